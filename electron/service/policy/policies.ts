import { type AuditEvent, appendAudit } from '../../../db/audit.ts';
import {
  endPacks,
  listPolicyKeys,
  openPacksOfKey,
  type StoredPack,
  storePack,
  storePolicyKey,
  storeReading,
  withdrawPolicyKey,
} from '../../../db/policies.ts';
import { readSettings } from '../../../db/settings.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { Parsed } from '../../../shared/contract.ts';
import type { KeptPolicy, PolicyKey, PolicyPreview } from '../../../shared/model/policy.ts';
import type { ServiceContext } from '../context.ts';
import { requirePerson } from '../gate.ts';
import { recordAction } from '../record-action.ts';
import { keptOf } from './kept-packs.ts';
import { readPolicyFile } from './policy-file.ts';
import { previewOf } from './preview.ts';
import { openPacks } from './proven-packs.ts';

/** Raises `invalid_input` for what is no pack, and for one that was changed after it was signed. */
export async function previewPolicy(context: ServiceContext, file: string): Promise<PolicyPreview> {
  return previewOf(context, await readPolicyFile(context.ports.files, file));
}

/** Nothing is written before everything was looked at, and all of it in one transaction. */
export async function importPolicy(context: ServiceContext, input: Parsed<'policy.import'>): Promise<KeptPolicy> {
  const text = await readPolicyFile(context.ports.files, input.file);
  return recordAction(context, 'policy.import', () => {
    const preview = previewOf(context, text);
    refuseFile(preview, input);
    refuseSigner(preview, input);
    refuseOlder(preview, input);
    return store(context, { preview, text, acceptKeyAs: input.acceptKeyAs });
  });
}

export function removePolicy(context: ServiceContext, id: string): void {
  requireOpen(context, id);
  const at = now(context);
  endPacks(context.library, [id], at);
  record(context, { at, action: 'policy.remove', subjectKind: 'policy_pack', subjectId: id });
}

export function takeBackKey(context: ServiceContext, id: string): void {
  const at = now(context);
  withdrawPolicyKey(context.library, id, at);
  endPacks(context.library, openPacksOfKey(context.library, id), at);
  record(context, { at, action: 'policy.takeBackKey', subjectKind: 'policy_key', subjectId: id });
}

export function markRead(context: ServiceContext, { id, personId }: Parsed<'policy.markRead'>): void {
  requirePerson(context, personId, 'personId');
  requireOpen(context, id);
  const readAt = now(context);
  storeReading(context.library, { id: context.ports.newId(), packId: id, personId, readAt });
  record(context, { at: readAt, action: 'policy.read', subjectKind: 'policy_pack', subjectId: id, personId });
}

interface Accepted {
  readonly preview: PolicyPreview;
  readonly text: string;
  readonly acceptKeyAs: string | null;
}

function store(context: ServiceContext, { preview, text, acceptKeyAs }: Accepted): KeptPolicy {
  const at = now(context);
  const key = keyFor(context, preview, { name: acceptKeyAs, at });
  const { validFrom } = preview.policy;
  const pack: StoredPack = { id: context.ports.newId(), keyId: key.id, importedAt: at, validFrom, text };
  // One that holds today takes the place of the one that does; one that waits, of the other that waits.
  const { inForce, waiting } = openPacks(context);
  const replaced = preview.isWaiting ? waiting : inForce;
  storePack(context.library, pack, replaced === null ? [] : [replaced.id]);
  const event = { subjectKind: 'policy_pack', subjectId: pack.id, contentHash: preview.fileHash };
  record(context, { at, action: 'policy.import', ...event });
  const kept = keptOf(context, pack);
  if (kept === null) throw new Error('A pack that was just proven is not proven.');
  return kept;
}

function now({ ports }: ServiceContext): string {
  return ports.now().toISOString();
}

function record(context: ServiceContext, event: AuditEvent): void {
  appendAudit(context.library, { personId: readSettings(context.library).meId, ...event });
}

function requireOpen(context: ServiceContext, id: string): void {
  const { inForce, waiting } = openPacks(context);
  if (inForce?.id === id || waiting?.id === id) return;
  throw new AppError(
    'not_found',
    'This policy pack is not in force any more. Nothing was changed: look at the one that is.',
  );
}

function refuseFile({ fileHash, standing }: PolicyPreview, input: Parsed<'policy.import'>): void {
  if (input.fileHash !== null && input.fileHash !== fileHash) {
    throw new AppError(
      'conflict',
      'The file is not the one that you looked at: it was changed since. Nothing was imported. Look at it again.',
    );
  }
  if (standing === 'same') {
    throw new AppError('conflict', 'This policy pack is in force already. Nothing was changed.');
  }
}

function refuseSigner({ signer, policy }: PolicyPreview, { acceptKeyAs }: Parsed<'policy.import'>): void {
  if (signer.name !== null || acceptKeyAs !== null) return;
  throw new AppError(
    'conflict',
    `This policy pack was signed by a key that nobody has accepted here (SHA-256 ${signer.fingerprint}). Nothing was imported. Ask ${policy.organisation} for the fingerprint of its key on another way, compare the two, and then accept the key.`,
  );
}

function refuseOlder({ standing, policy, before }: PolicyPreview, { mayBeOlder }: Parsed<'policy.import'>): void {
  if (mayBeOlder || (standing !== 'older' && standing !== 'same_number')) return;
  throw new AppError(
    'conflict',
    `This is version ${policy.version}, and version ${before?.version ?? 0} is there already. Nothing was imported. Import it only if your organisation went back to it.`,
  );
}

/** The key that signed it, accepted with it where it was not before. One that was taken back keeps its id. */
function keyFor(
  context: ServiceContext,
  { signer }: PolicyPreview,
  { name, at }: { readonly name: string | null; readonly at: string },
): PolicyKey {
  const { library, ports } = context;
  const find = () => listPolicyKeys(library).find(({ fingerprint }) => fingerprint === signer.fingerprint);
  const known = find();
  if (known !== undefined) return known;
  const { fingerprint, publicKey } = signer;
  const acceptedById = readSettings(library).meId;
  const row = { id: ports.newId(), createdAt: at, updatedAt: at, version: 1 };
  storePolicyKey(library, { ...row, fingerprint, publicKey, name: name ?? fingerprint, acceptedAt: at, acceptedById });
  const key = find();
  if (key === undefined) throw new Error('A key that was just accepted is not there.');
  record(context, { at, action: 'policy.acceptKey', subjectKind: 'policy_key', subjectId: key.id });
  return key;
}
