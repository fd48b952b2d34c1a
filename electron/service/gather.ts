import { type DraftClaim, type DraftSource, readDraftClaim } from '../../db/draft-material.ts';
import { listEvidenceOfClaim } from '../../db/evidence.ts';
import { listImages } from '../../db/images.ts';
import { listAccounts, type PersonRecord, readPeopleNamed } from '../../db/people.ts';
import { readSettings } from '../../db/settings.ts';
import { listSightings } from '../../db/sightings.ts';
import { buildCheckInput, composeThreads, type DraftMaterial } from '../../shared/checks/build-input.ts';
import { createPostedChecker } from '../../shared/checks/posted-words.ts';
import type { DraftImage } from '../../shared/model/composer.ts';
import type { Draft } from '../../shared/model/draft.ts';
import type { CheckReport } from '../../shared/model/finding.ts';
import type { Thread, Variant } from '../../shared/model/thread.ts';
import type { ServiceContext } from './context.ts';
import { sourcesOf } from './draft-sources.ts';
import { styleShelfOf } from './house/style-shelf.ts';
import { policyForChecks } from './policy/proven-packs.ts';
import { findTemplate } from './templates.ts';
import { readChecked } from './translations.ts';
import { variantsOf } from './variants.ts';

/** A draft with all that it rests on, read at one moment: the input of its checks, of its threads and of its exports. */
export interface GatheredDraft extends DraftMaterial {
  readonly draft: Draft;
  readonly sources: readonly DraftSource[];
  readonly people: readonly PersonRecord[];
  readonly images: readonly DraftImage[];
  readonly variants: readonly Variant[];
  readonly claim: (DraftClaim & Pick<NonNullable<DraftMaterial['claim']>, 'sightings'>) | null;
}

/** Reads from the library and the templates folders what checks and threads of the draft need. */
export function gather(context: ServiceContext, draft: Draft): GatheredDraft {
  const { library, ports } = context;
  const { claimId } = draft;
  return {
    draft,
    template: findTemplate(ports, draft.templateId),
    sources: sourcesOf(context, draft),
    evidence: claimId === null ? [] : listEvidenceOfClaim(library, claimId),
    people: readPeopleNamed(library, draft.authorIds),
    claim: claimId === null ? null : gatherClaim(context, claimId),
    variants: variantsOf(context, draft),
    images: listImages(library, draft.id),
    limits: readSettings(library).limits,
    accounts: listAccounts(library),
    translation: readChecked(context, draft),
    now: ports.now().toISOString(),
    houseRules: styleShelfOf(context).rules(),
    policy: policyForChecks(context),
    ...(draft.status === 'writing' ? { changedAt: draft.updatedAt } : {}),
  };
}

function gatherClaim({ library }: ServiceContext, claimId: string): GatheredDraft['claim'] {
  const claim = readDraftClaim(library, claimId);
  return claim === null ? null : { ...claim, sightings: listSightings(library, claimId) };
}

/** The posts of the enabled variants, in the order of the platforms. */
export function threadsOf(material: DraftMaterial): readonly Thread[] {
  return composeThreads(material);
}

/** What all rules say of the draft as it stands in the library. */
export function check(material: DraftMaterial): CheckReport {
  return createPostedChecker(() => performance.now()).check(buildCheckInput(material));
}
