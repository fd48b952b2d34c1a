import type { Amount } from '../text/numbers.ts';
import { type Numeral, opensNumeral, readNumeral } from '../text/numerals.ts';
import type { Sentence } from './annotate.ts';
import { rounded } from './arithmetic-steps.ts';
import { perObject } from './memory.ts';
import { relativeChanges } from './relative-change.ts';

/** Figures of one or two sentences that no calculation brings together. Offsets are those of the text that was given. */
export interface Unfit {
  readonly kind: 'share' | 'sum' | 'shares';
  readonly start: number;
  readonly end: number;
  readonly stated: string;
  readonly right: string;
}

/**
 * Looks for what two counts and one share (`Of the 80 scans 30 found something. So 62 %`), a list and its total, or the parts of a whole come to. It
 * speaks only where the text itself ties them together and no way of reading them fits.
 */
export function findUnfit(sentences: readonly Sentence[]): readonly Unfit[] {
  const figures = sentences.flatMap((sentence, at) => figuresOf(sentence).map((one) => ({ ...one, sentence: at })));
  if (figures.length < 2) return [];
  return [
    ...unfitShare(sentences, figures),
    ...unfitTotal(sentences, figures),
    ...unfitParts(sentences, figures),
  ].slice(0, 1);
}

interface Figure {
  readonly kind: 'count' | 'share';
  readonly value: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** Half of the last step that a reader may expect of it, in per cent. */
  readonly slack: number;
  /** One of the two counts of `30 of 120`. */
  readonly isOfRatio?: true;
}

/** Plain counts, shares, and each ratio of counts as its two counts; doses, ages, times, years and relative changes are left out. */
const figuresOf = perObject<Sentence, readonly Unplaced[]>((sentence) => {
  const figures: Unplaced[] = [];
  const changes = new Set(relativeChanges(sentence).map(({ token }) => token));
  for (let index = 0; index < sentence.tokens.length; index += 1) {
    const amount = sentence.amounts.find((one) => one.firstToken === index);
    if (amount !== undefined && (amount.kind !== 'count' || amount.isRange)) {
      if (!changes.has(index)) figures.push(...ofAmount(amount));
      index = amount.endToken - 1;
      continue;
    }
    const numeral = countAt(sentence, index);
    if (numeral === null) continue;
    figures.push({
      kind: 'count',
      value: numeral.value,
      start: numeral.start,
      end: numeral.end,
      slack: 0,
    });
    index = numeral.next - 1;
  }
  return figures;
});

type Unplaced = Omit<Figure, 'sentence'>;

function ofAmount({ kind, value, outOf, start, end, isRange }: Amount): readonly Unplaced[] {
  const place = { start, end };
  if (isRange) return [];
  if (kind === 'percent') return [{ ...place, kind: 'share', value, slack: 1 }];
  if (kind !== 'ratio' || outOf === null) return [];
  const isPlainShare = outOf <= 12 && value < outOf && value <= 3;
  if (isPlainShare) return [{ ...place, kind: 'share', value: (100 * value) / outOf, slack: 8 / outOf + 2 }];
  return [
    { ...place, kind: 'count', value, slack: 0, isOfRatio: true },
    { ...place, kind: 'count', value: outOf, slack: 0, isOfRatio: true },
  ];
}

function countAt({ tokens, text }: Sentence, index: number) {
  const numeral = numeralAt(tokens, index);
  if (numeral === null || !isPlainCount(numeral)) return null;
  const next = index + numeral.length;
  const [start, end] = [tokens[index]?.start ?? 0, tokens[next - 1]?.end ?? 0];
  if (isMeasure(tokens, index, next) || isMoneyOrTime(text, start, end)) return null;
  return { value: numeral.value, start, end, next };
}

/** With most words none begins. */
function numeralAt(tokens: Sentence['tokens'], index: number): Numeral | null {
  return opensNumeral(tokens[index]?.word ?? '') ? readNumeral(tokens, index) : null;
}

