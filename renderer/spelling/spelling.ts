import type { FromSpellingWorker, ToSpellingWorker } from './messages.ts';

/** What is known of words in this window. The dictionaries are loaded with the first question. */
const verdicts = new Map<string, 'known' | 'unknown'>();
let ignored: ReadonlySet<string> = new Set();
let own: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

/** Whether a word is to be marked. Words that were not looked up yet are not. */
export function isMisspelt(word: string): boolean {
  return verdicts.get(word) === 'unknown' && !own.has(word) && !own.has(word.toLowerCase()) && !ignored.has(word);
}

/** Looks up the words that are new. Gives whether there were any; never rejects. */
export async function lookUp(words: readonly string[]): Promise<boolean> {
  const fresh = [...new Set(words)].filter((word) => !verdicts.has(word));
  if (fresh.length === 0) return false;
  const unknown = new Set(await ask({ kind: 'check', words: fresh }));
  for (const word of fresh) verdicts.set(word, unknown.has(word) ? 'unknown' : 'known');
  return true;
}

/** The words that were perhaps meant. */
export function suggestions(word: string): Promise<readonly string[]> {
  return ask({ kind: 'suggest', word });
}

/** The words that the library's people added, in any case, and those that they let stand, as they are written. */
export function setLetStand(words: { readonly own: readonly string[]; readonly ignored: readonly string[] }): void {
  own = new Set(words.own);
  ignored = new Set(words.ignored);
  tell();
}

/** Tells when words were added or are to be ignored, so that marks are drawn anew. */
export function onOwnWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

type Question =
  | Omit<Extract<ToSpellingWorker, { kind: 'check' }>, 'number'>
  | Omit<Extract<ToSpellingWorker, { kind: 'suggest' }>, 'number'>;

let worker: Worker | null = null;
let lastNumber = 0;
const waiting = new Map<number, (words: readonly string[]) => void>();

function ask(question: Question): Promise<readonly string[]> {
  worker ??= startWorker();
  lastNumber += 1;
  const number = lastNumber;
  const message: ToSpellingWorker = { ...question, number };
  worker.postMessage(message);
  return new Promise((resolve) => waiting.set(number, resolve));
}

function startWorker(): Worker {
  const started = new Worker(new URL('../spelling-worker.ts', import.meta.url), { type: 'module' });
  const answer = (number: number, words: readonly string[]) => {
    waiting.get(number)?.(words);
    waiting.delete(number);
  };
  started.onmessage = ({ data }: MessageEvent<FromSpellingWorker>) => answer(data.number, data.words);
  started.onerror = () => {
    // Without dictionaries nothing is marked: a missing mark is better than a wrong one.
    for (const number of waiting.keys()) answer(number, []);
  };
  return started;
}
