import type { Token } from '../text/tokens.ts';
import type { Sentence } from './annotate.ts';
import { createLexicon, type Match } from './lexicon.ts';
import { perObject } from './memory.ts';
import {
  deniedBehind,
  deniedFrames,
  ownSubjects,
  reportedFrames,
  sayingVerbs,
  speechVerbs,
} from './words/english-voice.ts';

/** Whose words a sentence gives, token by token, and whether it asks. */
export interface Voice {
  readonly isQuestion: boolean;
  /** Whether the author stands behind the words at this token: neither told of others nor denied. */
  readonly isOwn: (token: number) => boolean;
  /** Whether somebody else is told to have said the words at this token, in so many words. */
  readonly isReported: (token: number) => boolean;
}

/** Reads frames such as `the video claims that ...` and `it is not true that ...`: each reaches to the end of its clause. */
export const voiceOf = perObject<Sentence, Voice>((sentence) => {
  const { tokens } = sentence;
  const isQuestion = /\?["'”’)]*$/.test(sentence.text.trimEnd());
  const sayings = sayingIndexes(tokens);
  const [told, denials, denialsBehind] = [reports.find(tokens), denied.find(tokens), deniedAfter.find(tokens)];
  if (sayings.length + told.length + denials.length + denialsBehind.length === 0) return isQuestion ? asking : plain;
  const marks = { reported: unmarked(tokens), spoken: unmarked(tokens), denied: unmarked(tokens) };
  for (const index of sayings) {
    fill(sentence, marks.reported, index + 1);
    if (isSpeech(tokens, index)) fill(sentence, marks.spoken, index + 1);
  }
  for (const match of told) fill(sentence, marks.reported, match.to);
  for (const match of denials) fill(sentence, marks.denied, match.to);
  for (const match of denialsBehind) fillBefore(sentence, marks.denied, match);
  return {
    isQuestion,
    isOwn: (token) => marks.reported[token] !== true && marks.denied[token] !== true,
    isReported: (token) => marks.spoken[token] === true,
  };
});

/** Most sentences report and deny nothing. */
const plain: Voice = { isQuestion: false, isOwn: () => true, isReported: () => false };
const asking: Voice = { ...plain, isQuestion: true };

function unmarked(tokens: readonly Token[]): boolean[] {
  return tokens.map(() => false);
}

const reports = createLexicon({ frame: reportedFrames });
const denied = createLexicon({ frame: deniedFrames });
const deniedAfter = createLexicon({ frame: deniedBehind });
const saying = new Set(sayingVerbs);
const speech = new Set(speechVerbs);
const owners = new Set(ownSubjects);
const clauseEnds = new Set(['but', 'however', 'although', 'though', 'yet', 'whereas', 'while']);
const reachWords = 16;

/** `People who say this are ...` judges those people in the author's own words. */
function isSpeech(tokens: readonly Token[], index: number): boolean {
  return speech.has(tokens[index]?.word ?? '') && !['who', 'that', 'you'].includes(tokens[index - 1]?.word ?? '');
}

/** Verbs of saying whose subject is somebody else; `I say` and `studies say` are the author's own. */
function sayingIndexes(tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    if (!saying.has(tokens[index]?.word ?? '')) continue;
    const before = tokens.slice(Math.max(0, index - 3), index).map((one) => one.word);
    if (!before.some((word) => owners.has(word)) && before.at(-1) !== 'to') found.push(index);
  }
  return found;
}

function fill(sentence: Sentence, marks: boolean[], from: number): void {
  for (let index = from; index < Math.min(sentence.tokens.length, from + reachWords); index += 1) {
    if (index > from && endsClause(sentence, index)) return;
    marks[index] = true;
  }
}

function endsClause({ text, tokens }: Sentence, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return false;
  if (clauseEnds.has(token.word)) return true;
  return token.start > before.end + 1 && /[;—]|\.\s|:\s/.test(text.slice(before.end, token.start));
}

function fillBefore(sentence: Sentence, marks: boolean[], match: Match): void {
  for (let index = match.from - 1; index >= 0; index -= 1) {
    marks[index] = true;
    if (endsClause(sentence, index)) return;
  }
}
