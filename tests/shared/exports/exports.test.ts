import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportInput } from '../../../shared/exports/export-input.ts';
import { exampleInput as input, linkedin, pictured, writeText as write, x } from './example-input.ts';

/** The formats that people read, and the one that holds all of them. */
const pages = ['text', 'markdown', 'html', 'json'] as const;

const everything = fc.string({ unit: 'grapheme' });
const nasty = fc.oneof(
  everything,
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>',
    '&lt;b&gt;',
    '```\n# Not a heading',
    '[a](javascript:alert(1))',
    '<!--',
    '{count, plural, one {x}}',
    '| a | b |\n|---|---|',
  ),
);
const nastyInput = fc
  .record({
    title: nasty,
    post: nasty,
    wording: nasty,
    author: nasty.filter((text) => text !== ''),
    source: nasty,
    link: nasty,
  })
  .map(
    (texts): ExportInput => ({
      ...input,
      title: texts.title,
      claim: { wording: texts.wording, statement: '', verdict: 'false', firstSeenAt: null },
      authors: [{ name: texts.author, credentials: '', role: '', organisation: '' }],
      threads: [{ ...x, posts: [{ text: texts.post, length: 1, limit: 280, blockIds: [] }] }],
      sources: input.sources.map((source) => ({ ...source, title: texts.source, doi: texts.link, link: texts.link })),
    }),
  );

describe('every format of posts with their sources', () => {
  it.each(pages)('%s lists the sources, ends its lines with LF and is the same for the same draft', (format) => {
    const file = write(format);
    expect(file).toContain('Hviid et al.');
    expect(file).toContain('https://doi.org/10.7326/M18-2101');
    expect(file).not.toContain('\r');
    expect(file.endsWith('\n')).toBe(true);
    expect(write(format)).toBe(file);
    expect(file).not.toContain('NOT CLEARED');
  });

  it.each(pages)('%s marks every post of a preview', (format) => {
    const marks =
      write(format, { isPreview: true, threads: [x, linkedin] }).split('NOT CLEARED FOR POSTING').length - 1;
    expect(marks).toBeGreaterThanOrEqual(3);
  });

  it('tells when a source was retracted', () => {
    const sources = input.sources.map((source) => ({ ...source, status: 'retracted' as const }));
    for (const format of ['text', 'markdown', 'html'] as const)
      expect(write(format, { sources })).toContain('RETRACTED');
  });

  it('says so when nothing is cited', () => {
    for (const format of ['text', 'markdown', 'html'] as const)
      expect(write(format, { sources: [] })).toContain('No source is cited.');
  });
});

describe('the text export', () => {
  it('is the posts, parted by a line of hyphens, and the sources', () => {
    expect(write('text')).toBe(
      [
        'The MMR vaccine does not cause autism. 1/2',
        '---',
        'General information. 2/2',
        '---',
        'Sources',
        '1. Hviid et al. (2019). Measles, Mumps, Rubella Vaccination and Autism. Annals of Internal Medicine. https://doi.org/10.7326/M18-2101',
        '',
      ].join('\n'),
    );
  });

  it('names each platform when there are several', () => {
    const parts = write('text', { threads: [x, linkedin] }).split('\n---\n');
    expect(parts.slice(0, 5)).toEqual([
      'X, 2 posts',
      x.posts[0]?.text,
      x.posts[1]?.text,
      'LinkedIn, 1 post',
      'All of it.',
    ]);
  });
});

describe('files to read', () => {
  it.each(['markdown', 'html'] as const)('say what the pictures of each post show (%s)', (format) => {
    const file = write(format, pictured).replaceAll('\\', '').replaceAll('&amp;', '&');
    expect(file).toContain('Picture: Two bars & a line');
    expect(file.match(/Picture without an alternative text/g)).toHaveLength(1);
  });

  it('write each post and the title from right to left where they are Arabic', () => {
    const html = write('html', { title: 'اللقاح', language: 'ar', threads: [{ ...x, language: 'ar' }] });
    expect(html).toContain('<h1 lang="ar" dir="auto">اللقاح</h1>');
    expect(html.match(/<p class="post" lang="ar" dir="auto">/g)).toHaveLength(2);
  });

  it('lead to a source whose DOI was kept as a link, or whose address has spaces', () => {
    const [source] = input.sources;
    const linkFor = (changes: object) =>
      write('text', { sources: source === undefined ? [] : [{ ...source, ...changes }] })
        .trim()
        .split(' ')
        .at(-1);
    expect(linkFor({ doi: 'https://doi.org/10.7326/M18-2101' })).toBe('https://doi.org/10.7326/M18-2101');
    expect(linkFor({ doi: null, link: 'https://who.int/a b<c>' })).toBe('https://who.int/a%20b%3Cc%3E');
  });
});

