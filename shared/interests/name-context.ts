import { words } from '../checks/lexicon.ts';
import { type Ambiguity, ambiguityOf, given, little, type NameOrigin } from './ambiguous-names.ts';
import { foldName } from './fold-name.ts';
import {
  nameCues,
  peopleBeforeNames,
  personalSequels,
  titlesCutShort,
  titlesOfPeople,
  tradeCues,
} from './words/ambiguous.ts';
import { companyActs, otherSenses, towns } from './words/other-senses.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A name as it stands in a text. */
interface Named extends Place {
  readonly text: string;
  readonly name: string;
  readonly isTag: boolean;
  readonly from: NameOrigin;
  /** The names of the same text that mean one thing only. */
  readonly others: readonly Place[];
}

/** Given names that a text presents as those of people: `My receptionist Zoe has been with us ...`. */
export function peopleIn(named: readonly Named[]): ReadonlySet<string> {
  return new Set(
    named
      .filter((one) => isFirstName(one.name) && (isPerson(one) || isPresented(one)))
      .map(({ name }) => foldName(name)),
  );
}

/** Whether a name goes on speaking of somebody whom the same text has presented: `Zoe knows every dog`, not `Lilly makes it` nor `Lilly's Zepbound`. */
export function isPersonAgain(named: Named, people: ReadonlySet<string>): boolean {
  if (!people.has(foldName(named.name)) || named.isTag) return false;
  const { text, end, others } = named;
  if (companyActs.test(text.slice(end))) return false;
  return !(isPossessive(named) && others.some(({ start }) => start === end + 1));
}

/** Whether a name that stands in a text means the company or product. Ambiguous ones need a capital and a word of medicine or trade near. */
export function isMeant(named: Named): boolean {
  const ambiguity = ambiguityOf(named.name, named.from);
  const isHandle = named.text.charAt(named.start) === '@';
  if (isHandle || named.isTag) return isHandle || isMeantByTag(ambiguity, named);
  if (isOtherThing(named) || isShortWord(named) || isPerson(named)) return false;
  return isMeantAs[ambiguity](named);
}

/** `#Headspace` under a post on sleep; not `#calm`, nor `#StayCalm`. */
function isMeantByTag(ambiguity: Ambiguity, named: Named): boolean {
  if (ambiguity === 'none' || ambiguity === 'phrase') return true;
  const { text, start, end, name } = named;
  const isWhole = end - start === name.replace(/[^\p{L}\p{N}]/gu, '').length + 1;
  return named.from === 'own' && isWhole && /^#\p{Lu}/u.test(text.slice(start, end)) && hasContext(named);
}

const isMeantAs: Readonly<Record<Ambiguity, (named: Named) => boolean>> = {
  none: () => true,
  cased: hasCapital,
  phrase: isTitled,
  personal: (named) => hasCapital(named) && hasContext(named) && !isPresented(named),
  ordinary: isMeantWord,
  shortened: isMeantShortened,
};

/** `Take Plan B today` may begin anywhere; `Seed oils are fine` begins a sentence and so needs a word of the trade right behind. */
function isMeantWord(named: Named): boolean {
  if (foldName(named.name).includes(' ')) return hasCue(named);
  if (!hasCapital(named)) return false;
  if (/^\p{L}{1,2}$/u.test(named.name))
    return tradeCue.test(foldName(around(named))) || (isPossessive(named) && hasCue(named));
  return beginsSentence(named) ? goesOnAsName(named) : hasContext(named);
}

const productSequel = /^\s(?:app|kit|subscription|membership|platform|website)s?(?!\p{L})/u;
const articleBefore = /(?<!\p{L})(?:the|an?|this|each|every)\s$/iu;
const userBefore = /(?<!\p{L})(?:tr(?:y|ied)|us(?:e|es|ed|ing)|join(?:ed)?|bought|ordered)\s$/iu;
const sellerBefore = /(?<!\p{L})(?:from|by|with|at|via|through|von|bei|mit|chez|con|par)\s$/iu;

const tieBefore =
  /(?<!\p{L})(?:(?:advis|consult|paid|work|employ|share|stock|fee|money|fund|invest)\p{L}{0,8}(?: \p{L}{1,10}){0,2} (?:for|by|in|from|to|of|at)|advis(?:e|es|ed|ing))\s$/iu;

