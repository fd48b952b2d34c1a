import { readClaim, rootOf, treeOf } from '../../db/claims.ts';
import { listDraftsOfClaims } from '../../db/draft-list.ts';
import { listEvidenceOfClaim } from '../../db/evidence.ts';
import { listImports } from '../../db/imports.ts';
import type { Connection } from '../../db/open-library.ts';
import { listSightings } from '../../db/sightings.ts';
import { readSource } from '../../db/sources.ts';
import { listTriages } from '../../db/triage.ts';
import type { claimCommands } from '../../shared/contract/claims.ts';
import type { Output } from '../../shared/contract.ts';
import {
  addClaim,
  addSighting,
  binClaim,
  change,
  changeClaim,
  decideTriage,
  mergeClaim,
  removeSighting,
  separateSighting,
  unbinClaim,
} from './claim-changes.ts';
import { importClaims, previewClaims } from './claim-import.ts';
import { matchClaims } from './claim-matching.ts';
import type { ServiceContext } from './context.ts';
import type { LaterHandlers } from './first-handlers.ts';
import { takeImportBack } from './import-undo.ts';

/** Answers the commands of `shared/contract/claims.ts`. */
export function claimHandlers(context: ServiceContext): LaterHandlers<typeof claimCommands> {
  const { library, jobs } = context;
  return {
    'claim.get': ({ id }) => readDetail(library, id),
    'claim.add': (input) => change(context, (at) => addClaim(context, input, at)),
    'claim.update': (input) => change(context, (at) => changeClaim(context, input, at)),
    'claim.delete': ({ id }) => change(context, (at) => binClaim(context, id, at)),
    'claim.restore': ({ id }) => change(context, (at) => unbinClaim(context, id, at)),
    'claim.match': (input) => matchClaims(library, input),
    'claim.merge': (input) => change(context, (at) => mergeClaim(context, input, at)),
    'sighting.add': (input) => change(context, (at) => addSighting(context, input, at)),
    'sighting.delete': ({ id }) => change(context, (at) => removeSighting(context, id, at)),
    'sighting.separate': ({ id }) => change(context, (at) => separateSighting(context, id, at)),
    'triage.decide': (input) => change(context, (at) => decideTriage(context, input, at)),
    'claim.previewImport': ({ file }) => previewClaims(context, file),
    'claim.import': (input) => ({ job: jobs.start('bytes', (progress) => importClaims(context, input, progress)) }),
    'import.list': (window) => listImports(library, window),
    'import.undo': ({ id }) => ({ job: jobs.start('rows', (progress) => takeImportBack(context, id, progress)) }),
  };
}

/** Of a claim that was merged, the claim that it stands under. */
function readDetail(library: Connection, id: string): Output<'claim.get'> {
  const claim = readClaim(library, rootOf(library, id));
  return {
    claim,
    sightings: listSightings(library, claim.id),
    triages: listTriages(library, claim.id),
    evidence: listEvidenceOfClaim(library, claim.id).map((link) => ({
      link,
      source: readSource(library, link.sourceId),
    })),
    drafts: listDraftsOfClaims(library, treeOf(library, claim.id)),
  };
}
