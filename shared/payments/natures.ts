import type { InterestCategory } from '../model/person.ts';

interface Nature {
  /** How the words of the file begin, without case and punctuation. Files cut long ones short and space them differently. */
  readonly begins: string;
  readonly category: InterestCategory;
}

/**
 * Natures of payment (42 CFR 403.904(e)(2), "Natures of Payment" on cms.gov, and the words of the files of 2013 on) by the rows of the
 * ICMJE disclosure form of 2021: royalties 2, consulting 3, talks and teaching 4, travel 6, shares 10, gifts and services 11,
 * grants 1, everything else 12. CMS has no such table: the mapping is ours.
 */
export const natures: readonly Nature[] = [
  { begins: 'acquisitions', category: 'shares' },
  { begins: 'charitable contribution', category: 'other' },
  { begins: 'compensation for services other than consulting', category: 'speaker' },
  { begins: 'compensation for serving as faculty or as a speaker', category: 'speaker' },
  { begins: 'consulting fee', category: 'consulting' },
  { begins: 'current or prospective ownership or investment interest', category: 'shares' },
  { begins: 'debt forgiveness', category: 'other' },
  { begins: 'education', category: 'gift' },
  { begins: 'entertainment', category: 'gift' },
  { begins: 'food and beverage', category: 'gift' },
  { begins: 'gift', category: 'gift' },
  { begins: 'grant', category: 'grant' },
  { begins: 'honoraria', category: 'speaker' },
  { begins: 'long term medical supply or device loan', category: 'gift' },
  { begins: 'research', category: 'grant' },
  { begins: 'royalty or license', category: 'royalty' },
  { begins: 'space rental or facility fees', category: 'other' },
  { begins: 'travel and lodging', category: 'travel' },
];

/** Fewer letters than this could be the beginning of several natures ("Compensation for ..."). */
const shortestCut = 6;

/** The ICMJE category of a nature of payment; null for words that CMS did not use when this was written. */
export function categoryOfNature(words: string): InterestCategory | null {
  const folded = words
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const whole = natures.find(({ begins }) => folded === begins || folded.startsWith(`${begins} `));
  if (whole !== undefined) return whole.category;
  if (folded.length < shortestCut) return null;
  const cut = new Set(natures.filter(({ begins }) => begins.startsWith(folded)).map(({ category }) => category));
  return cut.size === 1 ? ([...cut][0] ?? null) : null;
}
