import type { AnnotatedDraft, Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { isExempt } from '../../findings.ts';
import { iem } from '../../guidelines.ts';
import { createLexicon, type Match } from '../../lexicon.ts';
import { perObject } from '../../memory.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { storiesOf } from '../../story.ts';

const judging = createLexicon({
  judging: [
    'disgusting|gross|revolting|repulsive|nasty|vile|shameful|filthy|promiscuous|pathetic|sickening|trashy|slutty|yuck|eww|ew',
    'should have known better?',
    'brought it|this on|upon himself|herself|themselves|themself',
    'only himself|herself|themselves|itself to blame',
    'his|her|their own fault',
    'no|zero sympathy',
    'got what he|she|they deserved|deserve',
    'deserved|deserves it|this|that',
    'what did|does he|she|they expect',
    'serves him|her|them right',
    'drug seeker|seeking',
    'frequent flyer|flier',
    'attention seeker|seeking',
    'train wreck',
    'bad|terrible|unfit|lousy mother|father|parent|mom|mum|dad',
    'could not be bothered',
    "couldn't be bothered",
    'asked|asking for it',
    'too lazy to',
  ],
});
const always = createLexicon({
  always: [
    'patients|patient|they|people who|are|is? disgusting|revolting|liars|lazy',
    'disgusting|revolting|lazy|stupid|lying|entitled patients|patient',
  ],
});

const alwaysJudging = perObject<Sentence, readonly Match[]>((sentence) => always.find(sentence.tokens));

/** TON-02. Beside the story of a patient a single `Disgusting!` judges a person; without one it may be about a rash. */
export const judgedPatient: DraftRule = {
  id: 'TON-02',
  category: 'tone',
  severity: 'block',
  scope: 'block',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: iem('Dr. Amila Punyadasa: respect for patients’ diversity, not being judgmental'),
  find: findJudgements,
  examples: {
    flag: texts(
      'Just saw an 18-year-old unmarried G5P0, with Chlamydia, herpes, and gonorrhea. Disgusting!',
      'I treated a smoker yesterday. She should have known.',
      'Lazy patients never read the leaflet.',
      'My patient drank bleach last week and got what he deserved.',
    ),
    pass: texts(
      'The rash can look alarming.',
      'The smell of the drug is disgusting, but it works.',
      'Nobody brought it on themselves: infection needs only one breath.',
      'It is not his fault.',
    ),
  },
};

function findJudgements(draft: AnnotatedDraft): readonly DraftHit[] {
  const stories = storiesOf(draft);
  return draft.blocks.flatMap((block) =>
    block.sentences.flatMap((placed): readonly DraftHit[] => {
      const { sentence, start } = placed;
      const near = stories.some(
        (story) => story.blockId === block.block.id && start >= story.start && start <= story.end + 2,
      );
      const matches = [...alwaysJudging(sentence), ...(near ? judging.find(sentence.tokens) : [])];
      const [match] = matches.filter(
        (one) => sentence.negated[one.from] !== true && !isExempt(judgedPatient, placed, one),
      );
      if (match === undefined) return [];
      const place = {
        kind: 'block' as const,
        blockId: block.block.id,
        start: start + match.start,
        end: start + match.end,
      };
      const text = sentence.text.slice(match.start, match.end);
      return [
        {
          place,
          values: { text },
          words: `${text}|${sentence.words}`,
          why: [{ feature: 'judging', text }],
        },
      ];
    }),
  );
}
