import { describe, expect, it } from 'vitest';
import { disclosureSentence } from '../../../shared/interests/disclosure-sentence.ts';
import { interestCategories } from '../../../shared/model/person.ts';
import { findProseGroups } from '../../../shared/thread/groups.ts';
import { passagesOf } from '../../../shared/thread/passages.ts';
import { sentencesOfText } from '../../../shared/thread/sentences-of-text.ts';
import { splitText } from '../../../shared/thread/split.ts';
import { ordinaryText } from './ordinary-text.ts';

const naming = 'Zelorix shortens the flu by about a day.';

/** What is kept in one post with the sentence before it, as the text between the first and last letter of each group over both. */
function isGlued(tie: string, authors: readonly string[] = [], before = naming): boolean {
  const text = `${before} ${tie}`;
  const groups = findProseGroups(sentencesOfText(passagesOf(text), new Set()), { authors, blocks: [] });
  return groups.some(({ start, end }) => start <= before.lastIndexOf(naming) && end >= before.length + 10);
}

describe('a tie that is told in the third person', () => {
  it.each([
    'Dr Ada Obi consults for Pfizer.',
    'Dr. Ada Obi serves on the speakers bureau of Roche.',
    'Prof. Lee sits on an advisory board of GSK.',
    'Professor Ines de la Cruz holds shares in Roche.',
    'Disclosure: Dr Obi has received research funding from Sanofi.',
    'Ada Obi, MD, is a paid consultant to Roche.',
    'Roche pays Dr Obi to give talks.',
    'Novo Nordisk gave Dr. Obi products for free.',
    "Dr Obi's husband works for Roche.",
    'Dr Obi is employed by the maker of the drug.',
    'Dra. Ana Ruiz asesora a Roche.',
    'Dr. Ana Weber hält Aktien von Roche.',
    'Dr Marie Petit a reçu des honoraires de Sanofi.',
    'The author has received speaker fees from Sanofi.',
    'One of the authors is employed by Roche.',
    'Our chair holds shares in Roche.',
    'Our editor holds stock in Merck.',
    'Two of our board members consult for Lilly.',
    'We receive funding from Roche.',
    'Our society receives an unrestricted grant from Roche.',
    'This account is paid for by Roche.',
    'The physician behind this account is a paid speaker for Lilly.',
    'Die Autorin hält Aktien von Bayer.',
    'La autora ha recibido honorarios de Sanofi.',
    'L’auteure a reçu des honoraires de Sanofi.',
  ])('stays with what it is told of: %s', (tie) => {
    expect(isGlued(tie)).toBe(true);
  });

  it.each([
    'Obi consults for Roche.',
    'Ada Obi owns shares in Roche.',
    'Roche pays Obi to give talks.',
    'Since 2024 Ada Obi has been on an advisory board of Roche.',
    'The husband of Ada Obi works for Roche.',
    'A grant from Roche pays Dr Obi’s salary.',
  ])('is known by the name of an author: %s', (tie) => {
    expect([isGlued(tie), isGlued(tie, ['Dr Ada Obi, MD'])]).toEqual([false, true]);
  });

  it.each([
    'Roche employs 80,000 people in a hundred countries.',
    'The study was funded by Roche.',
    'Shares in Roche fell by a tenth.',
    'They say Dr Fauci is paid by Roche.',
    'Some say that Dr Fauci owns shares in Roche.',
    'Is Dr Fauci paid by Roche?',
    'Dr Fauci led the institute for decades.',
    'Dr Wakefield was paid by lawyers.',
    'Dr Obi has no shares in Roche.',
    'Myth: Dr Fauci owns shares in Roche.',
    'Peter Smith sells the supplement in his own shop.',
    'The company pays influencers to praise it.',
  ])('is nobody’s here: %s', (tie) => {
    expect(isGlued(tie)).toBe(false);
  });

  it.each([
    'Dr Joseph Mercola sells it through the Natural Company.',
    'Dr Mercola owns shares in the Natural Company.',
  ])('is of a person of the story where the text spoke of that person before: %s', (tie) => {
    expect(isGlued(tie, [], `A video by Joseph Mercola says the flu is harmless. ${naming}`)).toBe(false);
  });

  it('is of somebody else where the authors are known', () => {
    expect(isGlued('Dr Joseph Mercola owns shares in Roche.', ['Dr Ada Obi'])).toBe(false);
    expect(isGlued('Dr Ada Obi owns shares in Roche.', ['Joseph Mercola', 'Ada Obi'])).toBe(true);
  });

  it('is an author’s also behind a line that says who writes', () => {
    expect(isGlued('Dr Obi consults for Roche.', [], `I am Ada Obi, a doctor. ${naming}`)).toBe(true);
  });

  it.each(['en', 'de', 'es', 'fr'])(
    'is read in each sentence that the app itself writes of one of two authors: %s',
    (language) => {
      const written = interestCategories.flatMap((category) =>
        [false, true].map((isOver) => {
          const subject = { language, name: 'Dr Ada Obi', product: null, isOver };
          return disclosureSentence({ category, beneficiary: 'self', entity: 'Roche' }, subject)?.short ?? '';
        }),
      );
      expect(written.filter((sentence) => !isGlued(sentence, ['Dr Ada Obi', 'Bo Lin']))).toEqual([]);
    },
  );

  it.each([
    ['bluesky', 'Dr Ada Obi consults for Pfizer, which makes it.'],
    ['x', 'Our chair holds shares in Moderna.'],
    ['mastodon', 'Disclosure: Dr Obi has received fees from Sanofi for talks.'],
  ] as const)('is in the post that names the product wherever the limit of %s falls', (platform, tie) => {
    const parted = Array.from({ length: 180 }, (_, step) => 100 + 3 * step).filter((length) => {
      const text = `${ordinaryText(length)} ${naming} ${tie} ${ordinaryText(140, 2)}`;
      const { posts } = splitText({ text, platform, numbering: 'suffix' });
      return !posts.some((post) => post.text.includes(`${naming} ${tie}`));
    });
    expect(parted).toEqual([]);
  });
});
