import { z } from 'zod';

/** The forms in which a statement of interests leaves the app. */
export const statementFormats = ['text', 'pdf', 'json'] as const;
export const statementFormat = z.enum(statementFormats);

export type StatementFormat = z.infer<typeof statementFormat>;
