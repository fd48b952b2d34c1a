import { type Interest, type InterestCategory, interestCategories, type Person } from '../model/person.ts';
import { ageOfInterest, countingMonths, type InterestSpan } from './interest-dates.ts';

/** An author as the register has them. */
export interface StatementAuthor {
  readonly person: Pick<Person, 'name' | 'credentials' | 'role' | 'organisation' | 'statementConfirmedAt'>;
  readonly interests: readonly Interest[];
  /** When an interest was last added, changed or taken out, UTC, ISO; null when none ever was. */
  readonly changedAt: string | null;
}

/**
 * What a person said of their list. `isOld` after 12 months; `changedOn` is the day of a change that came after they said so.
 * Null for a list that nobody confirmed: then an empty one says nothing.
 */
export interface Confirmation {
  readonly day: string;
  readonly isOld: boolean;
  readonly changedOn: string | null;
}

export interface StatedInterest {
  readonly category: InterestCategory;
  /** The row of the ICMJE disclosure form (2021), or null for what the form does not ask. */
  readonly icmjeItem: number | null;
  readonly entity: string;
  readonly products: readonly string[];
  readonly beneficiary: Interest['beneficiary'];
  readonly since: string | null;
  readonly until: string | null;
  readonly isToCome: boolean;
  readonly amountBand: string | null;
  readonly comment: string;
}

/** What one author declares; each list in the order of the form. */
export interface AuthorStatement {
  readonly name: string;
  readonly credentials: string;
  readonly role: string;
  readonly organisation: string;
  readonly confirmation: Confirmation | null;
  /** What goes on, is agreed, or ended within the months that count. */
  readonly current: readonly StatedInterest[];
  readonly past: readonly StatedInterest[];
}

export interface InterestStatement {
  /** The draft whose authors they are; null for one person's own. */
  readonly draftTitle: string | null;
  /** UTC, ISO. */
  readonly madeAt: string;
  /** How long an interest counts after its end. */
  readonly countingMonths: number;
  readonly authors: readonly AuthorStatement[];
}

/** Puts the register into the shape in which interests are declared. */
export function interestStatement(
  authors: readonly StatementAuthor[],
  {
    madeAt,
    draftTitle,
    months = countingMonths,
  }: Pick<InterestStatement, 'madeAt' | 'draftTitle'> & Pick<InterestSpan, 'months'>,
): InterestStatement {
  const span = { now: madeAt, months };
  return {
    draftTitle,
    madeAt,
    countingMonths: months,
    authors: authors.map((author) => authorStatement(author, span)),
  };
}

function authorStatement({ person, interests, changedAt }: StatementAuthor, span: InterestSpan): AuthorStatement {
  const { name, credentials, role, organisation, statementConfirmedAt } = person;
  const stated = [...interests].sort(inOrderOfForm);
  const isPast = (interest: Interest) => ageOfInterest(interest, span) === 'past';
  return {
    ...{ name, credentials, role, organisation },
    confirmation: confirmationOf(statementConfirmedAt, { changedAt, now: span.now }),
    current: stated.filter((interest) => !isPast(interest)).map((interest) => stateInterest(interest, span)),
    past: stated.filter(isPast).map((interest) => stateInterest(interest, span)),
  };
}

function confirmationOf(
  confirmedAt: string | null,
  { changedAt, now }: { readonly changedAt: string | null; readonly now: string },
): Confirmation | null {
  if (confirmedAt === null) return null;
  const isChanged = changedAt !== null && Date.parse(changedAt) > Date.parse(confirmedAt);
  return {
    day: confirmedAt.slice(0, 10),
    isOld: yearLater(confirmedAt.slice(0, 10)) < now.slice(0, 10),
    changedOn: isChanged ? changedAt.slice(0, 10) : null,
  };
}

/** Of the 29th of February a day that no calendar has, which sorts where it should. */
function yearLater(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
}

function stateInterest(interest: Interest, span: InterestSpan): StatedInterest {
  const { category, entity, products, beneficiary, since, until, amountBand, comment } = interest;
  return {
    ...{ category, icmjeItem: icmjeItems[category], entity, products, beneficiary, since, until, comment },
    isToCome: ageOfInterest(interest, span) === 'future',
    amountBand: amountBand ?? null,
  };
}

/** By the row of the form, then by name; what the form does not ask comes last. */
function inOrderOfForm(one: Interest, other: Interest): number {
  const place = ({ category }: Interest) => icmjeItems[category] ?? 100 + interestCategories.indexOf(category);
  return place(one) - place(other) || compareTexts(one.entity, other.entity) || compareTexts(one.id, other.id);
}

/** By code points, so that the order is the same in every place. */
function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** ICMJE disclosure form, 2021. Row 1 is support for a manuscript, which a post is not. */
const icmjeItems: Readonly<Record<InterestCategory, number | null>> = {
  ...{ grant: 2, royalty: 3, consulting: 4, speaker: 5, expert_testimony: 6, travel: 7, patent: 8 },
  ...{ advisory_board: 9, leadership: 10, shares: 11, gift: 12, other: 13 },
  ...{ employment: null, free_product: null, family: null, own_practice: null, book_or_course: null, advocacy: null },
};
