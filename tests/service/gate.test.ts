import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../shared/model/draft.ts';
import type { Finding, Gate, Severity } from '../../shared/model/finding.ts';
import { contentOf, type WrittenDraft, withBlock, writeSoundDraft } from './draft-examples.ts';
import { createTestService, type TestService } from './harness.ts';

let service: TestService;
let written: WrittenDraft;
beforeEach(async () => {
  service = createTestService();
  written = await writeSoundDraft(service);
});
afterEach(() => {
  service.close();
  expect(service.bugs).toEqual([]);
});

const unsourced = 'The measles vaccine lowers the risk of measles by 97 percent.';
const absolute = 'Ask at your clinic. The vaccine is completely safe.';

async function save(content: ReturnType<typeof contentOf>): Promise<Draft> {
  const { version } = await service.call('draft.get', { id: written.draft.id });
  return await service.call('draft.save', { id: written.draft.id, version, content });
}

const gateNow = () => service.call('gate.get', { draftId: written.draft.id });

async function findingOf(severity: Severity): Promise<Finding> {
  const { report } = await gateNow();
  const finding = report.findings.find((candidate) => candidate.severity === severity);
  if (finding === undefined) throw new Error(`no finding that would ${severity}`);
  return finding;
}

async function approve(gate?: Gate) {
  const { contentHash } = gate ?? (await gateNow());
  return await service.call('gate.approve', { draftId: written.draft.id, contentHash, personId: written.other.id });
}

function override(finding: Finding, changes: { personId?: string; secondPersonId?: string | null } = {}) {
  return service.call('gate.override', {
    ...{
      draftId: written.draft.id,
      findingId: finding.id,
      reason: 'The guideline says so.',
      personId: written.author.id,
    },
    ...changes,
  });
}

describe('the gate', () => {
  it('is open for a sound draft and says which rules ran and which did not', async () => {
    const gate = await gateNow();
    expect(gate).toMatchObject({ draftVersion: 2, openBlocks: 0, openWarnings: 0, canApprove: true, overrides: [] });
    expect(gate.report.ran.length).toBeGreaterThan(10);
    expect(gate.report).toEqual(await service.call('draft.check', { id: written.draft.id }));
  });

  it('is closed by a statement without source, and the refusal names the rule', async () => {
    await save(withBlock(written.draft, 4, unsourced));
    const gate = await gateNow();
    expect(gate.canApprove).toBe(false);
    expect(gate.openBlocks).toBeGreaterThan(0);
    await expect(approve(gate)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/The gate is closed: \d+ findings? blocks?.*Nothing was approved/) as string,
    });
    expect((await service.call('draft.get', { id: written.draft.id })).status).toBe('writing');
  });

  it('closes when a cited source is retracted after the draft was approved', async () => {
    await approve();
    const { sources } = await service.call('source.list', {});
    const source = sources[0]?.source;
    if (source === undefined) throw new Error('no source');
    await service.call('source.update', { id: source.id, version: source.version, status: 'retracted' });
    expect((await gateNow()).canApprove).toBe(false);
    const refused = service.call('thread.export', { draftId: written.draft.id, format: 'text', platforms: ['x'] });
    await expect(refused).rejects.toMatchObject({ code: 'conflict' });
  });

  it('sees an author without a statement of interests', async () => {
    const about = { credentials: '', role: '', organisation: '', specialties: [], isClinician: false };
    const silent = await service.call('person.save', { name: 'C. Roe', ...about });
    await save({ ...contentOf(written.draft), authorIds: [silent.id] });
    expect((await gateNow()).report.findings.map((finding) => finding.category)).toContain('coi');
  });
});

describe('approving', () => {
  it('makes a debunk of the version that was read, to be looked at again in a year', async () => {
    const approval = await approve();
    expect(approval).toMatchObject({
      draftVersion: 2,
      personId: written.other.id,
      approvedAt: service.now().toISOString(),
    });
    expect(await service.call('draft.get', { id: written.draft.id })).toMatchObject({
      status: 'approved',
      version: 2,
      approvedAt: '2026-11-21T08:12:00.000Z',
      reviewAt: '2027-11-21T08:12:00.000Z',
    });
    const debunks = await service.call('draft.list', { status: 'approved' });
    expect(debunks.drafts).toMatchObject([{ id: written.draft.id, claimWording: 'The MMR jab causes autism' }]);
    expect((await service.call('draft.list', { status: 'writing' })).total).toBe(0);
  });

  it('is refused when the text was changed since it was read', async () => {
    const seen = await gateNow();
    await save(withBlock(written.draft, 5, 'Ask at your clinic.'));
    await expect(approve(seen)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Read the newest version') as string,
    });
  });

  it('is refused for somebody who is not in the register', async () => {
    const { contentHash } = await gateNow();
    const refused = service.call('gate.approve', {
      draftId: written.draft.id,
      contentHash,
      personId: written.draft.id,
    });
    await expect(refused).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { personId: expect.any(String) as string },
    });
  });

  it('falls away with the next change, but not with a save of the same text', async () => {
    await approve();
    const same = await save(contentOf(written.draft));
    expect(same.status).toBe('approved');
    const changed = await save(withBlock(written.draft, 5, 'Ask at your clinic.'));
    expect(changed).toMatchObject({ status: 'writing', approvedAt: null, reviewAt: null, version: 3 });
  });

  it('tells in the trail whether the author approved the own text', async () => {
    const { contentHash } = await gateNow();
    await service.call('gate.approve', { draftId: written.draft.id, contentHash, personId: written.author.id });
    const { entries } = await service.call('audit.list', {});
    expect(entries[0]).toMatchObject({ action: 'gate.approveOwn', personId: written.author.id, contentHash });
    expect(await service.call('audit.verify', {})).toEqual({ isWhole: true });
    const [newest, older] = await service.call('draft.versions', { id: written.draft.id });
    expect(newest?.approval?.personName).toBe(written.author.name);
    expect(older?.approval ?? null).toBeNull();
  });

  it('keeps who stood by which question of the checklist, and no question that there is not', async () => {
    const { contentHash } = await gateNow();
    const { draft, other } = written;
    const answered = ['GOV-09', 'COI-12', 'XXX-01'];
    await service.call('gate.approve', { draftId: draft.id, contentHash, personId: other.id, answered });
    const { entries } = await service.call('audit.list', {});
    const answers = entries.filter(({ action }) => action.startsWith('gate.answer'));
    expect(answers.map(({ action }) => action).sort()).toEqual(['gate.answer COI-12', 'gate.answer GOV-09']);
    expect(new Set(answers.map((entry) => `${entry.personId} ${entry.contentHash}`))).toEqual(
      new Set([`${other.id} ${contentHash}`]),
    );
  });
});

