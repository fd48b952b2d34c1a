import type { Sentence } from './annotate.ts';
import { rounded } from './arithmetic-steps.ts';
import { type RelativeChange, relativeChanges } from './relative-change.ts';

/** A change worked out from counts of groups that are not as large as each other. Offsets are those of the first sentence. */
export interface WrongRate {
  readonly kind: 'change';
  readonly start: number;
  readonly end: number;
  readonly stated: string;
  readonly right: string;
}

/**
 * `6 of 1,200 vaccinated people against 9 of 600 others, so it cut admissions by a third`: the counts fell by a third, the shares by two thirds. Speaks only
 * where a chance or an effect is named, and where what is said of it fits the counts and not the shares: `cases are down by a quarter` is true of counts.
 */
export function findWrongRate(sentences: readonly Sentence[]): readonly WrongRate[] {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const [first, second, ...others] = [...text.matchAll(partOfGroup)].map(([, part = '', group = '']) => ({
    part: plainNumber(part),
    group: plainNumber(group),
  }));
  if (first === undefined || second === undefined || others.length > 0 || !areComparable(first, second)) return [];
  const counts = second.part / first.part;
  const shares = counts * (first.group / second.group);
  const wrong = sentences
    .filter(({ text: said }) => namesRate(said))
    .flatMap((sentence) => relativeChanges(sentence).map((change) => ({ sentence, change })))
    .find(({ change }) => isChangeBy(change, counts) && !isChangeBy(change, shares));
  if (wrong === undefined) return [];
  const { sentence, change } = wrong;
  const right = shares >= 1 ? `${rounded(shares)} times` : `a fall by ${rounded(100 * (1 - shares))} %`;
  const end = sentence === sentences[0] ? change.end : (sentences[0]?.text.length ?? 0);
  return [{ kind: 'change', start: 0, end, stated: sentence.text.slice(change.start, change.end), right }];
}

function namesRate(text: string): boolean {
  return effects.test(text) || ratesOf.test(text) || (rates.test(text) && !countsAsSubject.test(text));
}

const ratesOf = /\b(?:risks?|rates?|chances?|odds|likelihood|probability|incidence|prevalence) (?:of|for)\b/i;
const rates =
  /\b(?:risks?|rates?|chances?|odds|likelihood|probability|incidence|prevalence|likely|protect(?:s|ed|ion)?|efficacy|effective(?:ness)?)\b/i;
/** What is given or done to people, and what it does. */
const effects =
  /\b(?:it|vaccine|vaccination|jab|shot|booster|drug|medicine|pill|tablets?|treatment|therapy|programme|program|campaign|scheme|nets?|masks?|screening|patch) (?:has |have )?(?:cut|cuts|halve[sd]?|reduce[sd]?|lower(?:s|ed)?|prevent(?:s|ed)?|double[sd]?|raise[sd]?|increase[sd]?)\b(?! by\b)/i;
const countsAsSubject =
  /\b(?:cases|admissions|deaths|infections|patients|attacks|visits|counts?|numbers?|calls|beds|stays|outbreaks|[a-z]+isations|falls)(?: (?:of|in|among|on|at|for|with|from|this|last) [^.,;:]{1,40})? (?:is|are|was|were|has|have|had|fell|drop\w*|rose|went|came|declined|halved|doubled|grew)\b/i;

interface Share {
  readonly part: number;
  readonly group: number;
}

/** Groups that differ enough to matter, and parts that are no more than their group. */
function areComparable(first: Share, second: Share): boolean {
  const sizes = first.group / second.group;
  const isPart = ({ part, group }: Share) => part > 0 && part < group && group >= 20;
  return isPart(first) && isPart(second) && (sizes >= 1.3 || sizes <= 1 / 1.3);
}

/** Whether something that became `factor` of what it was, read either way round, may be told so. */
function isChangeBy({ amount }: RelativeChange, factor: number): boolean {
  if (amount === null || amount.isRange) return false;
  const stated = amount.kind === 'percent' ? amount.value / 100 : amount.value;
  return [factor, 1 / factor].some((one) =>
    amount.kind === 'multiple' && stated >= 1
      ? Math.abs(one / stated - 1) <= 0.1
      : Math.abs(Math.abs(1 - one) - stated) <= 0.035,
  );
}

const partOfGroup = /\b(\d[\d,]{0,9})(?: [a-z-]{2,20}){0,5} (?:of|out of|among) (?:the |all |our )?(\d[\d,]{1,10})\b/gi;

function plainNumber(written: string): number {
  return Number(written.replace(/,/g, ''));
}
