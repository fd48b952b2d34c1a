import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Output } from '../../../shared/contract.ts';
import type { DraftContent, Template } from '../../../shared/model/draft.ts';
import type { Evidence, Source } from '../../../shared/model/source.ts';
import type { TranslationFamily } from '../../../shared/model/translation.ts';
import { draftKeys } from '../../../shared/text/blocks.ts';
import { call } from '../../call.ts';
import type { Surroundings } from '../../checks/use-checks.ts';
import { useCommand } from '../../use-command.ts';

/** What the library knows around a draft: its claim, sources, template, people and platforms. */
export interface DraftSurroundings {
  readonly claim: Output<'claim.get'> | null;
  readonly template: Template | null;
  readonly people: Output<'person.list'>;
  /** The claim's sources and all that the draft cites. */
  readonly sources: readonly Source[];
  readonly evidence: readonly Evidence[];
  /** The draft in other languages; null for one that stands alone. */
  readonly family: TranslationFamily | null;
  /** The same as the checks take it; null until everything was read. */
  readonly forChecks: Surroundings | null;
}

const firstSources = { limit: 500 } as const;
const nobody: Output<'person.list'> = [];

export function useSurroundings(
  draft: { readonly id: string; readonly claimId: string | null; readonly templateId: string },
  blocks: DraftContent['blocks'],
): DraftSurroundings {
  const templates = useCommand('template.list', {});
  const claim = useCommand('claim.get', { id: draft.claimId ?? '' }, { enabled: draft.claimId !== null });
  const people = useCommand('person.list', {});
  const variants = useCommand('variant.list', { draftId: draft.id });
  const images = useCommand('image.list', { draftId: draft.id });
  const translations = useCommand('translation.list', { draftId: draft.id });
  const family = translations.data ?? null;
  const required = useRequired();
  const cited = useCitedSources(blocks);

  const detail = draft.claimId === null ? null : (claim.data ?? null);
  const template = templateOf(templates.data, draft.templateId);
  const answers = [templates, people, variants, images, translations, ...(draft.claimId === null ? [] : [claim])];
  const isRead = answers.every(isAnswered) && ![required, cited].includes(null);

  return useMemo(() => {
    const tied = detail?.evidence ?? [];
    const sources = unique([...tied.map(({ source }) => source), ...(cited ?? [])]);
    const evidence = tied.map(({ link }) => link);
    const known = { claim: detail, template, people: people.data ?? nobody, sources, evidence };
    const accounts = known.people.flatMap((record) => record.accounts);
    const linked = { translation: family?.checked ?? null, images: images.data ?? [] };
    const forChecks = isRead
      ? { ...known, ...linked, claim: claimOf(detail), variants: variants.data ?? [], accounts, ...required }
      : null;
    return { ...known, family, forChecks };
  }, [detail, template, people.data, variants.data, images.data, family, cited, isRead, required]);
}

function templateOf(shelf: Output<'template.list'> | undefined, templateId: string): Template | null {
  return shelf?.templates.find(({ id }) => id === templateId) ?? null;
}

function isAnswered({ isSuccess, isError }: { readonly isSuccess: boolean; readonly isError: boolean }): boolean {
  return isSuccess || isError;
}

function claimOf(detail: Output<'claim.get'> | null): Surroundings['claim'] {
  if (detail === null) return null;
  const { wording, statement, decision, lookAgainAt } = detail.claim;
  return { wording, statement, decision, lookAgainAt, sightings: detail.sightings };
}

const lookAgainMs = 2000;
const noRules: Output<'style.rules'>['rules'] = [];

/** What other people than the writer ask for; null while unknown. The house styles are asked for again and again: somebody may be writing one beside the draft. */
function useRequired(): Pick<Surroundings, 'houseRules' | 'policy' | 'limits'> | null {
  const houseRules = useCommand('style.rules', {}, { pollMs: lookAgainMs }).data?.rules ?? noRules;
  const { data, isError } = useCommand('policy.get', {});
  const settings = useCommand('settings.get', {});
  const isRead = (data !== undefined || isError) && isAnswered(settings);
  const limits = settings.data?.limits ?? ownLimits;
  return useMemo(() => {
    if (!isRead) return null;
    const kept = data?.inForce ?? null;
    return { houseRules, limits, policy: kept === null ? null : { policy: kept.policy, readings: kept.readings } };
  }, [houseRules, data, isRead, limits]);
}

/** Those of the platforms. */
const ownLimits = {};

/** The cited sources that the library has: from its first page, and one by one where it is larger than that. Null while unknown. */
function useCitedSources(blocks: DraftContent['blocks']): readonly Source[] | null {
  const list = useCommand('source.list', firstSources);
  // Keys as one text, so that a keystroke that cites nothing new changes nothing here.
  const keys = useMemo(() => draftKeys(blocks).toSorted().join(' '), [blocks]);
  const cited = keys === '' ? [] : keys.split(' ');
  const first = list.data?.sources ?? [];
  const isWhole = list.data !== undefined && list.data.total <= first.length;
  const elsewhere = isWhole ? [] : cited.filter((key) => !first.some(({ source }) => source.key === key));
  const found = useQueries({
    queries: elsewhere.map((key) => ({
      queryKey: ['source.list', { query: key, limit: 50 }],
      queryFn: () => call('source.list', { query: key, limit: 50 }),
      enabled: list.data !== undefined,
    })),
    combine: combineAnswers,
  });
  return useMemo(() => {
    if (list.data === undefined && !list.isError) return null;
    const wanted = new Set(keys.split(' '));
    const all = [...(list.data?.sources ?? []), ...found.sources].map(({ source }) => source);
    return unique(all.filter((source) => wanted.has(source.key)));
  }, [list.data, list.isError, found, keys]);
}

function combineAnswers(answers: readonly { readonly data: Output<'source.list'> | undefined }[]) {
  return { sources: answers.flatMap(({ data }) => data?.sources ?? []) };
}

function unique(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
