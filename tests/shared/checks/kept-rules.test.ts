import { expect, it } from 'vitest';
import { annotateDraft, type BlockReading, type Sentence } from '../../../shared/checks/annotate.ts';
import { isKept } from '../../../shared/checks/asked-rules.ts';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import { createMemory } from '../../../shared/checks/memory.ts';
import { rules } from '../../../shared/checks/rules.ts';
import type { Policy } from '../../../shared/policy/pack.ts';

const memory = { sentence: createMemory<Sentence>(4000), block: createMemory<BlockReading>(400) };
const examples = rules.flatMap((rule) => [...rule.examples.flag, ...rule.examples.pass]);
const drafts = examples.map((example) => annotateDraft(exampleInput(example), memory));
const keptRules = rules.flatMap((rule) => (rule.scope !== 'sentence' && isKept(rule) ? [rule] : []));

it.each(keptRules.map((rule) => [rule.id, rule] as const))(
  '%s stands on the block, the language, the lack of a library and the limits alone, so its findings may be kept',
  (_, rule) => {
    const read = new Set<string>();
    for (const draft of drafts) {
      const input = new Proxy<CheckInput>(draft.input, {
        get(target, part): unknown {
          if (part === 'policy') return limitsAlone(read);
          read.add(String(part));
          return Reflect.get(target, part);
        },
      });
      const alone = draft.blocks.flatMap((block) => rule.find({ input, blocks: [block] }));
      expect(alone).toEqual(rule.find({ input, blocks: draft.blocks }));
    }
    expect([...read].filter((part) => part !== 'isBare' && part !== 'language')).toEqual([]);
  },
);

/** A policy of which nothing may be read but its limits: findings are kept as long as those are the same. */
function limitsAlone(read: Set<string>): CheckInput['policy'] {
  return new Proxy({ thresholds: [] } as unknown as Policy, {
    get(target, part): unknown {
      if (part !== 'thresholds') read.add(`policy.${String(part)}`);
      return Reflect.get(target, part);
    },
  });
}
