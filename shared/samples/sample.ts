import type { FableScores, Triage, TriageDecision, Verdict } from '../model/claim.ts';
import type { Interest, Person } from '../model/person.ts';
import type { EvidenceRole } from '../model/source.ts';

/** An invented person. `initials` are how samples name their authors. */
export interface SamplePerson {
  readonly initials: string;
  readonly person: Pick<Person, 'name' | 'credentials' | 'role' | 'organisation' | 'specialties' | 'isClinician'>;
  readonly interests: readonly Pick<
    Interest,
    'category' | 'entity' | 'products' | 'beneficiary' | 'since' | 'until' | 'comment'
  >[];
}

/** Where a claim was seen. The date is told as days before the samples are added, so that the library never looks stale. */
export interface SampleSighting {
  readonly daysAgo: number;
  readonly channel: string;
  readonly wording?: string;
  readonly reach?: number;
  readonly reachSource?: string;
  readonly note?: string;
}

export interface SampleTriage {
  readonly scores: FableScores;
  readonly impact: Triage['impact'];
  readonly spread: Triage['spread'];
  readonly decision: TriageDecision;
  readonly reason: string;
  readonly lookAgainInDays?: number;
}

/** `texts` are by the labels of the template's blocks; a label that is left out keeps the template's own text. */
export interface SampleDraft {
  readonly templateId: string;
  readonly title: string;
  readonly audience: string;
  readonly authors: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  /** Who clears it; null leaves it in writing. */
  readonly clearedBy: string | null;
}

/** A worked example, from what was heard to what was answered. The wording and the sightings are invented, the sources are not. */
export interface Sample {
  readonly wording: string;
  readonly statement: string;
  readonly verdict: Verdict;
  readonly topics: readonly string[];
  readonly sightings: readonly [SampleSighting, ...SampleSighting[]];
  readonly triage: SampleTriage | null;
  readonly evidence: readonly { readonly key: string; readonly role: EvidenceRole; readonly note: string }[];
  readonly draft: SampleDraft | null;
}
