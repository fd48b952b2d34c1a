import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCommandLine } from '../../electron/command-line/run-command-line.ts';
import { installationAt } from '../../electron/host/installation.ts';
import { fingerprintOfPem } from '../../electron/service/policy/pack-signature.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { packText, type WrittenPolicy } from '../shared/policy/any-policy.ts';
import { contentOf, writeSoundDraft } from './draft-examples.ts';
import { createTestService } from './harness.ts';
import { importPack, northfield, northfieldKey, otherKey, signed } from './policy-packs.ts';
import { silentTerminal } from './transports.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-check-policy-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  readonly findings: readonly Pick<Finding, 'rule' | 'severity'>[];
  readonly notChecked: readonly { readonly rule: string }[];
}

interface Checked {
  readonly code: number;
  readonly answers: readonly Answer[];
  readonly said: string;
}

const fingerprint = fingerprintOfPem(northfieldKey.publicKey);

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

async function check(lines: readonly unknown[], ...options: readonly string[]): Promise<Checked> {
  const answers: Answer[] = [];
  const said: string[] = [];
  const terminal = {
    ...silentTerminal((text) => said.push(text)),
    lineStream: () => ({
      lines: Readable.from(lines.map((line) => JSON.stringify(line))),
      print: (line: string) => Promise.resolve(void answers.push(JSON.parse(line) as Answer)),
    }),
  };
  const code = await runCommandLine(
    ['check', '--jsonl', '--instant', ...options],
    installationAt(resolve('.')),
    terminal,
  );
  return { code, answers, said: said.join('\n') };
}

function checkBy(written: Partial<WrittenPolicy>, ...lines: readonly unknown[]): Promise<Checked> {
  return check(lines, '--policy', file('pack.json', signed(written)), '--accept-key', fingerprint);
}

const rulesOf = (answer: Answer | undefined, rule: string) =>
  (answer?.findings ?? []).filter((finding) => finding.rule === rule).map(({ severity }) => severity);

const general = {
  id: 'general',
  kind: 'general_information' as const,
  texts: { en: 'General information from Northfield Health.' },
  severity: 'block' as const,
};

it('refuses a changed pack, one without a signature, and a key that nobody accepted, each with its code', async () => {
  const changed = file('changed.json', signed().replace('Northfield Health', 'Southfield Health'));
  const unsigned = file('unsigned.json', packText(northfield()));
  const whole = file('whole.json', signed());
  const other = file('other.pem', otherKey.publicKey);
  const accept = ['--accept-key', fingerprint];
  expect(await check(['a'], '--policy', changed, ...accept)).toMatchObject({ code: 2, answers: [] });
  expect(await check(['a'], '--policy', unsigned, ...accept)).toMatchObject({ code: 2, answers: [] });
  const unknown = await check(['a'], '--policy', whole);
  expect(unknown).toMatchObject({ code: 4, answers: [] });
  expect(unknown.said.replace(/\s/g, '')).toContain(fingerprint);
  expect(await check(['a'], '--policy', whole, '--key', other)).toMatchObject({ code: 4, answers: [] });
  expect(await check(['a'], '--policy', whole, '--accept-key', 'north')).toMatchObject({ code: 2, answers: [] });
  expect(await check(['a'], ...accept)).toMatchObject({ code: 2, answers: [] });
  expect(await check(['a'], '--policy', join(folder, 'none.json'), ...accept)).toMatchObject({ code: 3, answers: [] });
});

it('takes a key by its fingerprint however people group it, or by its file', async () => {
  const whole = file('whole.json', signed());
  const grouped = (fingerprint.toUpperCase().match(/../g) ?? []).join(':');
  const pem = file('northfield.pem', northfieldKey.publicKey);
  expect(await check(['a'], '--policy', whole, '--accept-key', grouped)).toMatchObject({ code: 0 });
  expect(await check(['a'], '--policy', whole, '--key', pem)).toMatchObject({ code: 0 });
});

it('says of a text what a library says in which the same pack is in force', async () => {
  const written = { disclaimers: [general], rules: [{ rule: 'ADV-05', severity: 'block' as const }] };
  const service = createTestService({ libraryFile: ':memory:' });
  const { draft } = await writeSoundDraft(service);
  const blocks = draft.blocks.map((block, index) =>
    index === 0 ? { ...block, text: `${block.text} DM me your lab results.` } : block,
  );
  await service.call('draft.save', { id: draft.id, version: draft.version, content: { ...contentOf(draft), blocks } });
  await importPack(service, written);
  const { report } = await service.call('gate.get', { draftId: draft.id });
  service.close();
  const bare = { blocks: blocks.map(({ role, label, text }) => ({ role, label, text })) };
  const { answers } = await checkBy(written, bare);
  for (const rule of ['POL-01', 'ADV-05']) {
    const there = report.findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);
    expect(there).toEqual(['block']);
    expect(rulesOf(answers[0], rule)).toEqual(there);
  }
});

