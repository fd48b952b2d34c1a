import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/model/draft.ts';
import { composeVariant, placeVariant, type VariantInput } from '../../../shared/thread/compose-variant.ts';

const measles =
  'Measles spreads through the air. One person can infect twelve others. The virus stays in a room for two hours. Two doses protect about 97 in 100 people.';
const clinic = 'Ask your clinic which doses are missing. Bring the vaccination card. The visit takes ten minutes.';

function input(texts: readonly string[], more: Partial<VariantInput> = {}): VariantInput {
  const blocks = texts.map((text, index): Block => ({ id: `b${index + 1}`, role: 'explanation', label: '', text }));
  return { blocks, sources: [], platform: 'mastodon', numbering: 'suffix', ...more };
}

function gapBefore(given: VariantInput, words: string) {
  for (const post of placeVariant(given).posts) {
    const gap = post.gaps.find(({ at }) => post.words.slice(at).startsWith(words));
    if (gap !== undefined) return gap.place;
  }
  throw new Error(`no gap before “${words}”`);
}

describe('a break put by hand', () => {
  const given = input([measles, clinic]);
  const place = gapBefore(given, 'The virus');

  it('ends the post there, on this platform only', () => {
    const { posts } = placeVariant({ ...given, breaks: [place] });
    expect(posts[0]).toMatchObject({ endsBy: 'hand', words: measles.slice(0, measles.indexOf(' The virus')) });
    expect(posts[1]?.words).toMatch(/^The virus stays/);
    expect(placeVariant(given).posts).toHaveLength(1);
  });

  it.each([
    ['a word of another block changes', [measles, clinic.replace('ten', 'fifteen')]],
    ['a block is put before', [clinic.replace('clinic', 'doctor'), measles]],
    [
      'the sentence before is written anew',
      [measles.replace('One person can infect twelve others.', 'It is very catching.'), clinic],
    ],
    [
      'the sentence behind is written anew',
      [measles.replace('The virus stays in a room', 'It hangs in the air of a room'), clinic],
    ],
    ['a sentence is put before', [`Please read on. ${measles}`, clinic]],
  ])('stays where it was when %s', (_what, texts) => {
    const ids = texts[1] === clinic || texts[0] === measles ? ['b1', 'b2'] : ['b2', 'b1'];
    const moved = input(texts, { breaks: [place] });
    const blocks = moved.blocks.map((block, index) => ({ ...block, id: ids[index] ?? '' }));
    const { posts, lost } = placeVariant({ ...moved, blocks });
    expect(lost).toBe(0);
    const broken = posts.findIndex(({ endsBy }) => endsBy === 'hand');
    expect(posts[broken + 1]?.words).toMatch(/^(The virus stays|It hangs)/);
  });

  it('is told as lost when its words are gone', () => {
    const { posts, lost } = placeVariant(input([clinic, clinic], { breaks: [place] }));
    expect(lost).toBe(1);
    expect(posts.map(({ endsBy }) => endsBy)).not.toContain('hand');
  });

  it('stands at the end of a block however its last sentence reads', () => {
    const atEnd = gapBefore(given, 'Ask your clinic');
    const { posts } = placeVariant(input([`${measles} Talk to us.`, clinic], { breaks: [atEnd] }));
    expect(posts.map(({ words }) => words)).toEqual([`${measles} Talk to us.`, clinic]);
  });
});