/** Small numbers in letters are mostly no counts (`one thing`, `two-way`). */
function isPlainCount({ value, isRange, isSpelt }: Numeral): boolean {
  return !isRange && Number.isInteger(value) && value >= (isSpelt ? 10 : 2);
}

/** A year, a dose, an age, one end of `five to fourteen`. */
function isMeasure(tokens: Sentence['tokens'], index: number, next: number): boolean {
  const [before, at, after] = [index - 1, index, next].map((place) => tokens[place]?.word ?? '');
  if (before === 'to' || after === 'to') return true;
  return /^(?:19|20)\d\d$/.test(at ?? '') || units.test(after ?? '') || labels.has(before ?? '');
}

function isMoneyOrTime(text: string, start: number, end: number): boolean {
  return /^[/:]\d|^ ?[£$€]/.test(text.slice(end, end + 3)) || /[£$€/:]$/.test(text.slice(0, start));
}

/** Exactly two counts and one share that is tied to them. */
function unfitShare(sentences: readonly Sentence[], figures: readonly Figure[]): readonly Unfit[] {
  const counts = figures.filter(({ kind }) => kind === 'count');
  const [share, ...others] = figures.filter(({ kind }) => kind === 'share');
  const [first, second] = counts;
  if (share === undefined || others.length > 0 || counts.length !== 2 || first === undefined || second === undefined)
    return [];
  if (!isTied(sentences, share, second)) return [];
  const fits = readings(first.value, second.value).slice(0, isShareOfPart(sentences, counts, share) ? 1 : undefined);
  if (fits.some((one) => Math.abs(one - share.value) <= Math.max(share.slack, 0.08 * one))) return [];
  const right = `${rounded(fits[0] ?? 0)} %`;
  return [unfit(sentences, 'share', { from: first, to: share, wrong: share, right })];
}

/**
 * Whether the share can only be that of the part: `88 of 220 (40 %)`, `That is 40 %`, or the verb of the counts again. In `30 of 120 came, so 75 % stayed at
 * home` a new verb, or a word for what is left, makes it that of the others.
 */
function isShareOfPart(sentences: readonly Sentence[], counts: readonly Figure[], share: Figure): boolean {
  const { sentence: from = 0, end = 0 } = counts[0] ?? {};
  const isListed = partOfWhole.test(sentences[from]?.text ?? '');
  if (!isListed && counts.some(({ isOfRatio }) => isOfRatio !== true)) return false;
  const behind = sentences.map(({ text }, at) => (at === from ? text.slice(end) : text));
  return !complement.test(behind.slice(from, share.sentence + 1).join(' ')) && isSaidOfPart(sentences, share);
}

/** No verb, or none but that of the counts, follows the share. */
function isSaidOfPart(sentences: readonly Sentence[], share: Figure): boolean {
  const text = sentences[share.sentence]?.text ?? '';
  const said = /^[^.,;:!?()—–]*/.exec(text.slice(share.end))?.[0].trim().toLowerCase() ?? '';
  const before = [...sentences.slice(0, share.sentence), { text: text.slice(0, share.start) }];
  return wholeNamed.test(said) || isSaidBefore(said, before);
}

/** No word of what follows a share is new, so its verb is that of the counts; who had a jab is `covered`. */
function isSaidBefore(said: string, before: readonly { readonly text: string }[]): boolean {
  const text = before.map((one) => one.text.toLowerCase()).join(' ');
  const known = new Set(text.match(/[\p{L}-]+/gu));
  const fresh = (said.replace(ofWhole, '').match(/[\p{L}-]+/gu) ?? []).filter(
    (word) => !grammar.has(word) && !known.has(word),
  );
  return fresh.length === 0 || (vaccinating.test(text) && fresh.every((word) => covered.has(word)));
}

const vaccinating = /\b(?:uptake|coverage|vaccin\w*|jabs?|shots?|sprays?|boosters?|doses?)\b/;
const covered = new Set(['covered', 'vaccinated', 'immunised', 'immunized']);
const ofWhole = /^of (?:the|our|all|your|my|these|those|all our|all the) [\p{L}-]+/u;

