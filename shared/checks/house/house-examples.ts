import type { HouseEntry, HouseFault, HouseRule } from '../../model/house-style.ts';
import { annotateDraft } from '../annotate.ts';
import { exampleInput } from '../example-input.ts';
import type { Clock } from './budget.ts';
import { createHouseChecker } from './house-findings.ts';

const mostExamples = 3000;
const mostMs = 2000;

/** Says of each example that turns out otherwise than its rule says. The rule is used all the same: the example may be wrong. */
export function exampleFaults(entries: readonly HouseEntry[], clock: Clock = () => 0): readonly HouseFault[] {
  let left = mostExamples;
  const end = clock() + mostMs;
  const isTime = () => left-- > 0 && clock() < end;
  return entries.flatMap(({ rule, file, line, examples }) => {
    const told = (text: string, message: string): HouseFault => ({
      file,
      line,
      weight: 'warning',
      message: `${rule.id}: ${message} "${text.slice(0, 120)}"`,
    });
    const flag = examples.flag.filter((text) => isTime() && !isFlagged(rule, text, clock));
    const pass = examples.pass.filter((text) => isTime() && isFlagged(rule, text, clock));
    return [
      ...flag.map((text) => told(text, 'this example should be flagged and is not. Mend the rule or the example.')),
      ...pass.map((text) =>
        told(text, 'this example should be left alone and is flagged. Mend the rule or the example.'),
      ),
    ];
  });
}

/** An example is a text of its own; lines that begin with a kind of block (`myth: ...`) make blocks. */
function isFlagged(rule: HouseRule, text: string, clock: Clock): boolean {
  const blocks = exampleInput({ text });
  const posts = blocks.blocks.map((block) => ({ text: block.text, length: 0, limit: 1, blockIds: [block.id] }));
  const threads = [{ platform: 'x' as const, posts, warnings: [] }];
  const input = { ...blocks, threads, language: rule.language ?? 'en', houseRules: [rule] };
  const draft = annotateDraft(input, { sentence: (_, make) => make(), block: (_, make) => make() });
  return createHouseChecker(clock)(draft).raised.length > 0;
}
