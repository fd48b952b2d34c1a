import { describe, expect, it } from 'vitest';
import { disclosureSentence } from '../../../shared/interests/disclosure-sentence.ts';
import { shippedTable } from '../../../shared/interests/entity-table.ts';
import { ageOfInterest, isPartialDate } from '../../../shared/interests/interest-dates.ts';
import { interestCategoryOf } from '../../../shared/interests/interest-kinds.ts';
import { scopeOf } from '../../../shared/interests/interest-scope.ts';
import { judgeThread } from '../../../shared/interests/judge-posts.ts';
import { type Interest, interestCategories } from '../../../shared/model/person.ts';
import { visibleLength } from '../../../shared/thread/folds.ts';

const now = '2026-11-21';

function interestIn(entity: string, changes: Partial<Interest> = {}): Interest {
  return {
    ...{ id: 'interest-0', personId: '', version: 1, createdAt: '', updatedAt: '', category: 'consulting', entity },
    ...{ products: [], beneficiary: 'self', since: '2024-01', until: null, comment: '' },
    ...changes,
  };
}

function kindsIn(posts: readonly string[], interest: Interest, platform: string | null = null): readonly string[] {
  const table = shippedTable();
  const thread = { posts, platform, author: '', scopes: [scopeOf(interest, table)], table, now };
  return judgeThread(thread).map(({ post, kind }) => `${post} ${kind}`);
}

const about = { en: 'Ask about it.', de: 'Bitte fragen.', es: 'Pregunten.', fr: 'Demandez.' };

describe('the sentence that the app writes', () => {
  const cases = Object.entries(about).flatMap(([language, rest]) =>
    interestCategories.flatMap((category) => [null, '2026-01'].map((until) => ({ language, rest, category, until }))),
  );

  it.each(cases)(
    'says enough for its own check: $language, $category, until $until',
    ({ language, rest, category, until }) => {
      const interest = interestIn('Novo Nordisk', { category, until });
      const subject = { language, name: null, product: 'Ozempic', isOver: until !== null };
      const sentences = disclosureSentence(interest, subject);
      expect(kindsIn([`Ozempic. ${sentences?.short ?? ''} ${rest}`], interest)).toEqual([]);
      expect(kindsIn([`Ozempic. ${sentences?.long ?? ''} ${rest}`], interest)).toEqual([]);
      expect(sentences?.long).toContain('Ozempic');
    },
  );

  it('names the author where several speak, and is silent in a language that it does not know', () => {
    const subject = { name: 'Dr Rao', product: null, isOver: false };
    const interest = interestIn('Pfizer');
    expect(disclosureSentence(interest, { ...subject, language: 'en-GB' })?.short).toBe(
      'Dr Rao is a paid consultant to Pfizer.',
    );
    expect(disclosureSentence(interest, { ...subject, language: 'fi' })).toBeNull();
  });
});

describe('what a thread itself calls the maker’s', () => {
  const elvium = interestIn('Elvium Life Sciences', { category: 'speaker' });
  const first = 'Elvium Life Sciences pays me to teach; they make Zorquest.';

  it('has to be disclosed in every post that names it', () => {
    expect(kindsIn([first, 'Zorquest opens on the breakfast table.'], elvium)).toEqual(['1 elsewhere']);
    expect(kindsIn([first, 'Sleep well.'], elvium)).toEqual([]);
  });
});

