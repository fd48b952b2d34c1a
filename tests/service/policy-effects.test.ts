import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyFix } from '../../shared/checks/apply-fix.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { contentOf, writeSoundDraft } from './draft-examples.ts';
import { createTestService, type TestService } from './harness.ts';
import { addPerson, importPack } from './policy-packs.ts';

let folder: string;
let service: TestService;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-policy-'));
  service = createTestService({ libraryFile: ':memory:', stylesFolder: folder });
});
afterEach(() => {
  service.close();
  rmSync(folder, { recursive: true, force: true });
  expect(service.bugs).toEqual([]);
});

async function findings(draftId: string, rule: string): Promise<readonly Finding[]> {
  return (await service.call('gate.get', { draftId })).report.findings.filter((finding) => finding.rule === rule);
}

const general = {
  id: 'general',
  kind: 'general_information' as const,
  texts: { en: 'General information from Northfield Health.' },
  place: 'last_posts' as const,
  severity: 'block' as const,
};

describe('a policy pack in force', () => {
  it('closes the gate on a missing disclaimer, and one press puts its exact words into the right post', async () => {
    const { draft } = await writeSoundDraft(service);
    expect(await findings(draft.id, 'POL-01')).toEqual([]);
    await importPack(service, { disclaimers: [general] });
    const gate = await service.call('gate.get', { draftId: draft.id });
    expect(gate).toMatchObject({ canApprove: false, openBlocks: 1 });
    const [found] = await findings(draft.id, 'POL-01');
    const [fix] = found?.fixes ?? [];
    if (fix === undefined) throw new Error('There is no fix.');
    const blocks = [...applyFix(draft.blocks, fix)];
    const content = { ...contentOf(draft), blocks };
    await service.call('draft.save', { id: draft.id, version: draft.version, content });
    expect(await findings(draft.id, 'POL-01')).toEqual([]);
    const threads = await service.call('thread.compose', { draftId: draft.id });
    for (const { posts } of threads) {
      expect(posts.slice(-2).some(({ text }) => text.includes(general.texts.en))).toBe(true);
    }
  });

  it('makes a rule weigh more, never less where the rule can block, and undo takes that back', async () => {
    const { draft } = await writeSoundDraft(service);
    const content = contentOf(draft);
    const last = content.blocks.findIndex(({ role }) => role === 'explanation' || role === 'fact');
    const told = content.blocks.map((block, index) =>
      index === last ? { ...block, text: `${block.text} DM me your lab results. Stop taking your statin.` } : block,
    );
    await service.call('draft.save', { id: draft.id, version: draft.version, content: { ...content, blocks: told } });
    const weights = async () =>
      [...(await findings(draft.id, 'ADV-05')), ...(await findings(draft.id, 'ADV-01'))].map(
        ({ severity }) => severity,
      );
    expect(await weights()).toEqual(['warn', 'warn']);
    const rules = [
      { rule: 'ADV-05', severity: 'block' as const },
      { rule: 'ADV-01', severity: 'note' as const, isLocked: true },
    ];
    await importPack(service, { rules });
    expect(await weights()).toEqual(['block', 'warn']);
    const { next } = await service.call('action.list', {});
    await service.call('action.undo', { number: next.undo?.number ?? 0 });
    expect(await weights()).toEqual(['warn', 'warn']);
    await importPack(service, { rules: [{ rule: 'ADV-05', severity: 'note', isLocked: true }] });
    expect(await weights()).toEqual(['note', 'warn']);
  });

  it('keeps a locked house rule switched on, and says who locked it', async () => {
    const rule = `  - id: House.jab\n    extends: existence\n    message: "Not '%s'."\n    tokens: [jab]\n`;
    writeFileSync(join(folder, 'house.yml'), `style: House\nrules:\n${rule}`);
    const isOn = async () => (await service.call('style.rules', {})).rules.length === 1;
    await service.call('style.setEnabled', { id: 'House.jab', isOn: false });
    expect(await isOn()).toBe(false);
    await importPack(service, { rules: [{ rule: 'House.jab', isLocked: true }] });
    expect(await isOn()).toBe(true);
    await expect(service.call('style.setEnabled', { id: 'House.jab', isOn: false })).rejects.toThrow(
      /locked by Northfield Health/,
    );
    await importPack(service, { houseStyle: { name: 'House' } });
    await expect(service.call('style.setEnabled', { id: 'House', isOn: false })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect((await service.call('style.list', {})).styles).toMatchObject([
      { isOn: true, isLocked: true, rules: [{ isOn: true, isLocked: true }] },
    ]);
    await importPack(service, {});
    expect(await isOn()).toBe(false);
  });

  it('asks each author to have read it, in each version', async () => {
    const { draft, author } = await writeSoundDraft(service);
    const { id } = await importPack(service);
    expect(await findings(draft.id, 'GOV-03')).toMatchObject([
      { severity: 'warn', title: { values: { name: author.name } } },
    ]);
    await service.call('policy.markRead', { id, personId: author.id });
    expect(await findings(draft.id, 'GOV-03')).toEqual([]);
    await importPack(service, { version: 2 });
    expect(await findings(draft.id, 'GOV-03')).toHaveLength(1);
  });

  it('lets a text out when as many have cleared it as the pack wants, of the role that it wants, and no author among them', async () => {
    const { draft, author, other } = await writeSoundDraft(service);
    const nurse = await addPerson(service, 'Nia Obi', { role: 'Nurse', isClinician: false });
    const officer = await addPerson(service, 'Ola Berg', { role: 'Press officer', isClinician: false });
    const { id } = await importPack(service, {
      reviewers: [
        { when: 'always', count: 2 },
        { when: 'always', count: 1, role: 'press OFFICER' },
        { when: 'block', count: 9 },
      ],
    });
    await service.call('policy.markRead', { id, personId: author.id });
    service.advance(3_600_000);
    const approve = async (personId: string) => {
      const { contentHash } = await service.call('gate.get', { draftId: draft.id });
      return (await service.call('gate.approve', { draftId: draft.id, contentHash, personId })).reviewersLeft;
    };
    const status = async () => (await service.call('draft.get', { id: draft.id })).status;
    const wanted = async () =>
      (await service.call('gate.get', { draftId: draft.id })).reviewers?.wanted.map(({ role, clearedBy, left }) => ({
        ...{ role, clearedBy, left },
      }));
    expect(await wanted()).toEqual([
      { role: null, clearedBy: [], left: 2 },
      { role: 'press OFFICER', clearedBy: [], left: 1 },
    ]);
    await expect(approve(author.id)).rejects.toThrow(/wants somebody else to clear this text/);
    expect(await approve(other.id)).toBe(1);
    expect(await approve(other.id)).toBe(1);
    expect(await approve(nurse.id)).toBe(1);
    expect(await status()).toBe('writing');
    expect(await wanted()).toEqual([
      { role: null, clearedBy: [other.id, nurse.id].sort(), left: 0 },
      { role: 'press OFFICER', clearedBy: [], left: 1 },
    ]);
    await expect(approve(nurse.id)).rejects.toThrow(/press OFFICER, no author/);
    expect(await approve(officer.id)).toBe(0);
    expect(await status()).toBe('approved');
  });

  it('has the second reader read a text before it is cleared where one of its rules is locked', async () => {
    const { draft, author, other } = await writeSoundDraft(service);
    const reader = async () => (await service.call('gate.get', { draftId: draft.id })).reader;
    expect(await reader()).toBeNull();
    const { id } = await importPack(service, { rules: [{ rule: 'READ-TON', severity: 'warn', isLocked: true }] });
    await service.call('policy.markRead', { id, personId: author.id });
    const { contentHash } = await service.call('gate.get', { draftId: draft.id });
    const approve = () => service.call('gate.approve', { draftId: draft.id, contentHash, personId: other.id });
    expect(await reader()).toEqual({ organisation: 'Northfield Health', rules: ['READ-TON'], state: 'unread' });
    await service.call('settings.save', { isReaderOn: false });
    expect(await reader()).toMatchObject({ state: 'off' });
    await expect(approve()).rejects.toThrow(/wants the second reader .*READ-TON.* switched off.*settings/);
    await service.call('settings.save', { isReaderOn: true });
    expect(await approve()).toMatchObject({ reviewersLeft: 0 });
    expect(await reader()).toMatchObject({ state: 'read' });
  });

  it('knows a text that was read on the screen, and no other; a language that nobody reads twice stops nobody', async () => {
    const { draft } = await writeSoundDraft(service);
    await importPack(service, { rules: [{ rule: 'READ-TON', isLocked: true }] });
    const state = async () => (await service.call('gate.get', { draftId: draft.id })).reader?.state;
    const { language, blocks } = draft;
    for (let left = 1; left > 0; ) ({ left } = await service.call('reader.read', { language, blocks }));
    expect(await state()).toBe('read');
    const changed = await service.call('draft.save', {
      id: draft.id,
      version: draft.version,
      content: { ...contentOf(draft), blocks: blocks.map((block) => ({ ...block, text: `${block.text} Yes.` })) },
    });
    expect(await state()).toBe('unread');
    const content = { ...contentOf(changed), language: 'de' };
    await service.call('draft.save', { id: draft.id, version: changed.version, content });
    expect(await state()).toBe('language');
  });

  it('says when a cleared text is looked at again', async () => {
    const { draft, author, other } = await writeSoundDraft(service);
    const { id } = await importPack(service, { thresholds: [{ name: 'review_months', value: 3 }] });
    await service.call('policy.markRead', { id, personId: author.id });
    const { contentHash } = await service.call('gate.get', { draftId: draft.id });
    await service.call('gate.approve', { draftId: draft.id, contentHash, personId: other.id });
    const { approvedAt, reviewAt } = await service.call('draft.get', { id: draft.id });
    const days = (Date.parse(reviewAt ?? '') - Date.parse(approvedAt ?? '')) / 86_400_000;
    expect(days).toBeGreaterThan(88);
    expect(days).toBeLessThan(93);
  });

  it('says how long a text has rested, as long as the pack asks for', async () => {
    const { draft } = await writeSoundDraft(service);
    service.advance(11 * 60_000);
    expect(await findings(draft.id, 'GOV-08')).toEqual([]);
    await importPack(service, { thresholds: [{ name: 'cooling_off_minutes', value: 60 }] });
    expect(await findings(draft.id, 'GOV-08')).toMatchObject([{ severity: 'note' }]);
    service.advance(50 * 60_000);
    expect(await findings(draft.id, 'GOV-08')).toEqual([]);
  });

  const letToneStand = async () => {
    const { draft, author, other } = await writeSoundDraft(service);
    const content = contentOf(draft);
    const last = content.blocks.findIndex(({ role }) => role === 'explanation' || role === 'fact');
    const rude = content.blocks.map((block, index) =>
      index === last ? { ...block, text: `${block.text} Only idiots believe it.` } : block,
    );
    const { id } = await service.call('draft.save', {
      ...{ id: draft.id, version: draft.version, content: { ...content, blocks: rude } },
    });
    service.advance(60 * 60_000);
    const tone = (await service.call('gate.get', { draftId: id })).report.findings.filter(
      ({ category, severity }) => category === 'tone' && severity !== 'note',
    );
    const stand = async (finding: Finding) =>
      await service.call('gate.override', {
        ...{ draftId: id, findingId: finding.id, reason: 'Quoted from the claim.' },
        ...{ personId: author.id, secondPersonId: other.id },
      });
    const overrides = [];
    for (const finding of tone) overrides.push(await stand(finding));
    const gate = async () => await service.call('gate.get', { draftId: id });
    return { id, other, overrides, stand, gate };
  };

  it('has a text rest a day after a finding on its tone was let stand, and says until when', async () => {
    const { id, overrides, gate } = await letToneStand();
    const from = Date.parse(overrides.at(-1)?.createdAt ?? '');
    expect(overrides.length).toBeGreaterThan(0);
    expect(await findings(id, 'GOV-08')).toMatchObject([
      { severity: 'warn', message: { key: 'checks.GOV-08.tone', values: { until: from + 24 * hourMs, hours: 24 } } },
    ]);
    expect(await gate()).toMatchObject({ canApprove: false, openBlocks: 0, openWarnings: 1 });
    service.advance(24 * hourMs - 60_000);
    expect((await gate()).canApprove).toBe(false);
    service.advance(60_000);
    expect(await findings(id, 'GOV-08')).toEqual([]);
    expect((await gate()).canApprove).toBe(true);
  });

  it('ends the rest with the decision that it followed, and can itself be let stand, until a tone is let stand anew', async () => {
    const { id, overrides, stand, gate } = await letToneStand();
    const [rest] = await findings(id, 'GOV-08');
    if (rest === undefined) throw new Error('The text does not rest.');
    await stand(rest);
    expect((await gate()).canApprove).toBe(true);
    service.advance(hourMs);
    for (const override of overrides) await service.call('gate.withdrawOverride', { id: override.id });
    expect(await findings(id, 'GOV-08')).toEqual([]);
    const left = (await gate()).report.findings.filter(({ category }) => category === 'tone');
    for (const finding of left) if (finding.severity !== 'note') await stand(finding);
    expect(await findings(id, 'GOV-08')).toMatchObject([{ severity: 'warn' }]);
    expect((await gate()).canApprove).toBe(false);
  });

  it('rests longer where the pack asks for it, shorter only where that is locked, and not once the text is cleared', async () => {
    const { id, other, gate } = await letToneStand();
    const restHours = async () => (await findings(id, 'GOV-08')).map(({ message }) => message.values.hours);
    expect(await restHours()).toEqual([24]);
    await importPack(service, { version: 2, thresholds: [{ name: 'tone_rest_hours', value: 48 }] });
    expect(await restHours()).toEqual([48]);
    await importPack(service, { version: 3, thresholds: [{ name: 'tone_rest_hours', value: 1 }] });
    expect(await restHours()).toEqual([24]);
    const { id: pack } = await importPack(service, {
      ...{ version: 4, thresholds: [{ name: 'tone_rest_hours', value: 1, isLocked: true }] },
    });
    expect(await restHours()).toEqual([1]);
    service.advance(hourMs);
    for (const { person } of await service.call('person.list', {}))
      await service.call('policy.markRead', { id: pack, personId: person.id });
    const { contentHash } = await gate();
    await service.call('gate.approve', { draftId: id, contentHash, personId: other.id });
    await importPack(service, { version: 5, thresholds: [{ name: 'tone_rest_hours', value: 168 }] });
    expect(await restHours()).toEqual([]);
  });
});

const hourMs = 60 * 60_000;
