import type { SentenceCues } from './sentence-cues.ts';
import type { Sentence } from './sentences-of-text.ts';
import { createTieTeller, type Speakers } from './told-ties.ts';

/**
 * A stretch of text that one post should hold whole (half-open UTF-16 offsets). `sure` comes from the roles of blocks and outweighs
 * an atom, `suggested` from the wording; both are told when they must be broken. `quiet` is as strong as suggested, and not told;
 * `soft` holds only where it costs next to nothing.
 */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly strength: 'sure' | 'suggested' | 'quiet' | 'soft';
}

/**
 * The groups that the prose itself shows: a claim with its refutation, a question with its answer, a relative figure with its
 * absolute one, a comparison, a directive, a disclosure, a reference. They also reach from one block into the next.
 */
export function findProseGroups(sentences: readonly Sentence[], speakers: Speakers): Group[] {
  const tellsTie = createTieTeller(sentences, speakers);
  const groups: Group[] = [];
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    groups.push(...groupsFrom(sentences, index, sentence));
    groups.push(...tieGroups(sentences, index, tellsTie));
  }
  return [...groups, ...comparisons(sentences)];
}

function groupsFrom(sentences: readonly Sentence[], index: number, sentence: Sentence): Group[] {
  const { cues } = sentence;
  const next = sentences[index + 1];
  const groups: Group[] = [];
  groups.push(...quotationGroups(sentence));
  if (cues.isDirective || cues.discloses) groups.push(suggested(sentence.start, sentence.end));
  if (cues.opensReference || cues.closesReference) groups.push(...referenceGroup(sentences, index));
  if (next === undefined) return groups;
  if (cues.isClaimLabel) groups.push(...claimGroup(sentences, index));
  else if (belongsTogether(sentence, next)) groups.push(...pair(sentence, next));
  return groups;
}

function suggested(start: number, end: number): Group {
  return { start, end, strength: 'suggested' };
}

/** What a sentence names and the ties that are told of it right behind: all of them where they fit, else the first. */
function tieGroups(sentences: readonly Sentence[], index: number, tellsTie: (sentence: Sentence) => boolean): Group[] {
  const [named, first] = [sentences[index], sentences[index + 1]];
  if (named === undefined || first === undefined || !tellsTie(first) || tellsTie(named)) return [];
  const isTie = (sentence: Sentence | undefined) =>
    sentence !== undefined && sentence.gapBefore !== 'section' && tellsTie(sentence);
  let past = index + 1;
  while (isTie(sentences[past])) past += 1;
  const ties = sentences.slice(index + 1, past);
  const { start } = named;
  return [ties[0], ties.at(-1)].flatMap((tie) =>
    tie === undefined ? [] : [{ start, end: tie.end, strength: 'quiet' as const }],
  );
}

/** Words that are not one's own are kept within their marks; marks around a word or two need no group. */
function quotationGroups({ passage, inPassage, offset }: Sentence): Group[] {
  return passage.enclosures
    .filter(
      ({ start, end, isQuotation }) =>
        isQuotation && start >= inPassage.start && start < inPassage.end && end - start > 20,
    )
    .map(({ start, end }) => suggested(start + offset, end + offset));
}

/** Where the quotation begins that a sentence is the end of, else where the sentence does. */
function startOfWords({ passage, inPassage, offset, start }: Sentence): number {
  const around = passage.enclosures.find(
    (each) => each.isQuotation && each.start < inPassage.start && each.end >= inPassage.end,
  );
  return around === undefined ? start : around.start + offset;
}

/** The answer may be cut behind its first clause; the whole of it is kept where that costs little. */
function pair(first: Sentence, answer: Sentence): Group[] {
  const start = startOfWords(first);
  const core = suggested(start, answerEnd(answer));
  // Where the pair cannot fit, the answer is broken rather than parted from what it answers.
  const opening: Group = { start, end: Math.min(core.end, answer.start + 60), strength: 'quiet' };
  return [core, opening, { start, end: answer.end, strength: 'soft' }];
}

const mostSentencesOfClaim = 5;

/** From "Myth:" to the sentence that opens with "Fact:", or the next one where none does. */
function claimGroup(sentences: readonly Sentence[], index: number): Group[] {
  const label = sentences[index];
  const answers = sentences.slice(index + 1, index + 1 + mostSentencesOfClaim);
  const claimedAgain = answers.findIndex(({ cues }) => cues.isClaimLabel);
  const within = claimedAgain === -1 ? answers : answers.slice(0, claimedAgain);
  const fact = within.find(({ cues }) => cues.isFactLabel) ?? within.find(({ cues }) => cues.refutes) ?? answers[0];
  return label === undefined || fact === undefined ? [] : pair(label, withBareLabel(sentences, fact));
}

