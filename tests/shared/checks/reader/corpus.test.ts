import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CorpusRow, readCorpus, readMeasuringTexts } from '../../../../scripts/checks-training/corpus.ts';
import { readCategories } from '../../../../shared/checks/reader/model.ts';

const corpus = readCorpus();
const written = corpus.filter(({ writtenFor }) => writtenFor !== null);

describe('the labelled corpus', () => {
  it('holds at least 4,000 texts of at least eight hands, half of them near misses', () => {
    expect(written.length).toBeGreaterThanOrEqual(4000);
    expect(new Set(written.map(({ hand }) => hand)).size).toBeGreaterThanOrEqual(8);
    const flagged = written.filter(({ isMeantToBeFlagged }) => isMeantToBeFlagged).length;
    expect(flagged / written.length).toBeCloseTo(0.5, 1);
  });

  it('has at least sixty of each side from each hand in each of its categories, and each category from five hands', () => {
    for (const category of readCategories) {
      const own = written.filter(({ writtenFor }) => writtenFor === category);
      const hands = [...new Set(own.map(({ hand }) => hand))];
      expect(hands.length).toBeGreaterThanOrEqual(5);
      for (const name of hands) {
        const texts = own.filter(({ hand }) => hand === name);
        const flagged = texts.filter(({ isMeantToBeFlagged }) => isMeantToBeFlagged).length;
        expect(Math.min(flagged, texts.length - flagged)).toBeGreaterThanOrEqual(60);
      }
    }
  });

  it('labels by the majority of the writer and two readers, and by both readers for what it was not written for', () => {
    expect(written.filter((row) => !isLabelledRightly(row)).map(({ id }) => id)).toEqual([]);
  });

  it('has no near duplicates across hands', () => {
    expect(nearDuplicates(written)).toEqual([]);
  });
});

describe('the texts that only measure', () => {
  const measuring = readMeasuringTexts();

  it('are read by no reader that ships, and are near no text that it learned from', () => {
    expect(measuring.length).toBeGreaterThan(0);
    const examples = readFileSync('electron/service/second-reader/learned/examples.json', 'utf8');
    const learned = new Set((JSON.parse(examples) as readonly { readonly text: string }[]).map(({ text }) => text));
    expect(learned.size).toBeGreaterThan(4000);
    expect(measuring.filter(({ text }) => learned.has(text)).map(({ id }) => id)).toEqual([]);
    expect(nearDuplicates([...written, ...measuring])).toEqual([]);
  });

  it('are half near misses, and labelled by the same rule', () => {
    const flagged = measuring.filter(({ isMeantToBeFlagged }) => isMeantToBeFlagged).length;
    expect(flagged / measuring.length).toBeCloseTo(0.5, 1);
    expect(measuring.filter((row) => !isLabelledRightly(row)).map(({ id }) => id)).toEqual([]);
  });
});

function isLabelledRightly({ labels, first, second, writtenFor, isMeantToBeFlagged }: CorpusRow): boolean {
  return readCategories.every((category) => {
    const votes = Number(first.includes(category)) + Number(second.includes(category));
    const isWanted = category === writtenFor ? votes + Number(isMeantToBeFlagged) >= 2 : votes === 2;
    return labels.includes(category) === isWanted;
  });
}

/** Pairs of different hands that share half of their groups of three words. */
function nearDuplicates(rows: readonly CorpusRow[]): readonly string[] {
  const texts = rows.map((row) => ({ row, groups: groupsOf(row.text) }));
  const holders = new Map<string, (typeof texts)[number][]>();
  return texts.flatMap((text) => {
    const near = [...text.groups].flatMap((group) => holders.get(group) ?? []).filter((other) => isNear(text, other));
    for (const group of text.groups) holders.set(group, [...(holders.get(group) ?? []), text]);
    return near.map((other) => `${other.row.id} ${text.row.id}`);
  });
}

interface Grouped {
  readonly row: CorpusRow;
  readonly groups: ReadonlySet<string>;
}

function isNear(one: Grouped, other: Grouped): boolean {
  const shared = [...one.groups].filter((group) => other.groups.has(group)).length;
  return one.row.hand !== other.row.hand && shared / (one.groups.size + other.groups.size - shared) >= 0.5;
}

function groupsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}
