import type { Payment } from '../model/payment.ts';
import type { Interest, InterestCategory } from '../model/person.ts';
import { companyKey, isMadeBy, isSameCompany, isSameProduct } from './company-name.ts';
import { grouped, sumOf, timeOf } from './summarise-payments.ts';

/** A registered interest as far as it is compared. Without `beneficiary` nobody said whose it is. */
export type RegisteredInterest = Pick<Interest, 'entity' | 'category' | 'since' | 'until'> &
  Partial<Pick<Interest, 'beneficiary'>>;

/**
 * `missing`: paid according to the file, not in the register. `differs`: registered as something else (`category`), as somebody else's
 * (`beneficiary`), or for another time (`period`). `not_in_file`: registered, and the file has nothing of it; `not_listed` where such ties are in no file of this kind,
 * `other_years` where the file is of years in which the interest did not exist.
 */
export interface PaymentDifference<Registered extends RegisteredInterest = RegisteredInterest> {
  readonly kind: 'missing' | 'differs' | 'not_in_file';
  readonly reason: 'category' | 'beneficiary' | 'period' | 'not_listed' | 'other_years' | null;
  /** As the file writes it; for what the file does not have, as the register does. */
  readonly entity: string;
  readonly category: InterestCategory;
  readonly beneficiary: Payment['beneficiary'];
  readonly interest: Registered | null;
  readonly payments: readonly Payment[];
  /** US dollars. */
  readonly amount: number;
  /** The first and the last day of the payments. */
  readonly since: string | null;
  readonly until: string | null;
  readonly products: readonly string[];
  readonly disputedRows: number;
}

export interface ComparedFile {
  readonly file: Payment['file'];
  readonly programYears: readonly number[];
  readonly payments: readonly Payment[];
}

/** Compares the rows of a person with the register, largest sums first. Disputed rows are compared as all others and counted apart. */
export function compareInterests<Registered extends RegisteredInterest>(
  read: ComparedFile,
  register: readonly Registered[],
): readonly PaymentDifference<Registered>[] {
  const found = new Set<Registered>();
  const groups = groupsOf(read.payments).map((payments) => {
    const known = register.filter((interest) => isMeant(interest, payments));
    const fitting = known.filter((interest) => isSameTie(interest, payments[0]));
    for (const interest of fitting) found.add(interest);
    return { payments, known, fitting };
  });
  const differences = groups.flatMap((group) => differenceOf(group, found) ?? []);
  for (const { interest } of differences) if (interest !== null) found.add(interest);
  const unseen = register.filter((interest) => !found.has(interest));
  return [...differences, ...unseen.map((interest) => notInFile(interest, read))];
}

type Group = readonly [Payment, ...Payment[]];

/** The payments of one company for one kind of tie. */
function groupsOf(payments: readonly Payment[]): readonly Group[] {
  return grouped(payments, ({ company, category, beneficiary }) =>
    [companyKey(company), category, beneficiary].join('\n'),
  );
}

/** The register names the company, or a product that the company paid for. */
function isMeant({ entity }: RegisteredInterest, payments: Group): boolean {
  const { company } = payments[0];
  if (isSameCompany(entity, company) || isMadeBy(entity, company)) return true;
  return payments.some(({ products }) => products.some(({ name }) => isSameProduct(entity, name)));
}

/** What CMS calls by one nature and a register by several: advisory boards are reported as consulting, patents as royalties. */
const sameTies: Readonly<Partial<Record<InterestCategory, readonly InterestCategory[]>>> = {
  consulting: ['consulting', 'advisory_board'],
  royalty: ['royalty', 'patent'],
  shares: ['shares', 'family', 'own_practice'],
  gift: ['gift', 'free_product'],
};

function isSameTie(interest: RegisteredInterest, payment: Payment): boolean {
  return isSameCategory(interest, payment) && isSameHolder(interest, payment);
}

function isSameCategory({ category }: RegisteredInterest, { category: paid }: Payment): boolean {
  return (sameTies[paid] ?? [paid]).includes(category);
}

/**
 * Of family members CMS publishes what they own and nothing else, so that a fee of the spouse is in no file, and a fee in the file is none of the spouse's. What went to
 * the institution may be registered as one's own, which says more; not the other way round.
 */
