import type { DraftSummary } from '../../../../shared/model/draft.ts';

interface Wanted {
  readonly draftId: string;
  readonly claimId: string | null;
}

/** The drafts that one can be linked to as its original: no translations themselves, those on the same claim first, each once. */
export function linkCandidates(drafts: readonly DraftSummary[], { draftId, claimId }: Wanted): readonly DraftSummary[] {
  const fit = drafts.filter(({ id, translationOf }) => id !== draftId && translationOf === null);
  const each = [...new Map(fit.map((draft) => [draft.id, draft])).values()];
  const isSameClaim = (draft: DraftSummary) => claimId !== null && draft.claimId === claimId;
  return [...each.filter(isSameClaim), ...each.filter((draft) => !isSameClaim(draft))];
}

/** The languages that a translation of this draft cannot be in. */
export function takenBy({
  language,
  translations,
}: Pick<DraftSummary, 'language' | 'translations'>): readonly string[] {
  return [language, ...translations.map((other) => other.language)];
}
