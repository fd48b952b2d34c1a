import { AppError } from '../../shared/app-error.ts';
import type { CheckInput } from '../../shared/checks/check-input.ts';
import { standingWith } from '../../shared/checks/rule-standing.ts';
import type { HouseRule } from '../../shared/model/house-style.ts';
import type { Policy } from '../../shared/policy/pack.ts';
import { ruleEffects } from '../../shared/policy/rule-effects.ts';
import { fingerprintOfPem, type ProvenPack, provePack } from '../service/policy/pack-signature.ts';
import { decodePolicy } from '../service/policy/policy-file.ts';
import type { Given, Option } from './command.ts';
import { fingerprintWords, refusedLines } from './policy-words.ts';
import { readBytesOf } from './read-files.ts';

export const policyOptions: Readonly<Record<string, Option>> = {
  policy: { type: 'string', value: 'FILE', help: 'a signed policy pack to check by, which is not imported' },
  'accept-key': {
    type: 'string',
    multiple: true,
    value: 'FINGERPRINT',
    help: 'the SHA-256 of the key that the pack has to be signed by',
  },
  key: { type: 'string', multiple: true, value: 'PEM', help: 'or the file with that public key' },
};

/**
 * The policy that texts are to be checked by, or null. There is no library that knows keys, so the key is named each time. Raises `invalid_input` for
 * what is no pack or was changed after it was signed, and `conflict` for one that another key signed, or a key that nobody accepted.
 */
export async function readCheckPolicy(given: Given): Promise<Policy | null> {
  const file = given.text('policy');
  const accepted = await acceptedKeys(given);
  if (file === undefined) {
    if (accepted.length === 0) return null;
    throw new AppError('invalid_input', 'A key is of no use without a policy pack: name one with --policy FILE.');
  }
  const pack = provePack(decodePolicy(await readBytesOf(file)));
  requireKey(pack, accepted);
  return pack.policy;
}

/** The policy on the day of the check: a pack of a later day waits for it, as an imported one does. */
export function policyOn(policy: Policy | null, now: string): Pick<CheckInput, 'policy'> {
  return { policy: policy !== null && policy.validFrom <= dayOf(now) ? policy : null };
}

/** What a pack asks for and does not get here, a line for each. */
export function policyRemarks(policy: Policy, houseRules: readonly HouseRule[], now: string): readonly string[] {
  const { organisation, validFrom, houseStyle } = policy;
  const standing = standingWith(houseRules);
  const lacksStyle = houseStyle !== null && !houseRules.some(({ id }) => id.startsWith(`${houseStyle.name}.`));
  return [
    ...(validFrom > dayOf(now)
      ? [`The policy pack of ${organisation} holds from ${validFrom}: texts of an earlier day are checked without it.`]
      : []),
    ...refusedLines(policy, ruleEffects(policy, standing)),
    ...(lacksStyle
      ? [
          `The policy pack asks for the house style ${houseStyle.name}, which is not there: name its folder with --styles DIR.`,
        ]
      : []),
  ];
}

function dayOf(now: string): string {
  return now.slice(0, 10);
}

async function acceptedKeys(given: Given): Promise<readonly string[]> {
  const keyFiles = await Promise.all(given.texts('key').map(readBytesOf));
  return [
    ...given.texts('accept-key').map(fingerprintOf),
    ...keyFiles.map((bytes) => fingerprintOfPem(decodePolicy(bytes))),
  ];
}

/** As people write one: in groups, with colons, in capitals. Raises `invalid_input`. */
function fingerprintOf(written: string): string {
  const fingerprint = written.replace(/[\s:]/g, '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(fingerprint)) return fingerprint;
  throw new AppError(
    'invalid_input',
    `--accept-key takes the SHA-256 of a key, 64 hexadecimal digits, and "${written}" is none. Nothing was checked.`,
  );
}

function requireKey({ policy, fingerprint }: ProvenPack, accepted: readonly string[]): void {
  if (accepted.includes(fingerprint)) return;
  const words = fingerprintWords(fingerprint);
  throw new AppError(
    'conflict',
    accepted.length > 0
      ? `The policy pack is as it was signed, but not by the key that you accept: it was signed by ${words}. Nothing was checked.`
      : `This policy pack was signed by a key that nobody has accepted here (SHA-256 ${words}). Nothing was checked. Ask ${policy.organisation} for the fingerprint of its key on another way, compare the two, and then accept it with --accept-key.`,
  );
}
