import { describe, expect, it } from 'vitest';
import type { Block, BlockRole } from '../../../shared/model/draft.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { composeVariant } from '../../../shared/thread/compose-variant.ts';
import type { ThreadSource } from '../../../shared/thread/thread-source.ts';

const source = (key: string, doi: string | null, link: string | null = null): ThreadSource => ({
  key,
  authorsShort: 'Hviid et al.',
  year: '2019',
  doi,
  pmid: null,
  link,
});
const sources = [
  source('hviid-2019', '10.7326/M18-2101'),
  source('taylor-2014', 'https://doi.org/10.1016/j.vaccine.2014.04.085'),
  source('who', null, 'https://www.who.int/measles'),
  { ...source('pubmed', null), pmid: '30831578' },
  source('book', null),
];
const hviid = 'https://doi.org/10.7326/M18-2101';

const blocksOf = (...parts: readonly (readonly [BlockRole, string])[]): Block[] =>
  parts.map(([role, text], index) => ({
    id: `${index}-${role}`,
    role,
    label: role === 'sources' ? 'Sources' : role,
    text,
  }));
const compose = (blocks: readonly Block[], platform: PlatformId = 'x') =>
  composeVariant({ blocks, sources, platform, numbering: 'none' });
const texts = (...parts: readonly (readonly [BlockRole, string])[]) =>
  compose(blocksOf(...parts)).posts.map(({ text }) => text);

describe('the posts of a draft', () => {
  it.each([
    ['the link after the full stop', 'It is safe [@hviid-2019].', `It is safe. ${hviid}`],
    [
      'the place in the work',
      'It is safe [see @hviid-2019, p. 3], they say.',
      `It is safe see ${hviid} (p. 3), they say.`,
    ],
    ['a DOI that is stored as a link', 'Safe [@taylor-2014].', 'Safe. https://doi.org/10.1016/j.vaccine.2014.04.085'],
    ['two works', 'Safe [@hviid-2019; @who].', `Safe. ${hviid} https://www.who.int/measles`],
    ['PubMed where there is no other link', 'Safe [@pubmed].', 'Safe. https://pubmed.ncbi.nlm.nih.gov/30831578/'],
    ['the name where there is no link', 'Safe [@book].', 'Safe. (Hviid et al. 2019)'],
    ['an unknown key as it is', 'Safe [@nobody, p. 2].', 'Safe. [@nobody, p. 2]'],
    ['the author in the sentence', 'As @hviid-2019 showed.', `As Hviid et al. 2019 ${hviid} showed.`],
    [
      'a link once in a post',
      'One [@hviid-2019]. Two [@hviid-2019]. Three [@who].',
      `One. ${hviid} Two. Three. https://www.who.int/measles`,
    ],
  ])('shows %s', (_, text, shown) => {
    expect(texts(['fact', text])).toEqual([shown]);
  });

  it('shows a link again in the next post', () => {
    expect(texts(['fact', 'One [@hviid-2019].\n\n---\n\nTwo [@hviid-2019].'])).toEqual([
      `One. ${hviid}`,
      `Two. ${hviid}`,
    ]);
  });

  it('counts a link that is dropped as nothing', () => {
    const sentence = `${'word '.repeat(45).trim()} [@hviid-2019].`;
    expect(texts(['fact', `${sentence} Again so [@hviid-2019]. And so [@hviid-2019].`])).toHaveLength(1);
  });

  it.each([
    ['emphasis', 'It **does not** cause *any* `harm`.', 'It does not cause any harm.'],
    ['links', 'See [the NHS](https://www.nhs.uk/mmr).', 'See the NHS https://www.nhs.uk/mmr.'],
    ['bare addresses', 'See https://www.nhs.uk/a_b_c now.', 'See https://www.nhs.uk/a_b_c now.'],
    ['quotes', '> It is said\n> by many.', 'It is said by many.'],
    ['hard-wrapped lines', 'One line\nand its rest.', 'One line and its rest.'],
    ['lists', '- one *item*\n- two\n\n1. first\n2. second', '- one item\n- two\n\n1. first\n2. second'],
    ['comparisons', 'Here p < 0.001 and 5 * 3 = 15 & more.', 'Here p < 0.001 and 5 * 3 = 15 & more.'],
    ['comments', 'Seen.<!-- not this -->', 'Seen.'],
  ])('turns Markdown %s into plain text', (_, text, shown) => {
    expect(texts(['fact', text])).toEqual([shown]);
  });

  it('ends a post at a line of dashes and leaves empty blocks out', () => {
    expect(texts(['fact', 'One.\n---\nTwo.'], ['action', '  \n'], ['fact', 'Three.'])).toEqual([
      'One.',
      'Two.\n\nThree.',
    ]);
  });

  it('lists sources by name and link', () => {
    expect(texts(['sources', '[@hviid-2019; @who]'])).toEqual([
      `Sources:\nHviid et al. 2019: ${hviid}\nHviid et al. 2019: https://www.who.int/measles`,
    ]);
  });

  it('says which blocks a post carries', () => {
    const long = 'A fact that takes its room. '.repeat(9).trim();
    const paid = 'Nobody paid me for any of these words. '.repeat(6).trim();
    const { posts } = compose(blocksOf(['fact', long], ['disclosure', paid], ['disclaimer', 'General information.']));
    expect(posts.map(({ blockIds }) => blockIds)).toEqual([['0-fact'], ['1-disclosure', '2-disclaimer']]);
  });

  it('keeps a myth in one post with its warning and the first sentence of its refutation, wherever the limit falls', () => {
    const platforms: PlatformId[] = ['x', 'bluesky', 'mastodon', 'threads'];
    const myth =
      'You may come across a false claim:\n\n“The vaccine causes autism.”\n\nThe paper behind it was withdrawn.';
    const broken = platforms.flatMap((platform) =>
      Array.from({ length: 70 }, (_, step) => 'It was seen by all. '.repeat(step + 1).slice(-(100 + 6 * step))).filter(
        (before) => {
          const blocks = blocksOf(
            ['fact', `B${before.trim()}`],
            ['warning', 'You may come across a false claim:'],
            ['myth', '“The vaccine causes autism.”'],
            [
              'fallacy',
              'The paper behind it was withdrawn. It had looked at 12 children, and nobody else could find what it said.',
            ],
          );
          return !compose(blocks, platform).posts.some(({ text }) => text.includes(myth));
        },
      ),
    );
    expect(broken).toEqual([]);
  });

  it('tells by how much a myth and its refutation are too long for one post', () => {
    const { warnings, posts } = compose(
      blocksOf(
        ['warning', 'You may come across a claim that is false:'],
        ['myth', `“${'The vaccine does this and that to all of us. '.repeat(5).trim()}”`],
        ['fallacy', 'The paper behind this claim was withdrawn by the journal that had published it. More follows.'],
      ),
    );
    expect(warnings).toEqual([{ kind: 'group-too-long', post: 0, overBy: expect.any(Number) as number }]);
    expect(posts.every(({ length, limit }) => length <= limit)).toBe(true);
  });

  it('makes one long post for LinkedIn, and tells when it is too long', () => {
    const fact: [BlockRole, string] = ['fact', 'A sentence of forty characters is here. '.repeat(80)];
    expect(compose(blocksOf(['fact', 'One.\n---\nTwo.']), 'linkedin').posts.map(({ text }) => text)).toEqual([
      'One.\n\nTwo.',
    ]);
    expect(compose(blocksOf(fact), 'linkedin').warnings).toEqual([{ kind: 'post-too-long', post: 0, overBy: 199 }]);
  });
});
