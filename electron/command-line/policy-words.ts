import { IntlMessageFormat } from 'intl-messageformat';
import type { Output } from '../../shared/contract.ts';
import { english, type MessageKey } from '../../shared/messages/en.ts';
import type { KeptPolicy, PolicyPreview } from '../../shared/model/policy.ts';
import { type FieldChange, fieldChanges, type PolicyDifference } from '../../shared/policy/differences.ts';
import type { Policy } from '../../shared/policy/pack.ts';
import type { ruleEffects } from '../../shared/policy/rule-effects.ts';
import { isThresholdName, thresholdList } from '../../shared/policy/threshold-list.ts';
import { thresholdsNotDone } from '../../shared/policy/thresholds.ts';
import { columns } from './columns.ts';

/** In groups of four, so that two people can compare it over the telephone. */
export function fingerprintWords(fingerprint: string): string {
  return (fingerprint.match(/.{4}/g) ?? []).join(' ');
}

/** Who signed it, how it stands to what is there, and each thing that it changes. */
export function previewLines(preview: PolicyPreview): string[] {
  const { policy, signer, differences, effects, isWaiting } = preview;
  return [
    `${policy.organisation}, version ${policy.version}, ${isWaiting ? 'waits until' : 'from'} ${policy.validFrom}.`,
    `Signed by ${signer.name ?? 'a key that nobody has accepted here'}: ${fingerprintWords(signer.fingerprint)}`,
    english[`policy.standing.${preview.standing}`],
    ...differences.flatMap(differenceLines),
    ...refusedLines(policy, effects),
  ];
}

export function effectLines(kept: KeptPolicy): string[] {
  return [`Imported ${kept.importedAt.slice(0, 10)}. Undo in the app takes it back.`];
}

export function keptLines({ inForce, waiting, broken, keys }: Output<'policy.get'>): string[] {
  const packs = [
    ...(inForce === null ? ['No policy pack is in force.'] : [packLine('In force', inForce)]),
    ...(waiting === null ? [] : [packLine('Waits', waiting)]),
    ...broken.map(() => 'A kept pack is not what was signed any more and does not count: import it again.'),
  ];
  return [...packs, ...columns(keys.map(({ name, fingerprint }) => [name, fingerprintWords(fingerprint)]))];
}

function packLine(state: string, { policy, signer }: KeptPolicy): string {
  return `${state}: ${policy.organisation}, version ${policy.version}, from ${policy.validFrom}, signed by ${signer.name}.`;
}

/** What a pack asks for and does not get, a line for each. */
export function refusedLines(policy: Policy, effects: ReturnType<typeof ruleEffects>): string[] {
  const rules = effects.flatMap(({ rule, refusal }) =>
    refusal === null ? [] : [`${rule} stays as it is. ${english[`policy.refusal.${refusal}`]}`],
  );
  const limits = thresholdsNotDone(policy).map((name) => inWords('policy.limitNotDone', { name }));
  return [...rules, ...limits];
}

/** What was changed is told field by field, and never cut: this is what a person agrees to. */
function differenceLines(difference: PolicyDifference): string[] {
  const { kind, part, name, isLocked } = difference;
  const head = `${kind}: ${part}${name === '' ? '' : ` ${name}`}${isLocked ? ' (locked)' : ''}`;
  return [head, ...fieldChanges(difference).map((change) => fieldLine(change, part === 'thresholds' ? name : ''))];
}

function fieldLine({ field, ...values }: FieldChange, threshold: string): string {
  const named = field === '' ? '' : `${field}: `;
  const before = valueWords(values.before, threshold);
  const after = valueWords(values.after, threshold);
  if (before === null || after === null) return `    ${named}${before ?? after ?? ''}`;
  return `    ${named}${before} -> ${after}`;
}

/** A limit is told with its unit. */
function valueWords(value: string | null, threshold: string): string | null {
  if (value === null || !isThresholdName(threshold)) return value;
  return inWords(`policy.unit.${thresholdList[threshold].unit}`, { count: Number(value) });
}

function inWords(key: MessageKey, values: Readonly<Record<string, string | number>>): string {
  return String(new IntlMessageFormat(english[key], 'en').format(values));
}
