import { loadavg } from 'node:os';
import type { CheckInput } from '../../shared/checks/check-input.ts';
import type { Rule } from '../../shared/checks/rule.ts';
import { rules } from '../../shared/checks/rules.ts';
import { createChecker, createCheckerOf, runChecks } from '../../shared/checks/run-checks.ts';
import { peers } from './checks-peers.ts';
import { countOf, createDrafts, draftOf, textOf, typed, wordsInThread } from './checks-threads.ts';
import { type Cost, costHead, costOf, costRow, middleProcessorMs } from './cost.ts';

/**
 * The checks of the instant layer, all rules. Cold is a thread of which no sentence was read before, by an engine that has read other texts, as in an app that has been
 * open for a while; the very first run of a fresh process stands beside it. Wall clock and processor time of this thread: on a busy machine the second is nearer
 * to what an idle one would take.
 */
const nextDraft = createDrafts();
const first = nextDraft(wordsInThread);
const veryFirst = costOf(() => runChecks(first));
console.log(
  `${rules.length} rules; load average ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}\n${costHead}`,
);
console.log(costRow('very first thread of a fresh process', [veryFirst]));
const warming = Array.from({ length: 25 }, () => nextDraft(wordsInThread));
warm(warming, runChecks);
const threads = Array.from({ length: 24 }, () => nextDraft(wordsInThread));
const cold = threads.map((draft) => costOf(() => runChecks(draft)));
const words = Math.round(threads.reduce((sum, draft) => sum + countOf(textOf(draft)), 0) / threads.length);
console.log(costRow(`cold thread, 25 posts, ${words} words`, cold, 'aim 16'));
console.log(costRow('one keystroke in a known thread', keystrokes(threads), 'aim p95 4'));
const long = Array.from({ length: 3 }, () => nextDraft(10_000));
console.log(
  costRow(
    '10,000 words, cold',
    long.map((draft) => costOf(() => runChecks(draft))),
    'aim 100',
  ),
);
benchPeers();
benchGrowth();

/** A hundred threads of others, for the checks and their peers alike: what an app has read that has been open for an hour. */
function warm<Text>(others: readonly Text[], read: (text: Text) => unknown): void {
  for (let round = 0; round < 4; round += 1) {
    for (const one of others) read(one);
  }
}

function keystrokes(drafts: readonly CheckInput[]): readonly Cost[] {
  return drafts.slice(0, 6).flatMap((draft) => {
    const checker = createChecker();
    checker.check(draft);
    return Array.from({ length: 60 }, (_, letters) => costOf(() => checker.check(typed(draft, letters + 1))));
  });
}

/** The same threads, one text each, by programs that were warmed alike. */
function benchPeers(): void {
  const texts = threads.map(textOf);
  console.log('\nthe same threads by others');
  for (const { name, check } of peers) {
    warm(warming.map(textOf), check);
    const costs = texts.slice(0, 12).map((text) => costOf(() => check(text)));
    const times = middleProcessorMs(costs) / middleProcessorMs(cold);
    console.log(costRow(name, costs, `${times.toFixed(1)} times the processor time of the checks`));
  }
}

/** Drafts that were read before serve again: another checker knows nothing of them. */
function benchGrowth(): void {
  console.log('\nas rules double (a cold thread)');
  for (const some of ruleLists()) {
    const run = (draft: CheckInput) => createCheckerOf(some).check(draft);
    for (const draft of threads.slice(12)) run(draft);
    console.log(
      costRow(
        `${some.length} rules`,
        threads.slice(0, 12).map((draft) => costOf(() => run(draft))),
      ),
    );
  }
  console.log('\nas the text doubles (cold)');
  for (let count = wordsInThread; count <= 40_000; count *= 2) {
    const draft = draftOf(textsOf(Math.round((count * 25) / wordsInThread)));
    const costs = [costOf(() => runChecks(draft)), costOf(() => runChecks(draft))];
    const perThread = (middleProcessorMs(costs) * wordsInThread) / count;
    console.log(costRow(`${count} words`, costs, `${perThread.toFixed(1)} ms of processor time for 1,250 words`));
  }
}

/** So many posts of the threads; where they do not reach, again with a number that makes other sentences of them. */
function textsOf(posts: number): readonly string[] {
  const texts = threads.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  return Array.from({ length: posts }, (_, index) => {
    const turn = Math.floor(index / texts.length);
    const text = texts[index % texts.length] ?? '';
    return turn === 0 ? text : text.replace(/[.!?](?=\s|$)/g, ` ${turn}$&`);
  });
}

/** A quarter and half of the rules, all, and all once and three times more under other ids. What rules share (signs, phrases) is found once. */
function ruleLists(): readonly (readonly Rule[])[] {
  const again = (turn: number) => rules.map((rule): Rule => ({ ...rule, id: `${rule.id}-${turn}` }));
  return [
    rules.filter((_, index) => index % 4 === 0),
    rules.filter((_, index) => index % 2 === 0),
    rules,
    [...rules, ...again(1)],
    [...rules, ...again(1), ...again(2), ...again(3)],
  ];
}
