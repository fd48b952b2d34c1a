import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestService, type TestService } from './harness.ts';

let service: TestService;
beforeEach(() => {
  service = createTestService();
});
afterEach(() => {
  expect(service.bugs).toEqual([]);
  service.close();
});

const scores = { fragmentation: 1, actionability: 3, believability: 2, likelihoodOfSpread: 2, exploitativeness: 0 };
const nobody = '01a1fd29-8968-77b2-a676-bd793662773a';

async function add(wording: string, seenAt?: string) {
  return service.call('claim.add', {
    wording,
    ...(seenAt === undefined ? {} : { sighting: { seenAt, channel: 'TikTok', reach: 41_000 } }),
  });
}

describe('a claim', () => {
  it('is logged with where it was heard', async () => {
    const claim = await add('Sunscreen causes cancer', '2026-11-18T00:00:00.000Z');
    expect(claim).toMatchObject({
      sightingCount: 1,
      lastSeenAt: '2026-11-18T00:00:00.000Z',
      lastChannel: 'TikTok',
      decision: null,
    });
    const { sightings } = await service.call('claim.get', { id: claim.id });
    expect(sightings).toMatchObject([
      { grouping: 'own', wording: 'Sunscreen causes cancer', reach: 41_000, claimId: claim.id },
    ]);
  });

  it('counts as a sighting when the very words are already logged, and can be taken apart again', async () => {
    const first = await add('Garlic cures the flu');
    const again = await add('GARLIC cures the flu!', '2026-11-18T00:00:00.000Z');
    expect(again).toMatchObject({ id: first.id, sightingCount: 2, lastChannel: 'TikTok' });
    const { sightings } = await service.call('claim.get', { id: first.id });
    const grouped = sightings.find((sighting) => sighting.grouping === 'same_words');
    const apart = await service.call('sighting.separate', { id: grouped?.id ?? '' });
    expect(apart).toMatchObject({ wording: 'GARLIC cures the flu!', sightingCount: 1 });
    expect((await service.call('claim.list', {})).total).toBe(2);
  });

  it('stands beside the same words when the person asks for that', async () => {
    const first = await add('Garlic cures the flu');
    const second = await service.call('claim.add', { wording: first.wording, sameWords: 'new_claim' });
    expect(second.id).not.toBe(first.id);
  });

  it('refuses a change made on an old version, and keeps the newer one', async () => {
    const claim = await add('Sunscreen causes cancer');
    const changed = await service.call('claim.update', {
      id: claim.id,
      version: 1,
      verdict: 'false',
      topics: ['skin'],
    });
    expect(changed).toMatchObject({
      version: 2,
      verdict: 'false',
      topics: ['skin'],
      wording: 'Sunscreen causes cancer',
    });
    const late = await service.reply('claim.update', { id: claim.id, version: 1, verdict: 'true' });
    expect(late).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect((await service.call('claim.get', { id: claim.id })).claim.verdict).toBe('false');
  });

  it('goes to the recycle bin and comes back whole', async () => {
    const claim = await add('Sunscreen causes cancer');
    await service.call('claim.delete', { id: claim.id });
    expect((await service.call('claim.list', {})).total).toBe(0);
    expect(await service.reply('claim.get', { id: claim.id })).toMatchObject({ error: { message: /recycle bin/ } });
    expect(await service.call('claim.restore', { id: claim.id })).toMatchObject({
      wording: 'Sunscreen causes cancer',
      sightingCount: 1,
    });
  });

  it('keeps count of its sightings as they come and go', async () => {
    const claim = await add('Sunscreen causes cancer', '2026-11-01T00:00:00.000Z');
    const later = await service.call('sighting.add', {
      claimId: claim.id,
      channel: 'Radio',
      seenAt: '2026-11-20T00:00:00.000Z',
    });
    expect((await service.call('claim.get', { id: claim.id })).claim).toMatchObject({
      sightingCount: 2,
      lastChannel: 'Radio',
    });
    await service.call('sighting.delete', { id: later.id });
    expect((await service.call('claim.get', { id: claim.id })).claim).toMatchObject({
      sightingCount: 1,
      lastChannel: 'TikTok',
    });
  });

  it('keeps every decision, the newest first, and shows the one that counts', async () => {
    const claim = await add('Sunscreen causes cancer');
    const decide = {
      claimId: claim.id,
      scores,
      impact: 'broad',
      spread: 'rapid',
      reason: 'Parents act on it.',
    } as const;
    await service.call('triage.decide', { ...decide, decision: 'monitor', lookAgainAt: '2026-11-22T00:00:00.000Z' });
    service.advance(1000);
    const { risk } = await service.call('triage.decide', { ...decide, decision: 'respond' });
    const detail = await service.call('claim.get', { id: claim.id });
    expect(detail.triages.map((triage) => triage.decision)).toEqual(['respond', 'monitor']);
    expect(detail.claim).toMatchObject({ decision: 'respond', risk, lookAgainAt: null });
    const unknown = await service.reply('triage.decide', { ...decide, decision: 'respond', personId: nobody });
    expect(unknown).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('writes each change into the audit trail, without its text', async () => {
    const claim = await add('Sunscreen causes cancer');
    await service.call('claim.delete', { id: claim.id });
    const { entries } = await service.call('audit.list', {});
    expect(entries.map((entry) => entry.action)).toEqual(['claim.delete', 'claim.add']);
    expect(JSON.stringify(entries)).not.toContain('Sunscreen');
    expect(await service.call('audit.verify', {})).toEqual({ isWhole: true });
  });
});

describe('merging', () => {
  it('shows all sightings under one claim, and comes apart again with everything that was its own', async () => {
    const kept = await add('Sunscreen causes cancer', '2026-11-01T00:00:00.000Z');
    const gone = await add('Sun cream gives you tumours', '2026-11-20T00:00:00.000Z');
    await service.call('triage.decide', {
      claimId: gone.id,
      scores,
      impact: 'broad',
      spread: 'early',
      decision: 'prebunk',
      reason: 'Summer.',
    });
    const draft = await service.call('draft.create', { title: 'On sun cream', claimId: gone.id });
    const before = await service.call('claim.get', { id: gone.id });

    const sighting = await service.call('claim.merge', { intoId: kept.id, fromId: gone.id });
    expect(sighting).toMatchObject({ claimId: kept.id, wording: 'Sun cream gives you tumours', grouping: 'person' });
    const merged = await service.call('claim.get', { id: kept.id });
    expect(merged.claim).toMatchObject({ sightingCount: 2, lastSeenAt: '2026-11-20T00:00:00.000Z', decision: null });
    expect(merged.drafts.map((each) => each.id)).toEqual([draft.id]);
    expect((await service.call('claim.list', {})).total).toBe(1);
    expect((await service.call('claim.get', { id: gone.id })).claim.id).toBe(kept.id);

    const back = await service.call('sighting.separate', { id: sighting.id });
    const after = await service.call('claim.get', { id: gone.id });
    expect(after).toEqual({ ...before, claim: { ...before.claim, version: back.version } });
    expect((await service.call('claim.get', { id: kept.id })).claim).toMatchObject({
      sightingCount: 1,
      lastSeenAt: '2026-11-01T00:00:00.000Z',
    });
  });

  it('comes apart one by one when merged claims were merged on', async () => {
    const [one, two, three] = [await add('one'), await add('two'), await add('three')];
    const third = await service.call('claim.merge', { intoId: two.id, fromId: three.id });
    await service.call('claim.merge', { intoId: one.id, fromId: two.id });
    expect((await service.call('claim.get', { id: one.id })).claim.sightingCount).toBe(3);
    expect((await service.call('sighting.separate', { id: third.id })).id).toBe(three.id);
    expect((await service.call('claim.get', { id: one.id })).claim.sightingCount).toBe(2);
  });

  it('refuses to merge a claim into itself or to separate what is its own', async () => {
    const claim = await add('one');
    expect(await service.reply('claim.merge', { intoId: claim.id, fromId: claim.id })).toMatchObject({
      error: { code: 'invalid_input' },
    });
    const { sightings } = await service.call('claim.get', { id: claim.id });
    expect(await service.reply('sighting.separate', { id: sightings[0]?.id })).toMatchObject({
      error: { code: 'conflict' },
    });
  });
});

describe('matching', () => {
  it('tells the same, the similar and the related, and never a negation as similar', async () => {
    const same = await add('Vaccines cause autism');
    await add('Vaccines do not cause autism');
    await add('The MMR vaccine causes autism in some boys');
    await add('Garlic cures flu');
    const matches = await service.call('claim.match', { wording: 'VACCINES cause #autism! https://t.co/x' });
    expect(matches.map((match) => [match.wording, match.kind])).toEqual([
      ['Vaccines cause autism', 'same'],
      ['Vaccines do not cause autism', 'related'],
      ['The MMR vaccine causes autism in some boys', 'related'],
    ]);
    expect((await service.call('claim.match', { id: same.id })).map((match) => match.claimId)).not.toContain(same.id);
  });

  it('finds a claim by the words of one that was merged into it', async () => {
    const kept = await add('Sunscreen causes cancer');
    const gone = await add('Sun cream gives you tumours');
    await service.call('claim.merge', { intoId: kept.id, fromId: gone.id });
    expect(await service.call('claim.match', { wording: 'sun cream gives you tumours' })).toMatchObject([
      { claimId: kept.id, kind: 'same' },
    ]);
  });
});

describe('a file that is too large', () => {
  it('is refused with a sentence before anything is read into the library', async () => {
    const file = service.addFile('rumours.csv', new Uint8Array(64 * 1024 * 1024 + 1).fill(0x61));
    const preview = await service.reply('claim.previewImport', { file });
    expect(preview).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
    expect(JSON.stringify(preview)).toContain('rumours.csv is larger than 64 MB');
    expect((await service.call('import.list', {})).imports).toEqual([]);
  });
});
