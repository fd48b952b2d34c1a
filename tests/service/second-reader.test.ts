import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerRuleList } from '../../shared/checks/reader/reader-rule-list.ts';
import { isMessageKey } from '../../shared/messages/en.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { type WrittenDraft, withBlock, writeSoundDraft } from './draft-examples.ts';
import { createTestService, type TestService, type TestServiceOptions } from './harness.ts';
import { importPack } from './policy-packs.ts';

let folder: string;
let service: TestService;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-reader-'));
});
afterEach(() => {
  service.close();
  rmSync(folder, { recursive: true, force: true });
  expect(service.bugs).toEqual([]);
});

const open = (options: TestServiceOptions = {}) => {
  service = createTestService(options);
};

const contempt = 'Anti-vaxxers are a death cult. Honestly, I have no sympathy left for them.';

function read(texts: readonly string[], language = 'en') {
  const blocks = texts.map((text, at) => ({ id: `b${at}`, role: 'explanation' as const, label: 'Text', text }));
  return service.call('reader.read', { language, blocks });
}

const soundPost = 'In the trial, 12 in 1,000 people fell ill with the vaccine and 45 in 1,000 without it.';

describe('the second reader', () => {
  it('finds in its own words, says why, and says nothing of sound text', async () => {
    open();
    const { state, findings, left } = await read([contempt, soundPost]);
    expect({ state, left }).toEqual({ state: 'read', left: 0 });
    const tone = findings.find(({ rule }) => rule === 'READ-TON');
    expect(tone).toMatchObject({
      ...{ category: 'tone', severity: 'warn', fixes: [], confidence: 'scored' },
      place: { kind: 'block', blockId: 'b0', start: 0, end: contempt.length },
    });
    expect(tone?.why.map(({ feature }) => feature)).toContain('readerExample');
    expect(findings.filter(({ place }) => place.kind === 'block' && place.blockId === 'b1')).toEqual([]);
  }, 60_000);

  it('weighs as the policy in force says, and never comes to block', async () => {
    open();
    const weights = async () =>
      (await read([contempt])).findings.filter(({ rule }) => rule === 'READ-TON').map(({ severity }) => severity);
    expect(await weights()).toEqual(['warn']);
    await importPack(service, { rules: [{ rule: 'READ-TON', severity: 'note', isLocked: true }] });
    expect(await weights()).toEqual(['note']);
    await importPack(service, { version: 2, rules: [{ rule: 'READ-TON', severity: 'block', isLocked: true }] });
    expect(await weights()).toEqual(['warn']);
  }, 60_000);

  it('reads a few passages at a time and says how many are left', async () => {
    open();
    const texts = Array.from({ length: 20 }, (_, at) => `Vaccine number ${at} was tested in a trial.`);
    const first = await read(texts);
    expect(first.left).toBe(8);
    expect((await read(texts)).left).toBe(0);
  }, 60_000);

  it('is no stranger to the examples that the Rules screen shows', async () => {
    open();
    for (const { id, examples } of readerRuleList) {
      const told = async (texts: readonly string[]) =>
        (await read(texts)).findings.filter(({ rule }) => rule === id).map(blockOf);
      expect([id, await told(examples.pass)]).toEqual([id, []]);
      // It finds most of what it should, not all.
      expect([id, (await told(examples.flag)).length > 0]).toEqual([id, true]);
    }
    const keys = readerRuleList.flatMap(({ titleKey, descriptionKey }) => [titleKey, descriptionKey]);
    expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
  }, 120_000);
});

const blockOf = ({ place }: Finding) => (place.kind === 'block' ? place.blockId : '');

describe('the thread of the second reader', () => {
  it('is not started by opening a library, by the gate, when switched off, for another language or an empty text', async () => {
    const { isStarted } = openWith(`process.exit(1);`);
    const { draft } = await writeSoundDraft(service);
    await service.call('gate.get', { draftId: draft.id });
    expect(await read([contempt], 'de')).toMatchObject({ state: 'language', findings: [], left: 0 });
    expect(await read(['', ' '])).toMatchObject({ state: 'read', left: 0 });
    await service.call('settings.save', { isReaderOn: false });
    expect(await read([contempt])).toMatchObject({ state: 'off', findings: [], left: 0 });
    expect(isStarted()).toBe(false);
  });

  it.each([
    ['dies', 'setTimeout(() => process.exit(1), 20);'],
    ['breaks', "throw new Error('broken');"],
    [
      'misses its files',
      "const { parentPort } = require('node:worker_threads'); parentPort.on('message', ({ call }) => parentPort.postMessage({ kind: 'failed', call, stack: 'missing' }));",
    ],
  ])('that %s leaves the desk working', async (_, body) => {
    const { isStarted } = openWith(body);
    const { draft } = await writeSoundDraft(service);
    expect(await read([contempt])).toMatchObject({ state: 'failed', findings: [], left: 0 });
    expect(await read([contempt])).toMatchObject({ state: 'failed' });
    expect(isStarted()).toBe(true);
    expect((await service.call('gate.get', { draftId: draft.id })).draftId).toBe(draft.id);
  });
});

/** A service whose second reader is another program, which leaves a mark when it starts. */
function openWith(body: string) {
  const mark = join(folder, 'started');
  const file = join(folder, 'reader.cjs');
  writeFileSync(file, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, ''); ${body}`);
  open({ workerFiles: { 'second-reader-worker': pathToFileURL(file) } });
  return { isStarted: () => existsSync(mark) };
}

describe('a finding of the second reader', () => {
  let written: WrittenDraft;
  let finding: Finding;
  beforeEach(async () => {
    open();
    written = await writeSoundDraft(service);
    const { id, version } = written.draft;
    const saved = await service.call('draft.save', { id, version, content: withBlock(written.draft, 4, contempt) });
    const { findings } = await service.call('reader.read', { language: saved.language, blocks: saved.blocks });
    const found = findings.find(({ rule }) => rule === 'READ-TON');
    if (found === undefined) throw new Error('nothing was found');
    finding = found;
  }, 60_000);

  const aside = (findingId = finding.id) =>
    service.call('reader.setAside', {
      ...{ draftId: written.draft.id, findingId, reason: 'A quotation of a politician.', personId: written.author.id },
    });

  it('has no part in the gate, whether it is set aside or not', async () => {
    const before = await service.call('gate.get', { draftId: written.draft.id });
    expect(before.report.findings.filter(({ rule }) => rule.startsWith('READ-'))).toEqual([]);
    await aside();
    const after = await service.call('gate.get', { draftId: written.draft.id });
    expect(after).toEqual(before);
  });

  it('is set aside once, with a reason that is kept with the draft, told in the trail, undone and withdrawn', async () => {
    const override = await aside();
    expect(override).toMatchObject({ rule: finding.rule, severity: 'warn', findingId: finding.id });
    expect((await aside()).id).toBe(override.id);
    const list = () => service.call('reader.listSetAside', { draftId: written.draft.id });
    expect(await list()).toEqual([override]);
    const { entries } = await service.call('audit.list', {});
    expect(entries.map(({ action }) => action)).toContain(`reader.setAside ${finding.rule}`);
    const { actions } = await service.call('action.list', {});
    expect(actions[0]).toMatchObject({ command: 'reader.setAside' });
    await service.call('gate.withdrawOverride', { id: override.id });
    expect(await list()).toEqual([]);
  });

  it('cannot be set aside when nobody said it', async () => {
    await expect(aside('READ-TON:nowhere')).rejects.toMatchObject({ code: 'not_found' });
  });
});
