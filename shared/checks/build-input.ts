import type { Claim, TriageDecision } from '../model/claim.ts';
import type { DraftImage } from '../model/composer.ts';
import type { Draft, Template } from '../model/draft.ts';
import type { HouseRule } from '../model/house-style.ts';
import type { LimitOverrides } from '../model/limit-overrides.ts';
import type { Account, Interest, Person } from '../model/person.ts';
import type { PolicyReading } from '../model/policy.ts';
import type { Evidence, Source } from '../model/source.ts';
import type { Numbering, PlatformId, Thread } from '../model/thread.ts';
import type { CheckedTranslation } from '../model/translation.ts';
import type { Policy } from '../policy/pack.ts';
import { draftKeys } from '../text/blocks.ts';
import { composeVariant, type VariantInput } from '../thread/compose-variant.ts';
import { limitsFor } from '../thread/limit-overrides.ts';
import type { ThreadSource } from '../thread/thread-source.ts';
import type { CheckAccount, CheckSighting } from './check-input.ts';
import type { CheckInput, CheckSource } from './run-checks.ts';

/** What is known of a draft, as the library gives it: the page and the gate gather it, each in its own way. */
export interface DraftMaterial {
  readonly draft: Pick<Draft, 'language' | 'blocks' | 'authorIds' | 'audience'> & {
    readonly title?: Draft['title'];
    readonly reviewAt: Draft['reviewAt'];
  };
  /** The draft's template; null when it has none or the file is gone. */
  readonly template: Pick<Template, 'blocks'> | null;
  /** Every source that the draft cites or that is tied to its claim; others do no harm. */
  readonly sources: readonly MaterialSource[];
  /** What ties sources to the draft's claim. */
  readonly evidence: readonly Pick<Evidence, 'sourceId' | 'role'>[];
  readonly people: readonly {
    readonly person: Pick<Person, 'id' | 'name' | 'isClinician' | 'statementConfirmedAt'>;
    readonly interests: readonly Interest[];
  }[];
  readonly claim:
    | (Pick<Claim, 'wording' | 'statement' | 'lookAgainAt'> & {
        readonly decision: TriageDecision | null;
        readonly sightings: readonly CheckSighting[];
      })
    | null;
  readonly variants: readonly ({
    readonly platform: PlatformId;
    readonly numbering: Numbering;
    readonly isEnabled: boolean;
    readonly accountId: string | null;
  } & Pick<VariantInput, 'breaks' | 'edits'>)[];
  /** The pictures of the draft, in their order. */
  readonly images?: readonly (Pick<DraftImage, 'id' | 'blockId'> & Partial<Pick<DraftImage, 'altText'>>)[];
  /** What a person set in place of the platforms' own limits. */
  readonly limits?: LimitOverrides;
  /** Every account that a variant goes to; others do no harm. */
  readonly accounts: readonly (CheckAccount & Pick<Account, 'id'>)[];
  /** What the draft translates; null or absent when it is no translation. */
  readonly translation?: CheckedTranslation | null;
  /** UTC, ISO. */
  readonly now: string;
  /** What the organisation requires, and who has read it; null where no policy pack is in force. */
  readonly policy?: { readonly policy: Policy; readonly readings: readonly PolicyReading[] } | null;
  /** When the text was changed last, UTC, ISO; absent while somebody writes. */
  readonly changedAt?: string;
  /** When the newest finding on tone that still stands was let stand, UTC, ISO; absent where none was. */
  readonly toneLetStandAt?: string;
  /** The rules of the house styles that are switched on. */
  readonly houseRules?: readonly HouseRule[];
}

type MaterialSource = ThreadSource &
  Pick<Source, 'id' | 'status' | 'isComplete' | 'title' | 'design' | 'level'> & {
    readonly csl: { readonly type: string; readonly accessed?: unknown; readonly funder?: unknown };
  };

/** What a thread is made of. */
export interface ThreadMaterial {
  readonly draft: Pick<Draft, 'blocks' | 'authorIds'>;
  readonly people: readonly { readonly person: Pick<Person, 'id' | 'name'> }[];
  readonly sources: readonly ThreadSource[];
  readonly variants: readonly Omit<DraftMaterial['variants'][number], 'accountId'>[];
  readonly images?: DraftMaterial['images'];
  readonly limits?: DraftMaterial['limits'];
}

/** The posts of every enabled variant. */
export function composeThreads(material: ThreadMaterial): readonly Thread[] {
  const { draft, sources, variants, images = [], limits: own = {} } = material;
  const { blocks } = draft;
  const authors = authorNamesOf(material);
  return variants
    .filter((variant) => variant.isEnabled)
    .map(({ platform, numbering, breaks = [], edits = [] }) => {
      const limits = limitsFor(platform, own);
      return composeVariant({ blocks, sources, images, platform, numbering, breaks, edits, limits, authors });
    });
}

