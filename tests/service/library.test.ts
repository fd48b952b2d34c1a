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

describe('settings', () => {
  it('keep what was chosen and leave the rest as it was', async () => {
    const before = await service.call('settings.get', {});
    await service.call('settings.save', { theme: 'dark', platforms: ['bluesky'] });
    expect(await service.call('settings.get', {})).toEqual({ ...before, theme: 'dark', platforms: ['bluesky'] });
  });

  it('refuse a person who is not in the library', async () => {
    const reply = await service.reply('settings.save', { theme: 'dark', meId: service.newId() });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect((await service.call('settings.get', {})).theme).toBe('system');
  });
});

describe('library.info', () => {
  it('counts what there is, without the recycle bin', async () => {
    const claim = await service.call('claim.add', { wording: 'Garlic cures flu' });
    await service.call('claim.add', { wording: 'Measles is harmless' });
    await service.call('claim.delete', { id: claim.id });
    await service.call('draft.create', { title: 'On garlic' });
    expect(await service.call('library.info', {})).toMatchObject({
      claims: 1,
      undecidedClaims: 1,
      drafts: 1,
      debunks: 0,
      sources: 0,
      samples: 0,
      lastBackupAt: null,
    });
  });
});

describe('library.search', () => {
  it('finds claims, drafts and sources at once', async () => {
    await service.call('claim.add', { wording: 'Garlic cures flu' });
    await service.call('draft.create', { title: 'What garlic does' });
    await service.call('source.addText', {
      text: '@article{garlic2020, title = {Garlic and colds}, author = {Doe, Jane}, year = {2020}}',
    });
    const hits = await service.call('library.search', { query: 'garli' });
    expect(hits.map((hit) => hit.kind).sort()).toEqual(['claim', 'draft', 'source']);
    expect(await service.call('library.search', { query: 'garli', kinds: ['source'] })).toMatchObject([
      { title: 'Garlic and colds' },
    ]);
  });
});

describe('library.removeSamples', () => {
  /** A sample claim with a sighting, a decision and a source, and a sample draft on it; marked as `addSamples` would. */
  async function addSample() {
    const claim = await service.call('claim.add', { wording: 'Garlic cures flu' });
    const scores = { fragmentation: 0, actionability: 0, believability: 0, likelihoodOfSpread: 0, exploitativeness: 0 };
    await service.call('triage.decide', {
      claimId: claim.id,
      scores,
      impact: 'none',
      spread: 'early',
      decision: 'respond',
      reason: 'A sample.',
    });
    const { sourceIds } = await service.call('source.addText', {
      text: '@article{garlic2020, title = {Garlic and colds}, year = {2020}}',
    });
    const [sourceId = ''] = sourceIds;
    await service.call('evidence.attach', { claimId: claim.id, sourceId, role: 'contradicts' });
    const draft = await service.call('draft.create', { title: 'What garlic does', claimId: claim.id });
    for (const table of ['claim', 'draft', 'source'])
      service.library.prepare(`UPDATE ${table} SET is_sample = 1`).run();
    return { claim, draft, sourceId };
  }

  it('takes everything out that is marked, and says how much that was', async () => {
    await addSample();
    expect((await service.call('library.info', {})).samples).toBe(3);
    expect(await service.call('library.removeSamples', {})).toEqual({ removed: 3 });
    expect(await service.call('library.info', {})).toMatchObject({ claims: 0, drafts: 0, sources: 0, samples: 0 });
    expect(service.library.pragma('foreign_key_check')).toEqual([]);
    expect((await service.call('audit.list', {})).entries[0]?.action).toBe('library.remove_samples');
  });

  it('leaves what a person made from them whole', async () => {
    const { claim, draft, sourceId } = await addSample();
    const own = await service.call('draft.create', { title: 'My own', claimId: claim.id, basedOnId: draft.id });
    const blocks = [
      { id: 'b1', role: 'fact', label: '', text: 'Garlic does nothing for colds [@garlic2020].' },
    ] as const;
    const { title, language, audience, authorIds } = own;
    await service.call('draft.save', {
      id: own.id,
      version: own.version,
      content: { title, language, audience, authorIds, blocks: [...blocks] },
    });
    const merged = await service.call('claim.add', { wording: 'Onions stop influenza' });
    await service.call('claim.merge', { intoId: claim.id, fromId: merged.id });
    expect(await service.call('library.removeSamples', {})).toEqual({ removed: 2 });
    expect(await service.call('draft.get', { id: own.id })).toMatchObject({ claimId: null, basedOnId: null, blocks });
    expect((await service.call('source.get', { id: sourceId })).source).toMatchObject({
      key: 'garlic2020',
      isSample: false,
    });
    expect((await service.call('claim.list', {})).claims).toMatchObject([{ id: merged.id, sightingCount: 1 }]);
    expect(service.library.pragma('foreign_key_check')).toEqual([]);
  });
});

describe('a sample that a person works on', () => {
  it('is their own from then on, and stays when the samples go', async () => {
    await service.call('library.addSamples', {});
    const { drafts } = await service.call('draft.list', {});
    const { claims } = await service.call('claim.list', {});
    const [draft] = drafts;
    const [claim, decided] = claims;
    const [known] = await service.call('person.list', {});
    if (draft === undefined || claim === undefined || decided === undefined || known === undefined)
      throw new Error('no samples');
    const { title, language, audience, authorIds, blocks } = await service.call('draft.get', { id: draft.id });
    const content = { title: `${title}, edited`, language, audience, authorIds, blocks };
    await service.call('draft.save', { id: draft.id, version: draft.version, content });
    await service.call('sighting.add', { claimId: claim.id, channel: 'Our clinic' });
    await service.call('claim.update', { id: decided.id, version: decided.version, topics: ['ours'] });
    const { name, credentials, role, organisation, specialties, isClinician } = known.person;
    const own = { credentials, role, organisation, specialties, isClinician, name: `${name}, ours` };
    await service.call('person.save', { ...own, id: known.person.id, version: known.person.version });
    await service.call('library.removeSamples', {});
    expect((await service.call('draft.get', { id: draft.id })).title).toBe(content.title);
    const left = (await service.call('claim.list', {})).claims.map(({ id, isSample }) => ({ id, isSample }));
    expect(left).toContainEqual({ id: claim.id, isSample: false });
    expect(left).toContainEqual({ id: decided.id, isSample: false });
    expect((await service.call('person.list', {})).map(({ person }) => person.name)).toContain(own.name);
  });
});

describe('jobs', () => {
  it('answers for one that is not known', async () => {
    for (const name of ['job.get', 'job.cancel']) {
      expect(await service.reply(name, { id: service.newId() })).toMatchObject({
        ok: false,
        error: { code: 'not_found' },
      });
    }
  });
});
