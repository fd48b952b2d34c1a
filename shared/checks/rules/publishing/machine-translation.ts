import type { CheckedTranslation } from '../../../model/translation.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule, Example } from '../../rule.ts';

/** PUB-16. Machines drop a “not” without a trace, and only somebody who speaks the language sees it. */
export const machineTranslation: DraftRule = {
  id: 'PUB-16',
  category: 'publishing',
  severity: 'note',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('Somebody who speaks the language reads what a machine translated'),
  find: ({ input }) => {
    const { isByMachine = false, reading = 'none' } = input.translation ?? {};
    if (!isByMachine || reading === 'current') return [];
    return [{ place: { kind: 'draft' }, words: reading, message: reading === 'none' ? 'message' : 'older' }];
  },
  examples: {
    flag: [made(true, 'none'), made(true, 'older'), made(true, 'none', 'ar')],
    pass: [made(true, 'current'), made(false, 'none'), made(false, 'older'), { text: 'Two doses protect.' }],
  },
};

function made(isByMachine: boolean, reading: CheckedTranslation['reading'], language = 'es'): Example {
  const about = { language: 'en', hasDisclosure: false, outOfDateSince: null } as const;
  const who = isByMachine ? 'a machine' : 'a person';
  return {
    text: `La vacuna es segura. (in ${language}, by ${who}, reading: ${reading})`,
    input: { language, translation: { ...about, titles: [], texts: [], pictureTexts: [], isByMachine, reading } },
  };
}
