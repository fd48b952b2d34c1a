import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestService, type TestService } from './harness.ts';

const sound =
  '---\nid: clinic-reply\nname: Reply of our clinic\n---\n## Fact {role=fact required}\n> Lead with the fact.\n\nWe hold that\n';

let folder: string;
let service: TestService;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-templates-'));
  service = createTestService({
    templatesFolders: [
      { folder: resolve('templates'), origin: 'built_in' },
      { folder, origin: 'own' },
    ],
  });
});
afterEach(() => {
  service.close();
  rmSync(folder, { recursive: true, force: true });
  expect(service.bugs).toEqual([]);
});

function put(file: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, file), content);
}

async function faults() {
  return (await service.call('template.list', {})).faults;
}

describe('the list of templates', () => {
  it('has the six of the app without a fault', async () => {
    const { templates, faults: none } = await service.call('template.list', {});
    expect(none).toEqual([]);
    expect(templates.map(({ id, origin }) => [id, origin])).toEqual(
      [
        'correction-notice',
        'fact-myth-fallacy-fact',
        'holding-line',
        'prebunk',
        'question-and-answer',
        'truth-sandwich',
      ].map((id) => [id, 'built_in']),
    );
  });

  it('does not miss a folder of one’s own that nobody made, but one that was named', async () => {
    const gone = { folder: join(folder, 'gone'), origin: 'own' } as const;
    for (const [own, count] of [
      [{ ...gone, mayBeMissing: true }, 0],
      [gone, 1],
    ] as const) {
      const other = createTestService({
        templatesFolders: [{ folder: resolve('templates'), origin: 'built_in' }, own],
      });
      expect((await other.call('template.list', {})).faults).toHaveLength(count);
      other.close();
    }
  });

  it('says of a template that cannot be read in which line it is faulty', async () => {
    put('clinic.md', sound.replace('role=fact', 'role=verdict'));
    await expect(service.call('draft.create', { templateId: 'clinic-reply' })).rejects.toThrow('clinic.md, line 5:');
  });

  it('has one’s own too, and a draft can start on it', async () => {
    put('clinic.md', sound);
    put('notes.txt', 'not a template');
    mkdirSync(join(folder, 'old.md'));
    const { templates } = await service.call('template.list', {});
    expect(templates.at(-1)).toMatchObject({ id: 'clinic-reply', origin: 'own', language: 'en' });
    const draft = await service.call('draft.create', { templateId: 'clinic-reply' });
    expect(draft.blocks).toEqual([{ id: 'b1', role: 'fact', label: 'Fact', text: 'We hold that' }]);
  });

  it.each<[string, string | Uint8Array, number, string]>([
    ['no front matter', '# Just a note\n', 1, 'front matter'],
    ['bad YAML', '---\nid: [\n---\n## F {role=fact}\n', 2, 'YAML'],
    ['an unknown role', sound.replace('role=fact', 'role=verdict'), 5, 'no role "verdict"'],
    ['no blocks', '---\nid: a\nname: b\n---\n', 5, 'no blocks'],
    [
      'bytes that are not UTF-8',
      Buffer.concat([Buffer.from('---\nid: a\nname: '), Buffer.from([0xc4, 0x20, 0x0a])]),
      3,
      'UTF-8',
    ],
    ['UTF-16', Buffer.from(`\uFEFF${sound}`, 'utf16le'), 1, 'UTF-8'],
    ['the id of a built-in template', sound.replace('clinic-reply', 'prebunk'), 2, 'taken by the built-in template'],
    ['a size that no template has', sound + 'x'.repeat(300_000), 1, 'larger than'],
  ])('reports a file with %s by name and line, and loads the rest', async (...[, content, line, message]) => {
    put('a-faulty.md', content);
    put('clinic.md', sound);
    const { templates, faults: found } = await service.call('template.list', {});
    expect(found).toEqual([{ file: 'a-faulty.md', line, message: expect.stringContaining(message) as string }]);
    expect(templates).toHaveLength(7);
    expect(templates.filter((template) => template.id === 'prebunk')).toMatchObject([{ origin: 'built_in' }]);
  });

  it('takes the first of two files with one id', async () => {
    put('a.md', sound);
    put('b.md', sound.replace('Reply of our clinic', 'Another'));
    expect(await faults()).toMatchObject([
      { file: 'b.md', line: 2, message: expect.stringContaining('"Reply of our clinic"') as string },
    ]);
  });

  it('tells that a folder is not there, without its path', async () => {
    rmSync(folder, { recursive: true });
    const found = await faults();
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain(tmpdir());
  });
});