/** `the kit from Teal`, `Teal sells`. What is left of Kidney Health or Ruby Health is an organ or a person anywhere else, and every list of such words would have gaps. */
function isMeantShortened(named: Named): boolean {
  const { text, start, end } = named;
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end)];
  if (!hasCapital(named) || !hasContext(named)) return false;
  if (productSequel.test(after)) return true;
  if (articleBefore.test(before) || /^\s\p{Lu}/u.test(after)) return false;
  if (companyActs.test(after) || isDealtWith(before)) return true;
  return !isFirstName(named.name) && (isPossessive(named) || sellerBefore.test(before));
}

function isDealtWith(before: string): boolean {
  return userBefore.test(before) || tieBefore.test(before);
}

const sequel =
  /^(?:,|\s(?:is|was|has|had|makes|made|sells|sold|pays|paid|gave|gives|and|says|will|would|can|cannot|did|does|est|ist|es|hat|a|catches|caught|misses|missed|costs|cost|lets|let|helps|helped|works|worked|offers|offered|charges|ships|sends|sent|gets|got|keeps|kept|takes|took|needs|asks|runs|ran|saved|saves|beats|wants|writes|wrote|reads|hears|finds|found|invents|tells|told|shows|showed|flew|invited|me|nous|mich|nos|zahlt|bezahlt|paga|paie)\s)/;

/** `Shield is a test`, `Calm's app`, `Seed probiotics`. */
function goesOnAsName(named: Named): boolean {
  const { text, end } = named;
  const next = foldName(text.slice(end, end + 40))
    .split(' ')
    .slice(0, 2);
  const isName = isPossessive(named) || sequel.test(text.slice(end));
  return cue.test(next.join(' ')) || (isName && hasContext(named));
}

function isPossessive({ text, start, end }: Named): boolean {
  return /['’]s$/.test(text.slice(start, end));
}

/** `de novo`, `lupin flour`, `à Vichy`, and an enzyme that is written like a company: `GSK-3`. */
function isOtherThing(named: Named): boolean {
  const { text, start, end, name } = named;
  const folded = foldName(name);
  if (/\bde $/i.test(text.slice(Math.max(0, start - 4), start)) && folded === 'novo') return true;
  if (towns.has(folded) && placeBefore.test(text.slice(Math.max(0, start - 12), start))) return true;
  if (hasOtherSense(named, folded)) return true;
  return /^[\p{Lu}&]{2,4}$/u.test(name) && /^-?\d/.test(text.slice(end));
}

function hasOtherSense(named: Named, folded: string): boolean {
  const { text, start, end } = named;
  const sense = otherSenses[folded];
  if (sense === undefined || isPossessive(named) || companyActs.test(text.slice(end))) return false;
  const near = `${text.slice(Math.max(0, start - nearby), start).trimEnd()} | ${text.slice(end, end + nearby).trimStart()}`;
  return sense.test(foldName(near));
}

/** How far the words stand that give a name another sense, in UTF-16 units. */
const nearby = 60;
const placeBefore = /(?:^|[^\p{L}])(?:à|in|near|at|from|to|en|a|nach|aus|bei)\s$/iu;

function hasCapital({ text, start }: Named): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text.slice(start, start + 2));
}

/** Each long word of a name of plain words stands with a capital: `Family Health Clinic`, not `your family health clinic`. */
function isTitled({ text, start, end }: Named): boolean {
  const long = text
    .slice(start, end)
    .split(/[\s-]+/)
    .filter((word) => !little.has(word.toLowerCase()));
  return long.every((word) => !/^\p{Ll}/u.test(word));
}

/** Names of one or two letters must stand as they are written: `AZ`, not `az`. So must initials that an author registered. */
function isShortWord({ text, start, name, from }: Named): boolean {
  const isShort = /^\p{L}{1,2}$/u.test(name) || (from === 'own' && /^\p{Lu}{3,5}$/u.test(name));
  return isShort && text.slice(start, start + name.length) !== name;
}

