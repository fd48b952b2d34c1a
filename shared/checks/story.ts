import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence } from './annotate.ts';
import { type StoryFeature, storyFeatures } from './story-features.ts';

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
  readonly features: readonly WeighedFeature[];
  readonly identifying: readonly WeighedFeature[];
  readonly score: number;
}

/** All stories of a draft, found once for the rules that ask (domain.md PRV-19, -20, -24, -26). */
export function storiesOf(draft: AnnotatedDraft): readonly Story[] {
  return draft.blocks.flatMap((block) => {
    const before = known.get(block.sentences);
    if (before !== undefined) return before.map((story) => ({ ...story, blockId: block.block.id }));
    const found = storiesOfBlock(block);
    known.set(block.sentences, found);
    return found;
  });
}

const known = new WeakMap<readonly PlacedSentence[], readonly Story[]>();

// Set by hand on the even half of tests/fixtures/checks/patient-story.json; the odd half was held back.
const weights: Readonly<Record<string, number>> = {
  person: 2,
  worker: 1,
  pronoun: 1,
  someone: 2,
  ownPast: 2,
  otherPast: 1,
  age: 1,
  careEvent: 2,
  firstPersonCare: 2,
  ellipticCare: 2,
  caseByCondition: 2,
  condition: 1,
  sensitive: 1,
  recency: 1,
  time: 1,
  place: 1,
  relative: 1,
  trait: 1,
  rarity: 1,
  hypothetical: -6,
  population: -4,
  publicRecord: -4,
  generic: -2,
  ownLife: -3,
  history: -5,
};
const threshold = 5;
const identifyingKinds = new Set([
  'age',
  'sensitive',
  'time',
  'recency',
  'place',
  'relative',
  'trait',
  'rarity',
  'occupation',
]);
const limitSentences = 4;

function storiesOfBlock(block: AnnotatedBlock): readonly Story[] {
  const stories: Story[] = [];
  for (let index = 0; index < block.sentences.length; index += 1) {
    const end = endOfTelling(block.sentences, index);
    const told = tellingOf(block, index, end) ?? (end > index + 1 ? tellingOf(block, index, index + 1) : null);
    if (told === null) continue;
    stories.push(told.story);
    index = told.end - 1;
  }
  return stories;
}

/** How far the talk stays on the same person: sentences that go on with `he`, `she`, `the patient`, or are scraps. */
function endOfTelling(sentences: readonly PlacedSentence[], from: number): number {
  let end = from + 1;
  while (end < sentences.length && end - from < limitSentences && goesOn(sentences[end])) end += 1;
  return end;
}

function goesOn(placed: PlacedSentence | undefined): boolean {
  if (placed === undefined) return false;
  const features = storyFeatures(placed.sentence);
  if (features.some((feature) => feature.kind === 'pronoun' || feature.kind === 'ellipticCare')) return true;
  return placed.sentence.tokens.length <= 6 && placed.sentence.citations.length === 0;
}

function tellingOf(
  block: AnnotatedBlock,
  from: number,
  end: number,
): { readonly story: Story; readonly end: number } | null {
  const placed = block.sentences.slice(from, end);
  const features = distinct(placed.flatMap(weighed));
  const score = features.reduce((sum, feature) => sum + feature.weight, 0);
  if (score < threshold || !isTelling(features)) return null;
  const start = placed[0]?.start ?? 0;
  const story = {
    blockId: block.block.id,
    start,
    end: placed.at(-1)?.end ?? start,
    words: placed.map((one) => one.sentence.words).join(' '),
    features,
    identifying: identifyingOf(features),
    score,
  };
  return { story, end };
}

function weighed(placed: PlacedSentence): readonly WeighedFeature[] {
  return storyFeatures(placed.sentence).map((feature) => ({
    ...feature,
    start: feature.start + placed.start,
    end: feature.end + placed.start,
    weight: weights[feature.kind] ?? 0,
  }));
}

/** Each kind counts once: three conditions do not make a story truer. The longest words stand for their kind. */
function distinct(features: readonly WeighedFeature[]): readonly WeighedFeature[] {
  const byKind = new Map<string, WeighedFeature>();
  for (const feature of features) {
    const before = byKind.get(feature.kind);
    if (before === undefined || feature.text.length > before.text.length) byKind.set(feature.kind, feature);
  }
  // A person named by a noun and taken up by `her` is one person, not two signs of one.
  if (byKind.has('person')) byKind.delete('someone');
  return [...byKind.values()];
}

/** There must be one person, something that happened to them or between them and the author, and health in it. */
function isTelling(features: readonly WeighedFeature[]): boolean {
  const kinds = new Set(features.map((feature) => feature.kind));
  const hasAny = (...wanted: readonly string[]) => wanted.some((kind) => kinds.has(kind));
  const isCare = hasAny('careEvent', 'firstPersonCare', 'ellipticCare', 'caseByCondition');
  const isPast = hasAny('ownPast', 'otherPast');
  const isPerson =
    hasAny('person', 'caseByCondition', 'someone', 'age') || (hasAny('worker', 'pronoun') && (isCare || isPast));
  const isClose = hasAny('firstPersonCare', 'ellipticCare', 'ownPast') || hasAny(...identifyingKinds);
  const isHealth = hasAny('condition', 'sensitive', 'firstPersonCare', 'caseByCondition') || kinds.has('careEvent');
  return isPerson && (isCare || isPast) && isClose && isHealth;
}

/** `time` and `recency` both say when, so they count as one. What a person does for a living is read from the person word. */
function identifyingOf(features: readonly WeighedFeature[]): readonly WeighedFeature[] {
  const hasRecency = features.some((feature) => feature.kind === 'recency');
  return features.filter((feature) => identifyingKinds.has(feature.kind) && !(feature.kind === 'time' && hasRecency));
}
