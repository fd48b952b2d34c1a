import type { Block, BlockRole } from '../model/draft.ts';
import type { Interest } from '../model/person.ts';
import { bareInput } from './bare-text.ts';
import type { CheckInput } from './check-input.ts';
import type { Example } from './rule.ts';

/** The input that an example stands for: its text as blocks (`myth: ...` begins a line of a role), and what its `input` adds. */
export function exampleInput(example: Example): CheckInput {
  return {
    language: 'en',
    blocks: blocksOf(example),
    templateBlocks: null,
    sources: [],
    authors: [],
    threads: [],
    claim: null,
    now: '2026-11-22T00:00:00.000Z',
    ...example.input,
  };
}

/** Examples that are a text and nothing else. */
export function texts(...all: readonly string[]): readonly Example[] {
  return all.map((text) => ({ text }));
}

/** Examples in Spanish. */
export function spanish(...all: readonly string[]): readonly Example[] {
  return all.map((text) => ({ text, input: { language: 'es' } }));
}

/** An example that is a thread without a library: one text a post. */
export function posts(...all: readonly string[]): Example {
  return { text: all.join(' / '), input: bareInput({ posts: [...all] }, '2026-11-22T00:00:00.000Z') };
}

/** A thread without a library, by an author with interests. */
export function exampleThread(
  texts: readonly string[],
  interests: readonly Interest[],
  shownOn: string | null = null,
): Example {
  const bare = bareInput({ posts: [...texts] }, '2026-11-22T00:00:00.000Z');
  const author = { name: '', isClinician: true, statementConfirmedAt: null, interests };
  return { text: texts.join(' / '), input: { ...bare, authors: [author], shownOn } };
}

function blocksOf({ text, role = 'explanation' }: Example): readonly Block[] {
  const marked = [
    ...text.matchAll(/^(fact|warning|myth|fallacy|explanation|action|disclosure|disclaimer|sources): ?(.*)$/gm),
  ];
  if (marked.length === 0) return [{ id: 'example-1', role, label: '', text }];
  return marked.map((line, index) => ({
    id: `example-${index + 1}`,
    role: (line[1] ?? role) as BlockRole,
    label: '',
    text: line[2] ?? '',
  }));
}
