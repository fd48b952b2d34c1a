import { words } from '../lexicon.ts';

/** Short forms that end in a full stop within a sentence. */
export const spanishAbbreviations = words(
  'sr sra srta sres dr dra dres d dña ud uds vd prof lic ing av avda c pza núm tel ej pág art aprox hosp ctra apdo',
);

export const spanishNegators = words(
  'no nunca jamás ni nadie ningún ninguno ninguna nada sin tampoco falso falsa mentira mito bulo apenas',
);

export const spanishClauseWords = words('pero sino aunque porque mientras sin-embargo pues');
