import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openLibrary } from '../../db/open-library.ts';
import { writeSoundDraft } from '../service/draft-examples.ts';
import { createTestService, type TestService } from '../service/harness.ts';

/**
 * Makes a library for `tests/fixtures/libraries`, in the format of the moment:
 * `node tests/db/build-fixture-library.ts tests/fixtures/libraries/m0020.plainspoken.gz`, before a new migration is added.
 */
async function buildFixtureLibrary(target: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-fixture-'));
  const libraryFile = join(folder, 'library.plainspoken');
  await fillLibrary(libraryFile);
  foldLog(libraryFile);
  writeFileSync(target, gzipSync(readFileSync(libraryFile), { level: 9 }));
  rmSync(folder, { recursive: true });
}

async function fillLibrary(libraryFile: string): Promise<void> {
  const service = createTestService({ libraryFile });
  const { draft, author, other } = await writeSoundDraft(service);
  await addClaims(service);
  await addDrafts(service, { draftId: draft.id, authorId: author.id, otherId: other.id });
  await addPeople(service, author.id);
  await importClaims(service);
  service.close();
}

const garlicClaim = { wording: 'Garlic cures influenza', statement: 'Garlic does not cure influenza.' };

async function addClaims(service: TestService): Promise<void> {
  const garlic = await service.call('claim.add', { ...garlicClaim, topics: ['influenza'], sighting: { reach: 1200 } });
  await service.call('claim.update', { id: garlic.id, version: garlic.version, verdict: 'false' });
  await service.call('sighting.add', { claimId: garlic.id, channel: 'Facebook', seenAt: '2026-11-20T09:00:00.000Z' });
  const clove = await service.call('claim.add', { wording: 'A clove of garlic a day keeps the flu away' });
  await service.call('claim.merge', { intoId: garlic.id, fromId: clove.id });
  const binned = await service.call('claim.add', { wording: 'Sunscreen causes cancer' });
  await service.call('claim.delete', { id: binned.id });
  const { sources } = await service.call('source.list', {});
  for (const { source } of sources) {
    await service.call('passage.add', { sourceId: source.id, text: 'No increased risk was found.', locator: 'p. 517' });
  }
}

async function addPeople(service: TestService, personId: string): Promise<void> {
  await service.call('interest.save', {
    ...{ personId, category: 'speaker', entity: 'Garlic Growers', products: ['garlic'], beneficiary: 'self' },
    ...{ since: '2024', until: null, comment: 'One lecture.' },
  });
  const account = { platform: 'bluesky', handle: 'rao.example', displayName: 'A. Rao', kind: 'professional' } as const;
  await service.call('account.save', { personId, ...account, bio: '' });
  await service.call('settings.save', { theme: 'dark', meId: personId });
}

interface Written {
  readonly draftId: string;
  readonly authorId: string;
  readonly otherId: string;
}

async function addDrafts(service: TestService, { draftId, authorId, otherId }: Written): Promise<void> {
  const { contentHash } = await service.call('gate.get', { draftId });
  await service.call('gate.approve', { draftId, contentHash, personId: otherId, note: 'Read twice.' });
  await service.call('variant.save', { draftId, platform: 'x', numbering: 'prefix' });
  await service.call('thread.export', { draftId, format: 'text', platforms: ['x', 'bluesky'] });
  const next = await service.call('draft.create', { basedOnId: draftId, title: 'Measles vaccine, once more' });
  const blocks = next.blocks.map((block, at) =>
    at === 0 ? { ...block, text: 'It lowers the risk by 97 percent.' } : block,
  );
  const content = { title: next.title, language: 'en', audience: 'Parents', authorIds: [authorId], blocks };
  await service.call('draft.save', { id: next.id, version: 1, content });
  const gate = await service.call('gate.get', { draftId: next.id });
  const finding = gate.report.findings.find(({ severity }) => severity !== 'note');
  if (finding === undefined) throw new Error('the second draft has no finding to let stand');
  await service.call('gate.override', {
    ...{ draftId: next.id, findingId: finding.id, reason: 'Known and accepted.' },
    ...{ personId: authorId, secondPersonId: otherId },
  });
  const binned = await service.call('draft.create', { title: 'Thrown away' });
  await service.call('draft.delete', { id: binned.id });
}

async function importClaims(service: TestService): Promise<void> {
  const file = service.addFile(
    'rumours.csv',
    'claim,channel\nOnions in socks draw out toxins,WhatsApp\nGarlic cures influenza,X\n',
  );
  const { suggested } = await service.call('claim.previewImport', { file });
  if (suggested === null) throw new Error('the file was not understood');
  const { job } = await service.call('claim.import', { file, columns: suggested });
  await service.jobEnd(job);
}

/** One file, without a log beside it, so that it can be kept under version control. */
function foldLog(libraryFile: string): void {
  const library = openLibrary(libraryFile);
  library.pragma('journal_mode = DELETE');
  library.exec('VACUUM');
  library.close();
}

const [, script, target] = process.argv;
if (script !== undefined && target !== undefined && import.meta.url === pathToFileURL(script).href) {
  await buildFixtureLibrary(resolve(target));
}
