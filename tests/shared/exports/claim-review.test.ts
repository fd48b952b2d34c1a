import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { type ClaimReview, reviewProblems } from '../../../shared/exports/claim-review-rules.ts';
import type { ExportInput } from '../../../shared/exports/export-input.ts';
import { exampleInput, notesOf, writeText } from './example-input.ts';

const url = 'https://health.example.org/mmr-and-autism';
const claim = {
  wording: 'MMR causes autism',
  statement: '',
  verdict: 'false',
  firstSeenAt: '2026-10-02T09:00:00.000Z',
} as const;

function review(changes: Partial<ExportInput> = {}): ClaimReview {
  return JSON.parse(writeText('claimreview', { claim, options: { reviewUrl: url }, ...changes })) as ClaimReview;
}

/** What Google documents for ClaimReview, as a schema: required url, claimReviewed, reviewRating.alternateName; the kinds of the rest. */
const googleRules = {
  type: 'object',
  required: ['@context', '@type', 'url', 'claimReviewed', 'reviewRating'],
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'ClaimReview' },
    url: { type: 'string', format: 'uri', pattern: '^https?://' },
    claimReviewed: { type: 'string', minLength: 1 },
    datePublished: { type: 'string', format: 'date' },
    author: { oneOf: [{ $ref: '#/$defs/named' }, { type: 'array', minItems: 2, items: { $ref: '#/$defs/named' } }] },
    itemReviewed: {
      type: 'object',
      required: ['@type'],
      properties: {
        '@type': { enum: ['Claim', 'CreativeWork'] },
        author: { $ref: '#/$defs/named' },
        datePublished: { type: 'string', format: 'date' },
      },
    },
    reviewRating: {
      type: 'object',
      required: ['@type', 'alternateName'],
      dependentRequired: { ratingValue: ['bestRating', 'worstRating'] },
      properties: {
        '@type': { const: 'Rating' },
        alternateName: { type: 'string', minLength: 1 },
        ratingValue: { type: 'number', minimum: 1, maximum: 5 },
        bestRating: { const: 5 },
        worstRating: { const: 1 },
      },
    },
  },
  $defs: {
    named: {
      type: 'object',
      required: ['@type', 'name'],
      properties: { '@type': { enum: ['Organization', 'Person'] }, name: { type: 'string', minLength: 1 } },
    },
  },
};

const validator = new Ajv2020({ allErrors: true });
(formats as unknown as (validator: Ajv2020) => Ajv2020)(validator);
const isGoogles = validator.compile(googleRules);

describe('the ClaimReview', () => {
  it('is what Google documents once it has its address', () => {
    const written = review();
    expect(isGoogles(written), JSON.stringify(isGoogles.errors)).toBe(true);
    expect(written.creativeWorkStatus).toBeUndefined();
    expect(notesOf('claimreview', { claim, options: { reviewUrl: url } })).toEqual([]);
  });

  it('is marked and not valid until then', () => {
    const written = review({ options: {} });
    expect(isGoogles(written)).toBe(false);
    expect(written.url).toBeUndefined();
    expect(written.creativeWorkStatus).toBe('NOT VALID YET. The address of the page is missing.');
    expect(notesOf('claimreview', { claim, options: {} })).toEqual([
      'Not valid yet: The address of the page is missing.',
    ]);
  });

  it('is never valid in a preview', () => {
    const written = review({ isPreview: true });
    expect(written.url).toBeUndefined();
    expect(written.creativeWorkStatus).toMatch(/^NOT CLEARED FOR POSTING\. NOT VALID YET\./);
  });

  it('says by JSON-LD what it means', async () => {
    const [node] = (await jsonld.expand(review(), { documentLoader: schemaOrg })) as Record<string, unknown>[];
    const term = (name: string) => `http://schema.org/${name}`;
    expect(node?.['@type']).toEqual([term('ClaimReview')]);
    expect(node?.[term('claimReviewed')]).toEqual([{ '@value': 'MMR causes autism' }]);
    const [rating] = node?.[term('reviewRating')] as Record<string, unknown>[];
    expect(rating?.[term('alternateName')]).toEqual([{ '@value': 'False' }]);
    expect(rating?.[term('ratingValue')]).toEqual([{ '@value': 1 }]);
    const statements = (await jsonld.toRDF(review(), {
      documentLoader: schemaOrg,
      format: 'application/n-quads',
    })) as unknown as string;
    expect(statements).toContain(`<http://schema.org/ClaimReview>`);
    expect(statements).toContain('"Social media users"');
  });

  it('gives a number only to what lies on the scale', () => {
    const rating = (verdict: 'misleading' | 'unproven') => review({ claim: { ...claim, verdict } }).reviewRating;
    expect(rating('misleading')).toMatchObject({ alternateName: 'Misleading', ratingValue: 2 });
    expect(rating('unproven')).toEqual({ '@type': 'Rating', alternateName: 'Unproven' });
  });

  it('names the organisation that all authors speak for, or else each of them', () => {
    const author = { credentials: 'MD', role: '' };
    const authors = [
      { ...author, name: 'A. Rao', organisation: 'Health Department' },
      { ...author, name: 'B. Ito', organisation: 'Health Department' },
    ];
    expect(review({ authors }).author).toEqual({ '@type': 'Organization', name: 'Health Department' });
    expect(review({ authors: [...authors, { ...author, name: 'C. Moss', organisation: '' }] }).author).toHaveLength(3);
    expect(review({ authors: [] }).author).toBeUndefined();
  });

  it.each([null, { ...claim, verdict: 'unrated' as const }])('needs a claim with a rating: %j', (given) => {
    expect(() => review({ claim: given })).toThrow(/needs a claim with a rating/);
  });
});