describe('a post about a maker with an interest', () => {
  const novo = interestIn('Novo Nordisk A/S');

  it.each([
    ['Semaglutide works.', '0 missing'],
    ['Semaglutide works. #partner', '0 vague'],
    ['Semaglutide works. Thanks to @novonordisk!', '0 vague'],
    ['Semaglutide works. Disclosures in bio.', '0 vague'],
    ['Semaglutide works. #health #weight #ad #monday', '0 buried'],
    ['Semaglutide works. No conflicts of interest.', '0 denied'],
    ['Semaglutide works. I take no money from Novo Nordisk.', '0 denied'],
    ['Semaglutide works. I consult for Sanofi.', '0 company'],
    ['Semaglutide works. I used to consult for Novo Nordisk.', '0 over'],
    ['She consults for Novo Nordisk. Semaglutide works.', '0 missing'],
    ['Funded by Novo Nordisk, the trial found that semaglutide works.', '0 missing'],
    ['“I consult for Novo Nordisk,” said the man about semaglutide.', '0 missing'],
  ])('is told: %s', (post, kind) => {
    expect(kindsIn([post], novo)).toEqual([kind]);
  });

  it.each([
    ['Novo Nordisk pays me for advice on semaglutide.'],
    ['I consult for the company that makes it: semaglutide.'],
    ['Semaglutide works. Disclosure: paid consultant to Novo Nordisk.'],
    ['Semaglutide wirkt. Ich berate Novo Nordisk gegen Honorar.'],
    ['La semaglutida funciona. Asesoro a Novo Nordisk.'],
    ['Le sémaglutide agit. Novo Nordisk me paie comme consultant.'],
    ['Metformin works.'],
    ['Measles is serious. I have no conflicts of interest.'],
  ])('is left alone: %s', (post) => {
    expect(kindsIn([post], novo)).toEqual([]);
  });

  it('must disclose in each post that names the product', () => {
    expect(kindsIn(['I consult for Novo Nordisk.', 'Ozempic helps.', 'Sleep well.'], novo)).toEqual(['1 elsewhere']);
  });

  it('takes no statement on evidence for a denial', () => {
    expect(
      kindsIn(['I consult for Novo Nordisk: Ozempic.', 'Studies found no link between sugar and this.'], novo),
    ).toEqual([]);
  });

  it('must disclose before the fold', () => {
    const post = `Ozempic helps. ${'It was tested. '.repeat(16)}I consult for Novo Nordisk.`;
    expect(kindsIn([post], novo, 'linkedin')).toEqual(['0 late']);
    expect(kindsIn([post], novo, 'mastodon')).toEqual([]);
    expect(kindsIn(['Ozempic\n.\n.\nI consult for Novo Nordisk.'], novo, 'instagram')).toEqual(['0 late']);
  });

  it('counts an attack on a competitor, not a mention', () => {
    expect(kindsIn(['Zepbound is overpriced.'], novo)).toEqual(['0 missing']);
    expect(kindsIn(['Zepbound lowers weight.'], novo)).toEqual([]);
    expect(kindsIn(['Zepbound is not dangerous.'], novo)).toEqual([]);
  });
});

describe('the time of an interest', () => {
  it.each([
    [null, null, 'current'],
    ['2024', null, 'current'],
    ['2027', null, 'future'],
    ['2020', '2026-11', 'current'],
    ['2020', '2026-11-20', 'recent'],
    ['2020', '2023-11', 'recent'],
    ['2020', '2023-11-21', 'recent'],
    ['2020', '2023-11-20', 'past'],
    ['2020', '2023-10', 'past'],
    ['2020', '2023', 'recent'],
    ['2020', '2022', 'past'],
  ] as const)('from %s until %s is %s', (since, until, age) => {
    expect(ageOfInterest({ since, until }, { now })).toBe(age);
  });

  it('knows the calendar', () => {
    expect(['2024', '2024-02', '2024-02-29'].every(isPartialDate)).toBe(true);
    expect(['24', '2024-13', '2023-02-29', 'May 2024', ''].some(isPartialDate)).toBe(false);
  });
});

describe('kinds of interest', () => {
  it.each([
    ['research grant', 'grant'],
    ['Consulting Fees', 'consulting'],
    ['free product', 'free_product'],
    ['stock options', 'shares'],
    ['speakers bureau', 'speaker'],
    ['advisory board', 'advisory_board'],
    ['own practice', 'own_practice'],
    ['book or course', 'book_or_course'],
    ['expert testimony', 'expert_testimony'],
    ['royalty', 'royalty'],
    ['nonsense', null],
  ])('%s is %s', (word, category) => {
    expect(interestCategoryOf(word)).toBe(category);
  });
});

it('sees a whole post where a platform folds nothing', () => {
  expect(visibleLength('a'.repeat(900), 'bluesky')).toBe(900);
  expect(visibleLength('a'.repeat(900), 'facebook')).toBe(477);
  expect(visibleLength('😀'.repeat(300), 'linkedin')).toBe(420);
});
