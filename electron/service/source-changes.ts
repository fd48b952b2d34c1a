import { appendAudit } from '../../db/audit.ts';
import { contentHash } from '../../db/content-hash.ts';
import * as sources from '../../db/sources.ts';
import { AppError } from '../../shared/app-error.ts';
import { createKeyChooser } from '../../shared/citations/citation-key.ts';
import type { Parsed } from '../../shared/contract.ts';
import { cleanCsl } from '../../shared/interchange/csl-clean.ts';
import type { Source } from '../../shared/model/source.ts';
import type { ServiceContext } from './context.ts';

/** Changes what the caller gave and leaves the rest. Raises `not_found`, `conflict`, and `invalid_input` for a key in use. */
export function updateSource(context: ServiceContext, input: Parsed<'source.update'>, at: string): Source {
  const { library } = context;
  const before = sources.readSource(library, input.id);
  if (before.version !== input.version) {
    throw new AppError(
      'conflict',
      'This source was changed elsewhere in the meantime. Your change was not saved: look at the newer version and make it again.',
    );
  }
  const content = changed(before, input);
  if (content.key !== before.key && sources.isKeyTaken(library, content.key, before.id)) {
    const sentence = `Another source already has the key "${content.key}". Choose another one; nothing was changed.`;
    throw new AppError('invalid_input', sentence, { fields: { key: sentence } });
  }
  sources.updateSource(library, input.id, { at, content });
  const subject = { subjectKind: 'source', subjectId: input.id };
  appendAudit(library, { at, action: 'source.update', ...subject, contentHash: contentHash(content) });
  return sources.readSource(library, input.id);
}

/** Puts a source into the recycle bin. Raises `not_found`. */
export function removeSource(context: ServiceContext, id: string, at: string): { isDone: true } {
  sources.readSource(context.library, id);
  sources.deleteSource(context.library, id, at);
  appendAudit(context.library, { at, action: 'source.delete', subjectKind: 'source', subjectId: id });
  return { isDone: true };
}

/** Takes a source out of the recycle bin; when its key was given away meanwhile, under that key with a suffix. Raises `not_found`. */
export function restoreSource(context: ServiceContext, id: string, at: string): Source {
  const { library } = context;
  const deleted = sources.readDeletedSource(library, id);
  const key = createKeyChooser((name) => sources.isKeyTaken(library, name))(deleted.csl, deleted.key);
  sources.restoreSource(library, id, { at, key });
  appendAudit(library, { at, action: 'source.restore', subjectKind: 'source', subjectId: id });
  return sources.readSource(library, id);
}

/** A field that the caller left out stays as it was. */
function changed(before: Source, input: Parsed<'source.update'>): sources.SourceContent {
  return {
    key: input.key ?? before.key,
    csl: input.csl === undefined ? before.csl : cleanCsl(input.csl),
    design: input.design ?? before.design,
    level: input.level === undefined ? before.level : input.level,
    status: input.status ?? before.status,
    statusNote: input.statusNote ?? before.statusNote,
    note: input.note ?? before.note,
  };
}
