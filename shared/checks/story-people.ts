import { perLexeme } from '../text/lexeme.ts';
import { perWord } from '../text/per-word.ts';
import type { Token } from '../text/tokens.ts';
import type { Match } from './lexicon.ts';
import { gapAfter, wordAt } from './token-words.ts';
import { kinPeople, notWork, plainPeople, workerWords, workPeople } from './words/english-people.ts';

/**
 * The people whom a sentence singles out: `an 18-year-old unmarried G5P0`, `60F`, `a young father`, `poor chap`, `two deaf brothers`. Work is told by
 * a list or by the ending of the noun, so that no list of jobs need be complete. Tags: `person`, `worker` (counts only where care is given to
 * them), `occupation`, `relative`.
 */
export function findPeople(tokens: readonly Token[]): readonly Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const facts = token === undefined ? nobody : personFacts(token);
    if (facts === nobody) continue;
    for (const match of peopleAt(tokens, index, facts)) matches.push(match);
  }
  return matches;
}

const plain = new Set(plainPeople);
const kin = new Set(kinPeople);
const work = new Set(workPeople);
const workers = new Set(workerWords);
const noWork = new Set(notWork);

function peopleAt(tokens: readonly Token[], index: number, { isAge, kind }: PersonFacts): readonly Match[] {
  if (isAge) return isAgeOfOne(tokens, index) ? [at('person', tokens, index)] : [];
  if (kind === null) return isFewPeople(tokens, index) ? [at('person', tokens, index)] : [];
  if (modified.has(wordAt(tokens, index + 1)) || !isSingled(tokens, index)) return [];
  // Only what the article belongs to is sure to be a person where the ending alone tells it.
  if (kind === 'ending' && !isAfterArticle(tokens, index)) return [];
  return tagsOfKind[kind].map((tag) => at(tag, tokens, index));
}

const gravida = /^g\d+p\d+$/;

function isAgeOfOne(tokens: readonly Token[], index: number): boolean {
  return isSingled(tokens, index) || /\d[mf]$|^g\d/.test(wordAt(tokens, index));
}

type Kind = 'plain' | 'kin' | 'work' | 'worker' | 'ending';

const tagsOfKind: Readonly<Record<Kind, readonly string[]>> = {
  plain: ['person'],
  kin: ['person'],
  work: ['person', 'occupation'],
  worker: ['worker'],
  ending: ['someone', 'occupation'],
};

/** Whom a word may stand for. */
interface PersonFacts {
  readonly isAge: boolean;
  readonly kind: Kind | null;
}

const nobody: PersonFacts = { isAge: false, kind: null };

const personFacts = perLexeme((word): PersonFacts => {
  const facts = { isAge: isAgeNoun(word) || gravida.test(word), kind: kindOf(word) };
  return facts.isAge || facts.kind !== null || groupPeople.has(word) ? facts : nobody;
});

function kindOf(word: string): Kind | null {
  if (plain.has(word)) return 'plain';
  if (kin.has(word)) return 'kin';
  if (workers.has(word)) return 'worker';
  if (work.has(word)) return 'work';
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (work.has(last)) return 'work';
  return workEnding.test(last) && !noWork.has(last) ? 'ending' : null;
}

const workEnding =
  /^[a-z]{3,}(?:keeper|worker|maker|driver|grower|player|man|woman|smith|wright|herd|[^aeiou]er|ator|itor|ist|eer|ician)$/;

const ageNumber =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ageNoun = new RegExp(
  `^(?:\\d{1,3}|(?:${ageNumber})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?:-?(?:year|yr|month|week|day)s?-?old|-?y\\/?o|-?[mf]|-?yom|-?yof|-something)$`,
);

/** `45-year-old`, `four-year-old`, `45yo`, `45M`: an age that stands for the person. */
export const isAgeNoun: (word: string) => boolean = perWord((word) => ageNoun.test(word));

