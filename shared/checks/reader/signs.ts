import type { CheckReport, Finding } from '../../model/finding.ts';
import type { AnnotatedDraft, Sentence } from '../annotate.ts';
import { bareInput } from '../bare-text.ts';
import { createChecker } from '../run-checks.ts';
import { storyFeatures } from '../story-features.ts';
import { type Allowances, allowancesOf } from './allowances.ts';

/** What the instant layer says of a text that stands alone, and the signs that the second reader takes from it. */
export interface InstantReading {
  readonly findings: readonly Finding[];
  readonly signs: readonly string[];
  readonly allowances: Allowances;
}

// Nothing that depends on the day may enter what is learned or read.
const anyDay = '2026-11-22T00:00:00.000Z';

/** Reads texts with the instant layer: one piece for learning and for reading, since signs that differ would mislead what was learned. */
export function createInstantReading(): (text: string) => InstantReading {
  const checker = createChecker();
  return (text) => {
    const { report, draft } = checker.read(bareInput({ posts: [text] }, anyDay));
    return { findings: report.findings, signs: signsOf(report, draft), allowances: allowancesOf(draft) };
  };
}

/**
 * What the instant layer saw in a text, in short words for the second reader: the rules that fired, what may add up to a patient's story, kinds of amounts,
 * and how much is negated, quoted, asked or linked. Sorted, each once.
 */
function signsOf(report: Pick<CheckReport, 'findings'>, draft: AnnotatedDraft): readonly string[] {
  const sentences = draft.blocks.flatMap((block) => block.sentences.map(({ sentence }) => sentence));
  const signs = [
    ...report.findings.flatMap(({ rule, category, severity }) => [
      `rule ${rule}`,
      `category ${category}`,
      `${severity} ${category}`,
    ]),
    ...sentences.flatMap(signsOfSentence),
    ...amountSigns(sentences),
    `sentences ${Math.min(sentences.length, 4)}`,
  ];
  return [...new Set(signs)].sort();
}

function signsOfSentence(sentence: Sentence): readonly string[] {
  const { tokens, negated, quotations, citations, hasLink, text } = sentence;
  const isAsked = /\?["”’)]*\s*$/.test(text);
  return [
    ...storyFeatures(sentence).map(({ kind }) => `story ${kind}`),
    ...(negated.includes(true) ? ['negated'] : []),
    ...(negated.filter(Boolean).length * 2 > tokens.length ? ['mostly negated'] : []),
    ...(quotations.length > 0 ? ['quoted'] : []),
    ...(citations.length > 0 || hasLink ? ['source'] : []),
    ...(isAsked ? ['asked'] : []),
  ];
}

/** `two ratios` tells more than each of them: it is how absolute numbers are given. */
function amountSigns(sentences: readonly Sentence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { amounts } of sentences) {
    for (const { kind } of amounts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts.keys()].sort();
  return [
    ...kinds.map((kind) => `amount ${kind} ${Math.min(counts.get(kind) ?? 0, 3)}`),
    `amounts ${kinds.length === 0 ? 'none' : kinds.join(' ')}`,
  ];
}
