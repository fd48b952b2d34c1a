import { tellsTieOf } from '../interests/disclosures.ts';
import type { BlockRole } from '../model/draft.ts';
import type { Sentence } from './sentences-of-text.ts';

export interface Speakers {
  /** The names of those who speak; none where nobody knows them. */
  readonly authors: readonly string[];
  readonly blocks: readonly Block[];
}

/** A block by its place in the text. */
interface Block {
  readonly role: BlockRole;
  readonly start: number;
  readonly end: number;
}

/**
 * Tells of each sentence whether it tells a tie of whoever speaks: in the first person, of `the author`, or by name. A name counts when it is an author's. Where
 * the authors are not known, one with a title or a degree is taken for an author's, unless the text has spoken of that person before. What a myth says counts for nothing.
 */
export function createTieTeller(
  sentences: readonly Sentence[],
  { authors, blocks }: Speakers,
): (sentence: Sentence) => boolean {
  const others = blocks.filter(({ role }) => role === 'myth' || role === 'fallacy');
  const tellsNamed = (sentence: Sentence) =>
    authors.length === 0 ? isTieOfSpeaker(sentence, sentences) : tellsTieOfOne(wordsOf(sentence), authors);
  const known = new Map<Sentence, boolean>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const tells = sentence.cues.tellsTie || (!isWithin(sentence, others) && tellsNamed(sentence));
    known.set(sentence, tells);
    return tells;
  };
}

function isWithin({ start }: Sentence, blocks: readonly Block[]): boolean {
  return blocks.some((block) => start >= block.start && start < block.end);
}

function tellsTieOfOne(text: string, authors: readonly string[]): boolean {
  return authors.some((author) =>
    tellsTieOf(
      text,
      author,
      authors.filter((other) => other !== author),
    ),
  );
}

function wordsOf({ passage, inPassage }: Sentence): string {
  return passage.text.slice(inPassage.start, inPassage.end);
}

function isTieOfSpeaker({ cues, start }: Sentence, sentences: readonly Sentence[]): boolean {
  if (cues.tieOf === null || cues.isQuestion || cues.bringsClaim) return false;
  const called = cues.tieOf.split(' ').at(-1) ?? cues.tieOf;
  return !sentences.some((one) => one.start < start && isOfTheStory(one, called));
}

/** Spoken of before, and neither for a tie nor as who writes. */
function isOfTheStory(sentence: Sentence, called: string): boolean {
  if (sentence.cues.tieOf !== null) return false;
  const text = wordsOf(sentence);
  return text.includes(called) && !byline.test(text);
}

const byline =
  /^(?:I[’']?m|I am|By|From|Hi|Hello|My name|Written by|Author|This is|Ich bin|Soy|Je suis|Von|Por|Par)\b/u;