/** `60 % of the school`, `60 % of all nurses so far`: no verb follows. */
const wholeNamed =
  /^(?:of (?:the|our|all|your|my|these|those|all our|all the) [\p{L}-]+)?(?: ?(?:so far|already|now|today|in all|overall|this (?:week|month|year)))?$/u;
const grammar = new Set(
  'a an the of our all your my their these those them it who that is are was were be been has have had did do does also in on at for with by to so far already now today and'.split(
    ' ',
  ),
);

/** All that a share of two counts can be: the part, what is left, the change, one of both together. */
function readings(a: number, b: number): readonly number[] {
  const [low, high] = a < b ? [a, b] : [b, a];
  const part = (100 * low) / high;
  return [part, 100 - part, (100 * (high - low)) / low, (100 * low) / (low + high), (100 * high) / (low + high)];
}

/** Right behind the counts, and said to follow from them; or the counts stand right behind the share, set off by a comma. */
function isTied(sentences: readonly Sentence[], share: Figure, count: Figure): boolean {
  const text = sentences[share.sentence]?.text ?? '';
  if (share.sentence === count.sentence && share.start < count.start) {
    const gap = text.slice(share.end, count.start);
    return gap.length < 60 && /[,(:][^,(:0-9]{0,14}$/.test(gap) && text.slice(count.start, count.end).includes(' of ');
  }
  const from = share.sentence === count.sentence ? count.end : 0;
  const lead = text.slice(from, share.start);
  const whole = sentences.map((one) => one.text).join(' ');
  return lead.length < 90 && concluding.test(lead) && wholes.test(whole);
}

/** `Bwari 96, Kuje 88, AMAC 76. Total 240.` */
function unfitTotal(sentences: readonly Sentence[], figures: readonly Figure[]): readonly Unfit[] {
  const counts = figures.filter(({ kind }) => kind === 'count');
  const total = counts.find(({ sentence, start }) =>
    totalBefore.test(sentences[sentence]?.text.slice(Math.max(0, start - 26), start) ?? ''),
  );
  if (total === undefined) return [];
  const parts = counts.slice(0, counts.indexOf(total));
  const [first] = parts;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (first === undefined || parts.length < 2 || parts.some(({ value }) => value >= total.value)) return [];
  const ratio = sum / total.value;
  if (Math.abs(ratio - 1) <= 0.012 || ratio < 0.75 || ratio > 1.34) return [];
  return [unfit(sentences, 'sum', { from: first, to: total, wrong: total, right: rounded(sum) })];
}

/** `64 % had it and 48 % did not`; `40 % on this, 35 % on that, 45 % on neither`: parts of one whole that come to more than all. */
function unfitParts(sentences: readonly Sentence[], figures: readonly Figure[]): readonly Unfit[] {
  const shares = figures.filter(({ kind, slack }) => kind === 'share' && slack === 1);
  const [first, second] = shares;
  const last = shares.at(-1);
  if (first === undefined || last === undefined || second === undefined || first.sentence !== last.sentence) return [];
  const text = sentences[last.sentence]?.text ?? '';
  const sum = shares.reduce((all, { value }) => all + value, 0);
  if (overlapping.test(text) || !exceedsWhole(text, { sum, parts: shares.length, end: last.end })) return [];
  return [unfit(sentences, 'shares', { from: first, to: last, wrong: last, right: rounded(sum) })];
}

interface Parts {
  readonly sum: number;
  readonly parts: number;
  /** Where the last of them ends. */
  readonly end: number;
}

/** Two parts of which the second denies the first come to all; more than two to no more than all. */
function exceedsWhole(text: string, { sum, parts, end }: Parts): boolean {
  const isDenied = denied.test(text.slice(end, end + 50));
  if (parts === 2) return isDenied && Math.abs(sum - 100) > 1.6;
  return sum > 102 && sum < 160 && (isDenied || partitions.test(text));
}

interface Told {
  readonly from: Figure;
  readonly to: Figure;
  readonly wrong: Figure;
  readonly right: string;
}

function unfit(sentences: readonly Sentence[], kind: Unfit['kind'], { from, to, wrong, right }: Told): Unfit {
  const text = sentences[0]?.text ?? '';
  const isHere = from.sentence === 0 && to.sentence === 0;
  const [start, end] = [
    Math.min(from.start, isHere ? to.start : from.start),
    isHere ? Math.max(from.end, to.end) : text.length,
  ];
  const stated = (sentences[wrong.sentence]?.text ?? '').slice(wrong.start, wrong.end);
  return { kind, start: from.sentence === 0 ? start : 0, end, stated, right };
}

const units =
  /^(?:%|percent|per|hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|months?|years?|yrs?|decades?|am|pm|mg|mcg|ml|g|kg|mmol|degrees?|km|miles?|metres?|meters?|times|year-olds?|pounds?|euros?|dollars?|naira|rupees?|st|nd|rd|th|weekly|pages?|sites?|centres?|centers?|hospitals?|countries|clinics|doses?|tablets?|points?|o'clock)$/;
const labels = new Set(
  'aged age over under type phase grade day week stage covid room page step number no january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const concluding =
  /(?:^|[\s,:(—–-])(?:that's|that is|that makes|that means|which is|which makes|which means|which works out|which gives|works out|meaning|means|so|i\.e|in other words|gives?|giving|makes?|exactly|a mere|only|equals|or|just over|just under|numbers like|a|an|the other|over|nearly|about|roughly)(?:\s+(?:a|an|at|to|us|as|about|nearly|roughly|just|only|exactly|mere|some|over|case|fatality|success|rate|coverage|positivity|of|the|is|was|it|well)){0,6}[\s(]*$|^[\s,;:(=—–-]*$/i;
const wholes =
  /\b(?:of|out of|among|asked|surveyed|tested|booked|polled|checked|screened|examined|audited|parents|kids|patients|people|children|women|men|took|saw|had|reached|rang|called|invited|offered|followed|families|households|pupils|scans|tests|samples|calls)\b/i;
/** `Of the 90 pupils 27 had it`. */
const partOfWhole = /\b(?:of|among) (?:the |our |these |all )?\d[\d,]* (?:[a-z-]+,? ){1,4}(?:only |just )?\d/i;
const complement =
  /\b(?:not|no|nobody|none|never|without|rest|others?|remain\w*|left|leaves?|leaving|still|yet|missed|miss|missing|skipped|lack\w*|short|un[a-z]{4,}|open|only|fewer|less|more|lower|higher|drop\w*|fell|fall\w*|rose|rise\w*|up|down|change\w*|cut|efficacy|effective\w*|protect\w*|prevent\w*|avoid\w*|spared|against|instead|wrong|gap|exclud\w*|declin\w*|refus\w*|waiting|to go|negative|clear|free|healthy|well|survived?)\b|n['’]t\b/i;
const totalBefore =
  /\b(?:total(?: of| is| was| cases)?|all in all|in all|altogether|together|sum(?: of| is)?|adds? up to|adding up to|which makes|that makes|making)[\s:,=]{0,3}(?:about |some |of )?$/i;
const denied =
  /^\s*(?:of [a-z ]{1,20})?,? ?(?:did not|didn't|had not|hadn't|do not|don't|does not|doesn't|were not|weren't|are not|aren't|was not|wasn't|have not|haven't|said no|refused|nothing|none|neither|unsure|undecided)\b/i;
const partitions =
  /\b(?:none|nothing|neither|the rest|the remaining|the others?|unsure|weren't sure|not sure|undecided|didn't know|don't know|calls|budget|votes|of our (?:list|patients|callers|readers|followers))\b/i;
const overlapping = /\b(?:than|versus|vs|from|compared|both|more than one|several|also|up|down|overlap|fell|rose)\b/i;
