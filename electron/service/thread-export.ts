import { insertExport, readApproval } from '../../db/approvals.ts';
import { appendAudit } from '../../db/audit.ts';
import { readDraft } from '../../db/drafts.ts';
import { readSettings } from '../../db/settings.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { ExportInput, ExportSource, ExportWriter } from '../../shared/exports/export-input.ts';
import { exports } from '../../shared/exports/index.ts';
import type { Gate } from '../../shared/model/finding.ts';
import type { ExportedFile, ExportFormat, PlatformId, Thread } from '../../shared/model/thread.ts';
import { draftKeys } from '../../shared/text/blocks.ts';
import { composeVariant } from '../../shared/thread/compose-variant.ts';
import type { ServiceContext } from './context.ts';
import { gateOf } from './gate.ts';
import { whatIsOpen } from './gate-state.ts';
import { type GatheredDraft, gather } from './gather.ts';

/**
 * Writes the posts of the asked platforms as a file and records that they left the app. Raises `conflict` while the gate is
 * closed, unless it is a preview: then every post says that it is not cleared.
 */
export function exportThread(context: ServiceContext, input: Parsed<'thread.export'>): ExportedFile {
  const { library } = context;
  return library
    .transaction(() => {
      const material = gather(context, readDraft(library, input.draftId));
      const gate = gateOf(context, material);
      if (!input.isPreview && !gate.canApprove) throw gateClosed(gate);
      const writer = writerOf(input.format);
      const record = exportInput(context, { material, gate, input });
      recordExport(context, { input, gate, exportedAt: record.exportedAt });
      return {
        fileName: `${fileStem(record)}.${writer.fileExtension}`,
        mediaType: writer.mediaType,
        bytes: new TextEncoder().encode(writer.write(record).replace(/\r\n?/g, '\n')),
      };
    })
    .immediate();
}

interface Exporting {
  readonly material: GatheredDraft;
  readonly gate: Gate;
  readonly input: Parsed<'thread.export'>;
}

function exportInput({ library, ports }: ServiceContext, { material, gate, input }: Exporting): ExportInput {
  const { draft, claim, people } = material;
  return {
    title: draft.title,
    language: draft.language,
    claim: claim === null ? null : { wording: claim.wording, statement: claim.statement, verdict: claim.verdict },
    authors: draft.authorIds.flatMap((id) =>
      people
        .filter(({ person }) => person.id === id)
        .map(({ person: { name, credentials, role, organisation } }) => ({ name, credentials, role, organisation })),
    ),
    threads: askedThreads(material, input.platforms),
    sources: citedSources(material),
    draftVersion: draft.version,
    contentHash: gate.contentHash,
    exportedAt: ports.now().toISOString(),
    approval: draft.status === 'approved' ? readApproval(library, draft.id, gate.contentHash) : null,
    isPreview: input.isPreview,
  };
}

/** Each platform once, in the order of the variants; one that is switched off is written too when it is asked for. */
function askedThreads(
  { draft, sources, variants, images = [] }: GatheredDraft,
  platforms: readonly PlatformId[],
): readonly Thread[] {
  return variants
    .filter((variant) => platforms.includes(variant.platform))
    .map(({ platform, numbering, breaks = [], edits = [] }) =>
      composeVariant({ blocks: draft.blocks, sources, images, platform, numbering, breaks, edits }),
    );
}

function citedSources({ draft, sources }: GatheredDraft): readonly ExportSource[] {
  const cited = draftKeys(draft.blocks).flatMap((key) => sources.filter((source) => source.key === key));
  return cited.map(({ key, title, authorsShort, year, container, doi, pmid, link, status }, index) => ({
    ...{ number: index + 1, key, title, authorsShort, year, container, doi, pmid, link, status },
  }));
}

interface Recording {
  readonly input: Parsed<'thread.export'>;
  readonly gate: Gate;
  readonly exportedAt: string;
}

function recordExport({ library, ports }: ServiceContext, { input, gate, exportedAt }: Recording): void {
  const { draftId, format } = input;
  const { contentHash: hash, draftVersion } = gate;
  const platforms = [...new Set(input.platforms)];
  insertExport(library, { id: ports.newId(), draftId, draftVersion, format, platforms, exportedAt, contentHash: hash });
  appendAudit(library, {
    at: exportedAt,
    action: input.isPreview ? 'thread.exportPreview' : 'thread.export',
    subjectKind: 'draft',
    subjectId: draftId,
    personId: readSettings(library).meId,
    contentHash: hash,
  });
}

function writerOf(format: ExportFormat): ExportWriter {
  const writer = exports.find((candidate) => candidate.format === format);
  if (writer === undefined)
    throw new AppError('unsupported', `This version of the app cannot write ${format}. Choose another format.`);
  return writer;
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
