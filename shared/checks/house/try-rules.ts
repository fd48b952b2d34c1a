import type { Finding, NotChecked } from '../../model/finding.ts';
import type { HouseRule } from '../../model/house-style.ts';
import { annotateDraft } from '../annotate.ts';
import { bareInput } from '../bare-text.ts';
import { settle } from '../findings.ts';
import type { Clock } from './budget.ts';
import { createHouseChecker } from './house-findings.ts';

/** What these rules alone say of a text, which is one block and one post. */
export function tryRules(
  text: string,
  rules: readonly HouseRule[],
  { language, clock }: { readonly language: string; readonly clock: Clock },
): { readonly findings: Finding[]; readonly notChecked: NotChecked[] } {
  const input = { ...bareInput({ posts: [text], language }, '2026-01-01T00:00:00.000Z'), houseRules: rules };
  const draft = annotateDraft(input, { sentence: (_, make) => make(), block: (_, make) => make() });
  const { raised, notChecked } = createHouseChecker(clock)(draft);
  return { findings: settle(raised, draft), notChecked: [...notChecked] };
}
