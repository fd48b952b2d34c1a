import type { CheckReport, Finding } from '../model/finding.ts';
import { identifyingKinds, storyScore } from './story-weights.ts';

/** How near the facts of a story come to one person: none to speak of, narrowed down, or recognisable to who knows them. */
export const recognitionLevels = ['story', 'narrow', 'recognisable'] as const;
export type RecognitionLevel = (typeof recognitionLevels)[number];

/** One fact that narrows down who it is, and what is left when it is taken out: `clear` when no story is left at all. */
export interface TellingFact {
  readonly feature: string;
  readonly text: string;
  readonly without: RecognitionLevel | 'clear';
}

/** A story of a patient in a draft, as the meter shows it. */
export interface Recognition {
  readonly findingId: string;
  readonly place: Finding['place'];
  readonly level: RecognitionLevel;
  readonly facts: readonly TellingFact[];
}

/** The number of facts from which PRV-20 warns, and from which it blocks. */
export const narrowFrom = 2;
export const recognisableFrom = 3;

/**
 * What the re-identification meter shows of each story that a report tells of: which facts add up, and what taking each of them out would do. Made from
 * the findings alone, so that the page needs nothing but its report.
 */
export function reidentification({ findings }: Pick<CheckReport, 'findings'>): readonly Recognition[] {
  return findings.filter(({ rule }) => rule === storyRule).map(recognitionOf);
}

/** The level of a number of facts. */
export function levelOf(facts: number): RecognitionLevel {
  if (facts >= recognisableFrom) return 'recognisable';
  return facts >= narrowFrom ? 'narrow' : 'story';
}

/** Every story has this finding, whatever others it has. */
const storyRule = 'PRV-19';

function recognitionOf({ id, place, why }: Finding): Recognition {
  const telling = why.filter(({ feature }) => identifyingKinds.has(feature));
  // `just saw` and `last week` both say when.
  const hasRecency = telling.some(({ feature }) => feature === 'recency');
  const counted = telling.filter(({ feature }) => !(feature === 'time' && hasRecency));
  return {
    findingId: id,
    place,
    level: levelOf(counted.length),
    facts: counted.map(({ feature, text }) => ({
      feature,
      text,
      without: isClearWithout(why, feature) ? 'clear' : levelOf(counted.length - 1),
    })),
  };
}

function isClearWithout(why: Finding['why'], feature: string): boolean {
  return storyScore(new Set(why.map((reason) => reason.feature).filter((kind) => kind !== feature))) <= 0;
}