function beginsSentence({ text, start }: Named): boolean {
  return /(?:^|[.!?:;\n•"“(]\s*)$/.test(text.slice(Math.max(0, start - 4), start));
}

function hasContext(named: Named): boolean {
  return hasCue(named) || hasOther(named);
}

/** How far context may stand from a name, in UTF-16 units. */
const reach = 110;
const cue = cueOf(nameCues);

function hasCue(named: Named): boolean {
  return cue.test(foldName(around(named)));
}

function around({ text, start, end }: Named): string {
  return `${text.slice(Math.max(0, start - reach), start)} | ${text.slice(end, end + reach)}`;
}

const tradeCue = cueOf(tradeCues);

/** Short words stand alone or in the plural, long ones may go on: `app`, not `appear`. */
function cueOf(stems: readonly string[]): RegExp {
  const parts = stems.map((stem) => (stem.length <= 4 ? `${stem}s?(?!\\p{L})` : stem));
  return new RegExp(`(?<!\\p{L})(?:${parts.join('|')})`, 'u');
}

function hasOther({ start, end, others }: Named): boolean {
  return others.some((other) => {
    const gap = other.end <= start ? start - other.end : other.start - end;
    return gap >= 0 && gap <= reach;
  });
}

const title = new RegExp(
  `(?<!\\p{L})(?:${titlesOfPeople.join('|')}) $|(?<!\\p{L})(?:${titlesCutShort.join('|')})\\. $`,
  'iu',
);
const personBefore = new RegExp(`(?<!\\p{L})(?:${peopleBeforeNames.join('|')}) $`, 'iu');

/** Sellers who trade under their own name and title. */
const sellers = new Set(['mercola']);

/** `Dr Abbott`, `Tony Abbott`, `ward sister Monika Bayer`, `my daughter Lilly`, `Lilly Singh`, `Lilly turned one`. */
function isPerson(named: Named): boolean {
  const { text, start, name, from } = named;
  if (/[\s-]/.test(name.trim())) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  if (title.test(before)) return !sellers.has(foldName(name));
  const ambiguity = ambiguityOf(name, from);
  if (!isBorne(ambiguity, from)) return false;
  if (personBefore.test(before) || given.has(firstNameIn(before)?.name ?? '')) return true;
  return ambiguity === 'personal' && (hasFirstName(before) || goesOnAsPerson(named));
}

/** Of the table's names only those on a list are borne by people: `In Virginia Moderna builds`, `my patient Ozempic`. */
function isBorne(ambiguity: Ambiguity, from: Named['from']): boolean {
  return from !== 'table' || (ambiguity !== 'none' && ambiguity !== 'cased');
}

/** The capitalised word right before, with what stands before that. */
function firstNameIn(before: string): { readonly name: string; readonly lead: string | undefined } | null {
  const found = /(\S+ )?(\p{Lu}\p{Ll}+) $/u.exec(before);
  return found === null ? null : { name: (found[2] ?? '').toLowerCase(), lead: found[1] };
}

/** A capital within a sentence before a family name is most likely a first name. */
function hasFirstName(before: string): boolean {
  const first = firstNameIn(before);
  if (first === null || first.lead === undefined) return false;
  return !/[.!?:]\s$/.test(first.lead) && !cue.test(first.name);
}

const person = new Set(personalSequels);
/** Given names that the list of given names leaves out. */
const givenToo = new Set(words('lilly cori heidi zoe ava mira jada ezra frida hugo'));

function isFirstName(name: string): boolean {
  return given.has(foldName(name)) || givenToo.has(foldName(name));
}

const personPresented = new RegExp(
  `^, (?:an?|the|our|my|your|his|her|their) (?:\\p{L}+ ){0,2}(?:${peopleBeforeNames.join('|')})(?!\\p{L})`,
  'iu',
);
const companyPresented =
  /^, (?:which|whose|inc)(?!\p{L})|^.{0,40}(?:compan|maker|manufactur|herstell|konzern|fabrica|entreprise|empresa|brand|(?:firm|app|service|platform)(?!\p{L}))/iu;

/** `Lilly, a nurse from Leeds,` is a person; `Lilly, the drug company,` and `Lilly, Pfizer` are not. */
function isPresented(named: Named): boolean {
  const { text, end, name, others } = named;
  const after = text.slice(end, end + 60);
  if (!after.startsWith(', ')) return false;
  if (personPresented.test(after)) return true;
  const isListed = others.some((other) => other.start >= end && other.start <= end + 2);
  return isFirstName(name) && beginsSentence(named) && !isListed && !companyPresented.test(after);
}

function goesOnAsPerson({ text, start, end, name }: Named): boolean {
  if (!isFirstName(name) || /['’]s$/.test(text.slice(start, end))) return false;
  const after = text.slice(end, end + 40);
  const next = /^ (\p{Lu}\p{Ll}+)/u.exec(after)?.[1];
  if (next !== undefined && !cue.test(foldName(next))) return true;
  return foldName(after)
    .split(/[^\p{L}]+/u)
    .slice(0, 6)
    .some((word) => person.has(word));
}
