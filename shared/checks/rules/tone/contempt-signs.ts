import { perLexeme } from '../../../text/lexeme.ts';
import { isQuoted } from '../../../text/quotation.ts';
import type { Sentence } from '../../annotate.ts';
import { createLexicon, createTagger, type Match } from '../../lexicon.ts';
import { perObject } from '../../memory.ts';
import type { Sign } from '../../signs.ts';
import { voiceOf } from '../../voice.ts';
import {
  aboutContempt,
  claimWords,
  colleagueAttacks,
  colleagueWords,
  contemptPhrases,
  insultAdjectives,
  insultNouns,
  namingNouns,
  people,
  plainInsults,
} from '../../words/english-contempt.ts';
import { kinPeople, plainPeople } from '../../words/english-people.ts';

/** What a sentence shows of contempt for people, and for whom. Null where it shows none. */
export interface ContemptSigns {
  readonly signs: readonly Sign[];
  /** Somebody in the sentence whom it may be meant for. */
  readonly target: Target;
}

export type Target = 'colleague' | 'patient' | 'person' | 'none';

/** Found once for the rules that ask. */
export const contemptSigns = perObject<Sentence, ContemptSigns>((sentence) => ({
  signs: findSigns(sentence),
  target: targetOf(sentence),
}));

const phrases = createTagger({ ...contemptPhrases, attack: colleagueAttacks });
const nouns = createLexicon({ insult: insultNouns });
const about = createLexicon({ about: aboutContempt });
const adjectives = new Set(insultAdjectives);
const naming = new Set(namingNouns.split('|'));
const persons = new Set(people.split('|'));
const colleagues = new Set(colleagueWords);
const strongAdjectives = new Set(plainInsults);
const anybody = new Set([...kinPeople, ...plainPeople].flatMap((word) => [word, `${word}s`]));
const claims = new Set(claimWords);
const patients = new Set(['patient', 'patients', 'attenders', 'relatives']);
const addressed = new Set("you your you're you've you'll yourself yourselves ur u y'all".split(' '));
const spoken = new Set("he she they him her them his their he's she's they're who whoever".split(' '));
const own = new Set("i i'm i've i'd my me myself we we're our us we've".split(' '));

/** `I cannot read them here` is said of nobody else. */
const selves = new Set(['i', 'we']);

// Set by hand: 3 makes a finding. Failings, weariness and attacks need somebody to be meant, so they weigh less without.
const weights: Readonly<Record<string, number>> = {
  failing: 2,
  belittled: 2,
  toldOff: 2,
  sarcasm: 2.5,
  blame: 2.5,
  disgust: 2,
  wry: 0.5,
  attack: 1.5,
};

function findSigns(sentence: Sentence): readonly Sign[] {
  const spared = about.find(sentence.tokens);
  const isMeant = (match: { readonly from: number; readonly start: number; readonly end: number }) =>
    sentence.negated[match.from] !== true &&
    !voiceOf(sentence).isReported(match.from) &&
    !isQuoted(sentence.quotations, match) &&
    !spared.some((one) => one.from <= match.from && match.from <= one.to + 1);
  const found = phrases(sentence.tokens)
    .filter(({ tag, from }) => tag !== 'failing' || !selves.has(sentence.tokens[from - 1]?.word ?? ''))
    .map((match) => signOf(match, match.tag, weights[match.tag] ?? 0))
    .filter(isMeant);
  const insults = nouns
    .find(sentence.tokens)
    .map((match) => signOf(match, 'insult', 4))
    .filter(isMeant);
  return [...found, ...insults, ...predicates(sentence).filter(isMeant), ...mockingMarks(sentence)];
}

function signOf({ from, to, start, end }: Match, kind: string, weight: number): Sign {
  return { kind, weight, from, to, start, end };
}

/** `stupid people`, `these parents are selfish`: words that are an insult only where a person stands in reach of them. */
function predicates(sentence: Sentence): readonly Sign[] {
  const found: Sign[] = [];
  for (const [index, { word, start, end }] of sentence.tokens.entries()) {
    const isAdjective = adjectives.has(word);
    if (!isAdjective && !naming.has(word)) continue;
    if (!(isAdjective ? describesPerson(sentence, index) : namesPerson(sentence, index))) continue;
    const kind = isAdjective ? 'contempt' : 'insult';
    found.push({ kind, weight: isAdjective ? 3 : 3.5, from: index, to: index + 1, start, end });
  }
  return found;
}

