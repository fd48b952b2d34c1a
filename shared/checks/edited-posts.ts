import type { CheckReport, Finding } from '../model/finding.ts';
import type { Post, Thread } from '../model/thread.ts';
import type { CheckInput } from './check-input.ts';
import type { Clock } from './house/budget.ts';
import { runChecks } from './run-checks.ts';

/** What is said of words wherever they stand; structure, sources and disclosures are judged in the draft as a whole. */
const ofWords: ReadonlySet<Finding['category']> = new Set([
  ...(['privacy', 'tone', 'absolutes', 'advice', 'promotion', 'numbers'] as const),
]);

/**
 * Runs every rule over the draft, and those that read words also over posts that were edited by hand, whose words stand in no
 * block. A finding that the draft itself has is not told twice.
 */
export function checkWithEditedPosts(input: CheckInput, clock?: Clock): CheckReport {
  const report = runChecks(input, clock);
  const known = new Set(report.findings.map(({ id }) => id));
  const more = input.threads
    .flatMap((thread) => thread.posts.flatMap((post, index) => inPost(input, { thread, post, index }, clock)))
    .filter(({ id }) => !known.has(id));
  return more.length === 0 ? report : { ...report, findings: [...report.findings, ...more] };
}

interface PlacedPost {
  readonly thread: Thread;
  readonly post: Post;
  readonly index: number;
}

function inPost(input: CheckInput, { thread, post, index }: PlacedPost, clock?: Clock): readonly Finding[] {
  if (post.isEdited === undefined) return [];
  const block = { id: 'edited-post', role: 'explanation' as const, label: '', text: post.text };
  const { findings } = runChecks({ ...input, blocks: [block], templateBlocks: null, threads: [] }, clock);
  return findings.flatMap((finding): readonly Finding[] => {
    if (!ofWords.has(finding.category) || finding.place.kind !== 'block') return [];
    const { start, end } = finding.place;
    // A fix would change a block that there is not.
    return [{ ...finding, fixes: [], place: { kind: 'post', platform: thread.platform, post: index, start, end } }];
  });
}