const groupCounts = new Set([
  'two',
  'three',
  'four',
  'both',
  'these',
  'five',
  'those',
  'our',
  'my',
  'triplets',
  'twin',
]);
const groupPeople = new Set(
  'brothers sisters siblings twins triplets quadruplets boys girls lads kids children toddlers babies friends housemates flatmates cousins teenagers teens students workers couple family spouses newlyweds roommates colleagues nurses grandparents parents'.split(
    ' ',
  ),
);

/** `Two brothers, both deaf`, `a family of five`, `the same household`: so few that each can be told. */
function isFewPeople(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index);
  if (!groupPeople.has(word)) return false;
  if (word === 'couple' || word === 'family') return isSingled(tokens, index) && isOfFew(tokens, index);
  const before = [wordAt(tokens, index - 1), wordAt(tokens, index - 2)];
  if (births.has(word)) return index === 0 || groupCounts.has(before[0] ?? '');
  return before.some((one) => groupCounts.has(one) && one !== 'our' && one !== 'my');
}

/** `a couple of people` is no couple; `a family of five` is one. */
function isOfFew(tokens: readonly Token[], index: number): boolean {
  return wordAt(tokens, index + 1) !== 'of' || /^(?:three|four|five|six|seven|\d)$/.test(wordAt(tokens, index + 2));
}

const births = new Set(['twins', 'triplets', 'quadruplets']);

/** `the patient leaflet`, `a child vaccine`: the noun only says what kind of thing follows. */
const modified = new Set(
  'centre centers center centres clinic clinics leaflet leaflets information safety care records record portal data group groups support outcomes advocate advocates organisation organization population populations health vaccine vaccines vaccination dose doses education advice page forum satisfaction experience survey story stories blog app rights charity mortality deaths death trial trials association union society team teams line seat services service population volunteers side'.split(
    ' ',
  ),
);

const singling = new Set(
  "a an this that one my our another the first second third last next youngest oldest only her his their your first-ever same young old elderly little dying local poor sweet lovely tiny frail middle-aged pregnant single certain particular recent today's tonight's yesterday's".split(
    ' ',
  ),
);
const opening = new Set(
  'young old elderly little poor lovely sweet tiny frail middle-aged pregnant another one fit healthy previously'.split(
    ' ',
  ),
);
const breaking = new Set(
  'of in at for with to from and or by on than as every each any no if about is was are were be has had have per who that which'.split(
    ' ',
  ),
);

/** Whether an article or the like within five words before makes one of it; at the beginning of a sentence posts leave the article out. */
function isSingled(tokens: readonly Token[], index: number): boolean {
  const nearest = Math.min(index, 5);
  for (let back = 1; back <= nearest; back += 1) {
    const word = wordAt(tokens, index - back);
    if (breaking.has(word)) return word === 'that' && back === 1;
    if (singling.has(word) || word.endsWith("'s")) return true;
  }
  return index === 0 || (index <= 5 && isBareBeginning(tokens, index));
}

function isBareBeginning(tokens: readonly Token[], index: number): boolean {
  const first = wordAt(tokens, 0);
  return opening.has(first) || isAgeNoun(first) || (index <= 2 && isAppositive(tokens, index));
}

const following = new Set(['from', 'with', 'who', 'whose', 'in', 'at', 'on', 'aged', 'here']);

/** `Lorry driver from Garforth, ...`, `Bank teller, 29, ...`: a sentence that begins with the bare noun as notes do. */
function isAppositive(tokens: readonly Token[], index: number): boolean {
  const next = wordAt(tokens, index + 1);
  return next !== '' && (gapAfter(tokens, index) > 1 || following.has(next) || isAgeNoun(next));
}

const indefinite = new Set(['a', 'an', 'our', 'this', 'another', 'local', 'young', 'retired']);

function isAfterArticle(tokens: readonly Token[], index: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const word = wordAt(tokens, index - back);
    if (indefinite.has(word)) return true;
    if (breaking.has(word) || singling.has(word)) return false;
  }
  return false;
}

function at(tag: string, tokens: readonly Token[], index: number): Match {
  const token = tokens[index];
  return { tag, from: index, to: index + 1, start: token?.start ?? 0, end: token?.end ?? 0 };
}
