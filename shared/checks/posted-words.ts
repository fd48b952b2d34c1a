import type { CheckReport, Finding, FindingPlace } from '../model/finding.ts';
import type { CheckInput } from './check-input.ts';
import { bySeverity } from './findings.ts';
import type { Clock } from './house/budget.ts';
import { createIdentifier } from './identify.ts';
import { type Checker, createChecker } from './run-checks.ts';

/** What is said of words wherever they stand; structure, sources and disclosures are judged in the draft as a whole. */
const ofWords: ReadonlySet<Finding['category']> = new Set([
  ...(['privacy', 'tone', 'absolutes', 'advice', 'promotion', 'numbers'] as const),
]);

/** A chart's text is all figures: what they are to be told with stands in the draft. */
const ofPictures: ReadonlySet<Finding['category']> = new Set([...ofWords].filter((category) => category !== 'numbers'));

/**
 * A checker of all that goes out: every rule over the draft, and those that read words also over what stands in none of its
 * blocks, posts that were edited by hand and the alternative texts of pictures. A finding that the draft itself has is not told
 * twice. The page and the gate both check with it, so that they say the same.
 */
export function createPostedChecker(clock?: Clock): Pick<Checker, 'check'> {
  const draft = createChecker(clock);
  const beside = createChecker(clock);
  return {
    check(input) {
      const report = draft.check(input);
      const told = besideBlocks(input).flatMap((words) => findingsIn(words, { ...input, threads: [] }, beside));
      return told.length === 0
        ? report
        : { ...report, findings: [...report.findings, ...newOf(report, told)].sort(bySeverity) };
    },
  };
}

/** Words that go out beside the blocks of the draft. */
interface BesideBlocks {
  readonly text: string;
  readonly categories: ReadonlySet<Finding['category']>;
  /** Where they go out: two such places never share an id, and neither loses its own when the other goes. */
  readonly where: string;
  readonly placeOf: (span: { readonly start: number; readonly end: number }) => FindingPlace;
}

function besideBlocks({ threads, pictures = [] }: CheckInput): readonly BesideBlocks[] {
  const posts = threads.flatMap(({ platform, posts: all }) =>
    all.flatMap(({ text, isEdited }, post): readonly BesideBlocks[] =>
      isEdited === undefined
        ? []
        : [
            {
              text,
              categories: ofWords,
              where: platform,
              placeOf: (span) => ({ kind: 'post', platform, post, ...span }),
            },
          ],
    ),
  );
  const texts = pictures.map(
    ({ altText }, picture): BesideBlocks => ({
      ...{ text: altText, categories: ofPictures, where: 'picture' },
      placeOf: (span) => ({ kind: 'picture', picture, ...span }),
    }),
  );
  return [...posts, ...texts].filter(({ text }) => text.trim() !== '');
}

interface ToldBeside {
  readonly finding: Finding;
  readonly where: string;
}

function findingsIn(words: BesideBlocks, input: CheckInput, checker: Checker): readonly ToldBeside[] {
  const block = { id: 'beside-blocks', role: 'explanation' as const, label: '', text: words.text };
  const { findings } = checker.check({ ...input, blocks: [block], templateBlocks: null });
  return findings.flatMap((finding): readonly ToldBeside[] => {
    if (!words.categories.has(finding.category) || finding.place.kind !== 'block') return [];
    const { start, end } = finding.place;
    // A fix would change a block that there is not.
    return [{ where: words.where, finding: { ...finding, fixes: [], place: words.placeOf({ start, end }) } }];
  });
}

function newOf({ findings }: CheckReport, told: readonly ToldBeside[]): readonly Finding[] {
  const known = new Set(findings.map(({ id }) => id));
  const identify = createIdentifier();
  return told
    .filter(({ finding }) => !known.has(finding.id))
    .map(({ finding, where }) => ({ ...finding, id: identify(finding.rule, `${finding.id} ${where}`) }));
}
