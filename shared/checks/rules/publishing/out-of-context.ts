import type { AnnotatedDraft } from '../../annotate.ts';
import { posts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { hitInPost, lackOfPosts, postsOf } from './posts-of-draft.ts';

/** PUB-06. One post of a thread is what gets shared. One that begins in the middle of a thought can be turned against its author. */
export const outOfContext: DraftRule = {
  id: 'PUB-06',
  category: 'publishing',
  severity: 'warn',
  scope: 'post',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 16: information can be used in misleading ways'),
  missing: lackOfPosts,
  find: findLoose,
  examples: {
    flag: [
      posts('But they still cause it, according to the video.'),
      posts('Two doses protect.', '2/2 And it makes people ill, as some say.'),
      posts('Measles spreads by air.', 'Which is why they do not work.'),
      posts('Measles spreads by air.', 'It can cause a rash and fever.'),
    ],
    pass: [
      posts('Measles spreads by air.', 'Measles can cause a rash and fever.'),
      posts('But is the vaccine new? It came in 1963.'),
      posts('It makes sense to worry about your child.'),
      posts('So what can you do? Ask your nurse.', 'It is flu season.'),
      posts('These symptoms need a doctor: a stiff neck, a purple rash.'),
    ],
  },
};

const conjunction =
  /^(?:but|and|or|yet|however|although|because|whereas|which|nor)\b[, ]{1,3}(?:that |then |still |also |so )?(?:it|they|them|this|that|these|those|he|she|is|are|can|do|does|cause|causes)\b(?!.{0,80}\?)/i;
const pronoun =
  /^(?:it|they|he|she|them)\b (?!is |was |makes sense|takes |may be that|can be hard|depends|helps to|seems|will be|feels )/i;
const mark = /^\s*[([]?\d{1,2}\/\d{0,2}[)\]:.]?\s*/;

function findLoose(draft: AnnotatedDraft): readonly DraftHit[] {
  const seen = new Set<string>();
  return postsOf(draft).flatMap((placed) => {
    const lead = mark.exec(placed.post.text)?.[0].length ?? 0;
    const text = placed.post.text.slice(lead, lead + 120);
    const joined = conjunction.exec(text);
    const found = joined ?? (placed.index > 0 ? pronoun.exec(text) : null);
    // Every platform begins its posts at much the same places.
    if (found === null || seen.has(text)) return [];
    seen.add(text);
    const span = { start: lead, end: lead + found[0].trimEnd().length };
    return [hitInPost(placed, { span, severity: joined === null ? 'note' : 'warn' })];
  });
}
