import type { Break } from './breaks.ts';

/** A stretch of text that one post must hold whole (half-open UTF-16 offsets): a myth with the start of its refutation, a disclosure. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** Whether the sentence after or before the stretch belongs to it too. */
  readonly extent: 'whole' | 'with-next-sentence' | 'with-previous-sentence';
  /** True for a group that the draft's blocks give, false for one that the prose suggests. */
  readonly isSure: boolean;
}

/** The group with its neighbouring sentence taken in. */
export function resolveGroup(group: Group, breaks: readonly Break[], textEnd: number): Group {
  const ends = breaks.filter(({ kind }) => isBetweenSentences(kind));
  if (group.extent === 'with-next-sentence') {
    // The first break after the stretch only parts it from the sentence that is meant.
    const end = ends.find(({ before }) => before > group.end)?.before ?? textEnd;
    return { ...group, end, extent: 'whole' };
  }
  if (group.extent === 'whole') return group;
  const previous = ends.filter(({ after }) => after < group.start).at(-1);
  return { ...group, start: previous?.after ?? 0, extent: 'whole' };
}

/** Whether a break of this kind stands between two sentences. */
export function isBetweenSentences(kind: Break['kind']): boolean {
  return kind === 'sentence' || kind === 'onward' || kind === 'paragraph' || kind === 'line' || kind === 'section';
}

/**
 * The groups that the prose itself shows: a sentence that answers the one before it, a relative figure with its absolute one, a
 * comparison in two sentences. Blocks with roles give surer ones; this catches what stands inside a block.
 */
export function findProseGroups(text: string, breaks: readonly Break[]): Group[] {
  const sentences = sentencesOf(text, breaks);
  const groups: Group[] = [];
  let isPreviousPaired = false;
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1];
    if (next === undefined) break;
    if (next.isNewSection) {
      isPreviousPaired = false;
      continue;
    }
    const isAnswer = belongsTogether(text.slice(sentence.start, sentence.end), text.slice(next.start, next.end));
    const isPair: boolean = !isPreviousPaired && isComparison(text, sentence, next);
    isPreviousPaired = isAnswer || isPair;
    if (isAnswer) groups.push(pair(sentence.start, next.start + answerLength(text, next)));
    else if (isPair) groups.push(pair(sentence.start, next.end));
  }
  return groups;
}

function pair(start: number, end: number): Group {
  return { start, end, extent: 'whole', isSure: false };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Whether a block starts here: what blocks have to do with each other, their roles say. */
  readonly isNewSection: boolean;
}

function sentencesOf(text: string, breaks: readonly Break[]): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  let isNewSection = true;
  for (const { before, after, kind } of breaks) {
    if (!isBetweenSentences(kind)) continue;
    sentences.push({ start, end: before, isNewSection });
    start = after;
    isNewSection = kind === 'section';
  }
  return [...sentences, { start, end: text.length, isNewSection }];
}

const refutation =
  /^["“‘]?(?:(?:That|This|It|They|These|Those|Neither|Both)(?: claim| idea| statement)?(?: (?:is|was|does|did|do|are|were|has|have|will|can|could|would)(?: (?:not|never|simply|just|also|plainly|wholly|completely|entirely))*(?: (?:false|wrong|untrue|incorrect|misleading|inaccurate|baseless))?\b(?<=not|never|false|wrong|untrue|incorrect|misleading|inaccurate|baseless)| (?:isn|wasn|doesn|didn|don|aren|weren|hasn|haven|won|can|couldn|wouldn)[’']t\b)|(?:No|False|Wrong|Untrue|Not true|Incorrect|Misleading|Half true|Not so)[.,:!—–]|(?:Fact|Truth|Verdict|Reality|Answer|The facts?|In fact|In truth)\b ?:?)/i;
const quotedMyth =
  /^["“‘]?(?:Myth|Claim|Rumou?r|Question|Q) ?:|^(?:You may have (?:read|heard|seen)|Some (?:people )?(?:say|claim|believe)|A post says)/i;
const restatement =
  /^(?:That is|That’s|That's|That means|This is|This means|In absolute (?:terms|numbers)|In other words|Put another way|In real numbers)\b/;
const relative =
  /\d ?%|\b(?:twice|double[sd]?|triple[sd]?|half|halve[sd]?|halving|\d+-fold|(?:two|three|four|five|ten) times|\d+ times)\b/i;
const change =
  /\b(?:lower|higher|less|more|fewer|greater|reduc|increas|fell|fall|rose|rise|risk|drop|cut|chance|likely)/i;
const absolute =
  /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|of|out of|per|for every) (?:every )?[\d,]+|percentage points?/i;

function belongsTogether(sentence: string, next: string): boolean {
  if (refutation.test(next)) return true;
  if (quotedMyth.test(sentence)) return true;
  if (relative.test(sentence) && restatement.test(next)) return true;
  return (isRelativeOnly(sentence) && absolute.test(next)) || (absolute.test(sentence) && isRelativeOnly(next));
}

function isRelativeOnly(sentence: string): boolean {
  return relative.test(sentence) && change.test(sentence) && !absolute.test(sentence);
}

const pairLimitCharacters = 80;

function isComparison(text: string, sentence: Stretch, next: Stretch): boolean {
  if (sentence.end - sentence.start > pairLimitCharacters || next.end - next.start > pairLimitCharacters) return false;
  const figure = /\b\d[\d,.]* (?:in|of|out of|per) [\d,]+|\d ?%/;
  return figure.test(text.slice(sentence.start, sentence.end)) && figure.test(text.slice(next.start, next.end));
}

/** The whole answer where it is short; of a long one its first clause, so that the group stays small enough to fit. */
function answerLength(text: string, next: Stretch): number {
  const length = next.end - next.start;
  if (length <= 120) return length;
  const clause = text.slice(next.start, next.end).search(/[;:,—](?= )/);
  return clause > 20 ? clause + 1 : Math.min(length, 120);
}
