import { words } from '../checks/lexicon.ts';
import { createMemory } from '../checks/memory.ts';
import { givenNames } from '../checks/words/given-names.ts';
import { isFamiliar } from '../text/familiar-words.ts';
import { foldName } from './fold-name.ts';
import {
  nameCues,
  ordinaryNames,
  personalNames,
  phraseNames,
  titlesOfPeople,
  tradeCues,
  tradeWords,
} from './words/ambiguous.ts';

/** `ordinary` names are words of a language (`Calm`, `Seed`), `personal` ones people bear as well (`Lilly`, `Abbott`), `phrase` ones are plain words together. */
export type Ambiguity = 'none' | 'ordinary' | 'personal' | 'phrase';

/**
 * What else a name can mean. Names of the table are ambiguous where a list says so; of a name that somebody registered (`own`) the words themselves are
 * looked at too: all familiar ones, or a given name.
 */
export function ambiguityOf(name: string, from: 'table' | 'own'): Ambiguity {
  return remembered(`${from}|${name}`, () => judged(name, from));
}

const remembered = createMemory<Ambiguity>(20_000);

function judged(name: string, from: 'table' | 'own'): Ambiguity {
  const folded = foldName(name);
  if (ordinary.has(folded)) return 'ordinary';
  if (personal.has(folded)) return 'personal';
  if (phrases.has(folded)) return 'phrase';
  if (from === 'table') return 'none';
  if (/^\p{Lu}{3,5}$/u.test(name)) return 'none';
  if (given.has(folded)) return 'personal';
  const parts = folded.split(' ');
  if (!parts.every((part) => isFamiliar(part) || little.has(part) || trade.has(part))) return 'none';
  return parts.length === 1 ? 'ordinary' : 'phrase';
}

const ordinary = new Set(ordinaryNames);
const personal = new Set(personalNames);
const phrases = new Set(phraseNames);
const trade = new Set(tradeWords);
const given = new Set(givenNames);
const little = new Set(words('a an and at by for from in of on the to with'));

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Named extends Place {
  readonly text: string;
  readonly name: string;
  readonly isTag: boolean;
  readonly from: 'table' | 'own';
  /** The names of the same text that mean one thing only. */
  readonly others: readonly Place[];
}

/** Whether a name that stands in a text means the company or product. Ambiguous ones need a capital and a word of medicine or trade near. */
export function isMeant(named: Named): boolean {
  const ambiguity = ambiguityOf(named.name, named.from);
  const isHandle = named.text.charAt(named.start) === '@';
  if (isHandle || named.isTag) return isHandle || ambiguity === 'none' || ambiguity === 'phrase';
  if (isPerson(named)) return false;
  switch (ambiguity) {
    case 'none':
      return !isShortWord(named) && !isOtherThing(named);
    case 'phrase':
      return isTitled(named);
    case 'personal':
      return hasCapital(named) && (hasCue(named) || hasOther(named));
    case 'ordinary':
      return isMeantWord(named);
  }
}

/** `Take Plan B today` may begin anywhere; `Seed oils are fine` begins a sentence and so needs a word of the trade right behind. */
function isMeantWord(named: Named): boolean {
  if (foldName(named.name).includes(' ')) return hasCue(named);
  if (!hasCapital(named) || isOtherThing(named) || isShortWord(named)) return false;
  if (/^\p{L}{1,2}$/u.test(named.name)) return tradeCue.test(foldName(around(named)));
  return beginsSentence(named) ? goesOnAsName(named) : hasCue(named) || hasOther(named);
}

/** `Shield is a test`, `Calm's app`, `Seed probiotics`. */
function goesOnAsName(named: Named): boolean {
  const { text, start, end } = named;
  const next = foldName(text.slice(end, end + 40))
    .split(' ')
    .slice(0, 2)
    .join(' ');
  const isName =
    /['’]s$/.test(text.slice(start, end)) ||
    /^(?:,|\s(?:is|was|has|makes|made|sells|pays|paid|gave|and|says|will|can|cannot|est|ist|es|hat|a|catches|misses|costs)\s)/.test(
      text.slice(end),
    );
  return cue.test(next) || (isName && (hasCue(named) || hasOther(named)));
}

/** `de novo`, and an enzyme that is written like a company: `GSK-3`. */
function isOtherThing({ text, start, end, name }: Named): boolean {
  if (/\bde $/i.test(text.slice(0, start)) && foldName(name) === 'novo') return true;
  return /^[\p{Lu}&]{2,4}$/u.test(name) && /^-?\d/.test(text.slice(end));
}

function hasCapital({ text, start }: Named): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text.slice(start, start + 2));
}

/** Each long word of a name of plain words stands with a capital: `Family Health Clinic`, not `your family health clinic`. */
function isTitled({ text, start, end }: Named): boolean {
  const long = text
    .slice(start, end)
    .split(/[\s-]+/)
    .filter((word) => !little.has(word.toLowerCase()));
  return long.every((word) => !/^\p{Ll}/u.test(word)) || long.every((word) => word === word.toUpperCase());
}

/** Names of one or two letters must stand as they are written: `AZ`, not `az`. */
function isShortWord({ text, start, name, from }: Named): boolean {
  const isShort = /^\p{L}{1,2}$/u.test(name) || (from === 'own' && /^\p{Lu}{3,5}$/u.test(name));
  return isShort && text.slice(start, start + name.length) !== name;
}

function beginsSentence({ text, start }: Named): boolean {
  return /(?:^|[.!?:;\n•"“(]\s*)$/.test(text.slice(Math.max(0, start - 4), start));
}

const reach = 90;
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
  return others.some((other) =>
    other.end <= start ? start - other.end <= reach : other.start >= end && other.start - end <= reach,
  );
}

const title = new RegExp(`(?<![\\p{L}])(?:${titlesOfPeople.join('|')})\\.? $`, 'iu');

/** `Dr Abbott`, `Tony Abbott`, `ward sister Monika Bayer`, `my daughter Lilly`, `Lilly Singh`. */
function isPerson({ text, start, end, name, from }: Named): boolean {
  if (/[\s-]/.test(name.trim())) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  if (title.test(before)) return !sellers.has(foldName(name));
  const first = /(\S+ )?(\p{Lu}\p{Ll}+) $/u.exec(before);
  const firstName = first?.[2]?.toLowerCase();
  if (firstName !== undefined && given.has(firstName)) return true;
  if (ambiguityOf(name, from) !== 'personal') return false;
  if (firstName !== undefined && first?.[1] !== undefined && !/[.!?:]\s$/.test(first[1]) && !cue.test(firstName))
    return true;
  const next = /^ (\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 30))?.[1];
  return next !== undefined && !cue.test(foldName(next)) && given.has(foldName(name));
}

/** Sellers who trade under their own name and title. */
const sellers = new Set(['mercola']);