describe('letting a finding stand', () => {
  it('takes a reason for what warns, and opens the gate for it', async () => {
    await save(withBlock(written.draft, 5, absolute));
    const finding = await findingOf('warn');
    const kept = await override(finding);
    expect(kept).toMatchObject({ rule: finding.rule, severity: 'warn', secondPersonId: null });
    const gate = await gateNow();
    expect(gate.overrides).toEqual([kept]);
    expect(gate.report.findings.map((each) => each.id)).toContain(finding.id);
    expect(gate.openWarnings).toBe(gate.report.findings.filter((each) => each.severity === 'warn').length - 1);
  });

  it('takes a second, different person for what blocks', async () => {
    await save(withBlock(written.draft, 4, unsourced));
    const finding = await findingOf('block');
    const { author, other } = written;
    await expect(override(finding)).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining('second person') as string,
    });
    await expect(override(finding, { secondPersonId: author.id })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(override(finding, { secondPersonId: written.draft.id })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    expect((await gateNow()).overrides).toEqual([]);
    const before = (await gateNow()).openBlocks;
    await override(finding, { secondPersonId: other.id });
    expect((await gateNow()).openBlocks).toBe(before - 1);
  });

  it('counts nobody who is in the recycle bin', async () => {
    await save(withBlock(written.draft, 4, unsourced));
    const finding = await findingOf('block');
    await service.call('person.delete', { id: written.other.id });
    await expect(override(finding, { secondPersonId: written.other.id })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });

  it('is kept in the trail with its rule and both people, and never with its reason', async () => {
    await save(withBlock(written.draft, 4, unsourced));
    const finding = await findingOf('block');
    await override(finding, { secondPersonId: written.other.id });
    const { entries } = await service.call('audit.list', { limit: 2 });
    expect(entries).toMatchObject([
      { action: `gate.overrideSecond ${finding.rule}`, personId: written.other.id },
      { action: `gate.override ${finding.rule}`, personId: written.author.id },
    ]);
    expect(JSON.stringify(entries)).not.toContain('guideline');
  });

  it('ends when the words around it change, or when it is withdrawn', async () => {
    await save(withBlock(written.draft, 5, absolute));
    const finding = await findingOf('warn');
    const kept = await override(finding);
    await save(withBlock(written.draft, 5, 'Ask. The jab is completely safe for you.'));
    expect((await gateNow()).overrides).toEqual([]);
    await save(withBlock(written.draft, 5, absolute));
    expect((await gateNow()).overrides).toEqual([kept]);
    expect(await service.call('gate.withdrawOverride', { id: kept.id })).toEqual({ isDone: true });
    expect((await gateNow()).overrides).toEqual([]);
    await expect(service.call('gate.withdrawOverride', { id: kept.id })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('takes the approval with it when it is withdrawn', async () => {
    await save(withBlock(written.draft, 5, absolute));
    for (const finding of (await gateNow()).report.findings) {
      if (finding.severity !== 'note') await override(finding, { secondPersonId: written.other.id });
    }
    await approve();
    const [kept] = (await gateNow()).overrides;
    await service.call('gate.withdrawOverride', { id: kept?.id ?? '' });
    expect((await service.call('draft.get', { id: written.draft.id })).status).toBe('writing');
  });

  it('is refused twice, for a finding that is gone, and without a reason', async () => {
    await save(withBlock(written.draft, 5, absolute));
    const finding = await findingOf('warn');
    await override(finding);
    await expect(override(finding)).rejects.toMatchObject({ code: 'conflict' });
    await expect(override({ ...finding, id: 'gone' })).rejects.toMatchObject({ code: 'not_found' });
    const empty = service.call('gate.override', {
      draftId: written.draft.id,
      findingId: finding.id,
      reason: ' ',
      personId: written.author.id,
    });
    await expect(empty).rejects.toMatchObject({ code: 'invalid_input' });
  });
});
