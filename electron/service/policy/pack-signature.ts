import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { AppError } from '../../../shared/app-error.ts';
import type { Policy } from '../../../shared/policy/pack.ts';
import { readPack, readUnsigned } from '../../../shared/policy/read-pack.ts';

/** A pack whose signature is of its content. Whether its key is to be trusted is another question. */
export interface ProvenPack {
  readonly policy: Policy;
  readonly publicKey: string;
  readonly fingerprint: string;
}

/** Raises `invalid_input` for what is no pack, and for one that was changed after it was signed. */
export function provePack(text: string): ProvenPack {
  const { pack, signedText } = readPack(text);
  const { publicKey, value } = pack.signature;
  const key = publicKeyOf(publicKey);
  const signature = Buffer.from(value, 'base64');
  // Node reads base64 generously: another spelling of the same bytes would be a changed file.
  const isWhole = signature.toString('base64') === value && signature.length === 64;
  if (!isWhole || !verify(null, Buffer.from(signedText, 'utf8'), key, signature)) throw tampered();
  return { policy: pack.policy, publicKey, fingerprint: fingerprintOf(key) };
}

/** The text of a signed pack. `privateKey` is PEM (PKCS 8, as openssl writes it). Raises `invalid_input`. */
export function signPack(text: string, privateKey: string): string {
  const { value, signedText } = readUnsigned(text);
  const key = privateKeyOf(privateKey);
  const signature = {
    algorithm: 'Ed25519',
    publicKey: spkiOf(createPublicKey(key)).toString('base64'),
    value: sign(null, Buffer.from(signedText, 'utf8'), key).toString('base64'),
  };
  return `${JSON.stringify({ ...value, signature }, null, 2)}\n`;
}

/** A new pair of keys as PEM, as openssl reads them. */
export function newKeyPair(): {
  readonly privateKey: string;
  readonly publicKey: string;
  readonly fingerprint: string;
} {
  const pair = generateKeyPairSync('ed25519');
  return {
    privateKey: pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    publicKey: pair.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    fingerprint: fingerprintOf(pair.publicKey),
  };
}

/** The fingerprint of a key in PEM, public or private. Raises `invalid_input`. */
export function fingerprintOfPem(pem: string): string {
  return fingerprintOf(readKey(() => createPublicKey(pem)));
}

function privateKeyOf(pem: string): KeyObject {
  return readKey(() => createPrivateKey(pem));
}

function publicKeyOf(spki: string): KeyObject {
  const bytes = Buffer.from(spki, 'base64');
  const key = readKey(() => createPublicKey({ key: bytes, format: 'der', type: 'spki' }));
  if (spkiOf(key).toString('base64') !== spki) throw tampered();
  return key;
}

function readKey(read: () => KeyObject): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch (cause) {
    throw new AppError(
      'invalid_input',
      'The key cannot be read: an Ed25519 key without a password is needed. Nothing was changed.',
      { cause },
    );
  }
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new AppError('invalid_input', `The key is not of the kind Ed25519. Nothing was changed.`);
}

function spkiOf(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' });
}

function fingerprintOf(key: KeyObject): string {
  return createHash('sha256').update(spkiOf(key)).digest('hex');
}

function tampered(): AppError {
  return new AppError(
    'invalid_input',
    'This policy pack was changed after it was signed, or its signature is broken. It is refused, and nothing was changed. Get it again from your organisation.',
  );
}
