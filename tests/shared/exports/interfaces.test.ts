import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonToLex, type LexiconDoc, Lexicons } from '@atproto/lexicon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportInput } from '../../../shared/exports/export-input.ts';
import { escapeLittleText } from '../../../shared/exports/linkedin.ts';
import { linkedin, writeText } from './example-input.ts';
import {
  type Interface,
  type Request,
  requestsOf,
  texts,
  threadOf,
  withPictures,
  written,
} from './interface-examples.ts';

interface Facet {
  readonly index: { readonly byteStart: number; readonly byteEnd: number };
  readonly features: readonly Record<string, string>[];
}
interface BlueskyRecord {
  readonly text: string;
  readonly facets?: readonly Facet[];
  readonly reply?: Record<'root' | 'parent', { uri: string; cid: string }>;
}

function recordsOf(requests: readonly Request[]): BlueskyRecord[] {
  return requests
    .filter(({ path }) => path.endsWith('createRecord'))
    .map(({ body }) => body['record'] as BlueskyRecord);
}

describe('the bodies for Bluesky', () => {
  it('point at links and tags by bytes, and leave a mention as it is', () => {
    const [first, second] = recordsOf(requestsOf('bluesky'));
    const bytes = Buffer.from(texts[0] ?? '', 'utf8');
    const seen = first?.facets?.map(({ index, features }) => [
      bytes.subarray(index.byteStart, index.byteEnd).toString('utf8'),
      features[0],
    ]);
    expect(seen).toEqual([
      ['https://doi.org/10.1000/xyz', { $type: 'app.bsky.richtext.facet#link', uri: 'https://doi.org/10.1000/xyz' }],
      ['#VaccinesWork', { $type: 'app.bsky.richtext.facet#tag', tag: 'VaccinesWork' }],
    ]);
    expect(second?.facets?.[0]?.features[0]).toMatchObject({ uri: 'https://who.int' });
  });

  it('answer the post before and the first one', () => {
    const records = recordsOf(requestsOf('bluesky'));
    expect(records.map(({ reply }) => reply?.parent.uri)).toEqual([undefined, '{{post 1: uri}}', '{{post 2: uri}}']);
    expect(records.map(({ reply }) => reply?.root.cid)).toEqual([undefined, '{{post 1: cid}}', '{{post 1: cid}}']);
  });

  it('count the mark of a preview in the places of its links', () => {
    const [first] = recordsOf(requestsOf('bluesky', texts, true));
    const index = first?.facets?.[0]?.index ?? { byteStart: 0, byteEnd: 0 };
    expect(first?.text).toBe(`NOT CLEARED FOR POSTING\n${texts[0]}`);
    expect(
      Buffer.from(first?.text ?? '')
        .subarray(index.byteStart, index.byteEnd)
        .toString(),
    ).toBe('https://doi.org/10.1000/xyz');
  });
});

const lexiconFolder = join('..', 'shared', 'conformance', 'bluesky', 'lexicons');
const hasLexicons = existsSync(lexiconFolder);
if (!hasLexicons) console.log('The lexicons of Bluesky are not beside this folder: its records are not validated.');