const linking = new Set('are is was were being must sound sounds look looks seem seems act acts'.split(' '));

/** An adjective beside a person word, or said of one through a form of `be` with no claim word nearer. */
function describesPerson({ tokens }: Sentence, index: number): boolean {
  const behind = tokens.slice(index + 1, index + 3).map((token) => token.word);
  const next = behind[0] ?? '';
  if (isOneOfAnybody(tokens, index)) return true;
  if (persons.has(next) || colleagues.has(next)) return true;
  if (adjectives.has(next) || next === 'and') return behind[1] !== undefined && persons.has(behind[1]);
  return isSubjectPerson(tokens.slice(Math.max(0, index - 7), index).map((token) => token.word));
}

/** `his idiotic sister`, `her moronic old neighbour`, `my sister is idiotic`. */
function isOneOfAnybody(tokens: Sentence['tokens'], index: number): boolean {
  const [subject, verb, adjective, next, second] = [-2, -1, 0, 1, 2].map(
    (offset) => tokens[index + offset]?.word ?? '',
  ) as [string, string, string, string, string];
  if (!strongAdjectives.has(adjective)) return false;
  if (anybody.has(next)) return !thingWords.has(second);
  return (ages.has(next) && anybody.has(second)) || (linking.has(verb) && anybody.has(subject));
}

const ages = new Set('old young little big younger older elder own'.split(' '));
/** `the idiotic patient portal`: the noun only says whose thing follows. */
const thingWords = new Set(
  'portal leaflet leaflets form forms app apps survey record records page website system rule rules policy line queue menu group letter letters'.split(
    ' ',
  ),
);

/** `he is a joke`, `you clowns`: the noun itself must be put on somebody. */
function namesPerson({ tokens }: Sentence, index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 7), index).map((token) => token.word);
  const last = before.at(-1) ?? '';
  if (last === 'you' || (last === 'these' && tokens.length > index + 1)) return true;
  return (
    isSubjectPerson(before) &&
    /^(?:an?|the|total|complete|utter|absolute|such|of|pathetic|little|real|bunch|just|bloody|walking|medical|big|stupid|nothing|but)$/.test(
      last,
    )
  );
}

function isSubjectPerson(before: readonly string[]): boolean {
  const verb = before.findLastIndex((word) => linking.has(word));
  const contracted = before.findLastIndex((word) => /^(?:you|they|she|he)'re$|^(?:he|she|who)'s$/.test(word));
  if (contracted >= 0 && contracted >= verb) return !before.slice(contracted).includes('to');
  if (verb <= 0 || before.slice(verb).includes('to')) return false;
  const subject = before.slice(0, verb);
  const nearest = subject.findLastIndex(
    (word) =>
      persons.has(word) ||
      colleagues.has(word) ||
      addressed.has(word) ||
      spoken.has(word) ||
      claims.has(word) ||
      own.has(word),
  );
  const word = subject[nearest] ?? '';
  return word !== '' && !claims.has(word) && !own.has(word);
}

const mocking =
  /[\u{1F921}\u{1F644}\u{1F926}\u{1F602}\u{1F923}\u{1F480}\u{1F411}\u{1F92A}\u{1F974}\u{1F4A9}\u{1F595}\u{1F92E}\u{1F92F}]|\(eye ?roll\)/u;

function mockingMarks(sentence: Sentence): readonly Sign[] {
  const mark = mocking.exec(sentence.text);
  if (mark === null) return [];
  return [{ kind: 'mockingEmoji', weight: 2, from: 0, to: 0, start: mark.index, end: mark.index + mark[0].length }];
}

function targetOf({ tokens }: Sentence): Target {
  let rank = targets.length - 1;
  for (const token of tokens) rank = Math.min(rank, targetRank(token));
  return targets[rank] ?? 'none';
}

/** Who is meant rather than the others where several stand in a sentence. */
const targets = ['colleague', 'patient', 'person', 'none'] as const satisfies readonly Target[];

const targetRank = perLexeme((word) => {
  if (colleagues.has(word)) return 0;
  if (patients.has(word)) return 1;
  return persons.has(word) || addressed.has(word) || spoken.has(word) ? 2 : 3;
});
