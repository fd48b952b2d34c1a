import type { CheckedTranslation } from '../../../model/translation.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule, Example } from '../../rule.ts';

/** PUB-20. What was corrected in one language must not go on standing in another. */
export const outdatedTranslation: DraftRule = {
  id: 'PUB-20',
  category: 'publishing',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('A translation says what its original says now'),
  find: ({ input }) => {
    const version = input.translation?.outOfDateSince ?? null;
    return version === null ? [] : [{ place: { kind: 'draft' }, words: `version ${version}`, values: { version } }];
  },
  examples: {
    flag: [since(2), since(3), since(41)],
    pass: [since(null), { text: 'La vacuna es segura.', input: { translation: null } }, { text: 'Two doses protect.' }],
  },
};

function since(outOfDateSince: CheckedTranslation['outOfDateSince']): Example {
  const about = { language: 'en', hasDisclosure: false, isByMachine: false, reading: 'none' } as const;
  return {
    text: `La vacuna es segura. (${outOfDateSince === null ? 'up to date' : `out of date since version ${outOfDateSince}`})`,
    input: { language: 'es', translation: { ...about, titles: [], texts: [], pictureTexts: [], outOfDateSince } },
  };
}
