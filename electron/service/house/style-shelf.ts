import { existsSync } from 'node:fs';
import { readStyleSettings } from '../../../db/style-settings.ts';
import type { StyleFile } from '../../../shared/checks/house/read-styles.ts';
import type { HouseEntry, HouseFault, HouseRule } from '../../../shared/model/house-style.ts';
import type { ServiceContext } from '../context.ts';
import { lockedStyles } from '../policy/locked-styles.ts';
import { loadStyles } from './load-styles.ts';
import { stampOf } from './style-files.ts';

export interface ShelvedEntry {
  readonly entry: HouseEntry;
  /** The file has an error now, and this is what it said before. */
  readonly isPrevious: boolean;
}

/** The house styles of a library, as they were read last. */
export interface StyleShelf {
  /** Reads the folder again when a file in it has changed. Costs a look at the folder otherwise. Never fails. */
  readonly refresh: () => Promise<void>;
  readonly folder: () => { readonly place: string; readonly isThere: boolean; readonly isChosen: boolean };
  readonly entries: () => readonly ShelvedEntry[];
  readonly faults: () => readonly HouseFault[];
  /** The rules that are switched on. */
  readonly rules: () => readonly HouseRule[];
}

const shelves = new WeakMap<ServiceContext['library'], StyleShelf>();

/** The one shelf of an open library. */
export function styleShelfOf(context: ServiceContext): StyleShelf {
  const shelf = shelves.get(context.library) ?? createStyleShelf(context);
  shelves.set(context.library, shelf);
  return shelf;
}

interface Shelved {
  readonly place: string;
  readonly stamp: string;
  readonly entries: readonly ShelvedEntry[];
  readonly faults: readonly HouseFault[];
  /** What each file said when it last had no error. */
  readonly sound: ReadonlyMap<string, readonly HouseEntry[]>;
}

/**
 * The folder is looked at when somebody asks, and the page asks every two seconds: a watch of the system misses network folders, and on Linux
 * those within the folder.
 */
function createStyleShelf({ library, ports }: ServiceContext): StyleShelf {
  let shelved: Shelved = empty('');
  let running: Promise<void> | null = null;
  const folder = () => {
    const chosen = readStyleSettings(library).folder;
    const place = chosen ?? ports.stylesFolder ?? '';
    return { place, isThere: place !== '' && existsSync(place), isChosen: chosen !== null };
  };
  const refresh = async () => {
    const { place } = folder();
    if (place !== shelved.place) shelved = empty(place);
    const stamp = place === '' ? '' : await stampOf(place);
    if (stamp === shelved.stamp) return;
    const read = stamp === '' ? { files: [], faults: [] } : await loadStyles(ports.workerFile('style-worker'), place);
    shelved =
      read.files === null ? { ...shelved, stamp, faults: read.faults } : shelve(shelved, { ...read, stamp, place });
  };
  return {
    refresh() {
      running ??= refresh().finally(() => {
        running = null;
      });
      return running;
    },
    folder,
    entries: () => shelved.entries,
    faults: () => shelved.faults,
    rules() {
      if (shelved.entries.length === 0) return none;
      const off = new Set(readStyleSettings(library).off);
      const { isRuleLocked } = lockedStyles({ library, ports });
      const on = shelved.entries.filter(({ entry: { style, rule } }) => {
        return isRuleLocked({ id: rule.id, style }) || (!off.has(style) && !off.has(rule.id));
      });
      return on.map(({ entry }) => entry.rule);
    },
  };
}

const none: readonly HouseRule[] = [];

function empty(place: string): Shelved {
  return { place, stamp: '', entries: [], faults: [], sound: new Map() };
}

interface Read {
  readonly files: readonly StyleFile[];
  readonly faults: readonly HouseFault[];
  readonly stamp: string;
  readonly place: string;
}

/** A file with an error keeps what it said before; the first time, what of it can be read. */
function shelve(before: Shelved, { files, faults, stamp, place }: Read): Shelved {
  const sound = new Map<string, readonly HouseEntry[]>();
  const entries: ShelvedEntry[] = [];
  for (const file of files) {
    const isFaulty = file.faults.some(({ weight }) => weight === 'error');
    const previous = isFaulty ? before.sound.get(file.file) : undefined;
    const kept = previous ?? file.entries;
    if (!isFaulty || previous !== undefined) sound.set(file.file, kept);
    entries.push(...kept.map((entry) => ({ entry, isPrevious: previous !== undefined })));
  }
  return {
    place,
    stamp,
    entries: withoutTwins(entries),
    faults: [...faults, ...files.flatMap((file) => file.faults)],
    sound,
  };
}

/** A previous version may hold an id that another file has taken since. */
function withoutTwins(entries: readonly ShelvedEntry[]): readonly ShelvedEntry[] {
  const byId = new Map<string, ShelvedEntry>();
  for (const one of entries) {
    const twin = byId.get(one.entry.rule.id);
    if (twin === undefined || twin.isPrevious) byId.set(one.entry.rule.id, one);
  }
  return [...byId.values()];
}
