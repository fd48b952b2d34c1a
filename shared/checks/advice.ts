import { perLexeme } from '../text/lexeme.ts';
import type { Token } from '../text/tokens.ts';
import type { Sentence } from './annotate.ts';
import { byTag } from './by-tag.ts';
import { type Directive, directivesOf } from './directives.ts';
import { createTagger, type Match } from './lexicon.ts';
import { perObject } from './memory.ts';
import { adviceCues, adviceVerbs } from './words/english-advice.ts';
import { complaintPhrases, conditionPhrases } from './words/english-conditions.ts';
import { medicineEnding, medicineWords, noMedicines } from './words/english-medicines.ts';

/** What a sentence says of treatments, doses, complaints and clinicians, and what it tells its reader to do. */
export interface AdviceReading {
  /** Names, kinds and forms of treatment, in the order of the text. */
  readonly treatments: readonly Match[];
  /** `400 mg`, `two tablets`. */
  readonly doses: readonly Match[];
  readonly directives: readonly Directive[];
  /** The matches of a list of `words/english-advice.ts`, or `condition` and `complaint`. */
  readonly tagged: (tag: string) => readonly Match[];
}

/** Worked out once for each sentence. */
export const adviceOf = perObject<Sentence, AdviceReading>((sentence) => {
  const groups = byTag(tagger(sentence.tokens));
  const tagged = (tag: string) => groups.get(tag) ?? none;
  const treatments = treatmentsOf(sentence, treatmentTags.flatMap(tagged));
  const verbs = verbTags.flatMap((name) => tagged(name).slice(0, mostVerbs));
  const directives = directivesOf(sentence, verbs, tagged('toYou'));
  return { treatments, doses: dosesOf(sentence.tokens), directives, tagged };
});

/** What vaccines, screening and care for everybody are told with; `doses are up to date` says nothing for an instruction on a medicine beside it. */
export function publicHealthOf({ tagged, directives, treatments, doses }: AdviceReading): readonly Match[] {
  const upToDate = tagged('upToDate').filter(
    ({ from, to }) =>
      !directives.some(({ verb }) => verb.tag === 'change') &&
      ![...treatments, ...doses].some((one) => one.to <= from || to <= one.from),
  );
  return [...tagged('publicHealth'), ...upToDate];
}

/** No sentence of a person has more; a hostile one must not take long. */
const mostVerbs = 12;

const none: readonly Match[] = [];
const treatmentTags = Object.keys(medicineWords);
const verbTags = Object.keys(adviceVerbs);
const tagger = createTagger({
  ...medicineWords,
  ...adviceVerbs,
  ...adviceCues,
  condition: conditionPhrases,
  complaint: complaintPhrases,
});

/** Of names that overlap the longest; what only its ending tells is a medicine too. */
function treatmentsOf(sentence: Sentence, named: readonly Match[]): readonly Match[] {
  const byEnding = sentence.tokens.flatMap((token, index): readonly Match[] =>
    token.word.length >= 7 && endsAsMedicine(token)
      ? [{ tag: 'medicine', from: index, to: index + 1, start: token.start, end: token.end }]
      : none,
  );
  if (named.length + byEnding.length === 0) return none;
  const sorted = [...named, ...byEnding].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Match[] = [];
  for (const match of sorted) {
    if (match.from >= (kept.at(-1)?.to ?? 0)) kept.push(match);
  }
  return kept;
}

const endsAsMedicine = perLexeme((word) => !noMedicines.has(word) && medicineEnding.test(word));

function dosesOf(tokens: readonly Token[]): readonly Match[] {
  return tokens.flatMap((token, index): readonly Match[] => {
    const next = tokens[index + 1];
    const last = isWholeDose(token) ? token : isDosePart(token, next) ? next : undefined;
    if (last === undefined) return none;
    return [{ tag: 'dose', from: index, to: index + (last === token ? 1 : 2), start: token.start, end: last.end }];
  });
}

const isWholeDose = perLexeme((word) => /^\d[\d.,]*(?:mg|mcg|µg|μg|ug|g|ml|iu|mgs|cc)$/.test(word));

function isDosePart(token: Token, next: Token | undefined): next is Token {
  if (next === undefined) return false;
  if (doseUnits.has(next.word)) return /^\d[\d.,]*(?:-\d[\d.,]*)?$/.test(token.word) || countWords.has(token.word);
  return false;
}

const countWords = new Set(
  'one two three four five six eight ten half another single double extra a few couple'.split(' '),
);
const doseUnits = new Set(
  'mg mgs mcg µg μg ug g gram grams milligram milligrams microgram micrograms ml mls millilitres iu units unit tablet tablets pill pills capsule capsules puff puffs drop drops spray sprays teaspoon teaspoons tablespoon tablespoons tsp tbsp sachet sachets ampoule ampoules'.split(
    ' ',
  ),
);