describe.skipIf(!hasLexicons)('the lexicons of Bluesky', () => {
  const uri = 'at://did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3k43tv4rft22g';
  const cid = 'bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a';
  const filled = (record: BlueskyRecord | undefined): unknown =>
    JSON.parse(
      JSON.stringify(record)
        .replaceAll(/\{\{post \d+: uri\}\}/g, uri)
        .replaceAll(/\{\{post \d+(?:, picture \d+)?: cid\}\}/g, cid),
    );

  it('accept every record once its replies are filled in', () => {
    const lexicons = readLexicons();
    const text = fc.array(
      fc.oneof(
        fc.constantFrom(...texts, ' ', '\n', '$PFE', '#tag', 'a.com', '👨‍👩‍👧‍👦'),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (posts) => {
        const records = recordsOf(
          requestsOf(
            'bluesky',
            posts.map((parts) =>
              parts
                .join('')
                .slice(0, 250)
                .replaceAll(/\p{Cs}/gu, ''),
            ),
          ),
        );
        for (const record of records) {
          const result = lexicons.validate('app.bsky.feed.post', filled(record));
          expect(result.success ? '' : result.error.message).toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('accept a record with pictures once their uploads are filled in, and not before', () => {
    const lexicons = readLexicons();
    const [record] = recordsOf(written('bluesky', withPictures('bluesky')));
    const validate = (value: unknown) => lexicons.validate('app.bsky.feed.post', jsonToLex(value));
    const result = validate(filled(record));
    expect(result.success ? '' : result.error.message).toBe('');
    expect(validate(record).success).toBe(false);
  });

  it('would not accept them as they are, so that nobody sends a thread without its order', () => {
    const second = recordsOf(requestsOf('bluesky'))[1];
    expect(readLexicons().validate('app.bsky.feed.post', second).success).toBe(false);
  });
});

function readLexicons(): Lexicons {
  const files = readdirSync(lexiconFolder).map(
    (name) => JSON.parse(readFileSync(join(lexiconFolder, name), 'utf8')) as LexiconDoc,
  );
  const strongRef: LexiconDoc = {
    lexicon: 1,
    id: 'com.atproto.repo.strongRef',
    defs: {
      main: {
        type: 'object',
        required: ['uri', 'cid'],
        properties: { uri: { type: 'string', format: 'at-uri' }, cid: { type: 'string', format: 'cid' } },
      },
    },
  };
  const embedDefs: LexiconDoc = {
    lexicon: 1,
    id: 'app.bsky.embed.defs',
    defs: {
      aspectRatio: {
        type: 'object',
        required: ['width', 'height'],
        properties: { width: { type: 'integer', minimum: 1 }, height: { type: 'integer', minimum: 1 } },
      },
    },
  };
  return new Lexicons([...files, strongRef, embedDefs]);
}

describe('the bodies for the other interfaces', () => {
  it('are statuses of Mastodon, each with a key of its own', () => {
    const requests = requestsOf('mastodon');
    expect(requests.map(({ path }) => path)).toEqual(Array(3).fill('/api/v1/statuses'));
    expect(requests.map(({ body }) => body['in_reply_to_id'])).toEqual([undefined, '{{post 1: id}}', '{{post 2: id}}']);
    expect(new Set(requests.map(({ headers }) => headers?.['Idempotency-Key'])).size).toBe(3);
    expect(requests[0]?.body).toEqual({ status: texts[0], visibility: 'public', language: 'en' });
  });

  it('are posts of X that answer each other', () => {
    expect(requestsOf('x').map(({ body }) => body)).toEqual([
      { text: texts[0] },
      { text: texts[1], reply: { in_reply_to_tweet_id: '{{post 1: id}}' } },
      { text: texts[2], reply: { in_reply_to_tweet_id: '{{post 2: id}}' } },
    ]);
  });

  it('are two calls for each post of Threads', () => {
    const requests = requestsOf('threads');
    expect(requests.map(({ path }) => path.split('/').at(-1))).toEqual(
      Array(3).fill(['threads', 'threads_publish']).flat(),
    );
    expect(requests[2]?.body).toEqual({ media_type: 'TEXT', text: texts[1], reply_to_id: '{{post 1: id}}' });
    expect(requests[3]?.body).toEqual({ creation_id: '{{post 2: container id}}' });
  });

  it.each(['bluesky', 'mastodon', 'x', 'threads'] as const)('mark every post of a preview for %s', (platform) => {
    const marks = JSON.stringify(requestsOf(platform, texts, true)).split('NOT CLEARED FOR POSTING\\n').length - 1;
    expect(marks).toBe(3);
  });
});

describe('the language of the posts', () => {
  it('is that of their platform, where it is not the draft’s', () => {
    const german = (platform: Interface) => ({
      threads: [{ ...threadOf(platform), language: 'de-AT' }],
      language: 'en',
    });
    expect(recordsOf(written('bluesky', german('bluesky')))[0]).toMatchObject({ langs: ['de-AT'] });
    expect(written('mastodon', german('mastodon'))[0]?.body).toMatchObject({ language: 'de' });
  });
});

describe('the key of a status', () => {
  const keys = (changes: Partial<ExportInput> = {}) =>
    written('mastodon', { threads: [threadOf('mastodon')], ...changes }).map(
      ({ headers }) => headers?.['Idempotency-Key'] ?? '',
    );

  it('stays the same for the same post, and is another one for each other text of the same draft', () => {
    expect(keys()).toEqual(keys({ exportedAt: '2027-01-01T00:00:00.000Z' }));
    const changed = keys({
      threads: [threadOf('mastodon', [texts[0] ?? '', 'Second, in other words.', texts[2] ?? ''])],
    });
    expect(changed.map((key, index) => key === keys()[index])).toEqual([true, false, true]);
    expect(keys({ isPreview: true })[0]).not.toBe(keys()[0]);
    expect(keys({ contentHash: 'b'.repeat(64) })[0]).not.toBe(keys()[0]);
  });
});

describe('the text for LinkedIn', () => {
  it('is the post as it is, for pasting', () => {
    expect(writeText('linkedin', { threads: [linkedin] })).toBe('All of it.');
    expect(writeText('linkedin', { threads: [linkedin], isPreview: true })).toBe('NOT CLEARED FOR POSTING\nAll of it.');
  });

  it('escapes what the interface reserves, and nothing else', () => {
    expect(escapeLittleText('a\\b|c{d}@e[f](g)<h>#i*j_k~l')).toBe(
      'a\\\\b\\|c\\{d\\}\\@e\\[f\\]\\(g\\)\\<h\\>\\#i\\*j\\_k\\~l',
    );
    expect(escapeLittleText('50 % of 1,000: "no" – ä/b?!&+=^`$')).toBe('50 % of 1,000: "no" – ä/b?!&+=^`$');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(escapeLittleText(text).replaceAll(/\\(.)/gsu, '$1')).toBe(text);
      }),
    );
  });
});
