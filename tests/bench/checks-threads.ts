import { readCorpus } from '../../scripts/checks-training/corpus.ts';
import type { CheckInput } from '../../shared/checks/check-input.ts';
import { exampleInput } from '../../shared/checks/example-input.ts';
import { exampleSource } from '../../shared/checks/rules/evidence/cited-sources.ts';
import type { Block, BlockRole } from '../../shared/model/draft.ts';

export const wordsInThread = 1250;
const postsInThread = 25;
const roles: readonly BlockRole[] = ['fact', 'warning', 'myth', 'fallacy', 'explanation', 'action'];

/**
 * Gives drafts of the asked number of words, each of texts that no draft before it had: short texts of the labelled corpus, of which half are faulty, so that there is
 * more to be found than in a thread that somebody would post. 1,250 words are 25 posts. Throws when the corpus has no more.
 */
export function createDrafts(): (words: number) => CheckInput {
  const texts = mixed(readCorpus().map(({ text }) => text));
  let next = 0;
  const take = (words: number) => {
    const taken: string[] = [];
    for (let count = 0; count < words; ) {
      const text = texts[next];
      if (text === undefined) throw new Error('The corpus has no more texts.');
      taken.push(text);
      count += countOf(text);
      next += 1;
    }
    return taken.join(' ');
  };
  return (words) => {
    const count = Math.round((words * postsInThread) / wordsInThread);
    // A text is taken whole, so a post gets half a text too many.
    return draftOf(Array.from({ length: count }, () => take(words / count - 12)));
  };
}

export function draftOf(texts: readonly string[]): CheckInput {
  const blocks = texts.map((text, index): Block => {
    return { id: `block-${index}`, role: roles[index % roles.length] ?? 'fact', label: '', text };
  });
  const posts = blocks.map(({ id, text }) => ({ text: text.slice(0, 300), length: 300, limit: 300, blockIds: [id] }));
  return {
    ...exampleInput({ text: '' }),
    blocks,
    sources: [exampleSource({ key: 'hviid2019' })],
    threads: [{ platform: 'bluesky', posts, warnings: [] }],
  };
}

export function textOf(draft: CheckInput): string {
  return draft.blocks.map(({ text }) => text).join('\n\n');
}

export function countOf(text: string): number {
  return text.split(/\s+/).length;
}

/** The draft with `letters` letters typed into the middle of its thirteenth block. */
export function typed(draft: CheckInput, letters: number): CheckInput {
  const added = 'and this is why we say that it does not '.repeat(10).slice(0, letters);
  const blocks = draft.blocks.map((block, index) =>
    index === 12 ? { ...block, text: `${block.text.slice(0, 60)}${added}${block.text.slice(60)}` } : block,
  );
  return { ...draft, blocks };
}

/** The corpus stands hand by hand and fault by fault; steps of a number that shares no factor with its length mix it the same way each time. */
function mixed(texts: readonly string[]): readonly string[] {
  const step = 2617;
  const seen = new Set<number>();
  const order: string[] = [];
  for (let at = 0; !seen.has(at); at = (at + step) % texts.length) {
    seen.add(at);
    order.push(texts[at] ?? '');
  }
  return order;
}