/** What the authors of a draft are called, in their order. */
export function authorNamesOf({
  draft,
  people,
}: Pick<ThreadMaterial, 'people'> & { readonly draft: Pick<Draft, 'authorIds'> }): readonly string[] {
  return draft.authorIds.flatMap((id) => people.flatMap(({ person }) => (person.id === id ? [person.name] : [])));
}

/** One input of the checks for the page and the gate, so that both come to the same report. */
export function buildCheckInput(
  material: DraftMaterial,
  threads: readonly Thread[] = composeThreads(material),
): CheckInput {
  const { draft, template, claim } = material;
  return {
    ...(draft.title === undefined ? {} : { title: draft.title }),
    language: draft.language,
    blocks: draft.blocks,
    templateBlocks: template?.blocks.map(({ role, label, isRequired }) => ({ role, label, isRequired })) ?? null,
    sources: checkSources(material),
    authors: draft.authorIds.flatMap((id) =>
      material.people.filter(({ person }) => person.id === id).map((one) => checkAuthor(one, material)),
    ),
    threads,
    ...(material.images === undefined ? {} : { pictures: picturesOf(material.images) }),
    claim: claim === null ? null : checkClaim(claim),
    audience: draft.audience,
    reviewAt: draft.reviewAt,
    accounts: checkAccounts(material),
    translation: material.translation ?? null,
    ...(material.limits === undefined ? {} : { limits: material.limits }),
    now: material.now,
    ...requiredOf(material),
  };
}

/** What other people than the writer ask for. */
function requiredOf({ policy, changedAt, toneLetStandAt, houseRules }: DraftMaterial): Partial<CheckInput> {
  return {
    policy: policy?.policy ?? null,
    changedAt: changedAt ?? null,
    ...(toneLetStandAt === undefined ? {} : { toneLetStandAt }),
    ...(houseRules === undefined ? {} : { houseRules }),
  };
}

/** In the order of the keys, since the order of a gathering must not change a report. */
function checkSources({ draft, sources, evidence }: DraftMaterial): readonly CheckSource[] {
  const cited = new Set(draftKeys(draft.blocks));
  const roles = new Map(evidence.map((link) => [link.sourceId, link.role]));
  return sources
    .filter((source) => cited.has(source.key) || roles.has(source.id))
    .map(({ id, key, status, isComplete, title, year, doi, pmid, link, design, level, csl }) => ({
      ...{ key, status, isComplete, role: roles.get(id) ?? null, title, year, doi, pmid, link, design, level },
      ...{ type: csl.type, hasAccessDate: csl.accessed !== undefined && csl.accessed !== null },
      funders: fundersOf(csl.funder),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function checkClaim({
  wording,
  statement,
  decision,
  lookAgainAt,
  sightings,
}: NonNullable<DraftMaterial['claim']>): CheckInput['claim'] {
  return {
    ...{ wording, statement, decision, lookAgainAt },
    sightings: sightings.map(({ channel, link, seenAt, reach, reachSource }) => ({
      channel,
      link,
      seenAt,
      reach,
      reachSource,
    })),
  };
}

function checkAccounts({ variants, accounts }: DraftMaterial): readonly CheckAccount[] {
  const chosen = new Set(variants.filter((variant) => variant.isEnabled).map((variant) => variant.accountId));
  return accounts
    .filter(({ id }) => chosen.has(id))
    .map(({ platform, handle, kind, bio }) => ({ platform, handle, kind, bio }))
    .sort((a, b) => (`${a.platform} ${a.handle}` < `${b.platform} ${b.handle}` ? -1 : 1));
}

/** Crossref lists them as `funder` in its CSL-JSON, each with a name. */
function fundersOf(funder: unknown): readonly string[] {
  if (!Array.isArray(funder)) return [];
  return funder.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string' ? [one.name] : [],
  );
}

function picturesOf(images: NonNullable<DraftMaterial['images']>): NonNullable<CheckInput['pictures']> {
  return images.map(({ id, altText = '' }) => ({ id, altText }));
}

function checkAuthor(
  { person, interests }: DraftMaterial['people'][number],
  { policy = null }: DraftMaterial,
): CheckInput['authors'][number] {
  const { id, name, isClinician, statementConfirmedAt } = person;
  const author = { name, isClinician, statementConfirmedAt, interests };
  if (policy === null) return author;
  return { ...author, policyReadAt: policy.readings.find(({ personId }) => personId === id)?.readAt ?? null };
}
