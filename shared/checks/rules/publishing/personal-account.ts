import type { CheckAccount } from '../../check-input.ts';
import { mms } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';

/** PUB-14. Patients follow, friends comment: a private account is no place for what a doctor says as a doctor. */
export const personalAccount: DraftRule = {
  id: 'PUB-14',
  category: 'publishing',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: mms('Separate personal and professional content'),
  find: ({ input }) =>
    (input.accounts ?? [])
      .filter(({ kind }) => kind === 'personal')
      .map(({ platform, handle }) => ({
        place: { kind: 'draft' as const },
        words: `${platform} ${handle}`,
        values: { handle: `@${handle}`, platform },
        why: [{ feature: 'account', text: `@${handle}` }],
      })),
  examples: {
    flag: [going('personal'), going('official', 'personal'), going('personal', 'personal')],
    pass: [going('professional'), going('official', 'professional'), going()],
  },
};

function going(...kinds: readonly CheckAccount['kind'][]) {
  const accounts = kinds.map((kind, index) => ({ platform: 'x' as const, handle: `account${index}`, kind, bio: '' }));
  return { text: `A draft for accounts of these kinds: ${kinds.join(', ') || 'none chosen'}.`, input: { accounts } };
}
