import { perLexeme } from '../text/lexeme.ts';
import { isQuoted } from '../text/quotation.ts';
import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence, Sentence } from './annotate.ts';
import { createLexicon, type Match } from './lexicon.ts';
import { perObject } from './memory.ts';
import { citedNumbers, postSources } from './post-sources.ts';
import type { Why } from './rule.ts';
import { evidenceWords } from './words/english-evidence.ts';

/** Why a sentence needs a source. `strength` is `certain` where it gives a figure or speaks of studies. */
export interface EvidenceNeed {
  readonly strength: 'certain' | 'likely';
  readonly why: readonly Why[];
}

/** What a reader could ask "who found that?" of; null for advice, questions, and talk about the claim itself. */
export const evidenceNeed = perObject<Sentence, EvidenceNeed | null>(findNeed);

const { aboutClaim, advice, unsure, ...facts } = evidenceWords;
const factual = createLexicon(facts);
const framing = createLexicon({ aboutClaim: aboutClaim ?? [], unsure: unsure ?? [] });
const imperative = createLexicon({ advice: advice ?? [] });

function findNeed(sentence: Sentence): EvidenceNeed | null {
  if (sentence.tokens.length < 4 || /\?["'”’)]*$/.test(sentence.text.trimEnd())) return null;
  const framed = framing.find(sentence.tokens);
  if (framed.some((match) => match.tag === 'unsure')) return null;
  const amounts = sentence.amounts.filter((one) => !isQuoted(sentence.quotations, one) && isFigure(sentence, one));
  const matches = factual.find(sentence.tokens).filter((match) => !isQuoted(sentence.quotations, match));
  const strength = strengthOf(matches, amounts.length, {
    isAdvice: imperative.find(sentence.tokens).some((match) => match.from === 0),
    isAboutClaim: isAbout(framed),
    isOwn: sentence.tokens.some((token) => ownCount.has(token.word)),
  });
  return strength === null ? null : { strength, why: whyOf(sentence, amounts, matches) };
}

/** What a speaker counted (`we handed out 180 leaflets`) is in no paper. */
const ownCount = new Set("i my we our us we've i've".split(' '));

interface Framing {
  readonly isAdvice: boolean;
  readonly isAboutClaim: boolean;
  readonly isOwn: boolean;
}

/** A word of study always counts; a figure not in advice or in talk about the claim; a cause or comparison the same, but weaker. */
function strengthOf(
  matches: readonly Match[],
  figures: number,
  { isAdvice, isAboutClaim, isOwn }: Framing,
): EvidenceNeed['strength'] | null {
  if (matches.some((match) => match.tag === 'study')) return 'certain';
  if (isAdvice || isAboutClaim) return null;
  if (figures > 0 && !isOwn) return 'certain';
  return matches.length > 0 ? 'likely' : null;
}

function isAbout(framed: readonly Match[]): boolean {
  return framed.some((match) => match.tag === 'aboutClaim');
}

/** Small ratios of plain speech (`one of the doctors`) and `half an hour` are no figures. */
function isFigure(sentence: Sentence, amount: Sentence['amounts'][number]): boolean {
  // `over 75, babies and` is an age and a list.
  if (/, /.test(sentence.text.slice(amount.start, amount.end))) return false;
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
 * In a bare text a link anywhere in the post counts, and so does a number that a list of sources resolves.
 */
export function isSupported(draft: AnnotatedDraft, block: AnnotatedBlock, index: number): boolean {
  const self = block.sentences[index];
  const next = block.sentences[index + 1];
  const isSourced = sourceFinder(draft);
  if (self === undefined || isLinkedPost(draft, block) || isSourced(self) || isSourced(next)) return true;
  if (isSourced(block.sentences[index - 1]) && goesOn(self.sentence)) return true;
  return (next === undefined && beginsWithSource(nextBlock(draft, block))) || isRepeated(draft, self.sentence);
}

function isLinkedPost(draft: AnnotatedDraft, { block }: AnnotatedBlock): boolean {
  return draft.input.isBare === true && postSources(draft).linked.has(block.id);
}

type IsSourced = (placed: PlacedSentence | undefined) => boolean;

function sourceFinder(draft: AnnotatedDraft): IsSourced {
  if (draft.input.isBare !== true) return hasSource;
  const { resolved } = postSources(draft);
  return (placed) =>
    hasSource(placed) ||
    (placed !== undefined && resolved.size > 0 && citedNumbers(placed.sentence.text).some((one) => resolved.has(one)));
}

function nextBlock(draft: AnnotatedDraft, block: AnnotatedBlock): AnnotatedBlock | undefined {
  return draft.blocks[draft.blocks.findIndex((other) => other.block.id === block.block.id) + 1];
}

function beginsWithSource(block: AnnotatedBlock | undefined): boolean {
  if (block === undefined) return false;
  return hasSource(block.sentences[0]) || (block.sentences.length === 0 && block.citations.length > 0);
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
      let shared = 0;
      for (const word of carried) if (said.has(word)) shared += 1;
      return shared / carried.size >= 0.5;
    }),
  );
}

const meaningful = perObject<Sentence, ReadonlySet<string>>(
  ({ tokens }) => new Set(tokens.map(singularOf).filter((word) => word.length > 3 && !empty.has(word))),
);

const singularOf = perLexeme((word) => word.replace(/(?<=.{3})s$/, ''));

const empty = new Set(
  'that this with from have does been they them than what when which your their there into also more most very such only some were will would could should about because'.split(
    ' ',
  ),
);
