import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPeopleNamed } from '../../db/people.ts';
import type { Input } from '../../shared/contract.ts';
import { createTestService, type TestService } from './harness.ts';

const anna: Input<'person.save'> = {
  name: 'Anna Berg',
  credentials: 'MD',
  role: 'Paediatrician',
  organisation: 'County Hospital',
  specialties: ['paediatrics'],
  isClinician: true,
};
const grant: Omit<Input<'interest.save'>, 'personId'> = {
  category: 'grant',
  entity: 'Medical Research Council',
  products: ['measles vaccine'],
  beneficiary: 'institution',
  since: '2024-03',
  until: null,
  comment: '',
};
const noId = '01900000-0000-7000-8000-000000000000';

describe('people', () => {
  let service: TestService;
  beforeEach(() => {
    service = createTestService();
  });
  afterEach(() => {
    expect(service.bugs).toEqual([]);
    service.close();
  });

  it('keeps a person with interests and accounts', async () => {
    const person = await service.call('person.save', anna);
    const interest = await service.call('interest.save', { ...grant, personId: person.id });
    const account = await service.call('account.save', {
      ...{
        personId: person.id,
        platform: 'bluesky',
        handle: '@anna.example',
        displayName: 'Anna',
        kind: 'professional',
        bio: '',
      },
    });
    expect(account.handle).toBe('anna.example');
    expect(await service.call('person.list', {})).toEqual([{ person, interests: [interest], accounts: [account] }]);
  });

  it('changes a person only from the version that was seen', async () => {
    const first = await service.call('person.save', anna);
    const second = await service.call('person.save', { ...anna, id: first.id, version: 1, role: 'Consultant' });
    expect(second).toMatchObject({ role: 'Consultant', version: 2, createdAt: first.createdAt });
    await expect(service.call('person.save', { ...anna, id: first.id, version: 1 })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(service.call('person.save', { ...anna, id: first.id })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { version: expect.any(String) as string },
    });
    expect(await service.call('person.list', {})).toMatchObject([{ person: { role: 'Consultant' } }]);
  });

  it('keeps the day on which the statement was confirmed, through later changes', async () => {
    const person = await service.call('person.save', anna);
    const confirmed = await service.call('person.confirmStatement', { id: person.id });
    expect(confirmed.statementConfirmedAt).toBe(service.now().toISOString());
    service.advance(60_000);
    const changed = await service.call('person.save', { ...anna, id: person.id, version: 2, credentials: 'MD, PhD' });
    expect(changed.statementConfirmedAt).toBe(confirmed.statementConfirmedAt);
  });

  it('refuses an interest that ends before it begins, and knows partial dates', async () => {
    const { id: personId } = await service.call('person.save', anna);
    await expect(service.call('interest.save', { ...grant, personId, until: '2023' })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { until: expect.any(String) as string },
    });
    expect(await service.call('interest.save', { ...grant, personId, until: '2024' })).toMatchObject({ until: '2024' });
  });

  it('refuses an interest of nobody and an account without a name', async () => {
    await expect(service.call('interest.save', { ...grant, personId: noId })).rejects.toMatchObject({
      code: 'not_found',
    });
    const { id: personId } = await service.call('person.save', anna);
    const account = { personId, platform: 'x', handle: ' @ ', displayName: '', kind: 'personal', bio: '' } as const;
    await expect(service.call('account.save', account)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('hides a deleted person from the list but goes on naming them where they were named', async () => {
    const person = await service.call('person.save', anna);
    await service.call('interest.save', { ...grant, personId: person.id });
    expect(await service.call('person.delete', { id: person.id })).toEqual({ isDone: true });
    expect(await service.call('person.list', {})).toEqual([]);
    expect(readPeopleNamed(service.library, [noId, person.id])).toMatchObject([
      { person: { name: 'Anna Berg' }, interests: [{ entity: 'Medical Research Council' }] },
    ]);
    await expect(service.call('person.delete', { id: person.id })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('deletes interests and accounts one by one', async () => {
    const { id: personId } = await service.call('person.save', anna);
    const interest = await service.call('interest.save', { ...grant, personId });
    const account = await service.call('account.save', {
      personId,
      platform: 'x',
      handle: 'a',
      displayName: '',
      kind: 'personal',
      bio: '',
    });
    await service.call('interest.delete', { id: interest.id });
    await service.call('account.delete', { id: account.id });
    expect(await service.call('person.list', {})).toMatchObject([{ interests: [], accounts: [] }]);
    await expect(service.call('interest.delete', { id: interest.id })).rejects.toMatchObject({ code: 'not_found' });
    await expect(service.call('account.delete', { id: account.id })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('writes each change into the audit trail, without its text', async () => {
    const { id } = await service.call('person.save', anna);
    await service.call('person.confirmStatement', { id });
    const rows = service.library.prepare('SELECT action, subject_id AS subjectId FROM audit ORDER BY number').all();
    expect(rows).toEqual([
      { action: 'person.add', subjectId: id },
      { action: 'person.confirmStatement', subjectId: id },
    ]);
    expect(JSON.stringify(service.library.prepare('SELECT * FROM audit').all())).not.toContain('Anna');
  });
});
