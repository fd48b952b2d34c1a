import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestService, type TestService } from './harness.ts';

const about = { credentials: 'MD', role: '', organisation: '', specialties: [], isClinician: true };
const kind = { category: 'consulting', entity: 'Novo Nordisk', beneficiary: 'self' } as const;
const tie = { ...kind, products: ['Ozempic'] };
const period = { since: '2024-01', until: null, comment: '' };

let service: TestService;
beforeEach(() => {
  service = createTestService();
});
afterEach(() => {
  service.close();
  expect(service.bugs).toEqual([]);
});

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function addPerson(name: string) {
  return service.call('person.save', { name, ...about });
}

it('of a person says what the register has, and the audit trail keeps that it left', async () => {
  const { id: personId } = await addPerson('Ána Rao');
  const saved = await service.call('interest.save', { personId, ...tie, ...period, amountBand: 'under 5,000 USD' });
  expect(saved.amountBand).toBe('under 5,000 USD');
  await service.call('person.confirmStatement', { id: personId });
  const file = await service.call('person.exportStatement', { id: personId, format: 'text' });
  expect(file).toMatchObject({ fileName: 'interests-ana-rao-2026-11-21.txt', mediaType: 'text/plain; charset=utf-8' });
  expect(text(file.bytes)).toContain(
    '- Novo Nordisk, about Ozempic: to the person, since 2024-01, amount: under 5,000 USD.',
  );
  const { entries } = await service.call('audit.list', { limit: 1 });
  expect(entries[0]).toMatchObject({ action: 'person.exportStatement', subjectKind: 'person', subjectId: personId });
});

it('tells a change and a deletion after the confirmation', async () => {
  const { id: personId } = await addPerson('A. Rao');
  const { id } = await service.call('interest.save', { personId, ...tie, ...period });
  await service.call('person.confirmStatement', { id: personId });
  const told = async () => text((await service.call('person.exportStatement', { id: personId, format: 'text' })).bytes);
  expect(await told()).not.toContain('not confirmed yet');
  service.advance(86_400_000);
  await service.call('interest.delete', { id });
  expect(await told()).toContain('The list was changed on 2026-11-22, after that; the change is not confirmed yet.');
});

it('of a draft has all its authors in their order, also one who was deleted since', async () => {
  const [rao, ito] = [await addPerson('A. Rao'), await addPerson('B. Ito')];
  const draft = await service.call('draft.create', { title: 'MMR' });
  const { title, language, audience, blocks } = draft;
  const content = { title, language, audience, blocks, authorIds: [ito.id, rao.id] };
  await service.call('draft.save', { id: draft.id, version: 1, content });
  await service.call('person.delete', { id: rao.id });
  const file = await service.call('draft.exportStatement', { id: draft.id, format: 'json' });
  const record = JSON.parse(text(file.bytes)) as { draftTitle: string; authors: { name: string }[] };
  expect([file.fileName, record.draftTitle]).toEqual(['interests-mmr-2026-11-21.json', 'MMR']);
  expect(record.authors.map(({ name }) => name)).toEqual(['B. Ito', 'A. Rao']);
});

it('is refused for a draft that names nobody, and as PDF where nothing can draw', async () => {
  const draft = await service.call('draft.create', { title: 'MMR' });
  const refused = service.call('draft.exportStatement', { id: draft.id, format: 'text' });
  await expect(refused).rejects.toMatchObject({ code: 'invalid_input' });
  const { id } = await addPerson('A. Rao');
  const drawn = service.call('person.exportStatement', { id, format: 'pdf' });
  await expect(drawn).rejects.toMatchObject({ code: 'unsupported' });
});

it('keeps an amount until it is taken out, through undo', async () => {
  const { id: personId } = await addPerson('A. Rao');
  const { id, version } = await service.call('interest.save', { personId, ...tie, ...period, amountBand: '1 to 2' });
  const without = await service.call('interest.save', { id, version, personId, ...tie, ...period });
  expect(without).not.toHaveProperty('amountBand');
  const { next } = await service.call('action.list', { limit: 1 });
  await service.call('action.undo', { number: next.undo?.number ?? 0 });
  const [entry] = await service.call('person.list', {});
  expect(entry?.interests[0]?.amountBand).toBe('1 to 2');
});
