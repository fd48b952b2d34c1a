import type { ClaimMatch } from '../model/claim.ts';
import { type FoldedWording, foldWording } from './fold.ts';
import { leastNearness, lightWords, nearForm, nearness } from './near-words.ts';

/** A claim that shares words with what was asked for. */
export interface Candidate {
  readonly claimId: string;
  readonly wording: string;
  readonly statement: string;
}

/** How common words are in the library, for the weight of a shared word. */
export interface WordCounts {
  readonly claims: number;
  readonly claimsWithStem: (stem: string) => number;
}

export type RankedClaim = Pick<ClaimMatch, 'claimId' | 'wording' | 'kind' | 'score' | 'matchedWords'>;

/** BM25's usual constants (Robertson and Zaragoza 2009). */
const saturation = 1.2;
const lengthShare = 0.75;
/** The words of a claim as it is usually worded; only the balance between short and long ones rests on it. */
const usualWords = 18;
const limitMatches = 10;

/**
 * Orders candidates by how much they say the same: the same words first, then near words (`similar`), then by BM25 over the
 * words shared (`related`). Candidates that share one word only are left out, unless the question has no more than two.
 */
export function rankClaims(asked: FoldedWording, candidates: readonly Candidate[], counts: WordCounts): RankedClaim[] {
  const stems = contentStems(asked);
  const needed = stems.size > 2 ? 2 : 1;
  return candidates
    .map((candidate) => compare({ asked, stems, counts }, candidate))
    .filter(({ ranked, shared }) => ranked.kind !== 'related' || shared >= needed)
    .map(({ ranked }) => ranked)
    .sort((left, right) => kindOrder[left.kind] - kindOrder[right.kind] || right.score - left.score)
    .slice(0, limitMatches);
}

const kindOrder = { same: 0, similar: 1, related: 2 } as const;

/** The stems of a wording that say what it is about, for finding candidates. */
export function contentStems(folded: FoldedWording): Set<string> {
  const content = folded.words.map((each) => each.stem).filter((stem) => !lightWords.has(stem));
  return new Set(content.length > 0 ? content : folded.words.map((each) => each.stem));
}

interface Question {
  readonly asked: FoldedWording;
  readonly stems: ReadonlySet<string>;
  readonly counts: WordCounts;
}

function compare(question: Question, candidate: Candidate): { readonly ranked: RankedClaim; readonly shared: number } {
  const folded = foldWording(candidate.wording);
  const matched = folded.words.filter((each) => question.stems.has(each.stem));
  const found = {
    claimId: candidate.claimId,
    wording: candidate.wording,
    matchedWords: [...new Set(matched.map((each) => each.written))],
  };
  const shared = new Set(matched.map((each) => each.stem)).size;
  if (folded.fingerprint === question.asked.fingerprint)
    return { ranked: { ...found, kind: 'same', score: 1 }, shared };
  const near = nearness(nearForm(question.asked), nearForm(folded));
  if (near >= leastNearness) return { ranked: { ...found, kind: 'similar', score: near }, shared };
  const score = relatedness(question, [...folded.words, ...foldWording(candidate.statement).words]);
  return { ranked: { ...found, kind: 'related', score }, shared };
}

/** BM25 of the candidate against the best that any wording could reach for this question: 0 to 1. */
function relatedness(question: Question, words: FoldedWording['words']): number {
  const times = new Map<string, number>();
  for (const { stem } of words) times.set(stem, (times.get(stem) ?? 0) + 1);
  const length = saturation * (1 - lengthShare + (lengthShare * words.length) / usualWords);
  let [score, best] = [0, 0];
  for (const stem of question.stems) {
    const rarity = rarityOf(stem, question.counts);
    const count = times.get(stem) ?? 0;
    best += rarity * (saturation + 1);
    score += (rarity * count * (saturation + 1)) / (count + length);
  }
  return best === 0 ? 0 : Math.min(1, score / best);
}

function rarityOf(stem: string, counts: WordCounts): number {
  const claims = Math.min(counts.claimsWithStem(stem), counts.claims);
  return Math.log(1 + (counts.claims - claims + 0.5) / (claims + 0.5));
}
