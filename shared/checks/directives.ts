import type { Sentence } from './annotate.ts';
import type { Match } from './lexicon.ts';
import { voiceOf } from './voice.ts';
import { beforeCommand } from './words/english-advice.ts';

/** Something that the reader is told to do. */
export interface Directive {
  readonly verb: Match;
  /** A bare command, or one that says `you should`, `it is fine to`, `I would`. */
  readonly form: 'command' | 'told';
  readonly isNegated: boolean;
}

/** Which of `verbs` are instructions in the author's own voice: commands at the start of a clause, or verbs behind a frame such as `you can`. */
export function directivesOf(
  sentence: Sentence,
  verbs: readonly Match[],
  frames: readonly Match[],
): readonly Directive[] {
  const { isOwn, isQuestion } = voiceOf(sentence);
  if (isQuestion && !asksToAct(frames)) return [];
  const found: Directive[] = [];
  const spoken = verbs.filter((verb) => isOwn(verb.from) && !isNoun(sentence, verb));
  for (const verb of [...spoken].sort((a, b) => a.from - b.from)) {
    if (found.at(-1)?.verb.from === verb.from) continue;
    const form = formOf(sentence, verb, frames) ?? (isJoined(sentence, verb, found) ? 'command' : null);
    if (form !== null) found.push({ verb, form, isNegated: isDenied(sentence, verb) });
  }
  return found;
}

function formOf(sentence: Sentence, verb: Match, frames: readonly Match[]): Directive['form'] | null {
  if (startsClause(sentence, verb.from)) return 'command';
  const isFramed = frames.some(
    (frame) => frame.to <= verb.from && verb.from - frame.to <= 4 && !isParted(sentence, frame.to, verb.from),
  );
  return isFramed ? 'told' : null;
}

/** `..., and halve it`: a second verb goes on with the first. */
function isJoined(sentence: Sentence, verb: Match, found: readonly Directive[]): boolean {
  const before = sentence.tokens[verb.from - 1]?.word ?? '';
  return (before === 'and' || before === 'or' || before === 'then') && found.length > 0;
}

/** `Why not stop it?` is no question. */
function asksToAct(frames: readonly Match[]): boolean {
  return frames.some((frame) => frame.from === 0);
}

function startsClause(sentence: Sentence, index: number): boolean {
  let at = index;
  while (at > 0 && !isParted(sentence, at - 1, at) && mayPrecede(sentence, at - 1)) at -= 1;
  return at === 0 || isParted(sentence, at - 1, at);
}

function mayPrecede({ tokens }: Sentence, index: number): boolean {
  const word = tokens[index]?.word ?? '';
  if (word === 'not') return tokens[index - 1]?.word === 'do';
  if (word === 'do') return tokens[index + 1]?.word === 'not';
  return beforeCommand.has(word) || word === "don't" || word === 'never';
}

/** Whether a comma, colon, dash or bracket stands between two tokens. */
function isParted({ text, tokens }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const left = tokens[at];
    const right = tokens[at + 1];
    if (
      left !== undefined &&
      right !== undefined &&
      at + 1 <= to &&
      /[,;:()–—…!?."]/.test(text.slice(left.end, right.start))
    )
      return true;
  }
  return false;
}

/** `The drop in`, `Drop in deaths`, `Use of`: a word of command that is a noun here. */
function isNoun({ tokens }: Sentence, verb: Match): boolean {
  const next = tokens[verb.to]?.word ?? '';
  const before = tokens[verb.from - 1]?.word ?? '';
  return nounFollowers.has(next) || nounLeaders.has(before);
}

const nounFollowers = new Set('of is was are were has had did signs rates rate between'.split(' '));
const nounLeaders = new Set('the a an its their of this these his her to-'.split(' '));

function isDenied({ tokens }: Sentence, verb: Match): boolean {
  const near = tokens.slice(Math.max(0, verb.from - 4), verb.from).map((token) => token.word);
  const at = near.findLastIndex((word) => deniers.has(word) || word.endsWith("n't"));
  return at >= 0 && !near.slice(at + 1).includes('and') && !near.includes('why') && !near.includes('need');
}

const deniers = new Set(['not', 'never', 'no', 'cannot', 'nobody']);
