/**
 * What each kind of fact adds to the log odds that a careful editor would stop at a text as the story of a patient. Fitted by logistic regression on
 * posts of several writers, each time judged on one whom it was not fitted on (precision 0.93, recall 0.77 there), then rounded; kinds that the posts had
 * seldom (`bulletin`, `consent`, `history`, `hypothetical`, `invented`) were set by hand. `bias` is what a text has before anything is found in it.
 */
export const storyWeights: Readonly<Record<string, number>> = {
  age: 0.4,
  careEvent: 0.4,
  caseByCondition: 1.2,
  condition: 0.1,
  ellipticCare: 0.1,
  firstPersonCare: 0.7,
  hushed: 0.7,
  measure: 0.4,
  name: 0.2,
  occupation: 0.2,
  past: 0.4,
  person: 0.5,
  place: 0.6,
  pronoun: 1,
  rarity: 0.5,
  recency: 0.7,
  relative: 0.2,
  sensitive: 0.1,
  someone: 0.2,
  time: 0.7,
  toldAuthor: 0.5,
  trait: 0.8,
  bulletin: -6,
  consent: -2,
  generic: -0.7,
  history: -1,
  hypothetical: -4,
  invented: -8,
  notInvented: 0.1,
  ownLife: -2.7,
  population: -1.1,
  publicRecord: -1.3,
  reader: -0.6,
  request: -0.4,
  speaker: -0.6,
};

const bias = -1.6;

/** The facts that narrow down who it is. `time` and `recency` both say when. */
export const identifyingKinds: ReadonlySet<string> = new Set([
  'age',
  'sensitive',
  'time',
  'recency',
  'place',
  'relative',
  'trait',
  'rarity',
  'occupation',
  'name',
]);

type Kinds = ReadonlySet<string>;

/** What facts come to only together: somebody to whom something was done, of whom something is known. */
const together: readonly {
  readonly weight: number;
  readonly isThere: (kinds: Kinds, identifying: number) => boolean;
}[] = [
  { weight: 0.6, isThere: (_, identifying) => identifying >= 2 },
  { weight: -1, isThere: (kinds, identifying) => !hasAny(kinds, careKinds) && identifying < 2 },
  { weight: 0.2, isThere: (kinds) => hasAny(kinds, personKinds) && hasAny(kinds, careKinds) },
  {
    weight: 0.3,
    isThere: (kinds, identifying) => hasAny(kinds, personKinds) && kinds.has('past') && identifying >= 1,
  },
  { weight: 0.8, isThere: (kinds) => kinds.has('pronoun') && kinds.has('past') },
  { weight: 1, isThere: (kinds) => kinds.has('person') && kinds.has('place') },
  // A bulletin that singles out one person by age, place and kin tells neighbours who it is.
  {
    weight: 5,
    isThere: (kinds, identifying) =>
      kinds.has('bulletin') && isOneOfUs.every((kind) => kinds.has(kind)) && identifying >= 3,
  },
  // `Ring a neighbour who lives alone` asks for something, and nothing happened to anybody.
  { weight: -1.5, isThere: (kinds) => kinds.has('request') && !hasAny(kinds, happening) },
  // `This is no invented case` takes back what `invented` takes off.
  { weight: 8, isThere: (kinds) => kinds.has('invented') && kinds.has('notInvented') },
  // Whose story is in print, with its year.
  { weight: -1, isThere: (kinds) => kinds.has('publicRecord') && kinds.has('history') },
];

/** Log odds of a story for the kinds of fact that a text has. */
export function storyScore(kinds: Kinds): number {
  let score = bias;
  for (const kind of kinds) score += storyWeights[kind] ?? 0;
  const identifying = identifyingCount(kinds);
  for (const { weight, isThere } of together) if (isThere(kinds, identifying)) score += weight;
  return score;
}

/** How many of the kinds narrow down who it is. */
export function identifyingCount(kinds: Kinds): number {
  let count = 0;
  for (const kind of kinds) if (identifyingKinds.has(kind)) count += 1;
  return kinds.has('time') && kinds.has('recency') ? count - 1 : count;
}

const isOneOfUs = ['person', 'age', 'place', 'relative'];
const happening = 'careEvent firstPersonCare ellipticCare past name pronoun recency age hushed'.split(' ');
const careKinds = ['careEvent', 'firstPersonCare', 'ellipticCare'];
const personKinds = ['person', 'pronoun', 'name', 'age', 'occupation'];

function hasAny(kinds: Kinds, wanted: readonly string[]): boolean {
  return wanted.some((kind) => kinds.has(kind));
}
