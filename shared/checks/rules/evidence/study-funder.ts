import { isCounting } from '../../../interests/judge-posts.ts';
import { isMadeBy, isSameCompany } from '../../../payments/company-name.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import type { CheckSource } from '../../check-input.ts';
import { ama } from '../../guidelines.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';
import { exampleAuthor, exampleInterest, spanOfInterests } from '../interests/people-of-draft.ts';
import { exampleSource, hitAt, type Mention, mentionsOf } from './cited-sources.ts';

/** EVI-20. A trial that the maker paid for may be right; readers weigh it otherwise when they know, most of all when the maker pays the author too. */
export const studyFunder: DraftRule = {
  id: 'EVI-20',
  category: 'evidence',
  severity: 'note',
  scope: 'draft',
  needsLanguage: true,
  needsLibrary: true,
  languages: ['en', 'es'],
  confidence: 'pattern',
  guideline: ama('Item 5: publicly disclose any financial interests'),
  missing: ({ input }) => (input.sources.some(({ funders = [] }) => funders.length > 0) ? null : 'funders'),
  find: findFunded,
  examples: {
    flag: [
      funded('It lowered weight in most people [@study2020].', ['Novo Nordisk A/S']),
      funded('Examplimab was tested in 300 people [@study2020].', [
        'National Institutes of Health',
        'NOVO NORDISK INC',
      ]),
      funded('Bajó el peso [@study2020].', ['Novo Nordisk'], 'es'),
    ],
    pass: [
      funded('It lowered weight in most people [@study2020].', ['National Institutes of Health']),
      funded('In a trial that its maker paid for it lowered weight [@study2020].', ['Novo Nordisk A/S']),
      funded('It lowered weight [@study2020]. Novo Nordisk funded that trial.', ['Novo Nordisk A/S']),
      funded('Bajó el peso en un ensayo financiado por el fabricante [@study2020].', ['Novo Nordisk'], 'es'),
    ],
  },
};

function funded(text: string, funders: readonly string[], language = 'en'): Example {
  const interests = [exampleInterest({ entity: 'Novo Nordisk', products: [] })];
  return { text, input: { language, sources: [exampleSource({ funders })], authors: [exampleAuthor({ interests })] } };
}

/** Once for each study, where it is first cited, unless the text says somewhere beside a citation of it who paid. */
function findFunded(draft: AnnotatedDraft): readonly DraftHit[] {
  const mentions = mentionsOf(draft);
  return draft.input.sources.flatMap((source) => {
    const funder = funderOfInterest(source, draft);
    const cited = mentions.filter((mention) => mention.source === source);
    const [first] = cited;
    if (funder === null || first === undefined || cited.some(saysWhoPaid)) return [];
    return [hitAt(first, { values: { key: source.key, funder }, why: [{ feature: 'interest', text: funder }] })];
  });
}

function funderOfInterest({ funders = [] }: CheckSource, { input }: AnnotatedDraft): string | null {
  if (funders.length === 0) return null;
  const interests = input.authors.flatMap(({ interests: all }) =>
    all.filter((one) => isCounting(one, spanOfInterests(input))),
  );
  const isMeant = (funder: string) =>
    interests.some(({ entity }) => isSameCompany(entity, funder) || isMadeBy(entity, funder));
  return funders.find(isMeant) ?? null;
}

const paying =
  /\b(?:fund|paid|pays|pay for|sponsor|financ|financi|patrocin|pag[óoaá]|maker[’']s|manufacturer[’']s|company[’']s own)\p{L}*/iu;

/** The sentence of the citation, or one beside it. */
function saysWhoPaid({ block, cited }: Mention): boolean {
  const at = block.sentences.findLastIndex((placed) => placed.start <= cited.start);
  return block.sentences.slice(Math.max(0, at - 1), at + 2).some(({ sentence }) => paying.test(sentence.text));
}
