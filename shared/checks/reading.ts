import type { CheckReport } from '../model/finding.ts';
import { readingGrades, readingLevelOf } from '../text/reading-level.ts';
import type { AnnotatedDraft } from './annotate.ts';
import { packLanguageOf } from './language-packs.ts';
import { perObject } from './memory.ts';

/** The level of all that a reader reads; the list of sources is looked up, not read. The grade is for English alone. */
export const readingOf = perObject<AnnotatedDraft, CheckReport['reading']>((draft) => {
  const read = draft.blocks.filter((block) => block.block.role !== 'sources');
  const level = readingLevelOf(read.flatMap((block) => block.sentences.map((placed) => placed.sentence.reading)));
  return packLanguageOf(draft.input.language) === 'en' ? level : { ...level, grade: null };
});

const fewestForSmog = 30;

/** SMOG over all that a reader reads, to one decimal; null under 30 sentences, for which it was made. */
export const smogOf = perObject<AnnotatedDraft, number | null>((draft) => {
  const read = draft.blocks.filter((block) => block.block.role !== 'sources');
  const counts = read.flatMap((block) => block.sentences.map((placed) => placed.sentence.reading));
  const grades = counts.length < fewestForSmog ? null : readingGrades(counts);
  return grades === null ? null : Math.round(grades.smog * 10) / 10;
});