describe('a post edited by hand', () => {
  const given = input([measles, clinic]);
  const to = gapBefore(given, 'The virus');
  const edit = { from: null, to, was: measles.slice(0, measles.indexOf(' The virus')), text: 'Measles is in the air.' };

  it('says its own words, and the draft goes on behind it', () => {
    const { posts } = placeVariant({ ...given, edits: [edit] });
    expect(posts[0]).toMatchObject({ words: 'Measles is in the air.', isEdited: true, edit: { isOutdated: false } });
    expect(posts[1]?.words).toMatch(/^The virus stays/);
    expect(posts[1]?.isEdited).toBeUndefined();
  });

  it('is told when the draft says something else there since', () => {
    const later = input([measles.replace('twelve', 'eighteen'), clinic], { edits: [edit] });
    const edited = placeVariant(later).posts[0]?.edit;
    expect(edited?.isOutdated).toBe(true);
    expect(edited?.now).toContain('eighteen');
  });

  it('is split where it is longer than a post', () => {
    const long = { ...edit, text: `${measles} `.repeat(6) };
    const { posts } = placeVariant({ ...given, edits: [long] });
    expect(posts.filter(({ isEdited }) => isEdited).length).toBeGreaterThan(1);
    expect(posts.every(({ length, limit }) => length <= limit)).toBe(true);
  });

  it('leaves the posts behind it as they are', () => {
    const breaks = [gapBefore(given, 'Bring the')];
    const { posts } = placeVariant({ ...given, edits: [edit], breaks });
    expect(posts.at(-1)?.words).toMatch(/^Bring the/);
  });
});

const topics = [
  'doses',
  'fever',
  'إنه',
  '安全',
  '👨‍👩‍👧',
  'e\u0301te\u0301',
  '5 mg',
  'clinics',
  'hands',
  'sleep',
  'masks',
  'air',
];
const sentences = topics.map((topic, index) => `Point ${index} says something of ${topic} and of nothing else.`);
const change = fc.constantFrom(
  (sentence: string) => sentence.replace('something', 'a good many things'),
  (sentence: string) => `${sentence} One more sentence stands here.`,
  () => '',
);

it('keeps a break between the same words through an edit elsewhere', () => {
  const sizes = { min: 1, max: sentences.length - 1 };
  fc.assert(
    fc.property(fc.integer(sizes), fc.nat(), change, (at, editAt, changed) => {
      const [before, next] = [sentences[at - 1] ?? '', sentences[at] ?? ''];
      const place = gapBefore(input([sentences.join(' ')], { platform: 'telegram' }), next);
      const others = sentences.filter((_, index) => index !== at && index !== at - 1);
      const edited = others[editAt % others.length];
      const now = sentences.map((sentence) => (sentence === edited ? changed(sentence) : sentence));
      const text = now.filter((each) => each !== '').join(' ');
      const { posts, lost } = placeVariant(input([text], { platform: 'telegram', breaks: [place] }));
      const byHand = posts.findIndex(({ endsBy }) => endsBy === 'hand');
      expect([lost, posts.length]).toEqual([0, 2]);
      expect([posts[byHand]?.words.endsWith(before), posts[byHand + 1]?.words.startsWith(next)]).toEqual([true, true]);
    }),
  );
});

it('keeps every break that was put, and loses no word, however many are put', () => {
  const given = input([measles, clinic, measles.replace('Measles', 'Rubella')]);
  const places = placeVariant(given).posts.flatMap(({ gaps }) => gaps.map(({ place }) => place));
  fc.assert(
    fc.property(fc.subarray(places), fc.constantFrom('x', 'mastodon', 'sms'), (breaks, platform) => {
      const { posts } = placeVariant({ ...given, breaks, platform });
      expect(posts.filter(({ endsBy }) => endsBy === 'hand')).toHaveLength(breaks.length);
      const words = posts
        .map((post) => post.words)
        .join(' ')
        .split(/\s+/);
      expect(words).toEqual(given.blocks.flatMap(({ text }) => text.split(/\s+/)));
    }),
  );
});

it('gives a picture to the first post that carries its block', () => {
  const images = [
    { id: '01900000-0000-7000-8000-000000000001', blockId: 'b2' },
    { id: '01900000-0000-7000-8000-000000000002', blockId: 'gone' },
  ];
  const { posts } = composeVariant(input([measles, clinic], { platform: 'sms', images }));
  const owner = posts.findIndex(({ blockIds }) => blockIds.includes('b2'));
  expect(posts[owner]?.imageIds).toEqual([images[0]?.id]);
  expect(posts[0]?.imageIds).toEqual([images[1]?.id]);
});
