import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedder } from '../electron/service/second-reader/embedder.ts';
import { encodeExamples } from '../shared/checks/reader/examples.ts';
import { type ReaderWeights, readCategories } from '../shared/checks/reader/model.ts';
import { encodeReader } from '../shared/checks/reader/weights.ts';
import { readCorpus } from './checks-training/corpus.ts';
import { learnCategory, rarityOfRows, readRows, vectorsOf } from './checks-training/lessons.ts';
import { projectFolder } from './run-tool.ts';

/** `npm run train:checks`: learns the second reader from the labelled corpus and writes its weights and examples. The same corpus and rules give the same bytes. */
const folder = join(projectFolder, 'electron', 'service', 'second-reader', 'learned');
const corpus = readCorpus();
const rows = await readRows(corpus, await openEmbedder(), (done) =>
  console.log(`${done} of ${corpus.length} texts read`),
);
const rarity = rarityOfRows(rows);
const vectors = vectorsOf(rows, rarity);
const learned = readCategories.map((category) => {
  console.log(`learning ${category}`);
  return [category, learnCategory(rows, vectors, category)] as const;
});
const categories = Object.fromEntries(learned) as ReaderWeights['categories'];
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'weights.bin'), encodeReader({ rarity, categories }));
const examples = rows.map(({ row, embedding }) => ({ text: row.text, labels: row.labels, embedding }));
const { bytes, texts } = encodeExamples(examples);
writeFileSync(join(folder, 'examples.bin'), bytes);
writeFileSync(join(folder, 'examples.json'), `${JSON.stringify(texts, null, 0)}\n`);
console.log(`Learned from ${rows.length} texts.`);
