import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence, Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { isExempt } from '../../findings.ts';
import { wma } from '../../guidelines.ts';
import { createLexicon, createTagger, type Match } from '../../lexicon.ts';
import { perObject } from '../../memory.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { voiceOf } from '../../voice.ts';
import {
  causalWords,
  cautiousWords,
  humanWords,
  laboratoryWords,
  notInPeople,
  observationalWords,
} from '../../words/english-studies.ts';

const guideline = wma('Recommendation 11: the same scientific rigour as in a consultation');

/** EVI-09, as far as the text says what the study was; else it waits for the record of the linked evidence. */
export const causeFromObservation: DraftRule = {
  id: 'EVI-09',
  category: 'absolutes',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  confidence: 'pattern',
  guideline,
  missing: (draft) => (speaks(draft, 'observational') ? null : 'certainty'),
  find: (draft) =>
    findBeyond(draft, causeFromObservation, { design: 'observational', claim: 'causal', caution: 'cautious' }),
  examples: {
    flag: texts(
      'A cohort study of 50,000 nurses shows that coffee prevents liver cancer.',
      'In a survey, people who ate nuts had fewer strokes. Nuts stop strokes: eating them protects your arteries.',
      'An observational study followed 9,000 walkers, and walking cuts the risk of dementia by a third.',
    ),
    pass: texts(
      'In a cohort study, coffee drinkers had fewer liver cancers.',
      'A cohort study cannot show that coffee prevents cancer.',
      'Observational studies suggest that walking may lower the risk of dementia.',
      'A randomised trial shows that the vaccine prevents shingles.',
    ),
  },
};

/** EVI-10, as far as the text says that cells or animals were studied; else it waits for the record of the linked evidence. */
export const peopleFromLaboratory: DraftRule = {
  id: 'EVI-10',
  category: 'absolutes',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  confidence: 'pattern',
  guideline,
  missing: (draft) => (speaks(draft, 'laboratory') ? null : 'design'),
  find: (draft) =>
    findBeyond(draft, peopleFromLaboratory, { design: 'laboratory', claim: 'human', caution: 'notInPeople' }),
  examples: {
    flag: texts(
      'It kills cancer cells in a dish, so it treats cancer.',
      'The extract shrank tumours in mice. It works for breast cancer.',
      'Rats on this diet lived longer, so eat like this and you will too.',
    ),
    pass: texts(
      'In cells in a dish it slowed the virus; it has not been tested in people.',
      'The extract shrank tumours in mice. Whether it helps people is unknown.',
      'Mice are not people.',
      'The drug was first given to rats, and that says little of what it does in humans.',
    ),
  },
};

const tagsOf = createTagger({
  observational: observationalWords,
  causal: causalWords,
  cautious: cautiousWords,
  ...laboratoryWords,
  human: humanWords,
  notInPeople,
});
const designAnchors = createLexicon({ design: [...observationalWords, ...(laboratoryWords.laboratory ?? [])] });
const randomised = new Set(['randomised', 'randomized', 'rct', 'rcts', 'placebo']);

const designsOf = perObject<Sentence, ReadonlySet<string>>((sentence) => {
  if (!sentence.tokens.some((token) => designAnchors.firstWords.has(token.word))) return new Set();
  const tags = tagsOf(sentence.tokens).map((match) => match.tag);
  return new Set(tags.filter((tag) => tag === 'observational' || tag === 'laboratory'));
});
const tagged = perObject<Sentence, readonly Match[]>((sentence) => tagsOf(sentence.tokens));

function speaks(draft: AnnotatedDraft, design: string): boolean {
  return draft.blocks.some((block) => block.sentences.some(({ sentence }) => designsOf(sentence).has(design)));
}

interface Tags {
  readonly design: string;
  readonly claim: string;
  readonly caution: string;
}

/** The claim stands in the sentence that names the design, or in the next one; caution in either takes it away. */
function findBeyond(draft: AnnotatedDraft, rule: DraftRule, tags: Tags): readonly DraftHit[] {
  return draft.blocks.flatMap((block) =>
    block.sentences.flatMap((placed, index) => {
      if (!designsOf(placed.sentence).has(tags.design) || isRandomised(placed.sentence)) return [];
      const near = [placed, block.sentences[index + 1]].filter((one) => one !== undefined);
      if (near.some((one) => tagged(one.sentence).some((match) => match.tag === tags.caution))) return [];
      const claimed = near
        .flatMap((one) => claimIn(one, tags.claim))
        .filter((one) => !isExempt(rule, one.placed, one.match));
      const first = claimed[0];
      return first === undefined ? [] : [hitOf(block, first, tags.claim)];
    }),
  );
}

interface Claimed {
  readonly placed: PlacedSentence;
  readonly match: Match;
}

function claimIn(placed: PlacedSentence, tag: string): readonly Claimed[] {
  const voice = voiceOf(placed.sentence);
  if (voice.isQuestion) return [];
  return tagged(placed.sentence)
    .filter(
      (match) => match.tag === tag && !voice.isReported(match.from) && placed.sentence.negated[match.from] !== true,
    )
    .map((match) => ({ placed, match }));
}

function hitOf({ block }: AnnotatedBlock, { placed, match }: Claimed, feature: string): DraftHit {
  const text = placed.sentence.text.slice(match.start, match.end);
  return {
    place: { kind: 'block', blockId: block.id, start: placed.start + match.start, end: placed.start + match.end },
    values: { text },
    words: `${text}|${placed.sentence.words}`,
    why: [{ feature, text }],
  };
}

function isRandomised({ tokens }: Sentence): boolean {
  return tokens.some((token) => randomised.has(token.word));
}
