import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseFormat } from '../../renderer/screens/evidence/recognise-format.ts';
import { cutAtLinks } from '../../renderer/screens/thread/cut-at-links.ts';
import { addBlockAfter, guidanceOf, moveBlock, removeBlock } from '../../renderer/screens/write/blocks.ts';
import { smallestChange } from '../../renderer/screens/write/editor/smallest-change.ts';
import type { Block, Template } from '../../shared/model/draft.ts';

describe('smallestChange', () => {
  it('turns any text into any other', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '𝟙') });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const change = smallestChange(before, after);
        if (change === null) return before === after;
        return before.slice(0, change.from) + change.insert + before.slice(change.to) === after;
      }),
    );
  });

  it('touches only what differs, so that the caret elsewhere stays', () => {
    expect(smallestChange('completely safe now', 'very safe now')).toEqual({ from: 0, to: 9, insert: 'ver' });
  });
});

describe('cutAtLinks', () => {
  it('loses nothing of the text', () => {
    const parts = fc.array(fc.constantFrom('https://doi.org/10.1/x', 'doi.org/10.2/y).', ' ', 'word', '(', '.', '\n'));
    fc.assert(
      fc.property(parts, (pieces) => {
        const text = pieces.join('');
        return (
          cutAtLinks(text)
            .map((piece) => piece.text)
            .join('') === text
        );
      }),
    );
  });

  it('leaves the full stop behind a link out of it', () => {
    expect(cutAtLinks('See https://doi.org/10.7326/M18-2101. Then')).toEqual([
      { text: 'See ', isLink: false },
      { text: 'https://doi.org/10.7326/M18-2101', isLink: true },
      { text: '. Then', isLink: false },
    ]);
  });
});

describe('blocks of a draft', () => {
  const blocks: Block[] = ['a', 'b', 'c'].map((id) => ({ id, role: 'fact', label: 'Fact', text: id }));
  const order = (list: readonly Block[]) => list.map(({ id }) => id).join('');

  it('moves a block one place and stops at the ends', () => {
    expect([
      order(moveBlock(blocks, 'b', -1)),
      order(moveBlock(blocks, 'b', 1)),
      order(moveBlock(blocks, 'a', -1)),
      order(moveBlock(blocks, 'c', 1)),
    ]).toEqual(['bac', 'acb', 'abc', 'abc']);
  });

  it('puts a removed block back where it was', () => {
    const removed = blocks.find(({ id }) => id === 'b');
    if (removed === undefined) throw new Error('no such block');
    expect(order(addBlockAfter(removeBlock(blocks, 'b'), 'a', removed))).toBe('abc');
  });

  it('gives each of two blocks of the same name its own guidance', () => {
    const asked = (guidance: string) => ({
      role: 'fact' as const,
      label: 'Fact',
      guidance,
      isRequired: true,
      limitWords: null,
      text: '',
    });
    const template: Template = {
      id: 't',
      name: 'T',
      description: '',
      language: 'en',
      origin: 'built_in',
      blocks: [asked('Lead with it.'), asked('Say it again.')],
    };
    expect([...guidanceOf(blocks, template)]).toEqual([
      ['a', 'Lead with it.'],
      ['b', 'Say it again.'],
    ]);
  });
});

describe('recogniseFormat', () => {
  it.each([
    ['', 'evidence.format.nothing'],
    ['@article{hviid2019,', 'evidence.format.bibtex'],
    ['TY  - JOUR\nTI  - x', 'evidence.format.ris'],
    ['PMID- 30831578\nTI  - x', 'evidence.format.nbib'],
    ['[{"type":"article-journal"}]', 'evidence.format.csl-json'],
    ['10.7326/M18-2101', 'evidence.format.identifier'],
    ['https://doi.org/10.7326/M18-2101', 'evidence.format.identifier'],
    ['PMID: 30831578', 'evidence.format.identifier'],
    ['Hviid A. Annals 2019.', 'evidence.format.unknown'],
  ])('reads %j as %s', (text, key) => {
    expect(recogniseFormat(text)).toBe(key);
  });
});
