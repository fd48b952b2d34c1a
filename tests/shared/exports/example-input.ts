import { contentHash } from '../../../db/content-hash.ts';
import type { ExportInput, ExportThread } from '../../../shared/exports/export-input.ts';
import { writerOf } from '../../../shared/exports/index.ts';
import { type ExportFormat, exportFormats } from '../../../shared/model/export.ts';

export const x: ExportThread = {
  platform: 'x',
  language: 'en',
  warnings: [],
  posts: [
    { text: 'The MMR vaccine does not cause autism. 1/2', length: 42, limit: 280, blockIds: ['b1'] },
    { text: 'General information. 2/2', length: 24, limit: 280, blockIds: ['b2'] },
  ],
};
export const linkedin: ExportThread = {
  platform: 'linkedin',
  language: 'en',
  warnings: [],
  posts: [{ text: 'All of it.', length: 10, limit: 3000, blockIds: ['b1'] }],
};

/** A thread whose first post has two pictures, of which one has no alternative text yet. */
export const pictured: Pick<ExportInput, 'threads' | 'images'> = {
  threads: [{ ...x, posts: x.posts.map((post, index) => (index === 0 ? { ...post, imageIds: ['p1', 'p2'] } : post)) }],
  images: [
    {
      ...{ id: 'p1', altText: 'Two bars & a line', mediaType: 'image/png', width: 1200, height: 675, sizeBytes: 2 },
      bytes: Uint8Array.of(0x89, 0x50),
    },
    {
      ...{ id: 'p2', altText: '', mediaType: 'image/jpeg', width: 800, height: 600, sizeBytes: 2 },
      bytes: Uint8Array.of(0xff, 0xd8),
    },
  ],
};

export const exampleInput: ExportInput = {
  title: 'MMR and autism',
  language: 'en',
  claim: { wording: 'MMR causes autism', statement: '', verdict: 'false', firstSeenAt: null },
  authors: [{ name: 'A. Rao', credentials: 'MD', role: 'Paediatrician', organisation: '' }],
  threads: [x],
  sources: [
    {
      ...{
        number: 1,
        key: 'hviid2019',
        title: 'Measles, Mumps, Rubella Vaccination and Autism',
        authorsShort: 'Hviid et al.',
      },
      ...{
        year: '2019',
        container: 'Annals of Internal Medicine',
        doi: '10.7326/M18-2101',
        pmid: null,
        link: null,
        status: 'current',
      },
    },
  ],
  images: [],
  limits: {},
  draftVersion: 7,
  contentHash: 'a'.repeat(64),
  exportedAt: '2026-11-21T08:12:00.000Z',
  approval: { personName: 'B. Ito', approvedAt: '2026-11-20T10:00:00.000Z' },
  isPreview: false,
  findings: [],
  options: {},
  hashOf: contentHash,
};

export const writers = await Promise.all(exportFormats.map(writerOf));

/** What a format that needs no browser engine writes: text as text, everything else decoded as UTF-8. */
export function writeText(format: ExportFormat, changes: Partial<ExportInput> = {}): string {
  const content = writeContent(format, changes);
  return typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

export function writeContent(format: ExportFormat, changes: Partial<ExportInput> = {}): string | Uint8Array {
  const writer = writers.find((candidate) => candidate.format === format);
  if (writer === undefined || !('write' in writer)) throw new Error(`${format} is not written without an engine`);
  return writer.write({ ...exampleInput, ...changes });
}

export function notesOf(format: ExportFormat, changes: Partial<ExportInput> = {}): readonly string[] {
  const writer = writers.find((candidate) => candidate.format === format);
  return writer?.notes?.({ ...exampleInput, ...changes }) ?? [];
}