describe('the JSON export', () => {
  it('has the documented fields', () => {
    expect(JSON.parse(write('json'))).toEqual({
      schema: 'plainspoken-thread',
      version: 1,
      isCleared: true,
      exportedAt: input.exportedAt,
      approval: { by: 'B. Ito', at: '2026-11-20T10:00:00.000Z' },
      draft: { title: input.title, language: 'en', version: 7, contentHash: input.contentHash, authors: input.authors },
      claim: { wording: 'MMR causes autism', statement: '' },
      verdict: 'false',
      sources: [{ ...input.sources[0], url: 'https://doi.org/10.7326/M18-2101' }],
      platforms: { x: x.posts.map(({ text, length, limit }) => ({ text, language: 'en', length, limit, alt: [] })) },
    });
  });

  it('has the alternative texts of the pictures of each post', () => {
    const record = JSON.parse(write('json', pictured)) as { platforms: { x: { alt: string[] }[] } };
    expect(record.platforms.x.map(({ alt }) => alt)).toEqual([['Two bars & a line', ''], []]);
  });

  it('gives back every post as it was', () => {
    fc.assert(
      fc.property(nastyInput, (nastyDraft) => {
        const record = JSON.parse(write('json', nastyDraft)) as {
          platforms: { x: { text: string }[] };
          draft: { title: string };
        };
        expect(record.platforms.x.map((post) => post.text)).toEqual(
          nastyDraft.threads[0]?.posts.map((post) => post.text),
        );
        expect(record.draft.title).toBe(nastyDraft.title);
      }),
    );
  });
});

describe('the HTML export', () => {
  it('holds no element, attribute or address that a person’s text brought in', () => {
    const tags = (html: string) =>
      html.match(/<[!/a-z][^>]*>/gi)?.map((tag) => tag.replace(/href="[^"]*"/, 'href=""')) ?? [];
    const plain = tags(write('html', { threads: [{ ...x, posts: x.posts.slice(0, 1) }] }));
    fc.assert(
      fc.property(nastyInput, (nastyDraft) => {
        const html = write('html', nastyDraft);
        expect(tags(html)).toEqual(plain);
        for (const link of html.matchAll(/href="([^"]*)"/g)) expect(link[1]).toMatch(/^https?:\/\//);
      }),
      { numRuns: 300 },
    );
  });

  it('fetches nothing and says its language', () => {
    const html = write('html', { language: 'es', threads: [{ ...x, language: 'es' }] });
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<p class="post" lang="es" dir="auto">');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<(script|img|link|iframe|object|embed|form)\b|@import|url\(/i);
  });

  it('says who cleared it, or that nobody did', () => {
    expect(write('html')).toContain('Cleared by B. Ito on 2026-11-20.');
    expect(write('html', { approval: null })).toContain('no person has approved it yet');
    expect(write('html', { isPreview: true })).not.toContain('Cleared by');
  });
});

describe('the Markdown export', () => {
  it('has a heading for each post and for the sources, and no other', () => {
    fc.assert(
      fc.property(nastyInput, (nastyDraft) => {
        expect(headings(write('markdown', nastyDraft)).slice(1)).toEqual(['## X, post 1 of 1', '## Sources']);
      }),
    );
  });
});

/** Headings outside of fences, as a reader of CommonMark would find them. */
function headings(markdown: string): readonly string[] {
  let fence: string | null = null;
  const found: string[] = [];
  for (const line of markdown.split('\n')) {
    const mark = /^(`{3,})(text)?$/.exec(line);
    if (fence === null && mark?.[2] === 'text') fence = mark[1] ?? '';
    else if (fence !== null && line === fence) fence = null;
    else if (fence === null && /^#{1,6}( |$)/.test(line)) found.push(line);
  }
  return found;
}
