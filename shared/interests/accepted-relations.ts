import type { InterestCategory } from '../model/person.ts';
import { type RelationGroup, relationGroups } from './relation-words.ts';

/** Which words say enough of which interest: to be paid is more than to advise, a meal is less than a salary. `money` is any plain word of a financial tie. */
export const acceptedRelations: Readonly<Record<InterestCategory, readonly RelationGroup[]>> = {
  grant: ['fund', 'paid', 'money'],
  royalty: ['idea', 'book', 'paid', 'money'],
  consulting: ['paid', 'work', 'money', 'ad'],
  speaker: ['paid', 'work', 'money', 'ad'],
  expert_testimony: ['witness', 'paid', 'money'],
  travel: ['give', 'paid', 'ad'],
  patent: ['idea'],
  advisory_board: ['paid', 'lead', 'work', 'money'],
  leadership: ['lead', 'work', 'cause', 'practice'],
  shares: ['shares', 'money'],
  gift: ['give', 'paid', 'ad'],
  employment: ['work', 'practice', 'paid'],
  free_product: ['give', 'paid', 'ad'],
  family: relationGroups.filter((group) => group !== 'ad'),
  own_practice: ['practice', 'work', 'lead', 'shares'],
  book_or_course: ['book', 'idea', 'practice', 'ad'],
  advocacy: ['cause', 'lead', 'work', 'fund'],
  other: relationGroups,
};

/** What goes on day by day, so that a simple past says it is over; a fee, a trip or a gift was given once. */
export const lastingCategories: ReadonlySet<InterestCategory> = new Set([
  'consulting',
  'employment',
  'shares',
  'advisory_board',
  'leadership',
  'own_practice',
  'advocacy',
]);

/** Words that carry the thing itself (`my clinic`, `I wrote it`), so that a pronoun is enough to say what. */
export const groupsOfThings: ReadonlySet<RelationGroup> = new Set([
  'idea',
  'book',
  'practice',
  'give',
  'lead',
  'shares',
  'work',
  'cause',
  'fund',
]);

/** Words of a looser tie than employment: who is employed and says `I consult for` says too little. */
export const looserThanWork =
  /^(?:consult|advis|advice|speak|spoke|lectur|talk|berat|asesor|conseil|vortr|vorträg|charla|confér|conferen)/iu;
