import { writeFile } from 'node:fs/promises';
import { AppError } from '../../shared/app-error.ts';
import { type PlatformId, platformIds } from '../../shared/model/thread.ts';
import type { CommandLineCommand, Given, Outcome, Session } from './command.ts';

export const threadCommands: readonly CommandLineCommand[] = [
  {
    name: 'thread export',
    takes: 'DRAFT-ID',
    summary: 'Gives the posts of a cleared draft, ready to post.',
    options: {
      platform: {
        type: 'string',
        multiple: true,
        value: 'NAME',
        help: `${platformIds.join(', ')}; those that are switched on when not given`,
      },
      format: { type: 'string', value: 'FORMAT', help: 'text, markdown, html or json (text)' },
      output: { type: 'string', value: 'FILE', help: 'write to this file instead of the screen' },
      preview: { type: 'boolean', help: 'export although the gate is closed; every post says so' },
    },
    run: exportThread,
  },
];

async function exportThread(session: Session, given: Given): Promise<Outcome> {
  const draftId = given.words[0];
  const asked = given.texts('platform');
  const file = await session.call('thread.export', {
    draftId,
    format: given.text('format') ?? 'text',
    platforms: asked.length === 0 ? await enabledPlatforms(session, draftId) : asked,
    isPreview: given.has('preview'),
  });
  const output = given.text('output');
  if (output !== undefined) await write(output, file.bytes);
  const { fileName, mediaType } = file;
  const value = { fileName, mediaType, text: new TextDecoder().decode(file.bytes) };
  return output === undefined ? { value, lines: [], bytes: file.bytes } : { value, lines: [`Wrote ${output}.`] };
}

async function enabledPlatforms(session: Session, draftId: string | undefined): Promise<readonly PlatformId[]> {
  const variants = await session.call('variant.list', { draftId });
  return variants.filter(({ isEnabled }) => isEnabled).map(({ platform }) => platform);
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes).catch((cause: unknown) => {
    throw new AppError('storage_full', `${path} could not be written. Choose another place.`, { cause });
  });
}
