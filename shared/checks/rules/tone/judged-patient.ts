import type { AnnotatedDraft } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { isExempt } from '../../findings.ts';
import { iem } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { type Story, storiesOf } from '../../story.ts';
import { judgingWords } from '../../words/english-judging.ts';
import { contemptHits } from './contempt.ts';

const judging = createLexicon({ judging: judgingWords });

/** TON-02. Beside the story of a patient a single `Disgusting!` judges a person; without one it may be about a rash. */
export const judgedPatient: DraftRule = {
  id: 'TON-02',
  category: 'tone',
  severity: 'block',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: iem('Dr. Amila Punyadasa: respect for patients’ diversity, not being judgmental'),
  find: findJudgements,
  examples: {
    flag: texts(
      'Just saw an 18-year-old unmarried G5P0, with Chlamydia, herpes, and gonorrhea. Disgusting!',
      'I treated a smoker yesterday. She should have known.',
      'Lazy patients never read the leaflet.',
      'My patient drank bleach last week and got what he deserved.',
      'Patients who ignore us have only themselves to blame.',
    ),
    pass: texts(
      'The rash can look alarming.',
      'The smell of the drug is disgusting, but it works.',
      'Nobody brought it on themselves: infection needs only one breath.',
      'It is not his fault.',
      'Patients are not to blame for a late diagnosis.',
    ),
  },
};

/** A judgement in a story blocks; contempt for patients in general warns unless it adds up to much. */
function findJudgements(draft: AnnotatedDraft): readonly DraftHit[] {
  const inStories = storyHits(draft);
  const general = contemptHits(draft, judgedPatient, ({ target }) => target === 'patient').filter(
    (hit) => !inStories.some((other) => isOver(other, hit)),
  );
  if (general.length === 0) return inStories;
  const sure = contemptHits(draft, judgedPatient, ({ target, score }) => target === 'patient' && score >= 4);
  return [
    ...inStories,
    ...general.map((hit) => ({
      ...hit,
      severity: sure.some((other) => isOver(other, hit)) ? ('block' as const) : ('warn' as const),
    })),
  ];
}

function storyHits(draft: AnnotatedDraft): readonly DraftHit[] {
  const stories = storiesOf(draft);
  if (stories.length === 0) return [];
  return draft.blocks.flatMap((block) =>
    block.sentences.flatMap((placed): readonly DraftHit[] => {
      const { sentence, start } = placed;
      if (!stories.some((story) => isNear(story, block.block.id, start))) return [];
      const match = judging
        .find(sentence.tokens)
        .find((one) => sentence.negated[one.from] !== true && !isExempt(judgedPatient, placed, one));
      if (match === undefined) return [];
      const text = sentence.text.slice(match.start, match.end);
      const place = {
        kind: 'block' as const,
        blockId: block.block.id,
        start: start + match.start,
        end: start + match.end,
      };
      return [{ place, values: { text }, words: `${text}|${sentence.words}`, why: [{ feature: 'judging', text }] }];
    }),
  );
}

function isNear(story: Story, blockId: string, start: number): boolean {
  return story.blockId === blockId && start >= story.start && start <= story.end + 2;
}

function isOver({ place: first }: DraftHit, { place: second }: DraftHit): boolean {
  if (first.kind !== 'block' || second.kind !== 'block' || first.blockId !== second.blockId) return false;
  return first.start < second.end && second.start < first.end;
}
