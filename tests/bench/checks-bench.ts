import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createSpeller } from '../../renderer/spelling/speller.ts';
import type { CheckInput } from '../../shared/checks/check-input.ts';
import { exampleInput } from '../../shared/checks/example-input.ts';
import { exampleSource } from '../../shared/checks/rules/evidence/cited-sources.ts';
import { createChecker, runChecks } from '../../shared/checks/run-checks.ts';
import type { Block, BlockRole } from '../../shared/model/draft.ts';
import { medicalWords } from '../../shared/spelling/medical-words.ts';
import { wordsToCheck } from '../../shared/spelling/words-to-check.ts';

const aimMs = 16;

/**
 * Keystroke to findings on a draft of 25 posts and about 1,250 words, in milliseconds: cold (a checker that knows nothing), and one letter
 * typed into a draft that it knows. The reference of the same run is `JSON.stringify` with a regular expression over every word of
 * the text: what touching the text at all costs on this machine now.
 */
export function benchChecks(print: (line: string) => void): void {
  const draft = longDraft();
  const wordCount = draft.blocks
    .map((block) => block.text)
    .join(' ')
    .split(/\s+/).length;
  for (let run = 0; run < 20; run += 1) runChecks(draft);
  const cold = times(60, () => runChecks(draft));
  const checker = createChecker();
  checker.check(draft);
  const keystroke = times(300, (run) => checker.check(typed(draft, run)));
  const coldCpu = cpuOf(60, () => runChecks(draft));
  const keystrokeCpu = cpuOf(300, (run) => checker.check(typed(draft, run)));
  const floor = times(60, () => touch(draft));
  print(`checks: ${draft.blocks.length} blocks, ${draft.threads.length} thread of 25 posts, ${wordCount} words`);
  print(
    `  cold               p50 ${percentile(cold, 50)} ms  p95 ${percentile(cold, 95)} ms  (aim p95 ${aimMs})  processor ${coldCpu} ms`,
  );
  print(
    `  one keystroke      p50 ${percentile(keystroke, 50)} ms  p95 ${percentile(keystroke, 95)} ms  (aim p95 ${aimMs})  processor ${keystrokeCpu} ms`,
  );
  print(
    `  reference: words by one regular expression and JSON.stringify  p50 ${percentile(floor, 50)} ms  p95 ${percentile(floor, 95)} ms`,
  );
}

/** Every word of a draft that was just opened, by a speller that knows none of them yet; later each word is asked once. */
function benchSpelling(print: (line: string) => void): void {
  const dictionary = (name: string, file: string) =>
    readFileSync(join(dirname(createRequire(import.meta.url).resolve(name)), file), 'utf8');
  const dictionaries = {
    affixes: dictionary('dictionary-en', 'index.aff'),
    american: dictionary('dictionary-en', 'index.dic'),
    british: dictionary('dictionary-en-gb', 'index.dic'),
    medical: medicalWords,
  };
  const words = longDraft().blocks.flatMap((block) => wordsToCheck(block.text));
  const open = times(3, () => createSpeller(dictionaries));
  const speller = createSpeller(dictionaries);
  const check = times(20, () => words.filter(({ word }) => !speller.isKnown(word)));
  print(`spelling: dictionaries read in ${percentile(open, 50)} ms`);
  print(
    `  ${words.length} words checked in p50 ${percentile(check, 50)} ms, the first time ${(check[0] ?? 0).toFixed(2)} ms`,
  );
}

const roles: readonly BlockRole[] = ['fact', 'warning', 'myth', 'fallacy', 'explanation', 'action'];

// Sentences as they stand in real answers: figures, citations, negations, a quotation; none of them a story.
const sentences: readonly string[] = [
  'A study of 657,461 Danish children found no link between the vaccine and autism [@hviid2019, p. 515].',
  'It followed them for more than ten years, and it looked at children at higher risk as well.',
  'Some posts say that “the shot changes your DNA”, and the video has been shared in many groups.',
  'The claim takes one case and leaves out the other million: this is cherry picking.',
  'The mRNA stays outside the nucleus of the cell and is gone within a few days.',
  'Talk to your own doctor if you have had an allergic reaction before.',
  'About 1 in 100,000 people has a severe reaction, and it can be treated on the spot.',
  'Fever and a sore arm are common; they pass within two days.',
  'We do not know yet how long protection lasts after the third dose.',
];

function longDraft(): CheckInput {
  const blocks = Array.from({ length: 25 }, (_, post): Block => {
    const text = [0, 1, 2].map(
      (offset) => `${sentences[(post * 2 + offset) % sentences.length] ?? ''} (${post}.${offset})`,
    );
    return { id: `block-${post}`, role: roles[post % roles.length] ?? 'fact', label: '', text: text.join(' ') };
  });
  const posts = blocks.map((block) => ({
    text: block.text.slice(0, 280),
    length: 280,
    limit: 300,
    blockIds: [block.id],
  }));
  return {
    ...exampleInput({ text: '' }),
    blocks,
    sources: [exampleSource({ key: 'hviid2019' })],
    threads: [{ platform: 'bluesky', posts, warnings: [] }],
  };
}

/** The draft with `run` letters typed into the middle of its thirteenth block. */
function typed(draft: CheckInput, run: number): CheckInput {
  const letters = 'and this is why we say that it does not '.repeat(10).slice(0, run + 1);
  const blocks = draft.blocks.map((block, index) =>
    index === 12 ? { ...block, text: `${block.text.slice(0, 60)}${letters}${block.text.slice(60)}` } : block,
  );
  return { ...draft, blocks };
}

function touch(draft: CheckInput): number {
  const text = JSON.stringify(draft.blocks);
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter((match) => match[0].toLowerCase() === 'vaccine').length;
}

function times(runs: number, work: (run: number) => unknown): readonly number[] {
  return Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
}

/** Mean processor time of one run, garbage collection included: what stays true on a machine that does other work besides. */
function cpuOf(runs: number, work: (run: number) => unknown): string {
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) work(run);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1000 / runs).toFixed(2);
}

function percentile(values: readonly number[], percent: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0).toFixed(2);
}

const say = (line: string) => console.log(line);
benchChecks(say);
benchSpelling(say);
