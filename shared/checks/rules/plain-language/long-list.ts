import { thresholdUnder } from '../../../policy/thresholds.ts';
import type { AnnotatedBlock, AnnotatedDraft } from '../../annotate.ts';
import { ownAdvice } from '../../guidelines.ts';
import { perObject } from '../../memory.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';

/** PLN-06. Beyond seven nobody keeps them apart: a long list is split under headings. */
export const longList: DraftRule = {
  id: 'PLN-06',
  category: 'plain-language',
  severity: 'note',
  scope: 'block',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('Lists of at most seven items (as the Clear Communication Index, item 8, asks)'),
  find: (draft: AnnotatedDraft) => {
    const limit = thresholdUnder(draft.input.policy, 'list_items');
    return draft.blocks.flatMap((block) => findLong(block, limit));
  },
  examples: {
    flag: [list('- ', 9), list('* ', 8), list('1. ', 12)],
    pass: [
      list('- ', 6),
      { text: `${list('- ', 5).text}\n\n## More\n\n${list('- ', 5).text}` },
      { text: 'No list at all.' },
    ],
  },
};

function list(mark: string, items: number): Example {
  return { text: Array.from({ length: items }, (_, index) => `${mark}Sign number ${index + 1}`).join('\n') };
}

function findLong(block: AnnotatedBlock, limit: number): readonly DraftHit[] {
  if (block.block.role === 'sources' || block.sentences.length <= limit) return [];
  const long = listsOf(block).filter(({ items }) => items > limit);
  return long.map(({ start, end, items }) => ({
    place: { kind: 'block', blockId: block.block.id, start, end },
    values: { items, limit },
    words: `${items}|${block.block.text.slice(start, end)}`,
    why: [{ feature: 'words', text: String(items) }],
  }));
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly items: number;
}

/** Runs of list lines; an empty line does not end one, any other text does. */
const listsOf = perObject<AnnotatedBlock, readonly Run[]>(({ block }) => {
  const runs: Run[] = [];
  let isOpen = false;
  let at = 0;
  for (const line of block.text.split('\n')) {
    if (isItem.test(line)) {
      const last = isOpen ? runs.pop() : undefined;
      runs.push({ start: last?.start ?? at, end: at + line.length, items: (last?.items ?? 0) + 1 });
      isOpen = true;
    } else if (line.trim() !== '') isOpen = false;
    at += line.length + 1;
  }
  return runs;
});

const isItem = /^[ \t]{0,3}(?:[-*+•]|\d{1,3}[.)])[ \t]/;
