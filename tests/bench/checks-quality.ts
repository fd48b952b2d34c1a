import { openEmbedder } from '../../electron/service/second-reader/embedder.ts';
import { type CorpusRow, readCorpus } from '../../scripts/checks-training/corpus.ts';
import { readRows } from '../../scripts/checks-training/lessons.ts';
import {
  type Judged,
  judgeWithoutOwnHand,
  precisionOf,
  recallOf,
  scoreOf,
} from '../../scripts/checks-training/quality.ts';
import { readCategories } from '../../shared/checks/reader/model.ts';

/** Hands whose texts nobody who wrote or tuned rules has seen; the others were looked at when rules were mended. */
const unseenHands = ['h06', 'h07', 'h08', 'h09', 'h10'];

/**
 * Precision and recall of the instant layer, the second reader and both for each category, on the project's own corpus. The second reader is always judged by a
 * model that never saw the hand. A finding counts whatever its severity. Takes some ten minutes on two cores.
 */
const corpus = readCorpus();
console.log(agreementLines(corpus).join('\n'));
const embed = await openEmbedder();
const rows = await readRows(corpus, embed, (done) => process.stderr.write(`${done} of ${corpus.length} read\n`));
const judged = judgeWithoutOwnHand(rows, (hand) => process.stderr.write(`judging ${hand}\n`));
const all = 'every hand (own texts of each category)';
printTable(all, (one) => one.isOwn);
printTable('hands that nobody tuned on', (one) => one.isOwn && unseenHands.includes(one.hand));
printTable('the same, with the texts of all other categories', (one) => unseenHands.includes(one.hand));
printHands();

function printTable(title: string, isCounted: (one: Judged) => boolean): void {
  console.log(`\n${title}: precision / recall`);
  console.log('category       texts   at once        second reader  both           what blocks');
  for (const category of readCategories) {
    const texts = (judged.get(category) ?? []).filter(isCounted);
    const cells = [
      pair(texts, (one) => one.isFoundAtOnce),
      pair(texts, (one) => one.isRead),
      pair(texts, (one) => one.isFoundAtOnce || one.isRead),
      pair(texts, (one) => one.isBlocked),
    ];
    console.log([category.padEnd(14), String(texts.length).padStart(5), '', ...cells].join(' '));
  }
}

function pair(texts: readonly Judged[], isFound: (one: Judged) => boolean): string {
  const score = scoreOf(texts, isFound);
  return `${precisionOf(score).toFixed(3)} / ${recallOf(score).toFixed(3)} `;
}

/** Hand by hand, so that one easy hand cannot hide a hard one. */
function printHands(): void {
  console.log('\nboth layers, hand by hand: precision / recall');
  for (const category of readCategories) {
    const texts = (judged.get(category) ?? []).filter(({ isOwn }) => isOwn);
    const hands = [...new Set(texts.map(({ hand }) => hand))];
    const cells = hands.map((hand) => {
      const score = scoreOf(
        texts.filter((one) => one.hand === hand),
        (one) => one.isFoundAtOnce || one.isRead,
      );
      return `${hand} ${precisionOf(score).toFixed(2)}/${recallOf(score).toFixed(2)}`;
    });
    console.log(`${category.padEnd(14)} ${cells.join('  ')}`);
  }
}

/** How far the two blind readers agree, and Cohen's kappa (1960), which takes out what chance alone would give. */
function agreementLines(texts: readonly CorpusRow[]): readonly string[] {
  const kappas = readCategories.map((category) => {
    const first = texts.map((row) => row.first.includes(category));
    const second = texts.map((row) => row.second.includes(category));
    return `${category} ${kappaOf(first, second).toFixed(3)}`;
  });
  return [
    `${texts.length} texts of ${new Set(texts.map(({ hand }) => hand)).size} hands`,
    `two blind readers, kappa: ${kappas.join(', ')}`,
  ];
}

function kappaOf(first: readonly boolean[], second: readonly boolean[]): number {
  const share = (values: readonly boolean[]) => values.filter(Boolean).length / values.length;
  const agreed = share(first.map((value, index) => value === second[index]));
  const chance = share(first) * share(second) + (1 - share(first)) * (1 - share(second));
  return (agreed - chance) / (1 - chance);
}
