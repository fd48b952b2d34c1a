import { loadSecondReader } from '../../electron/service/second-reader/load.ts';
import { type CorpusRow, readMeasuringTexts } from '../../scripts/checks-training/corpus.ts';
import { precisionOf, recallOf, scoreOf } from '../../scripts/checks-training/quality.ts';
import { bareInput } from '../../shared/checks/bare-text.ts';
import { type ReadCategory, readCategories } from '../../shared/checks/reader/model.ts';
import { createChecker } from '../../shared/checks/run-checks.ts';
import type { Finding } from '../../shared/model/finding.ts';

/**
 * Precision and recall of the app as it ships, on the hands that its second reader never learns from: what `check --jsonl` would say of each text, whatever the severity.
 * A minute, where `bench:checks` learns anew for each hand.
 */
const rows = readMeasuringTexts();
const reader = await loadSecondReader();
const checker = createChecker();
const read = await Promise.all(rows.map(readBoth));
for (const hand of new Set(rows.map((row) => row.hand))) printHand(hand);

interface BothLayers {
  readonly row: CorpusRow;
  readonly atOnce: readonly Finding[];
  readonly second: readonly Finding[];
}

async function readBoth(row: CorpusRow): Promise<BothLayers> {
  const input = bareInput({ posts: [row.text] }, '2026-11-22T00:00:00.000Z');
  return { row, atOnce: checker.check(input).findings, second: (await reader.read(input)).findings };
}

function printHand(hand: string): void {
  console.log(`\n${hand}, own texts of each category: precision / recall`);
  console.log('category       texts   at once        second reader  both           what blocks');
  for (const category of readCategories) {
    const texts = read.filter(({ row }) => row.hand === hand && row.writtenFor === category);
    console.log([category.padEnd(14), String(texts.length).padStart(5), '', ...cellsOf(texts, category)].join(' '));
  }
}

function cellsOf(texts: readonly BothLayers[], category: ReadCategory): readonly string[] {
  const tells = (findings: readonly Finding[]) => findings.some((finding) => finding.category === category);
  const judged = texts.map(({ row, atOnce, second }) => ({
    hand: row.hand,
    isFlagged: row.labels.includes(category),
    isOwn: true,
    isFoundAtOnce: tells(atOnce),
    isRead: tells(second),
    isBlocked: tells(atOnce.filter(({ severity }) => severity === 'block')),
  }));
  const pair = (isFound: (one: (typeof judged)[number]) => boolean) => {
    const score = scoreOf(judged, isFound);
    return `${precisionOf(score).toFixed(3)} / ${recallOf(score).toFixed(3)} `;
  };
  return [
    pair((one) => one.isFoundAtOnce),
    pair((one) => one.isRead),
    pair((one) => one.isFoundAtOnce || one.isRead),
    pair((one) => one.isBlocked),
  ];
}
