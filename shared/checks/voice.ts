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
  const reported = sentence.tokens.map(() => false);
  const spoken = sentence.tokens.map(() => false);
  const denied = sentence.tokens.map(() => false);
  for (const index of sayingIndexes(sentence.tokens)) {
    fill(sentence, reported, index + 1);
    if (isSpeech(sentence.tokens, index)) fill(sentence, spoken, index + 1);
  }
  for (const match of reports.find(sentence.tokens)) fill(sentence, reported, match.to);
  for (const match of denials.find(sentence.tokens)) fill(sentence, denied, match.to);
  for (const match of denialsBehind.find(sentence.tokens)) fillBefore(sentence, denied, match);
  return {
    isQuestion: /\?["'”’)]*$/.test(sentence.text.trimEnd()),
    isOwn: (token) => reported[token] !== true && denied[token] !== true,
    isReported: (token) => spoken[token] === true,
  };
});

const reports = createLexicon({ frame: reportedFrames });
const denials = createLexicon({ frame: deniedFrames });
const denialsBehind = createLexicon({ frame: deniedBehind });
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
  return tokens.flatMap((token, index) => {
    if (!saying.has(token.word) || index === 0) return [];
    const before = tokens.slice(Math.max(0, index - 3), index).map((one) => one.word);
    return before.some((word) => owners.has(word)) || before.at(-1) === 'to' ? [] : [index];
  });
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
