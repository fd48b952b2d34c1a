import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readCategories } from '../../shared/checks/reader/model.ts';
import { projectFolder } from '../run-tool.ts';

export const corpusFolder = join(projectFolder, 'tests', 'fixtures', 'checks-corpus');

const category = z.enum(readCategories);

/** A text of the labelled corpus; tests/fixtures/checks-corpus/README.md says what each field means. */
const corpusRow = z.strictObject({
  id: z.string(),
  hand: z.string(),
  /** Null for background: sober posts that were written for no category. */
  writtenFor: category.nullable(),
  isMeantToBeFlagged: z.boolean(),
  first: z.array(category),
  second: z.array(category),
  labels: z.array(category),
  text: z.string().min(1),
});

export type CorpusRow = z.infer<typeof corpusRow>;

/** Hands whose texts only measure: the second reader learns nothing from them. The rules were mended by hand after each but the last was read. One hand judged them alone, and each text mainly for one category. */
export const measuringHands: readonly string[] = ['h12', 'h13', 'h14', 'h15'];

/** The texts that the second reader learns from, in the order of the files. Raises zod's error with the place for a row that is not as agreed. */
export function readCorpus(): readonly CorpusRow[] {
  return readHands((hand) => !measuringHands.includes(hand));
}

/** The texts that the second reader learns nothing from. */
export function readMeasuringTexts(): readonly CorpusRow[] {
  return readHands((hand) => measuringHands.includes(hand));
}

function readHands(isWanted: (hand: string) => boolean): readonly CorpusRow[] {
  return readdirSync(corpusFolder)
    .filter((name) => name.endsWith('.jsonl') && isWanted(name.replace('.jsonl', '')))
    .sort()
    .flatMap((name) =>
      readFileSync(join(corpusFolder, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => corpusRow.parse(JSON.parse(line))),
    );
}
