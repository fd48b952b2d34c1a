import { words } from '../checks/lexicon.ts';
import { createMemory } from '../checks/memory.ts';
import { givenNames } from '../checks/words/given-names.ts';
import { isFamiliar } from '../text/familiar-words.ts';
import { foldName } from './fold-name.ts';
import { casedNames, ordinaryNames, personalNames, phraseNames, tradeWords } from './words/ambiguous.ts';

/**
 * `ordinary` names are words of a language (`Calm`, `Seed`), `cased` ones are words that no capital begins (`moderna`), `personal` ones people bear as well
 * (`Lilly`, `Abbott`), `phrase` ones are plain words together, `shortened` ones what is left of a longer name.
 */
export type Ambiguity = 'none' | 'ordinary' | 'cased' | 'personal' | 'phrase' | 'shortened';

/** Where a name comes from: the table, a register as it stands there, or a register made shorter (`Teal` of Teal Health). */
export type NameOrigin = 'table' | 'own' | 'short';

/**
 * What else a name can mean. Names of the table are ambiguous where a list says so; of a name that somebody registered (`own`) the words themselves are
 * looked at too: all familiar ones, or a given name.
 */
export function ambiguityOf(name: string, from: NameOrigin): Ambiguity {
  return remembered(`${from}|${name}`, () => judged(name, from));
}

const remembered = createMemory<Ambiguity>(20_000);

function judged(name: string, from: NameOrigin): Ambiguity {
  if (from === 'short') return 'shortened';
  const folded = foldName(name);
  const listed = listedAs.get(folded);
  if (listed !== undefined) return listed;
  return from === 'table' ? 'none' : judgedByWords(name, folded);
}

function judgedByWords(name: string, folded: string): Ambiguity {
  if (/^\p{Lu}{3,5}$/u.test(name)) return 'none';
  if (given.has(folded)) return 'personal';
  const parts = folded.split(' ');
  if (!parts.every((part) => isFamiliar(part) || little.has(part) || trade.has(part))) return 'none';
  return parts.length === 1 ? 'ordinary' : 'phrase';
}

const listedAs: ReadonlyMap<string, Ambiguity> = new Map([
  ...ordinaryNames.map((name): [string, Ambiguity] => [name, 'ordinary']),
  ...casedNames.map((name): [string, Ambiguity] => [name, 'cased']),
  ...personalNames.map((name): [string, Ambiguity] => [name, 'personal']),
  ...phraseNames.map((name): [string, Ambiguity] => [name, 'phrase']),
]);
const trade = new Set(tradeWords);
/** First names of people, folded. */
export const given: ReadonlySet<string> = new Set(givenNames);
/** Words that stand small within a name. */
export const little: ReadonlySet<string> = new Set(words('a an and at by da for from in of on the to with'));
