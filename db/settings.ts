import type { Settings } from '../shared/model/library.ts';
import type { Connection } from './open-library.ts';

/** What holds until somebody chooses otherwise. */
export const defaultSettings: Settings = {
  theme: 'system',
  density: 'compact',
  citationStyle: 'vancouver',
  // Where most answers go out. The others are switched on by those who use them, so that no screen shows ten columns unasked.
  platforms: ['x', 'bluesky', 'mastodon', 'threads', 'linkedin'],
  limits: {},
  meId: null,
  hasSeenWelcome: false,
  ownWords: [],
  ignoredWords: [],
  isSpellingChecked: true,
  isReaderOn: true,
  shortcuts: {},
  panes: {},
  recentActions: [],
};

/** The settings of this library; names that this app does not know are left alone. */
export function readSettings(library: Connection): Settings {
  const rows = library.prepare('SELECT name, value FROM setting').all() as {
    readonly name: string;
    readonly value: string;
  }[];
  const stored = new Map(rows.map((row) => [row.name, row.value]));
  const entries = Object.entries(defaultSettings).map(([name, value]): [string, unknown] => {
    const text = stored.get(name);
    return [name, text === undefined ? value : JSON.parse(text)];
  });
  if (!stored.has('limits')) entries.push(['limits', limitsOfLengths(stored.get('postLimits'))]);
  // The columns are written by `saveSettings` only, from values of this type.
  return Object.fromEntries(entries) as Settings;
}

/** Until other limits could be set, lengths alone stood by themselves. */
function limitsOfLengths(stored = '{}'): Settings['limits'] {
  const lengths = Object.entries(JSON.parse(stored) as Record<string, number>);
  return Object.fromEntries(lengths.map(([platform, post]) => [platform, { post }]));
}

type SettingsChange = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

/** Stores the settings given and leaves the others. */
export function saveSettings(library: Connection, changes: SettingsChange): void {
  const statement = library.prepare(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  for (const [name, value] of Object.entries(changes)) {
    if (value !== undefined) statement.run(name, JSON.stringify(value));
  }
}
