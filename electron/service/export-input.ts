import { readApproval } from '../../db/approvals.ts';
import { contentHash } from '../../db/content-hash.ts';
import { readImageBytes } from '../../db/images.ts';
import { readPeopleNamed } from '../../db/people.ts';
import { composeThreads } from '../../shared/checks/build-input.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { ExportFinding, ExportInput, ExportSource, ExportWriter } from '../../shared/exports/export-input.ts';
import { holdsPictures } from '../../shared/exports/post-pictures.ts';
import { catalogueText } from '../../shared/messages/catalogue-text.ts';
import type { Gate, Override } from '../../shared/model/finding.ts';
import { severities } from '../../shared/model/finding.ts';
import type { PlatformId } from '../../shared/model/thread.ts';
import { draftKeys } from '../../shared/text/blocks.ts';
import type { ServiceContext } from './context.ts';
import { isSettledBy } from './gate-state.ts';
import type { GatheredDraft } from './gather.ts';

export interface Exporting {
  readonly material: GatheredDraft;
  readonly gate: Gate;
  readonly input: Parsed<'thread.export'>;
  readonly writer: ExportWriter;
  /** Each once. */
  readonly platforms: readonly PlatformId[];
}

/** All that the file may tell, read at one moment. */
export function exportInput(context: ServiceContext, exporting: Exporting): ExportInput {
  const { library, ports } = context;
  const { material, gate, input } = exporting;
  const { draft } = material;
  return {
    title: draft.title,
    language: draft.language,
    claim: claimOf(material),
    authors: authorsOf(material),
    threads: threadsOf(exporting),
    images: imagesOf(context, exporting),
    limits: material.limits ?? {},
    sources: citedSources(material),
    findings: findingsOf(context, gate),
    draftVersion: draft.version,
    contentHash: gate.contentHash,
    exportedAt: ports.now().toISOString(),
    approval:
      draft.status === 'approved' && !input.isPreview ? readApproval(library, draft.id, gate.contentHash) : null,
    isPreview: input.isPreview,
    options: input.options,
    hashOf: contentHash,
  };
}

function claimOf({ claim }: GatheredDraft): ExportInput['claim'] {
  if (claim === null) return null;
  const { wording, statement, verdict, sightings } = claim;
  const seen = sightings.map(({ seenAt }) => seenAt).filter((at) => at !== null);
  return { wording, statement, verdict, firstSeenAt: seen.sort()[0] ?? null };
}

function authorsOf({ draft, people }: GatheredDraft): ExportInput['authors'] {
  return draft.authorIds.flatMap((id) =>
    people
      .filter(({ person }) => person.id === id)
      .map(({ person: { name, credentials, role, organisation } }) => ({ name, credentials, role, organisation })),
  );
}

/** In the order of the variants. What is asked for counts as switched on. */
function threadsOf({ material, platforms }: Exporting): ExportInput['threads'] {
  const asked = material.variants.filter(({ platform }) => platforms.includes(platform));
  return composeThreads({ ...material, variants: asked }).map((thread, index) => ({
    ...thread,
    language: asked[index]?.postLanguage ?? material.draft.language,
  }));
}

function imagesOf({ library }: ServiceContext, { material, input, writer }: Exporting): ExportInput['images'] {
  const isRead = holdsPictures(writer, input);
  return material.images.map(({ id, altText, mediaType, width, height, sizeBytes }) => ({
    ...{ id, altText, mediaType, width, height, sizeBytes },
    bytes: isRead ? readImageBytes(library, id) : null,
  }));
}

function citedSources({ draft, sources }: GatheredDraft): readonly ExportSource[] {
  const cited = draftKeys(draft.blocks).flatMap((key) => sources.filter((source) => source.key === key));
  return cited.map(({ key, title, authorsShort, year, container, doi, pmid, link, status }, index) => ({
    ...{ number: index + 1, key, title, authorsShort, year, container, doi, pmid, link, status },
  }));
}

function findingsOf({ library }: ServiceContext, { report, overrides }: Gate): readonly ExportFinding[] {
  const ids = overrides.flatMap(({ personId, secondPersonId }) => [personId, secondPersonId ?? personId]);
  const names = new Map(readPeopleNamed(library, [...new Set(ids)]).map(({ person }) => [person.id, person.name]));
  const inOrder = severities.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
  return inOrder.map((finding) => ({
    severity: finding.severity,
    rule: finding.rule,
    title: catalogueText(finding.title),
    message: catalogueText(finding.message),
    letStand: letStand(
      overrides.find((override) => isSettledBy(finding, override)),
      names,
    ),
  }));
}

function letStand(override: Override | undefined, names: ReadonlyMap<string, string>): ExportFinding['letStand'] {
  if (override === undefined) return null;
  const ids = [override.personId, override.secondPersonId].filter((id) => id !== null);
  return { reason: override.reason, personNames: ids.map((id) => names.get(id) ?? '') };
}
