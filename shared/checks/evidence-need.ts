import { isQuoted } from '../text/quotation.ts';
import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence, Sentence } from './annotate.ts';
import { createLexicon, type Match } from './lexicon.ts';
import type { Why } from './rule.ts';
import { evidenceWords } from './words/english-evidence.ts';

/** Why a sentence needs a source. `strength` is `certain` where it gives a figure or speaks of studies. */
export interface EvidenceNeed {
  readonly strength: 'certain' | 'likely';
  readonly why: readonly Why[];
}

/** What a reader could ask "who found that?" of; null for advice, questions, and talk about the claim itself. */
export function evidenceNeed(sentence: Sentence): EvidenceNeed | null {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const need = findNeed(sentence);
  known.set(sentence, need);
  return need;
}

const known = new WeakMap<Sentence, EvidenceNeed | null>();
const { aboutClaim, advice, unsure, ...facts } = evidenceWords;
const factual = createLexicon(facts);
const framing = createLexicon({ aboutClaim: aboutClaim ?? [], unsure: unsure ?? [] });
const imperative = createLexicon({ advice: advice ?? [] });

function findNeed(sentence: Sentence): EvidenceNeed | null {
  if (sentence.tokens.length < 4 || /\?["'”’)]*$/.test(sentence.text.trimEnd())) return null;
  const unquoted = (part: { readonly start: number; readonly end: number }) => !isQuoted(sentence.quotations, part);
  const amounts = sentence.amounts.filter(unquoted).filter((amount) => isFigure(sentence, amount));
  const matches = factual.find(sentence.tokens).filter(unquoted);
  const framed = framing.find(sentence.tokens);
  const isAdvice = imperative.find(sentence.tokens.slice(0, 3)).some((match) => match.from === 0);
  const has = (tag: string) => matches.some((match) => match.tag === tag);
  const why = whyOf(sentence, amounts, matches);
  if (framed.some((match) => match.tag === 'unsure')) return null;
  if ((amounts.length > 0 && !isAdvice) || has('study'))
    return isAbout(framed) && !has('study') ? null : { strength: 'certain', why };
  if (isAbout(framed) || isAdvice || !(has('cause') || has('comparison'))) return null;
  return { strength: 'likely', why };
}

function isAbout(framed: readonly Match[]): boolean {
  return framed.some((match) => match.tag === 'aboutClaim');
}

/** Small ratios of plain speech (`one of the doctors`) and `half an hour` are no figures. */
function isFigure(sentence: Sentence, amount: Sentence['amounts'][number]): boolean {
  const words = sentence.tokens.slice(amount.firstToken, amount.firstToken + 3).map((token) => token.word);
  if (amount.kind === 'ratio' && words[0] === 'one' && words[1] === 'of') return false;
  const next = words[1] ?? '';
  return !(
    amount.kind === 'multiple' &&
    (/^(?:hour|an|a|check|checked|think|way|quarter)$/.test(next) || words[0] === 'quarter')
  );
}

function whyOf(sentence: Sentence, amounts: Sentence['amounts'], matches: readonly Match[]): readonly Why[] {
  return [
    ...amounts.map((amount) => ({ feature: 'figure', text: sentence.text.slice(amount.start, amount.end) })),
    ...matches.map((match) => ({ feature: match.tag, text: sentence.text.slice(match.start, match.end) })),
  ];
}

/**
 * Whether a source stands close enough: in the sentence itself, in the next one of its block, at the start of the next block, or in
 * the one before when this one goes on with it (`It followed ...`). A sentence that says again what a cited one says is covered too.
 */
export function isSupported(draft: AnnotatedDraft, block: AnnotatedBlock, index: number): boolean {
  const at = (offset: number) => block.sentences[index + offset];
  const self = at(0);
  if (self === undefined || hasSource(self) || hasSource(at(1))) return true;
  if (hasSource(at(-1)) && goesOn(self.sentence)) return true;
  if (at(1) === undefined && hasSource(nextBlock(draft, block)?.sentences[0])) return true;
  return at(1) === undefined && isCitationOnly(nextBlock(draft, block)) ? true : isRepeated(draft, self.sentence);
}

function nextBlock(draft: AnnotatedDraft, block: AnnotatedBlock): AnnotatedBlock | undefined {
  return draft.blocks[draft.blocks.findIndex((other) => other.block.id === block.block.id) + 1];
}

function isCitationOnly(block: AnnotatedBlock | undefined): boolean {
  return block !== undefined && block.sentences.length === 0 && block.citations.length > 0;
}

function hasSource(placed: PlacedSentence | undefined): boolean {
  return placed !== undefined && (placed.sentence.citations.length > 0 || placed.sentence.hasLink);
}

const onward = new Set(
  'it its they their this these that those both each the he she such in of among neither also here there'.split(' '),
);

function goesOn(sentence: Sentence): boolean {
  return onward.has(sentence.tokens[0]?.word ?? '');
}

/** At least half of the words that carry meaning stand in one cited sentence of the draft. */
function isRepeated(draft: AnnotatedDraft, sentence: Sentence): boolean {
  const carried = meaningful(sentence);
  if (carried.size < 3 || sentence.amounts.length > 0) return false;
  return draft.blocks.some((block) =>
    block.sentences.some((other) => {
      if (other.sentence === sentence || !hasSource(other)) return false;
      const said = meaningful(other.sentence);
      return [...carried].filter((word) => said.has(word)).length / carried.size >= 0.5;
    }),
  );
}

const meaning = new WeakMap<Sentence, ReadonlySet<string>>();

function meaningful(sentence: Sentence): ReadonlySet<string> {
  const before = meaning.get(sentence);
  if (before !== undefined) return before;
  const carried = new Set(
    sentence.tokens
      .map((token) => token.word.replace(/(?<=.{3})s$/, ''))
      .filter((word) => word.length > 3 && !empty.has(word)),
  );
  meaning.set(sentence, carried);
  return carried;
}

const empty = new Set(
  'that this with from have does been they them than what when which your their there into also more most very such only some were will would could should about because'.split(
    ' ',
  ),
);
