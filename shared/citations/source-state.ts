import { type CslRecord, type SourceStatus, type StudyDesign, sourceStatus } from '../model/source.ts';
import { plainTitle } from './describe-source.ts';

/**
 * The status that a record itself states: CSL's `status` field, or a title that the publisher has marked `RETRACTED:` or
 * `Retracted article`. `current` means only that nothing of the kind is stated.
 */
export function statedStatus(csl: CslRecord): SourceStatus {
  const stated = sourceStatus.safeParse(typeof csl.status === 'string' ? csl.status.toLowerCase() : undefined);
  if (stated.success) return stated.data;
  return isMarkedRetracted(csl) ? 'retracted' : 'current';
}

const designWords: readonly (readonly [words: RegExp, design: StudyDesign])[] = [
  [/\bsystematic review\b|\bmeta-analysis\b/i, 'systematic_review'],
  [/\bcase-control\b/i, 'case_control'],
  [/\bnon-randomi[sz]ed\b/i, 'unknown'],
  [/\brandomi[sz]ed\b/i, 'randomised_trial'],
  [/\bcohort\b/i, 'cohort'],
  [/\bcross-sectional\b/i, 'cross_sectional'],
  [/\bself-controlled case series\b/i, 'unknown'],
  [/\bcase series\b/i, 'case_series'],
  [/\bguideline\b/i, 'guideline'],
];

/** The study design where the record states one, on a `Design:` line of its note; else `unknown`. Never guessed from a title. */
export function statedDesign(csl: CslRecord): StudyDesign {
  const line = /^Design:\s*(.+)$/m.exec(typeof csl.note === 'string' ? csl.note : '')?.[1];
  if (line === undefined) return 'unknown';
  return designWords.find(([words]) => words.test(line))?.[1] ?? 'unknown';
}

function isMarkedRetracted(csl: CslRecord): boolean {
  return /^\W*retracted(?:\s+article)?\s*[:\]\-–—.]/i.test(plainTitle(csl.title ?? ''));
}