/** "Fact:" alone on its line says nothing yet. */
function withBareLabel(sentences: readonly Sentence[], fact: Sentence): Sentence {
  if (fact.end - fact.start > longestLabel) return fact;
  const next = sentences[sentences.indexOf(fact) + 1];
  return next === undefined || fact.cues.refutes ? fact : next;
}

const longestLabel = 12;

function belongsTogether(sentence: Sentence, next: Sentence): boolean {
  return answersClaim(sentence, next) || saysSameRisk(sentence.cues, next.cues);
}

function answersClaim({ cues }: Sentence, { cues: next, gapBefore }: Sentence): boolean {
  if (cues.bringsClaim && !next.bringsClaim) return true;
  if (cues.isQuestion && next.answers) return true;
  if (cues.isDirective && next.completesDirective) return true;
  return next.refutes && (gapBefore !== 'section' || cues.isQuestion);
}

/** A relative figure with its absolute one, in either order, or the same said in other words. */
function saysSameRisk(cues: SentenceCues, next: SentenceCues): boolean {
  if (next.restates && (cues.isRelative || (cues.hasRate && next.hasRate))) return true;
  return (cues.isRelative && next.isAbsolute) || (cues.isAbsolute && next.isRelative);
}

const longestAnswer = 120;

/** The whole answer where it is short; of a long one its first clause, so that the group stays small enough to fit. */
function answerEnd({ start, end, inPassage, passage, offset }: Sentence): number {
  if (end - start <= longestAnswer) return end;
  for (let index = inPassage.firstToken; index < inPassage.lastToken; index += 1) {
    const token = passage.tokens[index];
    if (token === undefined || token.end + offset - start < 20) continue;
    if (token.end + offset - start > longestAnswer)
      return previousEnd(passage.tokens[index - 1]?.end ?? 0, offset, start);
    if (token.facts.ending !== null) return token.end + offset;
  }
  return end;
}

function previousEnd(end: number, offset: number, start: number): number {
  return Math.max(end + offset, start + 1);
}

/** From the authors to the DOI or the pages: a reference is worth nothing in halves. */
function referenceGroup(sentences: readonly Sentence[], index: number): Group[] {
  const first = sentences[index];
  if (first?.cues.opensReference !== true) return [];
  const sameLine = sentences.slice(index + 1, index + 6);
  const otherLine = sameLine.findIndex(({ gapBefore }) => gapBefore !== 'sentence' && gapBefore !== 'onward');
  const rest = otherLine === -1 ? sameLine : sameLine.slice(0, otherLine);
  const last = rest.findLast(({ cues }) => cues.closesReference);
  if (last === undefined) return first.cues.closesReference ? [suggested(first.start, first.end)] : [];
  return [suggested(first.start, last.end)];
}

/** Short sentences with a rate each, one behind the other, are held beside one another. */
function comparisons(sentences: readonly Sentence[]): Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < sentences.length; ) {
    let to = from;
    while (isCompared(sentences[to], sentences[to + 1])) to += 1;
    if (to > from) groups.push(...comparisonGroups(sentences.slice(from, to + 1)));
    from = to + 1;
  }
  return groups;
}

const longestCompared = 90;
const longestContrasted = 170;

function isCompared(first: Sentence | undefined, second: Sentence | undefined): boolean {
  if (first === undefined || second === undefined || !first.cues.hasRate || !second.cues.hasRate) return false;
  const longest = Math.max(first.end - first.start, second.end - second.start);
  return longest <= longestCompared || (second.cues.contrasts && longest <= longestContrasted);
}

const longestTogether = 230;

/** All of a short row; of a long one always two, so that it does not tie up the whole text. */
function comparisonGroups(row: readonly Sentence[]): Group[] {
  const [first] = row;
  const last = row.at(-1);
  if (first === undefined || last === undefined) return [];
  if (last.end - first.start <= longestTogether || row.length < 4) return [suggested(first.start, last.end)];
  return row.flatMap((sentence, index) => {
    const next = row[index + 1];
    return index % 2 === 0 && next !== undefined ? [suggested(sentence.start, next.end)] : [];
  });
}
