import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backUp } from '../../db/backup.ts';
import { isPhraseLongEnough } from '../../shared/purge/phrase.ts';
import { createTestService, type TestService } from './harness.ts';
import { filesWith, purge } from './purge-steps.ts';

const runs = Number(process.env['PLAINSPOKEN_RUNS'] ?? 6);

/** Text of any script, with accents, emoji, quotes, backslashes and signs of Markdown; no word that a library holds anyway. */
const phrase = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
      fc.constantFrom('Zürx', '"', '\\', 'Ωμέ', '\u{1F9D1}\u200D\u2695', "o'q", '$&', '[x]'),
    ),
    {
      minLength: 2,
      maxLength: 5,
    },
  )
  .map((parts) => `qx${parts.join(' ').trim()}xq`)
  .filter((text) => isPhraseLongEnough(text) && text.length < 200);

it('leaves no byte of a text that was planted in any field, kept in several versions, deleted, imported and backed up', async () => {
  await fc.assert(
    fc.asyncProperty(phrase, async (text) => {
      const service = createTestService();
      try {
        await plant(service, text);
        expect(filesWith(service.libraryFile, text).length).toBeGreaterThan(1);
        const report = await purge(service, { text });
        expect(filesWith(service.libraryFile, text)).toEqual([]);
        expect(report.files.filter(({ hits, state }) => hits > 0 || state === 'failed')).toEqual([]);
        const { ownWords, ignoredWords } = await service.call('settings.get', {});
        expect([...ownWords, ...ignoredWords]).toEqual(['oncology', 'kept']);
        await readEverything(service);
        expect(service.bugs).toEqual([]);
      } finally {
        service.close();
      }
    }),
    { numRuns: runs },
  );
}, 600_000);

/** Puts the text into every field that a command takes text in, and changes and deletes some of what it stands in. */
async function plant(service: TestService, text: string): Promise<void> {
  const me = await plantPerson(service, text);
  const word = text.split(/\s/u)[0]?.slice(0, 60) ?? '';
  await service.call('settings.save', {
    meId: me,
    ownWords: [word, 'oncology'],
    ignoredWords: ['kept', text.slice(0, 60)],
  });
  const claim = await service.call('claim.add', {
    ...{ wording: `Heard of ${text} today`, statement: text, topics: [text.slice(0, 60)] },
    sighting: { channel: text.slice(0, 80), note: text, reachSource: text },
  });
  await service.call('claim.update', { id: claim.id, version: claim.version, wording: `Still of ${text}` });
  const gone = await service.call('claim.add', { wording: `Gone: ${text}` });
  await service.call('claim.delete', { id: gone.id });
  await plantImport(service, text);
  await plantSource(service, { text, claimId: claim.id });
  await plantDraft(service, { text, claimId: claim.id, personId: me });
  backUp(service.library, service.libraryFile, service.now());
}

async function plantPerson(service: TestService, text: string): Promise<string> {
  const name = text.slice(0, 80);
  const person = await service.call('person.save', {
    ...{ name, credentials: name, role: name, organisation: name, specialties: [name], isClinician: true },
  });
  return person.id;
}

async function plantImport(service: TestService, text: string): Promise<void> {
  const cell = `"Imported ${text.replaceAll('"', '""')}"`;
  const file = service.addFile('claims.csv', `claim\n${cell}\nanother one\n`);
  const none = { statement: null, channel: null, link: null, seenAt: null, reach: null };
  const columns = { wording: 0, ...none, verdict: null, topics: null, language: null };
  const { job } = await service.call('claim.import', { file, columns });
  await service.jobEnd(job);
}

async function plantSource(service: TestService, { text, claimId }: { text: string; claimId: string }): Promise<void> {
  const csl = [
    {
      id: 'planted',
      type: 'article-journal',
      title: text,
      author: [{ family: text.slice(0, 60), given: 'A' }],
      abstract: text,
      note: text,
      issued: { raw: '2020' },
    },
  ];
  await service.call('source.addText', { text: JSON.stringify(csl) });
  const { sources } = await service.call('source.list', {});
  const source = sources[0]?.source;
  if (source === undefined) throw new Error('the source was added');
  await service.call('source.update', { id: source.id, version: source.version, note: text, statusNote: text });
  await service.call('passage.add', { sourceId: source.id, text, locator: text.slice(0, 80) });
  await service.call('evidence.attach', { claimId, sourceId: source.id, role: 'supports', note: text });
}

async function plantDraft(
  service: TestService,
  planted: { text: string; claimId: string; personId: string },
): Promise<void> {
  const { text, claimId, personId } = planted;
  let draft = await service.call('draft.create', { title: `On ${text}`, claimId });
  for (const sentence of [`It says ${text} there`, `# ${text}\n\n> ${text}\n\n* ${text}`, 'Nothing more.']) {
    const { title, language, audience, authorIds, blocks } = draft;
    const changed = blocks.map((block, place) => (place === 0 ? { ...block, text: sentence } : block));
    draft = await service.call('draft.save', {
      id: draft.id,
      version: draft.version,
      content: { title, language, audience, authorIds, blocks: changed },
    });
  }
  const report = await service.call('draft.check', { id: draft.id });
  const finding = report.findings.find(({ severity }) => severity === 'warn');
  if (finding !== undefined)
    await service.call('gate.override', {
      draftId: draft.id,
      findingId: finding.id,
      reason: `Since ${text} said so`,
      personId,
    });
}

/** Whatever can be read can still be read. */
async function readEverything(service: TestService): Promise<void> {
  const { claims } = await service.call('claim.list', {});
  for (const { id } of claims) await service.call('claim.get', { id });
  const { sources } = await service.call('source.list', {});
  for (const { source } of sources) await service.call('source.get', { id: source.id });
  const { drafts } = await service.call('draft.list', {});
  for (const { id, version } of drafts) {
    await service.call('draft.get', { id });
    await service.call('gate.get', { draftId: id });
    for (let each = 1; each <= version; each += 1) await service.call('draft.version', { id, version: each });
  }
  for (const name of ['person.list', 'import.list', 'settings.get'] as const) await service.call(name, {});
  expect(await service.call('audit.verify', {})).toEqual({ isWhole: true });
}
