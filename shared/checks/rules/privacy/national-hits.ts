import type { Sentence } from '../../annotate.ts';
import { checkDigits } from '../../check-digits.ts';
import type { SentenceHit } from '../../rule.ts';
import { type NationalIdentifier, nationalIdentifiers } from '../../words/national-identifiers.ts';
import { hasDigits, numberHits } from './number-hits.ts';

/** Numbers of that kind of any country: by their form, the words beside them and their check digits. */
export function nationalHits(sentence: Sentence, kind: NationalIdentifier['kind']): readonly SentenceHit[] {
  if (!hasDigits(sentence, 5)) return [];
  return nationalIdentifiers
    .filter((identifier) => identifier.kind === kind && (identifier.words?.test(sentence.text) ?? true))
    .flatMap(({ form, check }) =>
      numberHits(
        sentence,
        form,
        (match) => check === null || checkDigits[check](match[0].replace(/[^A-Za-z0-9]/g, '')),
      ),
    );
}
