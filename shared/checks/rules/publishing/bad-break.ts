import type { AnnotatedDraft } from '../../annotate.ts';
import { posts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { hitInPost, lackOfPosts, postsOf } from './posts-of-draft.ts';

/** PUB-04. A post that ends in `is not` and goes on in the next with `safe` says the opposite when it is shared alone. */
export const badBreak: DraftRule = {
  id: 'PUB-04',
  category: 'publishing',
  severity: 'block',
  scope: 'post',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('Each post stands alone when it is shared'),
  missing: lackOfPosts,
  find: findBreaks,
  examples: {
    flag: [
      posts('The vaccine is not', 'safe for cats alone.'),
      posts('The dose in the trial was 400', 'mg a day.'),
      posts('Read it at https://health.example/', 'measles-and-you today.'),
      posts('Do not take it without', 'asking your doctor.'),
    ],
    pass: [
      posts('The vaccine is safe.', 'It is not new.'),
      posts('Is it new? It is not.', 'The first came in 1963.'),
      posts('Read it at https://health.example/', 'Measles spreads by air.'),
      posts('The trial began in 2019', 'Half of the people had the vaccine.'),
      posts('Three things to know:', 'wash, cover, stay home.'),
    ],
  },
};

// English and Spanish words that turn around what follows, before the end of a post without a stop.
const turning =
  /(?:^|[\s(])(?:not|no|never|without|cannot|can't|don't|doesn't|isn't|aren't|won't|wasn't|nor|nunca|sin|ni|tampoco)$/i;
const unit =
  /^(?:mg|mcg|µg|g|kg|ml|mL|l|IU|mmHg|mmol|percent|per cent|%|in \d|of \d|out of|people|children|cases|deaths|days|weeks|months|years|hours|times|million|thousand)\b/;

function findBreaks(draft: AnnotatedDraft): readonly DraftHit[] {
  return postsOf(draft).flatMap((placed) => {
    const next = placed.thread.posts[placed.index + 1];
    if (next === undefined) return [];
    const end = withoutMark(placed.post.text);
    const start = next.text.replace(/^\s*[([]?\d{1,2}\/\d{0,2}[)\]:.]?\s*/, '');
    const message = breakOf(end, start);
    if (message === null) return [];
    const last = /\S+$/.exec(end)?.[0] ?? '';
    return [hitInPost(placed, { message, span: { start: end.length - last.length, end: end.length } })];
  });
}

function breakOf(end: string, start: string): 'message' | 'number' | 'link' | null {
  if (turning.test(end) && /^[\p{Ll}\d]/u.test(start)) return 'message';
  if (/\d$/.test(end) && unit.test(start)) return 'number';
  if (
    /(?:https?:\/\/|www\.)[^\s]{0,300}[/?&=._-]$/i.test(end) &&
    /^[a-z\d][\w/-]{0,80}(?:[-/.=][\w-]{1,40})/.test(start)
  )
    return 'link';
  return null;
}

/** The end of a post without `(2/6)`, so that offsets stay those of the post. */
function withoutMark(text: string): string {
  return text.replace(/\s*[([]?\d{1,2}\/\d{1,2}[)\]]?\s*$/, '').trimEnd();
}
