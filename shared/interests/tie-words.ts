import { type RelationWords, relationGroups } from './relation-words.ts';

/**
 * Of each phrase one place that it cannot do without, the rarest. A sentence with none of their words tells no tie, and a long one
 * that speaks of nobody who could have it neither; this is told in a fortieth of the time that reading it takes: a thread is split
 * again at each key stroke.
 */
export function createTieFilter(languages: readonly RelationWords[]): (sentence: string) => boolean {
  let found: TieWords | null = null;
  return (sentence) => {
    found ??= tieWordsOf(languages);
    const { own, told, speakers } = found;
    const runs = runsOf(sentence);
    let [hasTie, hasSpeaker] = [false, runs.length <= longestFragment || leavesOutWho.has(runs[0] ?? '')];
    for (const run of runs) {
      if (own.has(run)) return true;
      hasTie ||= told.has(run);
      hasSpeaker ||= speakers.has(run);
    }
    return hasTie && hasSpeaker;
  };
}

/** `Paid speaker for ...` leaves out who; a whole sentence names somebody. */
const longestFragment = 8;
/** `Got a free one from ...` begins with what happened to whoever writes. */
const leavesOutWho = new Set(['got', 'received', 'given', 'accepted']);

interface TieWords {
  /** Of phrases that have their person within them: `asesoro`. */
  readonly own: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  /** The first person, and what stands for it: `I`, `the author`, `Disclosure:`. */
  readonly speakers: ReadonlySet<string>;
}

/** Hyphens, apostrophes and elisions are read in several ways, so that runs of letters are compared. */
const letters = /\p{L}+/gu;

function tieWordsOf(languages: readonly RelationWords[]): TieWords {
  const frequent = new Set(languages.flatMap(({ common }) => common.flatMap(runsOf)));
  const wordsOf = (phrasesIn: (language: RelationWords) => readonly string[]) =>
    new Set(languages.flatMap(phrasesIn).flatMap((phrase) => rarestPlace(phrase, frequent)));
  return {
    own: wordsOf(({ ownRelations, mine = [] }) => [...allOf(ownRelations), ...mine]),
    told: wordsOf(({ relations }) => allOf(relations)),
    speakers: wordsOf((language) => speakerParts.flatMap((part) => language[part])),
  };
}

const speakerParts = ['subjects', 'possessives', 'objects', 'authors', 'labels'] as const;

function allOf(relations: RelationWords['relations']): readonly string[] {
  return relationGroups.flatMap((group) => relations[group] ?? []);
}

/** Of `advise|consult for|to _? firm` the words of the first place. Each word by its longest run of letters. */
function rarestPlace(phrase: string, frequent: ReadonlySet<string>): readonly string[] {
  const needed = phrase.split(' ').filter((place) => place !== '_' && !place.endsWith('?'));
  const places = needed.map((place) => place.split('|').map((word) => longestRun(word)));
  const costOf = (run: string) => (frequent.has(run) ? 1000 : 10 ** Math.max(0, 4 - run.length));
  const cost = (runs: readonly string[]) => runs.reduce((sum, run) => sum + costOf(run), 0);
  return places.reduce((best, runs) => (cost(runs) < cost(best) ? runs : best));
}

function longestRun(word: string): string {
  return runsOf(word).reduce((best, run) => (run.length > best.length ? run : best), '');
}

function runsOf(word: string): readonly string[] {
  return word.toLowerCase().match(letters) ?? [];
}
