import { loadavg } from 'node:os';
import { loadSecondReader } from '../../electron/service/second-reader/load.ts';
import type { CheckInput } from '../../shared/checks/check-input.ts';
import { createDrafts, wordsInThread } from './checks-threads.ts';
import { type Cost, costHead, costOfWaiting, costRow } from './cost.ts';

/** The second reader, as the worker thread of the service runs it: from loading to what one changed sentence takes, which is what happens while somebody writes. */
const nextDraft = createDrafts();
console.log(
  `load average ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}\n${costHead}`,
);
let reader: Awaited<ReturnType<typeof loadSecondReader>> | null = null;
console.log(costRow('loaded', [await costOfWaiting(async () => (reader = await loadSecondReader()))]));
const draft = nextDraft(wordsInThread);
console.log(costRow('a whole thread of 25 posts that it never saw', [await costOfWaiting(() => read(draft))]));
const changes: Cost[] = [];
for (let index = 0; index < 40; index += 1) changes.push(await costOfWaiting(() => read(changed(draft, index))));
console.log(costRow('one changed sentence', changes, 'aim 60'));

async function read(input: CheckInput): Promise<unknown> {
  return reader?.read(input);
}

/** Another word at the end of the first sentence of a block. */
function changed({ blocks, ...rest }: CheckInput, turn: number): CheckInput {
  const edited = turn % blocks.length;
  return {
    ...rest,
    blocks: blocks.map((block, index) =>
      index === edited ? { ...block, text: block.text.replace(/[.!?]|$/, ` again ${turn + 1}$&`) } : block,
    ),
  };
}
