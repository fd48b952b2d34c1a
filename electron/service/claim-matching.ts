import { countStaleSources, findAnswer, findCandidates } from '../../db/claim-candidates.ts';
import { readClaim, rootOf, treeOf } from '../../db/claims.ts';
import type { Connection } from '../../db/open-library.ts';
import type { Parsed } from '../../shared/contract.ts';
import { foldWording } from '../../shared/matching/fold.ts';
import { rankClaims } from '../../shared/matching/rank-claims.ts';
import type { ClaimMatch } from '../../shared/model/claim.ts';

/** Claims of the library that say the same as a wording, or as a claim (which is then left out), the nearest first. */
export function matchClaims(library: Connection, input: Parsed<'claim.match'>): ClaimMatch[] {
  const claim = 'id' in input ? readClaim(library, rootOf(library, input.id)) : null;
  const asked = foldWording('id' in input ? (claim?.wording ?? '') : input.wording);
  const { candidates, counts } = findCandidates(library, asked, claim?.id ?? null);
  return rankClaims(asked, candidates, counts).map((ranked) => {
    const claims = treeOf(library, ranked.claimId);
    const answer = findAnswer(library, claims) ?? { draftId: null, draftTitle: null, answeredAt: null };
    return { ...ranked, ...answer, staleSources: countStaleSources(library, claims) };
  });
}
