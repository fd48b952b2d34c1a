import type { CslRecord } from '../model/source.ts';
import { describeSource, familyNames } from './describe-source.ts';
import { foldWords } from './fold.ts';

/** What tells whether two records are one work. `workKey` is empty when title, year or author is missing. */
export interface WorkIdentity {
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly workKey: string;
}

export function identifyWork(csl: CslRecord): WorkIdentity {
  const { doi, pmid, title, year } = describeSource(csl);
  const words = foldWords(title.replace(/^\W*retracted(?:\s+article)?\s*[:\]\-–—.]+/i, ''));
  const author = foldWords(familyNames(csl)[0] ?? '');
  const isEnough = words !== '' && year !== '' && author !== '';
  return { doi, pmid, workKey: isEnough ? `${words}|${year}|${author}` : '' };
}

/** Same title, year and first author are one work unless both have a DOI, or both a PMID, and these differ (a preprint and its paper). */
export function contradict(one: WorkIdentity, other: WorkIdentity): boolean {
  const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  return differ(one.doi, other.doi) || differ(one.pmid, other.pmid);
}

/**
 * Puts the numbers of records that are one work together: same DOI, same PMID, or same title, year and first author where no
 * identifier speaks against it. The groups do not depend on the order of the records; groups and their members keep that order.
 */
export function groupSameWorks(works: readonly WorkIdentity[]): number[][] {
  const parents = works.map((_, index) => index);
  joinBy(parents, works, (work) => (work.doi === null ? null : `doi ${work.doi}`));
  joinBy(parents, works, (work) => (work.pmid === null ? null : `pmid ${work.pmid}`));
  joinTitles(parents, works);
  const groups = new Map<number, number[]>();
  for (const index of works.keys()) {
    const root = rootOf(parents, index);
    groups.set(root, [...(groups.get(root) ?? []), index]);
  }
  return [...groups.values()];
}

function joinBy(
  parents: number[],
  works: readonly WorkIdentity[],
  nameOf: (work: WorkIdentity) => string | null,
): void {
  const seen = new Map<string, number>();
  for (const [index, work] of works.entries()) {
    const name = nameOf(work);
    if (name === null) continue;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, index);
    else join(parents, first, index);
  }
}

/** When works of one title have several DOIs or PMIDs, a record without any cannot be told to belong to one of them. */
function joinTitles(parents: number[], works: readonly WorkIdentity[]): void {
  const byTitle = new Map<string, number[]>();
  for (const [index, work] of works.entries()) {
    if (work.workKey !== '') byTitle.set(work.workKey, [...(byTitle.get(work.workKey) ?? []), index]);
  }
  for (const members of byTitle.values()) {
    const bare = members.filter((index) => works[index]?.doi === null && works[index].pmid === null);
    const roots = new Set(members.filter((index) => !bare.includes(index)).map((index) => rootOf(parents, index)));
    const joined = roots.size > 1 && hasContradiction(members, works) ? bare : members;
    for (const index of joined) join(parents, joined[0] ?? index, index);
  }
}

function hasContradiction(members: readonly number[], works: readonly WorkIdentity[]): boolean {
  const several = (values: readonly (string | null | undefined)[]) =>
    new Set(values.filter((value) => typeof value === 'string')).size > 1;
  return several(members.map((index) => works[index]?.doi)) || several(members.map((index) => works[index]?.pmid));
}

/** The lowest number stands for its group, so that groups are the same whatever was joined first. */
function join(parents: number[], one: number, other: number): void {
  const [low, high] = [rootOf(parents, one), rootOf(parents, other)].sort((a, b) => a - b);
  if (low !== undefined && high !== undefined) parents[high] = low;
}

function rootOf(parents: number[], index: number): number {
  let root = index;
  while (parents[root] !== root) root = parents[root] ?? root;
  for (let at = index; at !== root; ) {
    const next = parents[at] ?? root;
    parents[at] = root;
    at = next;
  }
  return root;
}
