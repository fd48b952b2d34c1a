import { type RelationWords, relationGroups } from './relation-words.ts';

/**
 * Of each phrase one place that it cannot do without, the rarest. A sentence with none of their words tells no tie, which is told in a
 * fortieth of the time that reading it takes: a thread is split again at each key stroke.
 */
export function createTieFilter(languages: readonly RelationWords[]): (sentence: string) => boolean {
  let tieWords: ReadonlySet<string> | null = null;
  return (sentence) => {
    tieWords ??= tieWordsOf(languages);
    for (const run of runsOf(sentence)) if (tieWords.has(run)) return true;
    return false;
  };
}

/** Hyphens, apostrophes and elisions are read in several ways, so that runs of letters are compared. */
const letters = /\p{L}+/gu;

function tieWordsOf(languages: readonly RelationWords[]): ReadonlySet<string> {
  const frequent = new Set(languages.flatMap(({ common }) => common.flatMap(runsOf)));
  return new Set(languages.flatMap(phrasesOf).flatMap((phrase) => rarestPlace(phrase, frequent)));
}

function phrasesOf({ relations, ownRelations }: RelationWords): readonly string[] {
  return relationGroups.flatMap((group) => [...(relations[group] ?? []), ...(ownRelations[group] ?? [])]);
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
