import { compilePhrase } from '../shared/purge/phrase.ts';
import type { Connection } from './connection.ts';
import { hasTable } from './purge-columns.ts';
import { findRows } from './purge-find.ts';

/** Settings that hold words which people let stand in spelling. */
const lists = ['ownWords', 'ignoredWords'] as const;

/**
 * A name that was added to the dictionary would outlive the text that it was added for. Takes out the own and ignored words that
 * stood in `gone`, the texts that were purged, and stand nowhere else; gives how many. Call it when the texts are gone, within
 * their transaction.
 */
export function forgetSpellings(connection: Connection, gone: readonly string[]): number {
  if (gone.length === 0 || !hasTable(connection, 'setting')) return 0;
  const all = gone.join('\n');
  let forgotten = 0;
  for (const name of lists) {
    const words = readWords(connection, name);
    const kept = words.filter((word) => !isIn(word, all) || isElsewhere(connection, word));
    if (kept.length === words.length) continue;
    connection.prepare('UPDATE setting SET value = ? WHERE name = ?').run(JSON.stringify(kept), name);
    forgotten += words.length - kept.length;
  }
  return forgotten;
}

function readWords(connection: Connection, name: (typeof lists)[number]): string[] {
  const value = connection.prepare('SELECT value FROM setting WHERE name = ?').pluck().get(name);
  const words: unknown = typeof value === 'string' ? JSON.parse(value) : [];
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}

/** Texts are written with either apostrophe, words are kept with the straight one. */
function isIn(word: string, text: string): boolean {
  return matcherOf(word).isIn(text.replaceAll('’', "'"));
}

/** For words that are only looked for. */
const nothing = { replacement: '', keys: new Map<string, string>() };

function isElsewhere(connection: Connection, word: string): boolean {
  for (const form of new Set([word, word.replaceAll("'", '’')])) {
    const words = { matcher: matcherOf(form), purge: (text: string) => text, ...nothing };
    for (const { table } of findRows(connection, words)) if (table.name !== 'setting') return true;
  }
  return false;
}

function matcherOf(word: string) {
  return compilePhrase({ text: word, extent: 'words' });
}