function isSameHolder(interest: RegisteredInterest, { beneficiary: paid }: Payment): boolean {
  const holder = holderOf(interest);
  if (holder === undefined || holder === paid) return true;
  return paid === 'institution' && holder === 'self';
}

function holderOf({ category, beneficiary }: RegisteredInterest): Interest['beneficiary'] | undefined {
  return category === 'family' ? 'family' : beneficiary;
}

interface ComparedGroup<Registered> {
  readonly payments: Group;
  /** Of the same company; of these, for the same kind of tie. */
  readonly known: readonly Registered[];
  readonly fitting: readonly Registered[];
}

function differenceOf<Registered extends RegisteredInterest>(
  { payments, known, fitting }: ComparedGroup<Registered>,
  found: ReadonlySet<Registered>,
): PaymentDifference<Registered> | null {
  const [first] = fitting;
  if (first !== undefined) {
    const outside = payments.filter((payment) => !fitting.some((interest) => isWithin(interest, payment)));
    return outside.length === 0 ? null : described('differs', { reason: 'period', interest: first }, outside);
  }
  // An interest that the file shows under its own kind is not wrong about another as well.
  const unseen = known.filter((interest) => !found.has(interest));
  const another = unseen.find((interest) => isSameCategory(interest, payments[0]));
  if (another !== undefined) return described('differs', { reason: 'beneficiary', interest: another }, payments);
  const other = unseen.find((interest) => isSameHolder(interest, payments[0]));
  if (other !== undefined) return described('differs', { reason: 'category', interest: other }, payments);
  return described<Registered>('missing', { reason: null, interest: null }, payments);
}

function described<Registered extends RegisteredInterest>(
  kind: 'missing' | 'differs',
  { reason, interest }: Pick<PaymentDifference<Registered>, 'reason' | 'interest'>,
  payments: readonly Payment[],
): PaymentDifference<Registered> {
  const days = payments.flatMap((payment) => timeOf(payment) ?? []).sort();
  const products = payments.flatMap((payment) => payment.products.map(({ name }) => name));
  return {
    ...{ kind, reason, interest, payments },
    entity: payments[0]?.company ?? '',
    category: payments[0]?.category ?? 'other',
    beneficiary: payments[0]?.beneficiary ?? 'self',
    amount: sumOf(payments),
    since: days[0] ?? null,
    until: days.at(-1) ?? null,
    products: [...new Set(products)],
    disputedRows: payments.filter(({ disputed }) => disputed).length,
  };
}

function isWithin({ since, until }: RegisteredInterest, payment: Payment): boolean {
  const time = timeOf(payment);
  if (time === null) return true;
  return !(since !== null && isBefore(time, since)) && !(until !== null && isBefore(until, time));
}

/** Days may be partial; only the part that both give is compared. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** Ties that no company reports to CMS as payments. */
const neverListed: ReadonlySet<InterestCategory> = new Set([
  'employment',
  'family',
  'own_practice',
  'book_or_course',
  'advocacy',
  'leadership',
  'expert_testimony',
]);

function notInFile<Registered extends RegisteredInterest>(
  interest: Registered,
  read: ComparedFile,
): PaymentDifference<Registered> {
  const { entity, category, since, until } = interest;
  return {
    ...{ kind: 'not_in_file', reason: whyNotInFile(interest, read), entity, category, interest, since, until },
    ...{ beneficiary: holderOf(interest) ?? 'self', payments: [], amount: 0, products: [], disputedRows: 0 },
  };
}

function whyNotInFile(interest: RegisteredInterest, { file, programYears }: ComparedFile) {
  const { category, since, until } = interest;
  const years = programYears.map(String);
  const isOfTheTime = years.some(
    (year) => !(since !== null && isBefore(year, since)) && !(until !== null && isBefore(until, year)),
  );
  if (years.length > 0 && !isOfTheTime) return 'other_years';
  const isElsewhere = (file === 'research' && category !== 'grant') || (file === 'ownership' && category !== 'shares');
  const isOfFamily = holderOf(interest) === 'family' && file !== 'ownership';
  return isElsewhere || isOfFamily || neverListed.has(category) ? 'not_listed' : null;
}
