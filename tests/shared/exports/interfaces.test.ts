import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LexiconDoc, Lexicons } from '@atproto/lexicon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLittleText } from '../../../shared/exports/linkedin.ts';
import type { PlatformId, Thread } from '../../../shared/model/thread.ts';
import { linkedin, writeText } from './example-input.ts';

interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body: Record<string, unknown>;
}

const texts = [
  'Héllo 🩺 read https://doi.org/10.1000/xyz, #VaccinesWork! @who.int',
  'Second, with who.int in it.',
  'Third.',
];

function threadOf(platform: PlatformId, posts: readonly string[] = texts): Thread {
  return { platform, warnings: [], posts: posts.map((text) => ({ text, length: 1, limit: 300, blockIds: [] })) };
}

function requestsOf(platform: 'bluesky' | 'mastodon' | 'x' | 'threads', posts = texts, isPreview = false): Request[] {
  const written = writeText(`${platform}-json`, { threads: [threadOf(platform, posts)], isPreview });
  const file = JSON.parse(written) as { requests: Request[]; schema: string; isCleared: boolean };
  expect(file).toMatchObject({ schema: 'plainspoken-requests', version: 1, platform, isCleared: !isPreview });
  return file.requests;
}

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
  return requests.map(({ body }) => body['record'] as BlueskyRecord);
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
  const filled = (record: BlueskyRecord): unknown =>
    JSON.parse(
      JSON.stringify(record)
        .replaceAll(/\{\{post \d+: uri\}\}/g, uri)
        .replaceAll(/\{\{post \d+: cid\}\}/g, cid),
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
  return new Lexicons([...files, strongRef]);
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
