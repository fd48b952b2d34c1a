import twitterText from 'twitter-text';
import { platformIds } from '../../shared/model/thread.ts';
import { composeThread } from '../../shared/thread/compose-thread.ts';
import { splitText } from '../../shared/thread/split.ts';

const paragraph = [
  'The vaccine lowered the chance of severe illness in adults from about 2 in 1,000 to 1 in 1,000 over eight months – a fall of one half.',
  '“No harm was found”, the authors wrote; Dr. Lee et al. agreed (HR 0.52; 95% CI 0.41–0.69).',
  'Children were not studied in this trial, so nothing can be said about them here.',
  'Adults may take 500 mg to 1 g every 4–6 h, max. 4 g in 24 h, unless their doctor told them otherwise.',
].join(' ');

/** Times the splitter on 10,000 words beside twitter-text's bare count of the same text, and a usual draft on all platforms. */
export function benchThread(print: (line: string) => void): void {
  const words = 10_000;
  const text = Array.from({ length: Math.ceil(words / paragraph.split(' ').length) }, () => paragraph).join('\n\n');
  const reference = median(() => twitterText.parseTweet(text));
  print(`thread: twitter-text only counts ${words} words in ${reference.toFixed(1)} ms (reference)`);
  for (const platform of platformIds) {
    const time = median(() => splitText({ text, platform, numbering: 'suffix' }));
    print(`thread: split ${words} words for ${platform} in ${time.toFixed(1)} ms (aim 30)`);
  }
  const doubled = `${text}\n\n${text}`;
  const single = median(() => splitText({ text, platform: 'x', numbering: 'suffix' }));
  const double = median(() => splitText({ text: doubled, platform: 'x', numbering: 'suffix' }));
  print(`thread: twice the words take ${(double / single).toFixed(1)} times as long (linear: 2)`);
  const blocks = [
    { id: 'a', role: 'fact' as const, label: 'Fact', text: Array.from({ length: 10 }, () => paragraph).join('\n\n') },
  ];
  const usual = median(() =>
    platformIds.map((platform) => composeThread({ blocks, sources: [], platform, numbering: 'suffix' })),
  );
  print(
    `thread: a draft of ${10 * paragraph.split(' ').length} words on all ${platformIds.length} platforms in ${usual.toFixed(1)} ms`,
  );
}

function median(run: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[4] ?? 0;
}

benchThread((line) => {
  console.log(line);
});