describe('the rules for a ClaimReview', () => {
  const sound: ClaimReview = JSON.parse(
    writeText('claimreview', { ...exampleInput, claim, options: { reviewUrl: url } }),
  ) as ClaimReview;
  const keys = (changes: Partial<ClaimReview>) => reviewProblems({ ...sound, ...changes }).map(({ key }) => key);
  const rating = { '@type': 'Rating', alternateName: 'False' } as const;

  it.each([
    ['noUrl', { url: undefined as never }],
    ['badUrl', { url: 'ftp://health.example.org/a' }],
    ['badUrl', { url: 'https://localhost/a' }],
    ['badUrl', { url: 'http://192.168.0.4/a' }],
    ['badUrl', { url: 'https://intranet.local/a' }],
    ['badUrl', { url: 'https://' }],
    ['shortLink', { url: 'https://bit.ly/3abc' }],
    ['shortLink', { url: 'https://www.tinyurl.com/3abc' }],
    ['noClaim', { claimReviewed: '  ' }],
    ['noRating', { reviewRating: { ...rating, alternateName: '' } }],
    ['badRating', { reviewRating: { ...rating, ratingValue: 6, bestRating: 5, worstRating: 1 } }],
    ['badRating', { reviewRating: { ...rating, ratingValue: 0, bestRating: 5, worstRating: 1 } }],
    ['badRating', { reviewRating: { ...rating, bestRating: 1, worstRating: 5 } }],
    ['longClaim', { claimReviewed: 'x'.repeat(76) }],
    ['ratingInClaim', { claimReviewed: 'The hoax that MMR causes autism' }],
    ['noAuthor', { author: undefined as never }],
  ] as const)('finds %s in %j', (key, changes) => {
    expect(keys(changes)).toEqual([key]);
  });

  it.each([
    { url: 'http://www.health.example.org/mmr?page=2#top' },
    { url: 'https://xn--gesundheit-behrde-8pb.de/a' },
    { claimReviewed: 'x'.repeat(75) },
    { claimReviewed: 'Falsetto singing cures asthma' },
    { reviewRating: rating },
  ])('lets %j pass', (changes) => {
    expect(keys(changes)).toEqual([]);
  });
});

/** The published context maps every name into schema.org; nothing is fetched. */
const schemaOrg = async (address: string) => {
  expect(address).toMatch(/^https:\/\/schema\.org\/?$/);
  const document = {
    '@context': { '@vocab': 'http://schema.org/', url: { '@id': 'http://schema.org/url', '@type': '@id' } },
  };
  return Promise.resolve({ contextUrl: undefined, documentUrl: address, document });
};
