import type { BlockRole } from '../../model/draft.ts';
import type { FindingPlace } from '../../model/finding.ts';
import type { HouseRule, HouseScope } from '../../model/house-style.ts';
import { isQuoted } from '../../text/quotation.ts';
import type { Span } from '../../text/sentences.ts';
import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence } from '../annotate.ts';
import { wordsOf } from '../identify.ts';

/** A stretch of a draft that a house rule reads in one go. Offsets are those of `text`. */
export interface Passage {
  /** Without citations, links and Markdown marks, and with straight quotation marks: spaces stand in their place. */
  readonly text: string;
  readonly role: BlockRole | null;
  /** As long as it is the same object, the passage says the same; null for what is made anew each time. */
  readonly memoryKey: object | null;
  readonly sentences: readonly PlacedSentence[];
  readonly placeOf: (span: Span) => FindingPlace;
  /** Whether the words are a quoted falsehood, which house rules leave alone unless they are on privacy. */
  readonly isQuotedAt: (span: Span) => boolean;
  /** What the id of a finding stands on: when these words change, the finding is a new one. */
  readonly wordsAt: (span: Span) => string;
}

/** The passages that the rule reads, those together that it counts together. */
export function passageGroups(draft: AnnotatedDraft, rule: HouseRule): readonly (readonly Passage[])[] {
  if (rule.scope === 'post') return postPassages(draft).map((passage) => [passage]);
  const blocks = draft.blocks.filter(({ block }) => rule.roles === null || rule.roles.includes(block.role));
  return byScope[rule.scope](blocks);
}

const byScope: Readonly<Record<Exclude<HouseScope, 'post'>, (blocks: readonly AnnotatedBlock[]) => Passage[][]>> = {
  sentence: (blocks) => blocks.flatMap((block) => block.sentences.map((placed) => [sentencePassage(block, placed)])),
  block: (blocks) => blocks.map((block) => [blockPassage(block)]),
  draft: (blocks) => [blocks.map(blockPassage)],
};

function sentencePassage({ block }: AnnotatedBlock, placed: PlacedSentence): Passage {
  const { sentence, start } = placed;
  return {
    text: straight(sentence.text),
    role: block.role,
    memoryKey: sentence,
    sentences: [{ sentence, start: 0, end: placed.end - start }],
    placeOf: (span) => ({ kind: 'block', blockId: block.id, start: span.start + start, end: span.end + start }),
    isQuotedAt: (span) => block.role === 'myth' || isQuoted(sentence.quotations, span),
    wordsAt: () => sentence.words,
  };
}

function blockPassage({ block, sentences }: AnnotatedBlock): Passage {
  return {
    text: straight(plainText(block.text, sentences)),
    role: block.role,
    memoryKey: sentences,
    sentences,
    placeOf: ({ start, end }) => ({ kind: 'block', blockId: block.id, start, end }),
    isQuotedAt: (span) => block.role === 'myth' || isQuotedIn(sentences, span),
    wordsAt: (span) => sentenceAt(sentences, span)?.sentence.words ?? wordsOf(block.text),
  };
}

/** Posts are made of the blocks, whose quotations are not known here; what is counted in a post is rarely quoted. */
function postPassages({ input }: AnnotatedDraft): readonly Passage[] {
  return input.threads.flatMap(({ platform, posts }) =>
    posts.map((post, index) => ({
      text: straight(post.text),
      role: null,
      memoryKey: null,
      sentences: [],
      placeOf: ({ start, end }: Span) => ({ kind: 'post' as const, platform, post: index, start, end }),
      isQuotedAt: () => false,
      wordsAt: () => `${platform} ${wordsOf(post.text)}`,
    })),
  );
}

/** The text between the sentences is space, line ends and marks, which no pattern needs to see masked. */
function plainText(text: string, sentences: readonly PlacedSentence[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { sentence, start, end } of sentences) {
    parts.push(text.slice(at, start), sentence.text);
    at = end;
  }
  return `${parts.join('')}${text.slice(at)}`;
}

/** Patterns are written with the marks of a keyboard; the text has those of a printer. */
function straight(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

function sentenceAt(sentences: readonly PlacedSentence[], span: Span): PlacedSentence | undefined {
  return sentences.find(({ start, end }) => start <= span.start && span.start < end);
}

function isQuotedIn(sentences: readonly PlacedSentence[], span: Span): boolean {
  const placed = sentenceAt(sentences, span);
  if (placed === undefined) return false;
  return isQuoted(placed.sentence.quotations, { start: span.start - placed.start, end: span.end - placed.start });
}
