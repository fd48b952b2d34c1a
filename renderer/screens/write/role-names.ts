import type { BlockRole } from '../../../shared/model/draft.ts';

/** The message key of each role's plain name. */
export const roleNames = {
  fact: 'write.role.fact',
  warning: 'write.role.warning',
  myth: 'write.role.myth',
  fallacy: 'write.role.fallacy',
  explanation: 'write.role.explanation',
  action: 'write.role.action',
  disclosure: 'write.role.disclosure',
  disclaimer: 'write.role.disclaimer',
  sources: 'write.role.sources',
} as const satisfies Record<BlockRole, string>;
