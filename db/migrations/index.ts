import { m0010 } from './m0010-first-schema.ts';
import { m0020 } from './m0020-undo.ts';
import { m0030 } from './m0030-tables.ts';
import { m0040 } from './m0040-pace.ts';
import { m0050 } from './m0050-import-pace.ts';
import { m0060 } from './m0060-composer.ts';
import { m0070 } from './m0070-policy.ts';
import { m0080 } from './m0080-translations.ts';

/** One step of the schema. Numbers rise by ten; a published step is never changed. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** Append-only: a new step is a new file and a new line here. */
export const migrations: readonly Migration[] = [m0010, m0020, m0030, m0040, m0050, m0060, m0070, m0080];
