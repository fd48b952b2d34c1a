import type { CheckReport } from '../../model/finding.ts';
import { type AnnotatedDraft, annotateDraft, type Sentence } from '../annotate.ts';
import { createLexicon } from '../lexicon.ts';
import { asksToAct, mainMessage, passivesOf } from '../plain-voice.ts';
import type { Answer, Answers } from './score-sheets.ts';

const limitGrade = 8;
const shortWords = 150;
const mostPassive = 0.2;

const unsure = createLexicon({
  unsure: [
    'not yet? known|clear|certain|sure|understood|proven',
    "do not|don't yet? know",
    'unclear|uncertain|unknown|unsure',
    'still being studied|tested|looked',
    'more research|studies|evidence|data is|are|needed|may|would',
    'too early|soon to',
  ],
});

/**
 * Answers that the draft itself gives, by the sheet's item: where the main message stands, who is asked to act, lists, voice, words and numbers. What is
 * not in it only a person can answer. `report` is what the checks say of the same draft.
 */
export function proposeAnswers(
  sheet: 'cci' | 'pemat',
  content: Pick<AnnotatedDraft['input'], 'language' | 'blocks'>,
  report: Pick<CheckReport, 'findings' | 'reading'>,
): Answers {
  const seen = look(annotated(content), report);
  return sheet === 'cci' ? ofIndex(seen) : ofPemat(seen);
}

/** Read anew each time: a sheet is filled in once in a while, not at each keystroke. */
function annotated({ language, blocks }: Pick<AnnotatedDraft['input'], 'language' | 'blocks'>): AnnotatedDraft {
  const nothing = { templateBlocks: null, sources: [], authors: [], threads: [], claim: null };
  return annotateDraft(
    { language, blocks, ...nothing, now: '1970-01-01T00:00:00.000Z' },
    { sentence: (_, make) => make(), block: (_, make) => make() },
  );
}

interface Seen {
  readonly isMessageFirst: boolean;
  readonly hasOneMessage: boolean;
  readonly hasCall: boolean;
  readonly isMessageActive: boolean;
  readonly isMostlyActive: boolean;
  readonly hasPlainWords: boolean;
  readonly hasList: boolean;
  readonly hasLongList: boolean;
  readonly tellsUnsure: boolean;
  readonly hasNumbers: boolean;
  readonly hasClearNumbers: boolean;
  readonly mustCalculate: boolean;
  readonly isShort: boolean;
  readonly isEasy: boolean | null;
  readonly speaksToReader: boolean;
}

function look(draft: AnnotatedDraft, { findings, reading }: Pick<CheckReport, 'findings' | 'reading'>): Seen {
  const told = draft.blocks.filter(({ block, sentences }) => block.role !== 'sources' && sentences.length > 0);
  const sentences = told.flatMap((block) => block.sentences.map(({ sentence }) => sentence));
  const facts = told.filter(({ block }) => block.role === 'fact');
  const main = mainMessage(draft)?.placed.sentence;
  const calls = sentences.filter(asksToAct);
  const has = (...rules: readonly string[]) => findings.some(({ rule }) => rules.includes(rule));
  const actives = sentences.filter((one) => passivesOf(one).length === 0).length;
  return {
    isMessageFirst: told[0]?.block.role === 'fact',
    hasOneMessage: facts.length > 0 && (facts[0]?.sentences.length ?? 0) <= 3 && !has('PLN-08'),
    hasCall: calls.length > 0,
    isMessageActive: [...(main === undefined ? [] : [main]), ...calls].every((one) => passivesOf(one).length === 0),
    isMostlyActive: actives >= (1 - mostPassive) * sentences.length,
    hasPlainWords: !has('PLN-04', 'PLN-05'),
    hasList: told.some(({ block }) => /^[ \t]{0,3}(?:[-*+•]|\d{1,3}[.)])[ \t]/m.test(block.text)),
    hasLongList: has('PLN-06'),
    tellsUnsure: sentences.some((one) => unsure.find(one.tokens).length > 0),
    hasNumbers: sentences.some((one) => one.amounts.length > 0),
    hasClearNumbers: !has('NUM-01', 'NUM-03', 'NUM-08', 'NUM-09', 'NUM-10'),
    mustCalculate: has('NUM-03', 'NUM-07'),
    isShort: reading.words < shortWords,
    isEasy: reading.grade === null ? null : reading.grade <= limitGrade,
    speaksToReader: sentences.some((one) => speaksTo(one)) || calls.length > 0,
  };
}

function speaksTo({ tokens }: Sentence): boolean {
  return tokens.some(({ word }) => word === 'you' || word === 'your');
}

function ofIndex(seen: Seen): Answers {
  return {
    1: said(seen.hasOneMessage),
    2: said(seen.isMessageFirst),
    5: said(seen.hasCall),
    6: said(seen.isMessageActive && seen.hasCall),
    7: said(seen.hasPlainWords),
    8: said(seen.hasList && !seen.hasLongList),
    ...(seen.tellsUnsure ? { 11: 'yes' as const } : {}),
    ...(seen.hasCall ? { 12: 'yes' as const } : {}),
    ...ofNumbers(seen, ['15', '16', '17']),
  };
}

/** Without numbers the whole part does not apply. Whether a number is explained well a person must say; that it is not, the rules can. */
function ofNumbers(seen: Seen, [used, explained, calculated]: readonly [string, string, string]): Answers {
  if (!seen.hasNumbers) {
    return { [used]: 'notApplicable', [explained]: 'notApplicable', [calculated]: 'notApplicable' };
  }
  return {
    [used]: said(seen.hasClearNumbers),
    ...(seen.hasClearNumbers ? {} : { [explained]: 'no' as const }),
    [calculated]: said(seen.mustCalculate),
  };
}

function ofPemat(seen: Seen): Answers {
  const isForLong: Answer = 'notApplicable';
  return {
    ...(seen.isEasy === null ? {} : { 3: said(seen.isEasy && seen.hasPlainWords) }),
    4: said(seen.hasPlainWords),
    5: said(seen.isMostlyActive),
    6: seen.hasNumbers ? said(seen.hasClearNumbers) : 'notApplicable',
    7: said(!seen.mustCalculate),
    ...(seen.isShort ? { 8: isForLong, 9: isForLong, 11: isForLong } : {}),
    20: said(seen.hasCall),
    21: said(seen.speaksToReader),
  };
}

function said(isSo: boolean): Answer {
  return isSo ? 'yes' : 'no';
}
