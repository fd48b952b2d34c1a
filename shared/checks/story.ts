import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence, Sentence } from './annotate.ts';
import { perObject } from './memory.ts';
import { type StoryFeature, storyFeatures } from './story-features.ts';
import { identifyingKinds, storyScore, storyWeights } from './story-weights.ts';

/** A feature with its weight and its offsets in the block's text. */
export interface WeighedFeature extends StoryFeature {
  readonly weight: number;
}

/** Sentences of one block that together tell of one patient. `identifying` are the kinds of fact that narrow down who it is. */
export interface Story {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** As it is written, without citations and links. */
  readonly text: string;
  readonly features: readonly WeighedFeature[];
  readonly identifying: readonly WeighedFeature[];
  /** Log odds that a careful editor would stop here. */
  readonly score: number;
}

/** All stories of a draft, found once for the rules that ask (domain.md PRV-19 to -27). */
export function storiesOf(draft: AnnotatedDraft): readonly Story[] {
  return draft.blocks.flatMap((block) => {
    const before = known.get(block.sentences);
    if (before !== undefined) return before.map((story) => placedIn(block.block.id, story));
    const found = storiesOfBlock(block);
    known.set(block.sentences, found);
    return found;
  });
}

/** Two blocks may have the same words. */
function placedIn(blockId: string, story: Story): Story {
  return story.blockId === blockId ? story : { ...story, blockId };
}

const known = new WeakMap<readonly PlacedSentence[], readonly Story[]>();

/** A post of up to four sentences is one telling; longer blocks are read through a window of four, so that facts far apart do not add up. */
const windowSentences = 4;

function storiesOfBlock(block: AnnotatedBlock): readonly Story[] {
  const stories: Story[] = [];
  const { sentences } = block;
  let from = 0;
  while (from < sentences.length) {
    const placed = sentences.slice(from, from + windowSentences);
    const telling = tellingOf(placed);
    if (telling !== null) stories.push(storyOf(block, telling));
    if (from + windowSentences >= sentences.length && telling === null) break;
    from = telling === null ? from + 1 : from + endOf(placed, telling);
  }
  return stories;
}

/** How many of `placed` are read when the telling is. */
function endOf(placed: readonly PlacedSentence[], telling: Telling): number {
  return placed.findIndex((one) => one === telling.placed.at(-1)) + 1;
}

interface Telling {
  readonly placed: readonly PlacedSentence[];
  readonly kinds: ReadonlySet<string>;
  readonly score: number;
}

/** The sentences without those at the ends that the story does without. */
function tellingOf(placed: readonly PlacedSentence[]): Telling | null {
  const whole = weigh(placed);
  if (whole.score <= 0 || !isTelling(whole.kinds)) return null;
  let best = whole;
  for (const shorter of [...ends(placed, 1), ...ends(placed, -1)]) {
    const telling = weigh(shorter);
    const isShorter = telling.placed.length < best.placed.length;
    if (isShorter && telling.score >= whole.score && isTelling(telling.kinds)) best = telling;
  }
  return best;
}

/** What is left when sentences are taken off at the beginning (`1`) or at the end (`-1`). */
function ends(placed: readonly PlacedSentence[], side: 1 | -1): readonly (readonly PlacedSentence[])[] {
  return placed.slice(1).map((_, index) => (side === 1 ? placed.slice(index + 1) : placed.slice(0, -(index + 1))));
}

function weigh(placed: readonly PlacedSentence[]): Telling {
  const kinds = new Set<string>();
  for (const { sentence } of placed) {
    for (const kind of weighedKinds(sentence)) kinds.add(kind);
  }
  return { placed, kinds, score: storyScore(kinds) };
}

/** Most sentences tell nothing, which the kinds alone say. */
const weighedKinds = perObject<Sentence, readonly string[]>((sentence) =>
  storyFeatures(sentence).flatMap(({ kind }) => ((storyWeights[kind] ?? 0) === 0 ? [] : [kind])),
);

function storyOf(block: AnnotatedBlock, { placed, score }: Telling): Story {
  const start = placed[0]?.start ?? 0;
  const features = distinct(placed.flatMap(weighed));
  return {
    blockId: block.block.id,
    start,
    end: placed.at(-1)?.end ?? start,
    words: placed.map((one) => one.sentence.words).join(' '),
    text: placed.map((one) => one.sentence.text).join(' '),
    features,
    identifying: identifyingOf(features),
    score: Math.round(score * 10) / 10,
  };
}

function weighed(placed: PlacedSentence): readonly WeighedFeature[] {
  return storyFeatures(placed.sentence).flatMap((feature) => {
    const weight = storyWeights[feature.kind] ?? 0;
    return weight === 0
      ? []
      : [{ ...feature, start: feature.start + placed.start, end: feature.end + placed.start, weight }];
  });
}

/** Each kind counts once: three conditions do not make a story truer. The longest words stand for their kind. */
function distinct(features: readonly WeighedFeature[]): readonly WeighedFeature[] {
  const byKind = new Map<string, WeighedFeature>();
  for (const feature of features) {
    const before = byKind.get(feature.kind);
    if (before === undefined || feature.text.length > before.text.length) byKind.set(feature.kind, feature);
  }
  return [...byKind.values()];
}

/** Whether a story is told so plainly that a rule may block: something was done to somebody, and nothing speaks for a made-up or a public case. */
export function isPlain({ features, score }: Story): boolean {
  const kinds = new Set(features.map(({ kind }) => kind));
  const isSaid = kinds.has('speaker') && !kinds.has('firstPersonCare');
  const has = (wanted: ReadonlySet<string>) => [...kinds].some((kind) => wanted.has(kind));
  return score >= surely && has(care) && !has(doubtful) && !isSaid;
}

const surely = 0.2;
const care = new Set(['careEvent', 'firstPersonCare', 'ellipticCare', 'caseByCondition']);
const doubtful = new Set('hypothetical invented population publicRecord bulletin consent ownLife reader'.split(' '));

/** There must be somebody, and health in it. */
function isTelling(kinds: ReadonlySet<string>): boolean {
  return somebody.some((kind) => kinds.has(kind)) && health.some((kind) => kinds.has(kind));
}

const somebody = 'person someone worker pronoun name age relative occupation caseByCondition trait'.split(' ');
const health = 'condition sensitive careEvent firstPersonCare ellipticCare caseByCondition measure'.split(' ');

/** `time` and `recency` both say when, so they count as one. */
function identifyingOf(features: readonly WeighedFeature[]): readonly WeighedFeature[] {
  const hasRecency = features.some((feature) => feature.kind === 'recency');
  return features.filter((feature) => identifyingKinds.has(feature.kind) && !(feature.kind === 'time' && hasRecency));
}
