import { z } from 'zod';
import { id } from '../model/row.ts';
import { statementFormat } from '../model/statement.ts';
import { exportedFile } from '../model/thread.ts';

const asked = z.strictObject({ id, format: statementFormat });

/** Raises `unsupported` where a PDF has to be drawn and this host has no browser engine. */
export const statementCommands = {
  /** What one person declares today, as a file. */
  'person.exportStatement': { input: asked, output: exportedFile },
  /** What all authors of a draft or debunk declare today. Raises `invalid_input` for a draft that names nobody. */
  'draft.exportStatement': { input: asked, output: exportedFile },
} as const;
