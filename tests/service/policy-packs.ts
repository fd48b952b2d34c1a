import { newKeyPair, signPack } from '../../electron/service/policy/pack-signature.ts';
import type { Output } from '../../shared/contract.ts';
import { packText, type WrittenPolicy } from '../shared/policy/any-policy.ts';
import type { TestService } from './harness.ts';

export const northfieldKey = newKeyPair();
export const otherKey = newKeyPair();

export function northfield(written: Partial<WrittenPolicy> = {}): WrittenPolicy {
  const about = { id: 'northfield', organisation: 'Northfield Health', version: 1, languages: ['en'] };
  return { ...about, validFrom: '2026-01-01', ...written };
}

export function signed(written: Partial<WrittenPolicy> = {}, key = northfieldKey): string {
  return signPack(packText(northfield(written)), key.privateKey);
}

/** Imports a pack and accepts its key, as a person does who has compared it. */
export function importPack(
  service: TestService,
  written: Partial<WrittenPolicy> = {},
  key = northfieldKey,
): Promise<Output<'policy.import'>> {
  const file = service.addFile('pack.json', signed(written, key));
  return service.call('policy.import', { file, acceptKeyAs: 'Northfield', mayBeOlder: true });
}

export function addPerson(
  service: TestService,
  name = 'Asha Rao',
  other: { readonly role?: string; readonly isClinician?: boolean } = {},
): Promise<Output<'person.save'>> {
  const about = { credentials: '', role: 'Paediatrician', organisation: 'Northfield Health', specialties: [] };
  return service.call('person.save', { name, isClinician: true, ...about, ...other });
}
