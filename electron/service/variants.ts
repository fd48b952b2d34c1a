import { readSettings } from '../../db/settings.ts';
import { hasAccount, insertVariant, listVariants, type NewVariant, updateVariant } from '../../db/variants.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { Draft } from '../../shared/model/draft.ts';
import { type PlatformId, platformIds, type Variant } from '../../shared/model/thread.ts';
import { platformLimits } from '../../shared/thread/limits.ts';
import type { ServiceContext } from './context.ts';

/**
 * The variants of a draft in its language, one for each platform, in the order of the platforms. Those that are missing
 * (a new draft, a change of language) are made first; the platforms of the settings are switched on in them. Where the library
 * is only read they are made for this answer alone.
 */
export function variantsOf(context: ServiceContext, draft: Pick<Draft, 'id' | 'language'>): Variant[] {
  const { library } = context;
  const stored = listVariants(library, draft.id, draft.language);
  const missing = stored.length < platformIds.length ? makeMissing(context, draft, stored) : [];
  if (missing.length > 0 && !library.readonly) {
    library.transaction(() => missing.forEach((variant) => insertVariant(library, variant))).immediate();
    return inOrder(listVariants(library, draft.id, draft.language));
  }
  return inOrder([...stored, ...missing.map(asVariant)]);
}

function inOrder(variants: Variant[]): Variant[] {
  return variants.sort((a, b) => platformIds.indexOf(a.platform) - platformIds.indexOf(b.platform));
}

/** Changes how a draft is made for one platform; what is left out stays. Raises `invalid_input` for another platform's account. */
export function saveVariant(context: ServiceContext, draft: Draft, input: Parsed<'variant.save'>): Variant {
  const { library, ports } = context;
  const variant = variantFor(variantsOf(context, draft), input.platform);
  const accountId = input.accountId === undefined ? variant.accountId : input.accountId;
  if (accountId !== null && accountId !== variant.accountId && !hasAccount(library, accountId, input.platform)) {
    throw new AppError(
      'invalid_input',
      'There is no such account on this platform. Nothing was changed: choose one of its own.',
      {
        fields: { accountId: 'There is no such account on this platform.' },
      },
    );
  }
  updateVariant(library, {
    id: variant.id,
    accountId,
    numbering: input.numbering ?? variant.numbering,
    isEnabled: input.isEnabled ?? variant.isEnabled,
    postLanguage: input.postLanguage === undefined ? variant.postLanguage : input.postLanguage,
    at: ports.now().toISOString(),
  });
  return variantFor(variantsOf(context, draft), input.platform);
}

function makeMissing(
  { library, ports }: ServiceContext,
  draft: Pick<Draft, 'id' | 'language'>,
  stored: readonly Variant[],
): readonly NewVariant[] {
  const { platforms } = readSettings(library);
  const at = ports.now().toISOString();
  return platformIds
    .filter((platform) => stored.every((variant) => variant.platform !== platform))
    .map((platform) => ({
      ...{ id: ports.newId(), at, draftId: draft.id, platform, language: draft.language },
      // Without threads there is one long post, and nothing to number.
      numbering: platformLimits[platform].hasThreads ? 'suffix' : 'none',
      isEnabled: platforms.includes(platform),
    }));
}

function asVariant({ at, ...variant }: NewVariant): Variant {
  const row = { createdAt: at, updatedAt: at, version: 1 };
  return { ...variant, ...row, accountId: null, postLanguage: null, breaks: [], edits: [] };
}

/** Raises nothing: there is a variant for each platform. */
export function variantFor(variants: readonly Variant[], platform: PlatformId): Variant {
  const variant = variants.find((candidate) => candidate.platform === platform);
  if (variant === undefined) throw new Error(`no variant was made for ${platform}`);
  return variant;
}
