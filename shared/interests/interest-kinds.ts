import { type InterestCategory, interestCategories } from '../model/person.ts';

/** The category that a word for a kind of interest stands for (`research grant`, `Honoraria`, `stock options`), or null for a word that nobody knows. */
export function interestCategoryOf(kind: string): InterestCategory | null {
  const plain = kind
    .trim()
    .toLowerCase()
    .replace(/[\s_\-/&,]+/g, ' ');
  const exact = interestCategories.find((category) => category.replace(/_/g, ' ') === plain);
  return exact ?? kinds.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** The order decides: `family shares` is of the family, `advisory board honoraria` of the board, `research grant` a grant. */
const kinds: readonly (readonly [RegExp, InterestCategory])[] = [
  [/\b(?:family|spouse|spousal|relative|household|partner's|wife|husband)\b/, 'family'],
  [/\b(?:free|sample|samples|loan|loaned)\b|in kind/, 'free_product'],
  [/\b(?:own|private) (?:practice|clinic|business|company|product)|\bpractice\b|\bclinic\b/, 'own_practice'],
  [/\b(?:book|books|course|courses|podcast|newsletter)\b/, 'book_or_course'],
  [/\b(?:dsmb|advisory board|data safety|data monitoring|scientific board|safety board)\b/, 'advisory_board'],
  [/\b(?:expert|testimony|witness|legal)\b/, 'expert_testimony'],
  [/\b(?:consult\w*|advis\w*|retainer)\b/, 'consulting'],
  [/\b(?:speak\w*|honorari\w*|lectur\w*|presentation\w*|manuscript|writing|education\w*|bureau)\b/, 'speaker'],
  [/\b(?:royalt\w*|licen[cs]\w*)\b/, 'royalty'],
  [/\b(?:patent\w*|invent\w*)\b/, 'patent'],
  [/\b(?:grant\w*|research|contract\w*|funding|support|sponsor\w*|all support)\b/, 'grant'],
  [/\b(?:share\w*|stock\w*|equity|option\w*|invest\w*|owner\w*|founder)\b/, 'shares'],
  [/\b(?:travel\w*|meeting\w*|trip|hotel|conference)\b/, 'travel'],
  [/\b(?:employ\w*|salary|job|staff)\b/, 'employment'],
  [/\b(?:leader\w*|fiduciary|board|director|office|officer|trustee|chair|committee)\b/, 'leadership'],
  [/\b(?:gift\w*|meal\w*|hospitality|equipment|material\w*|entertainment|drugs|services|receipt)\b/, 'gift'],
  [/\b(?:advoca\w*|politic\w*|campaign\w*|member\w*|volunteer|activis\w*|charity)\b/, 'advocacy'],
  [/\b(?:other|non financial|nonfinancial|financial|personal|fee|fees|payment|payments)\b/, 'other'],
];
