import type { Interest } from '../model/person.ts';
import type { SentenceForms } from './sentence-forms.ts';
import { englishSentences } from './words/english-sentences.ts';
import { frenchSentences } from './words/french-sentences.ts';
import { germanSentences } from './words/german-sentences.ts';
import { spanishSentences } from './words/spanish-sentences.ts';

export interface SentenceSubject {
  /** BCP 47. */
  readonly language: string;
  /** The author's name where more than one speaks; null for the first person. */
  readonly name: string | null;
  /** What the text names of the maker, for the long form; null for none. */
  readonly product: string | null;
  readonly isOver: boolean;
}

const forms: Readonly<Record<string, SentenceForms>> = {
  en: englishSentences,
  de: germanSentences,
  es: spanishSentences,
  fr: frenchSentences,
};

/** The sentence that discloses an interest, short and long, or null for a language that has none. */
export function disclosureSentence(
  { category, beneficiary, entity }: Pick<Interest, 'category' | 'beneficiary' | 'entity'>,
  { language, name, product, isOver }: SentenceSubject,
): { readonly short: string; readonly long: string } | null {
  const form = forms[language.toLowerCase().split('-')[0] ?? ''];
  if (form === undefined) return null;
  const isFamilys = category === 'family' || beneficiary === 'family';
  const ofFamily = isOver ? form.familyPast : form.family;
  const short = filled(isFamilys ? ofFamily : form[isOver ? 'past' : 'present'][category], { name, entity });
  if (product === null || product === entity) return { short, long: short };
  return { short, long: form.makes.replace('{sentence}', short.replace(/\.$/, '')).replace('{product}', product) };
}

function filled(pattern: string, { name, entity }: { readonly name: string | null; readonly entity: string }): string {
  return pattern
    .replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, first: string, third: string) => (name === null ? first : third))
    .replaceAll('{name}', name ?? '')
    .replaceAll('{entity}', entity);
}
