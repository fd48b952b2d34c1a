import type { Block } from '../../../model/draft.ts';
import { type PlatformId, platformIds } from '../../../model/thread.ts';
import type { RequiredDisclaimer } from '../../../policy/pack.ts';
import type { CheckAccount, CheckInput } from '../../check-input.ts';
import { emergencyTopics } from '../../disclaimer-words.ts';

/** One of the ways in which a draft goes out: its posts on a platform, or its blocks where no platform is switched on. */
export interface Target {
  readonly platform: PlatformId | null;
  readonly account: CheckAccount | null;
  readonly posts: readonly TargetPost[];
}

export interface TargetPost {
  readonly text: string;
  readonly blockIds: readonly string[];
}

export function targetsOf(input: CheckInput): readonly Target[] {
  if (input.isBare === true) return [bareTarget(input)];
  if (input.threads.length === 0) return [{ platform: null, account: null, posts: ownPosts(input.blocks) }];
  return input.threads.map(({ platform, posts }) => ({
    platform,
    account: (input.accounts ?? []).find((one) => one.platform === platform) ?? null,
    posts: posts.map(({ text, blockIds }) => ({ text, blockIds })),
  }));
}

/** Where a text without a library is shown, and from which account, as far as somebody said. */
function bareTarget({ accounts = [], blocks, shownOn }: CheckInput): Target {
  const platform = platformIds.find((id) => id === shownOn) ?? null;
  return { platform, account: accounts[0] ?? null, posts: ownPosts(blocks) };
}

function ownPosts(blocks: readonly Block[]): readonly TargetPost[] {
  return blocks
    .filter(({ role, text }) => role !== 'sources' && text.trim() !== '')
    .map(({ id, text }) => ({ text, blockIds: [id] }));
}

/** Whether a disclaimer has to stand there; `unknown` when only the kind of the account would tell, and nobody chose one. */
export function isAsked(
  disclaimer: Pick<RequiredDisclaimer, 'kind' | 'when'>,
  target: Target,
  input: CheckInput,
): 'yes' | 'no' | 'unknown' {
  if (!isMeant(disclaimer, target, input)) return 'no';
  const { accountKinds } = disclaimer.when;
  if (accountKinds.length > 0 && target.account === null) return 'unknown';
  return isOfKind(accountKinds, target.account) ? 'yes' : 'no';
}

/** Whether it is asked for, the kind of the account aside. */
function isMeant(
  { kind, when }: Pick<RequiredDisclaimer, 'kind' | 'when'>,
  target: Target,
  input: CheckInput,
): boolean {
  return (
    isOnPlatform(when.platforms, target) &&
    isForAudience(when.audiences, input.audience ?? '') &&
    (kind !== 'emergency' || isOnEmergency(input)) &&
    (!when.namesOrganisation || namesOrganisation(target, input))
  );
}

function isOfKind(kinds: RequiredDisclaimer['when']['accountKinds'], account: CheckAccount | null): boolean {
  return kinds.length === 0 || (account !== null && kinds.includes(account.kind));
}

function isOnPlatform(platforms: readonly PlatformId[], { platform }: Target): boolean {
  return platforms.length === 0 || (platform !== null && platforms.includes(platform));
}

function isOnEmergency({ blocks }: CheckInput): boolean {
  return blocks.some(({ role, text }) => role !== 'myth' && emergencyTopics.test(text));
}

/** A draft for nobody in particular is for everybody. */
function isForAudience(audiences: readonly string[], audience: string): boolean {
  if (audiences.length === 0 || audience.trim() === '') return true;
  const folded = foldWords(audience);
  return audiences.some((one) => folded.includes(foldWords(one)));
}

function namesOrganisation({ account, posts }: Target, { policy }: CheckInput): boolean {
  const name = foldWords(policy?.organisation ?? '');
  if (name.trim() === '') return false;
  return [account?.bio ?? '', ...posts.map(({ text }) => text)].some((text) => foldWords(text).includes(name));
}

/** Words alone, each with a space on both sides, so that one text can be looked for in another whatever its case and punctuation. */
export function foldWords(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
