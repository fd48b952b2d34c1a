import type { Match } from '../checks/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { type AuthorNames, authorOf } from './author-names.ts';
import { type RelationWords, relationGroups } from './relation-words.ts';

interface Sentence {
  readonly tokens: readonly Token[];
  readonly names: AuthorNames;
  readonly language: RelationWords;
  readonly matches: readonly Match[];
}

/** Whether a phrase of a sentence is said of the author: always, unless the nearest names are those of other authors alone (`Dr Li has no conflicts`). */
export function speaksOfAuthor(match: Match, sentence: Sentence): boolean {
  if (sentence.names.others.length === 0) return true;
  const before = namedAt(match.from - 1, -1, sentence);
  const named = before.length > 0 ? before : namedAt(match.to, 1, sentence);
  return named.length === 0 || named.includes('own');
}

/** Whether another author's name stands beside the author's own, or beside `I`: `Dr Rao and Dr Li consult for ...`. */
export function isNamedBeside(at: number, sentence: Sentence): boolean {
  return namedAt(at, -1, sentence).includes('own');
}

/** Whose names stand from a token on, to the next tie or denial. */
function namedAt(from: number, step: 1 | -1, sentence: Sentence): readonly ('own' | 'other')[] {
  const { tokens, names, language } = sentence;
  const named: ('own' | 'other')[] = [];
  for (let at = from; at >= 0 && at < tokens.length && !isTie(at, sentence); at += step) {
    const name = authorOf(tokens[at], names);
    if (name !== null) named.push(name);
    else if (language.subjects.includes(tokens[at]?.word ?? '')) named.push('own');
  }
  return named;
}

const ties: ReadonlySet<string> = new Set([...relationGroups, 'denial']);

function isTie(at: number, { matches }: Sentence): boolean {
  return matches.some(({ tag, from, to }) => ties.has(tag) && from <= at && at < to);
}
