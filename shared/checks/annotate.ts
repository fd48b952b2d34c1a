import type { Block, BlockRole } from '../model/draft.ts';
import { findNegated } from '../text/negation.ts';
import { type Amount, findAmounts } from '../text/numbers.ts';
import { findQuotations } from '../text/quotation.ts';
import { countReading, type WordCount } from '../text/reading-level.ts';
import { segment } from '../text/segment.ts';
import type { Span } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { CheckInput } from './check-input.ts';
import { joinWords } from './identify.ts';
import { languagePacks, type PackLanguage, packLanguageOf } from './language-packs.ts';

/** A cited key, with the offsets of `@key`. */
export interface CitedKey {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** One sentence and all that rules know of it. Offsets count from its start; equal sentences are one object while cached. */
export interface Sentence {
  /** Without citations, links and Markdown marks: spaces stand in their place. */
  readonly text: string;
  readonly role: BlockRole;
  /** The language whose words rules may look for; English for a language without a pack, since the rules that run then read no words. */
  readonly language: PackLanguage;
  readonly tokens: readonly Token[];
  /** All words with a space between, as ids see them. */
  readonly words: string;
  /** For each token whether a negation reaches it. */
  readonly negated: readonly boolean[];
  readonly quotations: readonly Span[];
  readonly amounts: readonly Amount[];
  readonly citations: readonly CitedKey[];
  readonly hasLink: boolean;
  readonly reading: WordCount;
}

export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** What is read of a block's text alone. `citations` are all of them, those between sentences too; offsets are the block's. */
export interface BlockReading {
  readonly sentences: readonly PlacedSentence[];
  readonly citations: readonly CitedKey[];
}

export interface AnnotatedBlock extends BlockReading {
  readonly block: Block;
}

export interface AnnotatedDraft {
  readonly input: CheckInput;
  readonly blocks: readonly AnnotatedBlock[];
}

/** Finds what was annotated before. `make` is called for what was not. */
export interface Memory {
  readonly sentence: (key: string, make: () => Sentence) => Sentence;
  readonly block: (key: string, make: () => BlockReading) => BlockReading;
}

/** Splits each block into sentences and reads them. Offsets are those of the block's own text. */
export function annotateDraft(input: CheckInput, memory: Memory): AnnotatedDraft {
  const language = packLanguageOf(input.language) ?? 'en';
  const blocks = input.blocks.map((block) => ({
    block,
    ...memory.block(`${language}\n${block.role}\n${block.text}`, () => readBlock(block, language, memory)),
  }));
  return { input, blocks };
}

function readBlock(block: Block, language: PackLanguage, memory: Memory): BlockReading {
  const segments = segment(block.text, languagePacks[language].abbreviations);
  const spans = segments.sentences;
  const citations = segments.citations.flatMap((citation) => citation.items);
  const cited = bySentence(citations, spans);
  const linked = bySentence(segments.links, spans);
  const quoted = quotedBySentence(findQuotations(block.text), spans);
  const sentences = spans.map((span, index) => {
    const parts = {
      role: block.role,
      language,
      text: segments.plain.slice(span.start, span.end),
      quotations: quoted[index] ?? [],
      citations: (cited.get(index) ?? []).map(({ key, start, end }) => ({
        key,
        start: start - span.start,
        end: end - span.start,
      })),
      hasLink: linked.has(index),
    };
    return { ...span, sentence: memory.sentence(keyOf(parts), () => readSentence(parts)) };
  });
  return { sentences, citations };
}

/** A citation belongs to the sentence that it stands in or behind: `So it is. [@key]`. One before the first belongs to the first. */
function bySentence<Part extends Span>(
  parts: readonly Part[],
  spans: readonly Span[],
): ReadonlyMap<number, readonly Part[]> {
  const found = new Map<number, Part[]>();
  let index = 0;
  for (const part of parts) {
    while ((spans[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= part.start) index += 1;
    found.set(index, [...(found.get(index) ?? []), part]);
  }
  return found;
}

function quotedBySentence(quotations: readonly Span[], spans: readonly Span[]): readonly (readonly Span[])[] {
  let first = 0;
  return spans.map((span) => {
    while ((quotations[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first += 1;
    const parts: Span[] = [];
    for (let index = first; (quotations[index]?.start ?? Number.POSITIVE_INFINITY) < span.end; index += 1) {
      const quotation = quotations[index];
      if (quotation !== undefined && quotation.end > span.start) parts.push(within(quotation, span));
    }
    return parts;
  });
}

function within(part: Span, span: Span): Span {
  return { start: Math.max(part.start, span.start) - span.start, end: Math.min(part.end, span.end) - span.start };
}

type Parts = Pick<Sentence, 'role' | 'language' | 'text' | 'quotations' | 'citations' | 'hasLink'>;

function keyOf({ role, language, text, quotations, citations, hasLink }: Parts): string {
  const quoted = quotations.map(({ start, end }) => `${start}-${end}`).join();
  const cited = citations.map(({ key, start }) => `${key}@${start}`).join();
  return `${language}\n${role}\n${quoted}\n${cited}\n${hasLink ? 1 : 0}\n${text}`;
}

function readSentence(parts: Parts): Sentence {
  const tokens = tokenize(parts.text);
  return {
    ...parts,
    tokens,
    words: joinWords(tokens),
    negated: findNegated(parts.text, tokens, languagePacks[parts.language].negation ?? undefined),
    amounts: findAmounts(tokens),
    reading: countReading(tokens),
  };
}
