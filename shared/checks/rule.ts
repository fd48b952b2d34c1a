import type { BlockRole } from '../model/draft.ts';
import type { FindingCategory, FindingPlace, Fix, Guideline, Severity } from '../model/finding.ts';
import type { Limits } from '../policy/thresholds.ts';
import type { AnnotatedDraft, Sentence } from './annotate.ts';
import type { CheckInput } from './check-input.ts';
import type { PackLanguage } from './language-packs.ts';

/** Values for the placeholders of a catalogue sentence. */
export type Values = Readonly<Record<string, string | number>>;

/** What fired: `feature` is the last part of the catalogue key `checks.feature.<feature>`, `text` the words of the draft. */
export interface Why {
  readonly feature: string;
  readonly text: string;
  readonly weight?: number;
}

/** A change within one sentence. Offsets count from the start of the sentence. `label` is a catalogue key. */
export interface SentenceFix {
  readonly kind: Fix['kind'];
  readonly label: string;
  readonly values?: Values;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

interface Told {
  readonly severity?: Severity;
  /** The catalogue key after `checks.<rule>.`; `message` when absent. */
  readonly message?: string;
  readonly values?: Values;
  readonly why?: readonly Why[];
}

/** A finding of a sentence rule; offsets count from the start of the sentence. */
export interface SentenceHit extends Told {
  readonly start: number;
  readonly end: number;
  readonly fixes?: readonly SentenceFix[];
}

/** A finding of a rule over blocks, posts or the whole draft. `words` is what its id stands on: when they change, an override falls away. */
export interface DraftHit extends Told {
  readonly place: FindingPlace;
  readonly words: string;
  readonly fixes?: readonly Fix[];
}

/** A worked example: `text` is shown to people and, unless `input` says more, checked as one block of explanation. */
export interface Example {
  readonly text: string;
  readonly role?: BlockRole;
  readonly input?: Partial<CheckInput>;
}

interface Described {
  /** The id of the catalogue of checks (`EVI-01`); message keys are made of it. */
  readonly id: string;
  readonly category: FindingCategory;
  readonly severity: Severity;
  readonly guideline: Guideline;
  /** Rules that read words need a language pack. */
  readonly needsLanguage: boolean;
  /** The languages whose words the rule knows; English alone when absent. */
  readonly languages?: readonly PackLanguage[];
  /** What only the library knows (the register, the sources, the claim, the template): a bare text is then not checked for it. */
  readonly needsLibrary?: true;
  readonly confidence: 'pattern' | 'scored';
  readonly examples: { readonly flag: readonly Example[]; readonly pass: readonly Example[] };
}

/** Looks at one sentence at a time, so its findings are kept as long as the sentence stands. */
export interface SentenceRule extends Described {
  readonly scope: 'sentence';
  /** The sentence must have one of these words, or the rule is not asked; null asks it always. */
  readonly anchors: ReadonlySet<string> | null;
  /** What it says stands on the sentence and the limits alone. */
  readonly find: (sentence: Sentence, limits: Limits) => readonly SentenceHit[];
}

/** Looks at more than one sentence; works on the annotations of the sentences, never on the text anew. */
export interface DraftRule extends Described {
  readonly scope: 'block' | 'post' | 'draft';
  /** A rule of scope `block` that stands on more than each block by itself and the language: it is asked at each check, the others once for each block. */
  readonly readsMore?: true;
  /** What the input lacks for this rule to say anything: the last part of the key `checks.notChecked.<reason>`, or null. */
  readonly missing?: (draft: AnnotatedDraft) => string | null;
  readonly find: (draft: AnnotatedDraft) => readonly DraftHit[];
}

export type Rule = SentenceRule | DraftRule;
