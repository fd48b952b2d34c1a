import type { AnnotatedDraft } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { isPlain, storiesOf } from '../../story.ts';
import { storyFeatures } from '../../story-features.ts';
import { isMadeUp } from './made-up.ts';
import { isCare, isOpenContext, kindsOf } from './person-context.ts';

const introduced =
  /\b(?:patient|boy|girl|man|woman|baby|teenager|child|toddler|mother|father|lady|lad|client|paciente|niñ[oa]|chic[oa]|hombre|mujer|bebé|señor|señora),?\s(?:(?:is |was |were )?(?:named|called|llamad[oa]) )?(?:\p{Lu}\.\s?\p{Lu}\.|\p{Lu}[\p{Ll}'’-]{2,30}(?:\s\p{Lu}[\p{Ll}'’-]{1,30})?)(?=,|\s(?:with|from|in|at|who|whose|had|has|was|is|came|died|told|asked|could|lost|wanted|con|de|que|murió|vino|tenía|tuvo|dejó|llegó|fue|está|es|\p{Lu}\.)|[.!]|$|\s(?:and|y)\b)/gu;
const owned =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y patient['’]?s|[Tt]he patient['’]?s) (?:first |last |full )?name (?:is|was) \p{Lu}[\p{L}'’-]{1,30}|(?<!\p{L})[Ss]e llama(?:ba)? \p{Lu}\p{L}{1,30}/gu;
const initials = /(?<![.\p{L}])\p{Lu}\.\s?\p{Lu}\.(?:\s?\p{Lu}\.)?(?=,\s(?:\d|born|aged|a\s)|\s\(\d)/gu;

/** PRV-01 (A). A name in a patient's story: with a title, as a given name, as initials, or introduced (`a boy named`). `Mr Kennedy said` is news. */
export const patientName: DraftRule = {
  id: 'PRV-01',
  category: 'privacy',
  severity: 'block',
  scope: 'block',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'pattern',
  guideline: wma('Recommendation 2: no identifiable patient information'),
  find: (draft) => [...namesOfStories(draft), ...introducedNames(draft)],
  examples: {
    flag: [
      ...texts(
        'Mrs Alvarez told me on the ward that she stopped her heart pills.',
        'My patient Maria Lopez had a stroke.',
        'We admitted a boy named Tyler with measles.',
        'I treated Mr. Osei for malaria last spring.',
        'Her name was Ruth and she died on our ward.',
        'Little Aisha, 4, came to our clinic on Monday with croup.',
        'We use a stock photo here. We admitted a boy named Tyler with measles.',
      ),
      ...spanish(
        'La señora Álvarez me contó en la planta que dejó sus pastillas del corazón.',
        'Mi paciente María López tuvo un ictus.',
        'Ayer ingresamos a un niño llamado Mateo con sarampión.',
      ),
    ],
    pass: [
      ...texts(
        'A Lancet paper by Smith et al. found no link.',
        'Mr Kennedy said on Monday that vaccines cause autism.',
        'Patients in Ohio asked for help.',
        'Dr Rao told me about the trial.',
        'Every patient in Texas can ask for it.',
        'We admitted a boy named Tyler with measles, says the script. He is fictional, and an actor plays him.',
        'Our course begins with a patient called Ada, 34. Ada is invented, and so are her results.',
      ),
      ...spanish(
        'Un artículo de García y otros no halló relación.',
        'El señor Kennedy dijo el lunes que las vacunas causan autismo.',
        'Las pacientes de Madrid pidieron ayuda.',
      ),
    ],
  },
};

/** Names that the words of a story hold. */
function namesOfStories(draft: AnnotatedDraft): readonly DraftHit[] {
  const stories = storiesOf(draft).filter(isPlain);
  return draft.blocks.flatMap(({ block, sentences }) =>
    sentences
      .filter(({ start }) =>
        stories.some((story) => story.blockId === block.id && story.start <= start && start < story.end),
      )
      .flatMap(({ sentence, start }) =>
        storyFeatures(sentence)
          .filter(({ kind }) => kind === 'name')
          .map((feature) => hit(block.id, feature.text.replace(/,?\s+$/, ''), start + feature.start)),
      ),
  );
}

/** A name that is said to be that of a patient, in a sentence that speaks of care, whether or not it is a story. */
function introducedNames(draft: AnnotatedDraft): readonly DraftHit[] {
  return draft.blocks.flatMap(({ block, sentences }) =>
    sentences.flatMap(({ sentence, start }, index) => {
      if (!/\p{Lu}/u.test(sentence.text.slice(1)) || isMadeUp(sentences, index)) return [];
      const kinds = kindsOf(sentence);
      if (isOpenContext(kinds) || !(isCare(kinds) || kinds.has('person') || kinds.has('condition'))) return [];
      const patterns = isCare(kinds) || kinds.has('person') ? [introduced, owned, initials] : [initials];
      return patterns.flatMap((pattern) =>
        [...sentence.text.matchAll(pattern)].map((match) => hit(block.id, match[0], start + match.index)),
      );
    }),
  );
}

function hit(blockId: string, text: string, start: number): DraftHit {
  return {
    place: { kind: 'block', blockId, start, end: start + text.length },
    words: text,
    values: { text },
    why: [{ feature: 'name', text }],
  };
}
