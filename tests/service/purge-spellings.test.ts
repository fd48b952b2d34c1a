import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestService, type TestService } from './harness.ts';
import { filesWith, purge } from './purge-steps.ts';

let service: TestService;
beforeEach(() => {
  service = createTestService();
});
afterEach(() => service.close());

async function letStand() {
  const { ownWords, ignoredWords } = await service.call('settings.get', {});
  return { ownWords, ignoredWords };
}

it('takes names out of the dictionary with the text that they were added for, and leaves words that stand elsewhere', async () => {
  await service.call('claim.add', { wording: 'Annelise Quornwald’s son got measles, says Tilbrooke' });
  await service.call('claim.add', { wording: 'Tilbrooke sells garlic' });
  await service.call('settings.save', {
    ownWords: ['oncology', 'Quornwald', 'annelise'],
    ignoredWords: ['Tilbrooke', "Quornwald's"],
  });
  await purge(service, { text: 'Annelise Quornwald’s son got measles, says Tilbrooke' });
  expect(await letStand()).toEqual({ ownWords: ['oncology'], ignoredWords: ['Tilbrooke'] });
  expect(filesWith(service.libraryFile, 'quornwald')).toEqual([]);
});

it('takes out the words of things that are removed for good', async () => {
  const claim = await service.call('claim.add', { wording: 'Quornwald drinks bleach' });
  await service.call('settings.save', { ownWords: [], ignoredWords: ['Quornwald', 'Marlowby'] });
  await service.call('claim.delete', { id: claim.id });
  await purge(service, { text: null, items: [{ kind: 'claim', id: claim.id }] });
  expect(await letStand()).toEqual({ ownWords: [], ignoredWords: ['Marlowby'] });
});