it('asks only where the pack asks: of an account of this kind, on this platform, for this audience', async () => {
  const when = { accountKinds: ['personal' as const], platforms: ['x' as const], audiences: ['parents'] };
  const about = { posts: ['Measles is serious.'], platform: 'x', account: { kind: 'personal' }, audience: 'parents' };
  const { answers } = await checkBy(
    { disclaimers: [{ ...general, when }] },
    about,
    { ...about, account: { kind: 'official' } },
    { ...about, platform: 'bluesky' },
    { ...about, audience: 'nurses' },
    { posts: [...about.posts, general.texts.en], platform: 'x', account: { kind: 'personal' } },
    { posts: about.posts, platform: 'x' },
  );
  expect(answers.map((answer) => rulesOf(answer, 'POL-01'))).toEqual([['block'], [], [], [], [], ['note']]);
});

it('keeps accounts to what they may say', async () => {
  const rule = { id: 'voice', accountKind: 'official' as const, mayNotSay: ['own_opinion' as const] };
  const posts = ['Measles is serious.', 'I speak for myself here.'];
  const { answers } = await checkBy(
    { accountRules: [rule, { ...rule, id: 'on-x', platforms: ['x'], mayNotSay: [], words: ['serious'] }] },
    { posts, account: { kind: 'official' } },
    { posts, account: { kind: 'official' }, platform: 'x' },
    { posts, account: { kind: 'personal' } },
    { posts },
  );
  expect(answers.map((answer) => rulesOf(answer, 'POL-02').length)).toEqual([1, 2, 0, 0]);
  expect(answers[3]?.notChecked.map(({ rule: id }) => id)).toContain('POL-02');
});

it('names the place of an account that cannot be read', async () => {
  const { answers } = await check([{ posts: ['a'], account: { kind: 'private' } }]);
  expect(answers).toEqual([{ error: expect.stringMatching(/^account: .*professional/) as string }]);
});

it('lets a pack wait for its day, by the day of each text, and says so', async () => {
  const written = { validFrom: '2999-01-01', disclaimers: [general] };
  const { answers, said } = await checkBy(
    written,
    { posts: ['Measles is serious.'] },
    { posts: ['Measles is serious.'], date: '2999-01-02' },
  );
  expect(answers.map((answer) => rulesOf(answer, 'POL-01'))).toEqual([[], ['block']]);
  expect(answers[0]?.notChecked.map(({ rule }) => rule)).toContain('POL-01');
  expect(said).toContain('holds from 2999-01-01');
});

it('says what the pack asks for and does not get', async () => {
  const rules = [
    { rule: 'COI-08', severity: 'note' as const, isLocked: true },
    { rule: 'House.jab', severity: 'warn' as const },
  ];
  const { said } = await checkBy({ rules, houseStyle: { name: 'House' } }, { posts: ['Measles is serious.'] });
  expect(said).toMatch(/COI-08 stays as it is/);
  expect(said).toMatch(/House\.jab stays as it is/);
  expect(said).toMatch(/house style House, which is not there/);
});

it.each(['', 'yesterday', '01.12.2026', '12/1/2026', '2026-13-01'])(
  'lets no text past a pack by the day "%s", which nobody can read',
  async (date) => {
    const { answers } = await checkBy({ disclaimers: [general] }, { posts: ['Measles is serious.'], date });
    expect(answers).toEqual([{ error: expect.stringMatching(/^date: a day as 2026-11-22/) as string }]);
  },
);

it('takes a day and a time, of any place on earth', async () => {
  const dates = ['2026-11-22', '2026-11-22T08:12:00.000Z', '2026-11-22T08:12:00+01:00'];
  const texts = dates.map((date) => ({ posts: ['Measles is serious.'], date }));
  const { answers } = await checkBy({ disclaimers: [general] }, ...texts);
  expect(answers.map((answer) => rulesOf(answer, 'POL-01'))).toEqual([['block'], ['block'], ['block']]);
});

it('counts the orders of posts where a pack sets how many there may be', async () => {
  const written = { thresholds: [{ name: 'post_orders' as const, value: 0 }] };
  const posts = ['You must rest at home now.'];
  expect((await checkBy(written, { posts })).answers.map((answer) => rulesOf(answer, 'TON-14'))).toEqual([['note']]);
  expect((await checkBy({}, { posts })).answers.map((answer) => rulesOf(answer, 'TON-14'))).toEqual([[]]);
});
