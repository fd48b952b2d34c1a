import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { HtmlValidate } from 'html-validate';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { ExportInput } from '../../../shared/exports/export-input.ts';
import { exampleInput, linkedin, notesOf, pictured, writeContent, writers, writeText, x } from './example-input.ts';

const both: Partial<ExportInput> = { threads: [x, linkedin] };

async function unpack(changes: Partial<ExportInput> = both): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(writeContent('zip', changes), { checkCRC32: true });
  const names = Object.keys(zip.files).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, (await zip.file(name)?.async('string')) ?? ''] as const)),
  );
}

describe('the zip', () => {
  it('has a file for each post with the post and nothing else', async () => {
    const files = await unpack();
    expect([...files.keys()]).toEqual(['linkedin/01.txt', 'sources.txt', 'thread.json', 'x/01.txt', 'x/02.txt']);
    expect(files.get('x/02.txt')).toBe(x.posts[1]?.text);
    expect(files.get('sources.txt')).toMatch(/^Sources\n1\. Hviid et al\./);
    expect(files.get('thread.json')).toBe(writeText('json', both));
  });

  it('marks every post of a preview', async () => {
    const files = await unpack({ ...both, isPreview: true });
    for (const name of ['x/01.txt', 'x/02.txt', 'linkedin/01.txt'])
      expect(files.get(name)).toMatch(/^NOT CLEARED FOR POSTING\n/);
  });

  it('has the pictures of each post and what is said of them', async () => {
    const files = await unpack(pictured);
    expect([...files.keys()]).toEqual([
      ...['sources.txt', 'thread.json', 'x/01-1-alt.txt', 'x/01-1.png', 'x/01-2.jpeg', 'x/01.txt', 'x/02.txt'],
    ]);
    expect(files.get('x/01-1-alt.txt')).toBe('Two bars & a line');
    const zip = await JSZip.loadAsync(writeContent('zip', pictured));
    expect(await zip.file('x/01-2.jpeg')?.async('uint8array')).toEqual(Uint8Array.of(0xff, 0xd8));
  });

  it('of a preview has what is said of pictures under the mark', async () => {
    const images = pictured.images.map((image) => ({ ...image, bytes: null }));
    const files = await unpack({ ...pictured, images, isPreview: true });
    expect(files.get('x/01-1-alt.txt')).toBe('NOT CLEARED FOR POSTING\nTwo bars & a line');
    expect([...files.keys()].filter((name) => /png|jpeg/.test(name))).toEqual([]);
  });

  it('is the same for the same draft, with the day of the export in it', async () => {
    expect(writeContent('zip')).toEqual(writeContent('zip'));
    const zip = await JSZip.loadAsync(writeContent('zip'));
    // jszip reads the wall clock of a zip as UTC.
    expect(zip.file('x/01.txt')?.date.toISOString()).toBe('2026-11-21T12:00:00.000Z');
  });

  it('leaves pictures out where a person let the platform take none, and says so', async () => {
    const limits = { x: { imagesPerPost: 0 } };
    const files = await unpack({ ...pictured, limits });
    expect([...files.keys()].filter((name) => /-\d/.test(name))).toEqual([]);
    expect(notesOf('zip', { ...pictured, limits })).toEqual([
      'X takes no pictures: those of its posts are not in this file.',
    ]);
    expect(notesOf('zip', pictured)).toEqual([]);
  });

  const hasUnzip = spawnSync('unzip', ['-v']).status === 0;
  if (!hasUnzip) console.log('unzip is not installed: the zip is opened by jszip alone.');

  it.skipIf(!hasUnzip)('is opened by unzip', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plainspoken-zip-'));
    try {
      writeFileSync(join(folder, 'thread.zip'), writeContent('zip', both));
      execFileSync('unzip', ['-q', '-tq', join(folder, 'thread.zip')]);
      execFileSync('unzip', ['-q', join(folder, 'thread.zip'), '-d', folder]);
      expect(readFileSync(join(folder, 'x', '01.txt'), 'utf8')).toBe(x.posts[0]?.text);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the published schema', () => {
  const validator = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  (formats as unknown as (validator: Ajv2020) => Ajv2020)(validator);
  const isThread = validator.compile(JSON.parse(readFileSync('docs/thread.schema.json', 'utf8')) as object);
  const record = (changes: Partial<ExportInput>) => JSON.parse(writeText('json', changes)) as Record<string, unknown>;

  it('describes what is written', () => {
    const changes: Partial<ExportInput>[] = [
      {},
      both,
      { claim: null, approval: null, sources: [] },
      { isPreview: true },
    ];
    for (const each of changes) {
      const isValid = isThread(record(each));
      expect(isThread.errors ?? []).toEqual([]);
      expect(isValid).toBe(true);
    }
  });

  it('refuses what is not', () => {
    for (const name of Object.keys(record({}))) {
      const rest = Object.entries(record({})).filter(([other]) => other !== name);
      expect(isThread(Object.fromEntries(rest)), name).toBe(false);
    }
    expect(isThread({ ...record({}), version: 2 })).toBe(false);
    expect(isThread({ ...record({}), platforms: { myspace: [] } })).toBe(false);
    expect(isThread({ ...record({}), platforms: { x: [{ text: 'a', length: 1 }] } })).toBe(false);
  });
});

describe('the page', () => {
  it('is sound HTML by html-validate', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:document'] });
    for (const changes of [
      both,
      { isPreview: true },
      { sources: [], claim: null, authors: [] },
      { title: 'A <b> & "c"' },
    ]) {
      const report = await validator.validateString(writeText('html', changes));
      expect(
        report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([]);
    }
  });
});

describe('what is said of a file', () => {
  it('is silence where there is nothing to say', () => {
    for (const { format } of writers) {
      if (format !== 'claimreview' && format !== 'buffer-csv') expect(notesOf(format, {})).toEqual([]);
    }
  });
});

describe('no file', () => {
  it('has in it what a program would fetch by itself', () => {
    const written = writers.filter((writer) => 'write' in writer);
    const input = { ...exampleInput, title: '<img src="https://tracker.example/x.png">', threads: [x] };
    for (const writer of written) {
      const content = writer.write(input);
      const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
      if (writer.format === 'html')
        expect(text).not.toMatch(/<(?:img|script|link|iframe|object|embed|video|audio)\b|url\(|@import/i);
      if (writer.format === 'markdown') expect(text.replaceAll(/\\./g, '')).not.toMatch(/!\[|<img/i);
    }
  });
});
