import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { interestStatement, type StatementAuthor } from '../../../shared/interests/statement.ts';
import { statementJson } from '../../../shared/interests/statement-json.ts';
import { statementPage } from '../../../shared/interests/statement-page.ts';
import { statementText } from '../../../shared/interests/statement-text.ts';
import { type Interest, interestCategories } from '../../../shared/model/person.ts';

const madeAt = '2026-11-22T09:00:00.000Z';

function interest(changes: Partial<Interest>): Interest {
  return {
    ...{ id: '01900000-0000-7000-8000-000000000001', personId: '01900000-0000-7000-8000-000000000002', version: 1 },
    ...{ createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' },
    ...{ category: 'consulting', entity: 'Novo Nordisk', products: [], beneficiary: 'self' },
    ...{ since: '2024-01', until: null, comment: '' },
    ...changes,
  };
}

function author(interests: readonly Interest[], changes: Partial<StatementAuthor['person']> = {}): StatementAuthor {
  const about = { name: 'Ana Rao', credentials: 'MD', role: 'cardiologist', organisation: 'City Hospital' };
  const person = { ...about, statementConfirmedAt: '2026-03-01T10:00:00.000Z', ...changes };
  return { person, interests, changedAt: interests.length === 0 ? null : '2026-01-01T00:00:00.000Z' };
}

function textOf(...authors: readonly StatementAuthor[]): string {
  return statementText(interestStatement(authors, { madeAt, draftTitle: null }));
}

/** The second line of the part about an author. */
function sentenceOf(one: StatementAuthor): string {
  return textOf(one).split('\n')[3] ?? '';
}

describe('a statement of interests as text', () => {
  it('is what a person would read', () => {
    const interests = [
      interest({
        category: 'family',
        entity: 'Pfizer',
        beneficiary: 'family',
        since: null,
        comment: 'A sister\nworks there.',
      }),
      interest({ products: ['Ozempic', 'Wegovy'], amountBand: '5,000 to 10,000 USD a year', comment: 'Two talks.' }),
      interest({ category: 'grant', entity: 'Merck', beneficiary: 'institution', since: '2019', until: '2023-11' }),
      interest({ category: 'consulting', entity: 'Lilly', since: '2018-05', until: '2023-10' }),
      interest({ category: 'shares', entity: 'Moderna', since: '2027-01' }),
    ];
    const statement = interestStatement([author(interests)], { madeAt, draftTitle: 'MMR and autism' });
    expect(statementText(statement)).toBe(`Statement of interests
Authors of “MMR and autism”

Ana Rao, MD, cardiologist, City Hospital
Confirmed as complete by Ana Rao on 2026-03-01.

Current, or ended within the last 36 months
Grants or contracts (ICMJE 2)
- Merck: to the institution, 2019 to 2023-11.
Consulting fees (ICMJE 4)
- Novo Nordisk, about Ozempic, Wegovy: to the person, since 2024-01, amount: 5,000 to 10,000 USD a year. Two talks.
Shares or options (ICMJE 11)
- Moderna: to the person, from 2027-01 on.
Interest of a family member (beside the ICMJE form)
- Pfizer: to the family, dates not recorded. A sister works there.
Under the other headings of the ICMJE disclosure form nothing current is recorded.

Ended more than 36 months ago
Consulting fees (ICMJE 4)
- Lilly: to the person, 2018-05 to 2023-10.

Made on 2026-11-22 from what the authors recorded about themselves. It was compared with no public record.
`);
  });

  it('reads no empty register as a clean one', () => {
    expect(sentenceOf(author([], { statementConfirmedAt: null }))).toBe(
      'No interest is recorded, and Ana Rao has not confirmed that there is none. An empty register is not a clean one.',
    );
    expect(sentenceOf(author([interest({})], { statementConfirmedAt: null }))).toBe(
      'Ana Rao has not confirmed that this list is complete.',
    );
    expect(sentenceOf(author([]))).toBe('Confirmed by Ana Rao on 2026-03-01: no interests to declare.');
  });

  it('tells a confirmation of more than twelve months ago, to the day', () => {
    const of = (day: string) => sentenceOf(author([], { statementConfirmedAt: `${day}T23:00:00.000Z` }));
    expect(of('2025-11-22')).not.toContain('12 months');
    expect(of('2025-11-21')).toContain('That is more than 12 months ago, so it does not count as current.');
  });

  it('tells a change that came after the confirmation, also when nothing is left of the list', () => {
    const changedAt = '2026-05-04T00:00:00.000Z';
    const told =
      'Confirmed as complete by Ana Rao on 2026-03-01. The list was changed on 2026-05-04, after that; the change is not confirmed yet.';
    expect(sentenceOf({ ...author([interest({})]), changedAt })).toBe(told);
    expect(sentenceOf({ ...author([]), changedAt })).toBe(told);
  });

  it('has each author under their own name', () => {
    const text = textOf(author([]), author([], { name: 'B. Ito', statementConfirmedAt: null }));
    expect(text.indexOf('Ana Rao, MD')).toBeLessThan(text.indexOf('B. Ito, MD'));
    expect(text).toContain('B. Ito has not confirmed');
  });
});

describe('the published schema', () => {
  const validator = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  (formats as unknown as (validator: Ajv2020) => Ajv2020)(validator);
  const schema = JSON.parse(readFileSync('docs/interest-statement.schema.json', 'utf8')) as object;
  const isStatement = validator.compile(schema);
  const recordOf = (authors: readonly StatementAuthor[], draftTitle: string | null = null) =>
    JSON.parse(statementJson(interestStatement(authors, { madeAt, draftTitle }))) as Record<string, unknown>;

  it('describes what is written, of every category', () => {
    const all = interestCategories.map((category) => interest({ category, amountBand: 'under 1,000 EUR' }));
    const past = interest({ until: '2019', since: null });
    const changed = { ...author([...all, past]), changedAt: '2026-05-04T00:00:00.000Z' };
    for (const authors of [[author([])], [changed, author([], { statementConfirmedAt: null })]]) {
      isStatement(recordOf(authors, 'MMR'));
      expect(isStatement.errors ?? []).toEqual([]);
    }
    const [first] = recordOf([changed])['authors'] as { readonly current: unknown[]; readonly past: unknown[] }[];
    expect([first?.current.length, first?.past.length]).toEqual([interestCategories.length, 1]);
  });

  it('refuses what is not', () => {
    for (const name of ['schema', 'madeAt', 'authors']) {
      const rest = Object.entries(recordOf([author([])])).filter(([other]) => other !== name);
      expect(isStatement(Object.fromEntries(rest))).toBe(false);
    }
    expect(isStatement(recordOf([]))).toBe(false);
  });
});

it('as a page fetches nothing, runs nothing, and shows names as text', () => {
  const page = statementPage(
    interestStatement([author([interest({ entity: '<script>x</script> & Sons' })])], { madeAt, draftTitle: null }),
  );
  expect(page).toContain('&lt;script&gt;x&lt;/script&gt; &amp; Sons');
  expect(page).not.toMatch(/<script|https?:|url\(/u);
  expect(page).toContain("default-src 'none'");
});
