import twitterText from 'twitter-text';
import { platformIds } from '../../shared/model/thread.ts';
import { composeVariant } from '../../shared/thread/compose-variant.ts';
import { splitText } from '../../shared/thread/split.ts';
import { processorSeconds, spread } from './spread.ts';
import { variedText } from './varied-text.ts';

/**
 * Times the splitter beside two ways that people write themselves: words packed until a post is full, and the sentences of
 * Intl.Segmenter packed so, both counted by twitter-text. Every round has a text of its own, so that nothing is known from the last.
 */
function benchThread(print: (line: string) => void): void {
  for (let seed = 1; seed <= 8; seed += 1)
    splitText({ text: variedText(2000, seed), platform: 'x', numbering: 'suffix' });
  const texts = Array.from({ length: 9 }, (_, index) => variedText(10_000, 100 + index));
  for (const platform of platformIds) {
    const times = texts.map((text) => timed(() => splitText({ text: `${text} `, platform, numbering: 'suffix' })));
    print(`thread: split 10000 new words for ${platform}: ${spread(times)} (aim 30 ms)`);
  }
  const fresh = Array.from({ length: 9 }, (_, index) => variedText(10_000, 200 + index));
  const cold = fresh.map((text) => timed(() => splitText({ text, platform: 'x', numbering: 'suffix' })));
  print(`thread: split 10000 words for x that no platform has seen: ${spread(cold)} (aim 30 ms)`);
  const [peerText = ''] = fresh;
  print(`thread: beside it, words packed until full: ${spread(again(5, () => packWords(peerText)))}`);
  print(`thread: beside it, sentences of Intl.Segmenter packed: ${spread(again(3, () => packSentences(peerText)))}`);
  benchUsualDraft(print);
  benchGrowth(print);
  benchKeystroke(print);
}

function benchUsualDraft(print: (line: string) => void): void {
  const text = variedText(600, 7);
  const one = again(60, () => splitText({ text, platform: 'x', numbering: 'suffix' }));
  print(`thread: a draft of 600 words for x, warm: ${spread(one)} (aim 3 ms)`);
  const news = Array.from({ length: 60 }, (_, index) => variedText(600, 300 + index));
  const unseen = news.map((each) => timed(() => splitText({ text: each, platform: 'x', numbering: 'suffix' })));
  print(`thread: drafts of 600 words for x, each new: ${spread(unseen)}`);
  const all = again(20, () => {
    const blocks = [{ id: 'a', role: 'fact' as const, label: 'Fact', text }];
    for (const platform of platformIds) composeVariant({ blocks, sources: [], platform, numbering: 'suffix' });
  });
  print(`thread: the same as a draft on all ${platformIds.length} platforms: ${spread(all)}`);
}

function benchGrowth(print: (line: string) => void): void {
  for (const words of [100, 300, 1000, 3000, 10_000, 30_000, 100_000]) {
    const rounds = words > 20_000 ? 3 : 7;
    const texts = Array.from({ length: rounds }, (_, index) => variedText(words, 1000 + words + index));
    const times = texts.map((text) => timed(() => splitText({ text, platform: 'x', numbering: 'suffix' })));
    const middle = times.toSorted((left, right) => left - right)[Math.floor(rounds / 2)] ?? 0;
    print(
      `thread: ${String(words).padStart(6)} words: ${middle.toFixed(2)} ms, ${((1000 * middle) / words).toFixed(2)} µs a word`,
    );
  }
}

/** Types into the middle of a long text, key by key, into a text that was split before; tests/shared/thread/split-again.test.ts holds each result against a cold split. */
function benchKeystroke(print: (line: string) => void): void {
  for (const [name, text] of [
    ['in paragraphs', variedText(10_000, 55)],
    ['in one paragraph', variedText(10_000, 56).replace(/\n+/g, ' ')],
  ] as const) {
    for (let round = 0; round < 20; round += 1)
      splitText({ text: `${text}${' '.repeat(round)}`, platform: 'x', numbering: 'suffix' });
    const typed = 'Two in 1,000 people had a fever, and none of them stayed in hospital. Dr. Lee saw it too.';
    const place = text.indexOf('. ', text.length / 2) + 2;
    const before = process.cpuUsage();
    const times = Array.from(typed, (_, index) => {
      const now = `${text.slice(0, place)}${typed.slice(0, index + 1)} ${text.slice(place)}`;
      return timed(() => splitText({ text: now, platform: 'x', numbering: 'suffix' }));
    });
    const perKeyMs = (1000 * Number.parseFloat(processorSeconds(before))) / typed.length;
    const busy = `${perKeyMs.toFixed(1)} ms of processor time each`;
    print(`thread: a key stroke in 10000 words ${name}: ${spread(times)}, ${busy} (aim p95 5 ms)`);
  }
}

function packWords(text: string): string[] {
  return pack(text.split(/\s+/));
}

function packSentences(text: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return pack(Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter((each) => each !== ''));
}

function pack(parts: readonly string[]): string[] {
  const posts: string[] = [];
  let post = '';
  for (const part of parts) {
    const longer = post === '' ? part : `${post} ${part}`;
    if (twitterText.parseTweet(longer).weightedLength <= 272) post = longer;
    else {
      if (post !== '') posts.push(post);
      post = part;
    }
  }
  return [...posts, post];
}

function again(rounds: number, run: () => unknown): number[] {
  return Array.from({ length: rounds }, () => timed(run));
}

function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

benchThread((line) => {
  console.log(line);
});
