import { AppError } from '../../shared/app-error.ts';
import { examplePack } from '../../shared/policy/example-pack.ts';
import { packFormat, policy as policySchema } from '../../shared/policy/pack.ts';
import { fingerprintOfPem, newKeyPair, provePack, signPack } from '../service/policy/pack-signature.ts';
import { decodePolicy } from '../service/policy/policy-file.ts';
import type { CommandLineCommand, Given, Outcome, Session, StandaloneCommand } from './command.ts';
import { writeNewFile } from './policy-files.ts';
import { effectLines, fingerprintWords, keptLines, previewLines } from './policy-words.ts';
import { readBytesOf } from './read-files.ts';
import type { Terminal } from './terminal.ts';

const out = { type: 'string', value: 'FILE', help: 'write it to this new file instead of printing it' } as const;

const keys: StandaloneCommand = {
  name: 'policy keys',
  takes: 'NAME',
  summary: 'Makes a pair of keys for signing policy packs: NAME.private.pem and NAME.public.pem.',
  options: {},
  isWithoutLibrary: true,
  run: makeKeys,
};

const make: StandaloneCommand = {
  name: 'policy make',
  takes: '',
  summary: 'Begins a policy pack, to be edited and then signed.',
  options: {
    organisation: { type: 'string', value: 'NAME', help: 'whose policy it is' },
    id: { type: 'string', value: 'NAME', help: 'its own name, which stays the same in all versions' },
    from: { type: 'string', value: 'DAY', help: 'the first day on which it holds (today)' },
    out,
  },
  isWithoutLibrary: true,
  run: makePack,
};

const sign: StandaloneCommand = {
  name: 'policy sign',
  takes: 'FILE',
  summary: 'Signs a policy pack with a private Ed25519 key in PEM.',
  options: { key: { type: 'string', value: 'PEM', help: 'the file with the private key' }, out },
  isWithoutLibrary: true,
  run: signFile,
};

const verify: StandaloneCommand = {
  name: 'policy verify',
  takes: 'FILE',
  summary: 'Tells who signed a policy pack, and refuses one that was changed since.',
  options: { key: { type: 'string', value: 'PEM', help: 'the file with the public key that it has to be signed by' } },
  isWithoutLibrary: true,
  run: verifyFile,
};

const importPack: CommandLineCommand = {
  name: 'policy import',
  takes: 'FILE',
  summary: 'Puts a policy pack in force and tells what it changes.',
  options: {
    'accept-key': { type: 'string', value: 'NAME', help: 'accept the key that signed it, under this name' },
    older: { type: 'boolean', help: 'also a version that is not newer than the one in force' },
    preview: { type: 'boolean', help: 'only tell what it would change' },
  },
  run: importFile,
};

const show: CommandLineCommand = {
  name: 'policy show',
  takes: '',
  summary: 'Tells which policy pack is in force, and which keys are accepted.',
  options: {},
  run: showPolicies,
};

/** Of policy packs: an organisation makes and signs them, everybody else proves and imports them. */
export const policyCommandLine: readonly (CommandLineCommand | StandaloneCommand)[] = [
  keys,
  make,
  sign,
  verify,
  importPack,
  show,
];

async function makeKeys(_terminal: Terminal, given: Given): Promise<Outcome> {
  const name = onlyWord(given);
  const pair = newKeyPair();
  const files = { privateKey: `${name}.private.pem`, publicKey: `${name}.public.pem` };
  // Only its owner may read a private key.
  await writeNewFile(files.privateKey, pair.privateKey, 0o600);
  await writeNewFile(files.publicKey, pair.publicKey);
  return {
    value: { ...files, fingerprint: pair.fingerprint },
    lines: [
      `Wrote ${files.privateKey}, which has to stay secret, and ${files.publicKey}.`,
      `Fingerprint (SHA-256): ${fingerprintWords(pair.fingerprint)}`,
      'Publish the fingerprint where people can compare it: they are shown it when they import a pack.',
    ],
  };
}

async function makePack(_terminal: Terminal, given: Given): Promise<Outcome> {
  const organisation = given.text('organisation') ?? 'Your organisation';
  const id = given.text('id') ?? 'our-policy';
  const validFrom = given.text('from') ?? new Date().toISOString().slice(0, 10);
  const pack = examplePack({ id, organisation, validFrom });
  const fault = policySchema.safeParse(pack.policy).error?.issues[0];
  if (fault !== undefined) throw new AppError('invalid_input', `${fault.path.join('.')}: ${fault.message}`);
  return written(given, `${JSON.stringify(pack, null, 2)}\n`, { format: packFormat, id });
}

async function signFile(_terminal: Terminal, given: Given): Promise<Outcome> {
  const keyFile = given.text('key');
  if (keyFile === undefined)
    throw new AppError('invalid_input', 'Say which key signs it: --key FILE. Nothing was signed.');
  const pem = decodePolicy(await readBytesOf(keyFile));
  const text = signPack(decodePolicy(await readBytesOf(onlyWord(given))), pem);
  return written(given, text, { fingerprint: provePack(text).fingerprint });
}

/** `about` is told in the place of the text where it went to a file. */
async function written(given: Given, text: string, about: Readonly<Record<string, string>>): Promise<Outcome> {
  const file = given.text('out');
  if (file === undefined) return { value: JSON.parse(text) as unknown, lines: [text.trimEnd()] };
  await writeNewFile(file, text);
  return { value: { file, ...about }, lines: [`Wrote ${file}.`] };
}

async function verifyFile(_terminal: Terminal, given: Given): Promise<Outcome> {
  const { policy, fingerprint } = provePack(decodePolicy(await readBytesOf(onlyWord(given))));
  const keyFile = given.text('key');
  if (keyFile !== undefined && fingerprintOfPem(decodePolicy(await readBytesOf(keyFile))) !== fingerprint) {
    throw new AppError(
      'conflict',
      `The pack is as it was signed, but not by this key: it was signed by ${fingerprintWords(fingerprint)}.`,
    );
  }
  const { id, organisation, version, validFrom } = policy;
  return {
    value: { id, organisation, version, validFrom, fingerprint, isKeyKnown: keyFile !== undefined },
    lines: [
      `${organisation}, version ${version}, from ${validFrom}: it is as it was signed.`,
      `Signed by the key ${fingerprintWords(fingerprint)}.`,
      keyFile === undefined
        ? 'Whose key that is, the pack cannot prove: compare the fingerprint with the one that the organisation gives.'
        : 'That is the key that you gave.',
    ],
  };
}

async function importFile(session: Session, given: Given): Promise<Outcome> {
  const path = onlyWord(given);
  const preview = await session.call('policy.preview', { file: session.fileToken(path) });
  if (given.has('preview')) return { value: preview, lines: previewLines(preview) };
  const kept = await session.call('policy.import', {
    file: session.fileToken(path),
    fileHash: preview.fileHash,
    acceptKeyAs: given.text('accept-key') ?? null,
    mayBeOlder: given.has('older'),
  });
  return {
    value: { ...kept, differences: preview.differences },
    lines: [...previewLines(preview), ...effectLines(kept)],
  };
}

async function showPolicies(session: Session): Promise<Outcome> {
  const found = await session.call('policy.get', {});
  return { value: found, lines: keptLines(found) };
}

function onlyWord({ words }: Given): string {
  const [word = '', ...others] = words;
  if (others.length === 0) return word;
  throw new AppError('invalid_input', `One file at a time is read, and ${words.length} were given. Nothing was done.`);
}
