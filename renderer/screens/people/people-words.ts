import type { Output } from '../../../shared/contract.ts';
import type { MessageKey } from '../../../shared/messages/en.ts';
import type { Account, Interest, InterestCategory } from '../../../shared/model/person.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';

/** A person with what belongs to it. */
export type PersonEntry = Output<'person.list'>[number];

/** What the interface calls the values of the register. Plain words for the rows of the ICMJE form. */
export const categoryWords: Readonly<Record<InterestCategory, MessageKey>> = {
  grant: 'people.grant',
  royalty: 'people.royalty',
  consulting: 'people.consulting',
  speaker: 'people.speaker',
  expert_testimony: 'people.expertTestimony',
  travel: 'people.travel',
  patent: 'people.patent',
  advisory_board: 'people.advisoryBoard',
  leadership: 'people.leadership',
  shares: 'people.shares',
  gift: 'people.gift',
  employment: 'people.employment',
  free_product: 'people.freeProduct',
  family: 'people.familyInterest',
  own_practice: 'people.ownPractice',
  book_or_course: 'people.bookOrCourse',
  advocacy: 'people.advocacy',
  other: 'people.other',
};

export const beneficiaryWords: Readonly<Record<Interest['beneficiary'], MessageKey>> = {
  self: 'people.self',
  institution: 'people.institution',
  family: 'people.family',
};

/** The same within a line. */
export const toBeneficiaryWords: Readonly<Record<Interest['beneficiary'], MessageKey>> = {
  self: 'people.toSelf',
  institution: 'people.toInstitution',
  family: 'people.toFamily',
};

export const accountKindWords: Readonly<Record<Account['kind'], MessageKey>> = {
  personal: 'people.personal',
  professional: 'people.professional',
  official: 'people.official',
};

export const platformWords: Readonly<Record<PlatformId, MessageKey>> = {
  x: 'people.x',
  bluesky: 'people.bluesky',
  mastodon: 'people.mastodon',
  threads: 'people.threads',
  linkedin: 'people.linkedin',
  facebook: 'people.facebook',
  instagram: 'people.instagram',
  telegram: 'people.telegram',
  whatsapp: 'people.whatsapp',
  sms: 'people.sms',
};

/** What stands between commas, each once. */
export function listOf(typed: string): string[] {
  const parts = typed.split(',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
