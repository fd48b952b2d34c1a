import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadStyles } from '../../electron/service/house/load-styles.ts';
import { createTestService, type TestService } from './harness.ts';

const sound = `style: House
rules:
  - id: House.jab
    extends: existence
    message: "Say vaccination rather than '%s'."
    tokens: [jab]
`;

let folder: string;
let service: TestService;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-styles-'));
  service = createTestService({ stylesFolder: folder });
});
afterEach(() => {
  service.close();
  rmSync(folder, { recursive: true, force: true });
  expect(service.bugs).toEqual([]);
});

let saves = 0;
/** Saved at another time than before, as every save is. */
function put(file: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, file), content);
  saves += 1;
  utimesSync(join(folder, file), 1_700_000_000 + saves, 1_700_000_000 + saves);
}

async function ruleIds() {
  return (await service.call('style.rules', {})).rules.map(({ id }) => id);
}

async function faults() {
  return (await service.call('style.list', {})).faults.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

async function checkedDraft(text: string) {
  const draft = await service.call('draft.create', { title: 'A reply' });
  const blocks = [{ id: 'b1', role: 'explanation' as const, label: '', text }];
  const { title, language, authorIds, audience } = draft;
  const content = { title, language, authorIds, audience, blocks };
  await service.call('draft.save', { id: draft.id, version: draft.version, content });
  return service.call('draft.check', { id: draft.id });
}

describe('a folder of house styles', () => {
  it('that is not there is no fault', async () => {
    rmSync(folder, { recursive: true });
    expect(await service.call('style.list', {})).toMatchObject({ isThere: false, styles: [], faults: [] });
  });

  it('gives its findings to the check of a draft, beside those of the app', async () => {
    put('house.yml', sound);
    const { findings, ran } = await checkedDraft('Get the jab this autumn. This always works 100 % of the time.');
    expect(findings.find(({ rule }) => rule === 'House.jab')).toMatchObject({
      category: 'house',
      severity: 'warn',
      message: { values: { text: "Say vaccination rather than 'jab'." } },
    });
    expect(ran).toContain('House.jab');
    expect(findings.some(({ rule }) => rule.startsWith('TON') || rule.startsWith('EVI'))).toBe(true);
  });

  it('is read again when a file is saved, added or taken out', async () => {
    put('house.yml', sound);
    expect(await ruleIds()).toEqual(['House.jab']);
    put('house.yml', sound.replace('House.jab', 'House.prick'));
    expect(await ruleIds()).toEqual(['House.prick']);
    put('more.yaml', sound.replace('House.jab', 'House.more'));
    expect(await ruleIds()).toEqual(['House.prick', 'House.more']);
    unlinkSync(join(folder, 'house.yml'));
    expect(await ruleIds()).toEqual(['House.more']);
  });

  it('keeps what a file said before while the file has an error, and says where', async () => {
    put('house.yml', sound);
    await ruleIds();
    put('house.yml', sound.replace('tokens: [jab]', 'tokens: [jab'));
    const list = await service.call('style.list', {});
    expect(list.faults[0]).toMatchObject({ file: 'house.yml', weight: 'error' });
    expect(list.styles[0]?.rules).toMatchObject([{ rule: { id: 'House.jab' }, isPrevious: true }]);
    put('house.yml', sound);
    expect((await service.call('style.list', {})).styles[0]?.rules).toMatchObject([{ isPrevious: false }]);
  });

  it('switches a rule and a style off and on', async () => {
    put('house.yml', sound);
    await service.call('style.setEnabled', { id: 'House.jab', isOn: false });
    expect(await ruleIds()).toEqual([]);
    await service.call('style.setEnabled', { id: 'House.jab', isOn: true });
    await service.call('style.setEnabled', { id: 'House', isOn: false });
    expect(await ruleIds()).toEqual([]);
    expect((await service.call('style.list', {})).styles).toMatchObject([{ name: 'House', isOn: false }]);
    await service.call('style.setEnabled', { id: 'House', isOn: true });
    expect(await ruleIds()).toEqual(['House.jab']);
  });

  it('can be tried, as it is or with a rule that is only being written', async () => {
    put('house.yml', sound);
    const tried = await service.call('style.try', { text: 'One jab.' });
    expect(tried).toMatchObject({ rules: 1, findings: [{ rule: 'House.jab', place: { start: 4, end: 7 } }] });
    const written = 'extends: existence\nmessage: "No %s"\ntokens: [needle]\n';
    expect(await service.call('style.try', { text: 'A needle.', written })).toMatchObject({
      findings: [{ rule: 'Try.rule' }],
    });
    const wrong = await service.call('style.try', { text: 'A needle.', written: 'extends: exist\nmessage: x\n' });
    expect(wrong).toMatchObject({ rules: 0, faults: [{ line: 1 }] });
  });

  it('is not chosen by a host whose files have no place', async () => {
    const file = service.addFile('house.yml', sound);
    await expect(service.call('style.setFolder', { file })).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('a hostile folder', () => {
  it('of 10 MB, of bytes, of code and of circles is told file by file, and the sound style stands', async () => {
    put('house.yml', sound);
    put('big.yml', `style: Big\nrules: [${'"a", '.repeat(2_000_000)}]`);
    put(
      'bytes.yml',
      Uint8Array.from({ length: 5000 }, (_, index) => (index * 37) % 256),
    );
    put('code.yml', 'style: !!js/function "function () { process.exit(1) }"\nrules: []\n');
    put('laughs.yml', laughs());
    put('self.yml', 'a: &a [*a]\nrules: *a\nstyle: A\n');
    put('deep.yml', `style: ${'['.repeat(100_000)}`);
    put('script.yml', 'extends: script\nmessage: x\nscript: |\n  os.exit()\n');
    expect(await ruleIds()).toEqual(['House.jab']);
    const told = await faults();
    for (const file of ['big', 'bytes', 'code', 'laughs', 'self', 'deep', 'script']) {
      expect(told.find((fault) => fault.startsWith(`${file}.yml:`))).toBeDefined();
    }
    expect(told.find((fault) => fault.startsWith('code.yml:1 '))).toContain('never code');
  });

  it('of pipes and folders that look like files does not wait for ever', async () => {
    put('house.yml', sound);
    execFileSync('mkfifo', [join(folder, 'pipe.yml')]);
    mkdirSync(join(folder, 'folder.yml'));
    symlinkSync('round.yml', join(folder, 'round.yml'));
    expect(await ruleIds()).toEqual(['House.jab']);
    expect((await faults()).map((fault) => fault.split(':')[0]).sort()).toEqual([
      'folder.yml',
      'pipe.yml',
      'round.yml',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('without permission is told', async () => {
    put('house.yml', sound);
    chmodSync(join(folder, 'house.yml'), 0);
    expect((await faults())[0]).toContain('EACCES');
  });

  it('whose files vanish while they are read does not fail', async () => {
    for (let index = 0; index < 30; index += 1) put(`s${index}.yml`, sound.replaceAll('House', `H${index}`));
    const asked = Promise.all([ruleIds(), faults()]);
    renameSync(folder, `${folder}-gone`);
    await asked;
    renameSync(`${folder}-gone`, folder);
    expect((await ruleIds()).length).toBe(30);
  });

  it('that takes too long to read is given up', async () => {
    const worker = new URL('data:text/javascript,for(;;){}');
    expect(await loadStyles(worker, folder, 300)).toMatchObject({ files: null, faults: [{ weight: 'error' }] });
  });
});

/** A billion of them, if the references were followed. */
function laughs(): string {
  const lines = Array.from(
    { length: 9 },
    (_, index) => `l${index + 1}: &l${index + 1} [${Array(9).fill(`*l${index}`).join(', ')}]`,
  );
  return ['style: Laughs', 'l0: &l0 [ha]', ...lines, 'rules: *l9', ''].join('\n');
}
