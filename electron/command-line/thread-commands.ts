import { exportFormat, exportFormats, platformOfFormat } from '../../shared/model/export.ts';
import { type PlatformId, platformIds } from '../../shared/model/thread.ts';
import type { CommandLineCommand, Given, Outcome, Session } from './command.ts';
import { exportOptionHelp, givenExportOptions } from './export-options.ts';
import { fileOutcome } from './file-outcome.ts';

export const threadCommands: readonly CommandLineCommand[] = [
  {
    name: 'thread export',
    takes: 'DRAFT-ID',
    summary: 'Gives the posts of a cleared draft, ready to post. docs/exports.md tells of the formats.',
    options: {
      platform: {
        type: 'string',
        multiple: true,
        value: 'NAME',
        help: `${platformIds.join(', ')}; those that are switched on when not given`,
      },
      format: { type: 'string', value: 'FORMAT', help: `${exportFormats.join(', ')} (text)` },
      output: { type: 'string', value: 'FILE', help: 'write to this file instead of the screen' },
      preview: { type: 'boolean', help: 'export although the gate is closed; every post says so' },
      ...exportOptionHelp,
    },
    run: exportThread,
  },
];

async function exportThread(session: Session, given: Given): Promise<Outcome> {
  const draftId = given.words[0];
  const format = given.text('format') ?? 'text';
  const asked = given.texts('platform');
  const file = await session.call('thread.export', {
    draftId,
    format,
    platforms: asked.length === 0 ? await usualPlatforms(session, draftId, format) : asked,
    isPreview: given.has('preview'),
    options: givenExportOptions(given),
  });
  return fileOutcome(file, given.text('output'));
}

/** The one platform of the format, or those that are switched on. */
async function usualPlatforms(
  session: Session,
  draftId: string | undefined,
  format: string,
): Promise<readonly PlatformId[]> {
  const { data } = exportFormat.safeParse(format);
  const own = data === undefined ? undefined : platformOfFormat[data];
  if (own !== undefined) return [own];
  const variants = await session.call('variant.list', { draftId });
  return variants.filter(({ isEnabled }) => isEnabled).map(({ platform }) => platform);
}
