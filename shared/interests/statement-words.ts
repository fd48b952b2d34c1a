import { IntlMessageFormat } from 'intl-messageformat';
import { peopleMessages } from '../messages/en/people.ts';
import { statementMessages } from '../messages/en/statement.ts';
import type { InterestCategory } from '../model/person.ts';
import type { AuthorStatement, InterestStatement, StatedInterest } from './statement.ts';

type StatementKey = keyof typeof statementMessages;

/** A sentence of the statement. English until the catalogue has other languages. */
export function say(key: StatementKey, values: Readonly<Record<string, string | number>> = {}): string {
  return String(new IntlMessageFormat(statementMessages[key], 'en').format({ ...values }));
}

/** `Ben Sample, MD, PhD, cardiologist, City Hospital`. */
export function authorLine({ name, credentials, role, organisation }: AuthorStatement): string {
  return [name, credentials, role, organisation].filter((part) => part !== '').join(', ');
}

/** What an author said of the list, in whole sentences: that nobody confirmed it is said as plainly as that somebody did. */
export function confirmationWords({ name, confirmation, current, past }: AuthorStatement): string {
  const count = current.length + past.length;
  if (confirmation === null) return say('statement.unconfirmed', { name, count });
  const { day, isOld, changedOn } = confirmation;
  return [
    // A list that was changed since may be empty now and was not then, or the other way round.
    say('statement.confirmed', { name, day, count: changedOn === null ? count : 1 }),
    ...(isOld ? [say('statement.old')] : []),
    ...(changedOn === null ? [] : [say('statement.changed', { day: changedOn })]),
  ].join(' ');
}

/** Interests under one heading of the form. */
export interface StatedGroup {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface StatedPart {
  readonly title: string;
  readonly groups: readonly StatedGroup[];
  /** What to say instead of groups, or behind them. */
  readonly note: string | null;
}

/** The current part, which is always there, and the past one where there is something in it. */
export function partsOf(author: AuthorStatement, months: number): readonly StatedPart[] {
  const { current, past } = author;
  const now: StatedPart = {
    title: say('statement.current', { months }),
    groups: groupsOf(current),
    note: current.length === 0 ? say('statement.noneCurrent') : say('statement.nothingElse'),
  };
  if (past.length === 0) return [now];
  return [now, { title: say('statement.past', { months }), groups: groupsOf(past), note: null }];
}

/** When and from what it was made. */
export function madeLine({ madeAt }: InterestStatement): string {
  return say('statement.made', { day: madeAt.slice(0, 10) });
}

function groupsOf(interests: readonly StatedInterest[]): readonly StatedGroup[] {
  const categories = [...new Set(interests.map(({ category }) => category))];
  return categories.map((category) => {
    const own = interests.filter((interest) => interest.category === category);
    return { heading: headingOf(category, own[0]?.icmjeItem ?? null), lines: own.map(interestLine) };
  });
}

/** `Consulting fees (ICMJE 4)`. */
function headingOf(category: InterestCategory, item: number | null): string {
  const place = item === null ? say('statement.beside') : say('statement.icmje', { item });
  return `${categoryName(category)} (${place})`;
}

/** `Novo Nordisk, about Ozempic and Wegovy: to the person, since 2024-01, amount: under 5,000 USD. Two talks a year.` */
function interestLine(interest: StatedInterest): string {
  const { entity, products, beneficiary, amountBand, comment } = interest;
  const about = products.length === 0 ? '' : `, ${say('statement.products', { products: products.join(', ') })}`;
  const amount = amountBand === null ? [] : [say('statement.amount', { amount: amountBand })];
  const told = [say(`statement.${beneficiary}`), periodWords(interest), ...amount].join(', ');
  return `${entity}${about}: ${told}.${comment.trim() === '' ? '' : ` ${oneLine(comment)}`}`;
}

function periodWords({ since, until, isToCome }: StatedInterest): string {
  if (since !== null && until !== null) return say('statement.between', { since, until });
  if (until !== null) return say('statement.until', { until });
  if (since === null) return say('statement.noDates');
  return say(isToCome ? 'statement.will' : 'statement.from', { since });
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

const categoryKeys: Readonly<Record<InterestCategory, keyof typeof peopleMessages>> = {
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

function categoryName(category: InterestCategory): string {
  return peopleMessages[categoryKeys[category]];
}
