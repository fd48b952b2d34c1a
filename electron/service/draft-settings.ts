import type { Connection } from '../../db/open-library.ts';
import { settings } from '../../shared/model/library.ts';
import { type PlatformId, platformIds } from '../../shared/model/thread.ts';

/** The settings that a draft is made with. Without a choice of platforms, all of them. */
export interface DraftSettings {
  readonly platforms: readonly PlatformId[];
  readonly meId: string | null;
}

export function readDraftSettings(library: Connection): DraftSettings {
  const platforms = settings.shape.platforms.safeParse(readSetting(library, 'platforms'));
  const meId = settings.shape.meId.safeParse(readSetting(library, 'meId'));
  return { platforms: platforms.data ?? platformIds, meId: meId.data ?? null };
}

function readSetting(library: Connection, name: string): unknown {
  const row = library.prepare('SELECT value FROM setting WHERE name = ?').get(name) as
    | { readonly value: string }
    | undefined;
  return row === undefined ? undefined : JSON.parse(row.value);
}
