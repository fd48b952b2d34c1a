import { insertExport } from '../../db/approvals.ts';
import { appendAudit } from '../../db/audit.ts';
import { readDraft } from '../../db/drafts.ts';
import { readSettings } from '../../db/settings.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { DrawnExport, ExportInput } from '../../shared/exports/export-input.ts';
import { writerOf } from '../../shared/exports/index.ts';
import { pictureNotes } from '../../shared/exports/post-pictures.ts';
import { platformNames, sentence } from '../../shared/exports/sentence.ts';
import { textBytes } from '../../shared/exports/text-bytes.ts';
import { type ExportFormat, platformOfFormat } from '../../shared/model/export.ts';
import type { Gate } from '../../shared/model/finding.ts';
import type { ExportedFile, PlatformId } from '../../shared/model/thread.ts';
import type { ServiceContext } from './context.ts';
import { type Exporting, exportInput } from './export-input.ts';
import { gateOf } from './gate.ts';
import { whatIsOpen } from './gate-state.ts';
import { type GatheredDraft, gather } from './gather.ts';

/**
 * Writes the posts of the asked platforms as a file and records that they left the app. Raises `conflict` while the gate is
 * closed, unless it is a preview: then every post says that it is not cleared. Raises `unsupported` where a page has to be drawn
 * and this host has no browser engine.
 */
export async function exportThread(context: ServiceContext, input: Parsed<'thread.export'>): Promise<ExportedFile> {
  const writer = await writerOf(input.format);
  const platforms = platformsOf(input.format, input.platforms);
  // One moment of the library: what is written is what the gate has read.
  const { gate, record } = context.library
    .transaction(() => readAll(context, input, { writer, platforms }))
    .immediate();
  const bytes = 'pages' in writer ? await draw(context, writer, record) : encode(writer.write(record));
  const notes = [...(writer.notes?.(record) ?? []), ...pictureNotes(writer, record)];
  context.library
    .transaction(() => recordExport(context, { input, gate, platforms, exportedAt: record.exportedAt }))
    .immediate();
  return {
    fileName: `${fileStem(record)}.${writer.fileExtension}`,
    mediaType: writer.mediaType,
    bytes: new Uint8Array(bytes),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

function readAll(
  context: ServiceContext,
  input: Parsed<'thread.export'>,
  { writer, platforms }: Pick<Exporting, 'writer' | 'platforms'>,
): { readonly gate: Gate; readonly record: ExportInput } {
  const material = withAsked(gather(context, readDraft(context.library, input.draftId)), platforms);
  const gate = gateOf(context, material);
  if (!input.isPreview && !gate.canApprove) throw gateClosed(gate);
  return { gate, record: exportInput(context, { material, gate, input, writer, platforms }) };
}

/** The checks read the posts of the platforms that are switched on; what is asked for is read by them too. */
function withAsked(material: GatheredDraft, platforms: readonly PlatformId[]): GatheredDraft {
  const variants = material.variants.map((variant) =>
    platforms.includes(variant.platform) ? { ...variant, isEnabled: true } : variant,
  );
  return { ...material, variants };
}

/** Each once. A format of one platform takes that alone; raises `invalid_input` when it was not asked for. */
function platformsOf(format: ExportFormat, asked: readonly PlatformId[]): readonly PlatformId[] {
  const platform = platformOfFormat[format];
  if (platform === undefined) return [...new Set(asked)];
  if (asked.includes(platform)) return [platform];
  throw new AppError('invalid_input', sentence('exports.noPlatformPosts', { platform: platformNames[platform] }));
}

function encode(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? textBytes(content) : content;
}

async function draw({ ports }: ServiceContext, writer: DrawnExport, record: ExportInput): Promise<Uint8Array> {
  if (ports.drawPages === undefined) throw new AppError('unsupported', sentence('exports.noEngine'));
  const pages = writer.pages(record);
  const drawn = await ports.drawPages(pages);
  if (!pages.every(({ kind }, index) => isWhole(kind, drawn[index])))
    throw new AppError('unsupported', sentence('exports.notDrawn'));
  return writer.gather(drawn, record);
}

const signatures = { pdf: [0x25, 0x50, 0x44, 0x46], png: [0x89, 0x50, 0x4e, 0x47] } as const;

/** An engine that could not draw may answer with nothing: an empty picture must not stand in for a post. */
function isWhole(kind: keyof typeof signatures, bytes: Uint8Array = new Uint8Array()): boolean {
  return signatures[kind].every((byte, at) => bytes[at] === byte);
}

interface Recording {
  readonly input: Parsed<'thread.export'>;
  readonly gate: Gate;
  readonly platforms: readonly PlatformId[];
  readonly exportedAt: string;
}

function recordExport({ library, ports }: ServiceContext, { input, gate, platforms, exportedAt }: Recording): void {
  const { draftId, format } = input;
  const { contentHash: hash, draftVersion } = gate;
  const record = { id: ports.newId(), draftId, draftVersion, format, platforms: [...platforms] };
  insertExport(library, { ...record, exportedAt, contentHash: hash });
  appendAudit(library, {
    at: exportedAt,
    action: input.isPreview ? 'thread.exportPreview' : 'thread.export',
    subjectKind: 'draft',
    subjectId: draftId,
    personId: readSettings(library).meId,
    contentHash: hash,
  });
}

/** Letters and digits of ASCII and hyphens: safe in every file system and in an HTTP header. */
function fileStem({ title, exportedAt, isPreview }: ExportInput): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  let stem = '';
  for (const word of words) {
    if (stem.length + word.length > 60) break;
    stem += stem === '' ? word : `-${word}`;
  }
  return `${stem === '' ? 'thread' : stem}-${exportedAt.slice(0, 10)}${isPreview ? '-preview' : ''}`;
}

function gateClosed(gate: Gate): AppError {
  return new AppError(
    'conflict',
    `The gate is closed: ${whatIsOpen(gate)}. Nothing was exported. Clear the draft first, or export a preview, which says on every post that it is not cleared.`,
  );
}
