import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftSession, type DraftSession } from '../../renderer/screens/write/autosave.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Draft, DraftContent } from '../../shared/model/draft.ts';

const at = '2026-11-21T08:00:00.000Z';
const draft: Draft = {
  id: '019a0000-0000-7000-8000-000000000001',
  createdAt: at,
  updatedAt: at,
  version: 3,
  title: 'MMR and autism',
  claimId: null,
  templateId: 'truth-sandwich',
  language: 'en',
  audience: '',
  authorIds: [],
  blocks: [{ id: 'a', role: 'fact', label: 'Fact', text: '' }],
  status: 'writing',
  basedOnId: null,
  approvedAt: null,
  reviewAt: null,
  isSample: false,
};

interface Sent {
  readonly version: number;
  readonly text: string;
  readonly atMs: number;
}

let sent: Sent[];
let answer: (content: DraftContent, version: number) => Promise<Draft>;
let session: DraftSession;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  sent = [];
  answer = (content, version) => Promise.resolve({ ...draft, ...content, version: version + 1 });
  session = createDraftSession(draft, {
    save: ({ content, version }) => {
      sent.push({ version, text: content.blocks[0]?.text ?? '', atMs: Date.now() });
      return answer(content, version);
    },
    onSaved: () => undefined,
    onState: () => undefined,
  });
});
afterEach(() => vi.useRealTimers());

function type(text: string): void {
  session.change((content) => ({
    ...content,
    blocks: content.blocks.map((block) => ({ ...block, text: block.text + text })),
  }));
}

describe('autosave', () => {
  it('saves within a second of the last keystroke', async () => {
    type('a');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([{ version: 3, text: 'a', atMs: 400 }]);
    expect(session.get()).toMatchObject({ version: 4, save: { kind: 'saved' } });
  });

  it('saves at least every second while typing never stops', async () => {
    for (let keystroke = 0; keystroke < 50; keystroke += 1) {
      type('a');
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(1000);
    const gaps = sent.map((save, index) => save.atMs - (sent[index - 1]?.atMs ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1000);
    expect(sent.at(-1)?.text).toBe('a'.repeat(50));
  });

  it('sends one save at a time, each on the version that the last one gave', async () => {
    answer = (content, version) =>
      new Promise((resolve) => setTimeout(() => resolve({ ...draft, ...content, version: version + 1 }), 2000));
    type('a');
    await vi.advanceTimersByTimeAsync(500);
    type('b');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent.map(({ version, text }) => ({ version, text }))).toEqual([
      { version: 3, text: 'a' },
      { version: 4, text: 'ab' },
    ]);
    expect(session.get().save).toEqual({ kind: 'saved' });
  });

  it('keeps the text when a save is refused and tries again with the next change', async () => {
    answer = () => Promise.reject(new AppError('storage_full', 'The disk is full.'));
    type('a');
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.get()).toMatchObject({ version: 3, save: { kind: 'refused' } });
    answer = (content, version) => Promise.resolve({ ...draft, ...content, version: version + 1 });
    type('b');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.at(-1)?.text).toBe('ab');
    expect(session.get()).toMatchObject({ version: 4, save: { kind: 'saved' } });
  });

  it('holds the text in a conflict until the person chose, then writes it on top of the newest version', async () => {
    answer = () => Promise.reject(new AppError('conflict', 'Changed elsewhere.'));
    type('mine');
    await vi.advanceTimersByTimeAsync(1000);
    type(' too');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(1);
    answer = (content, version) => Promise.resolve({ ...draft, ...content, version: version + 1 });
    await session.keepMine({ ...draft, version: 9 });
    expect(sent.at(-1)).toMatchObject({ version: 9, text: 'mine too' });
    expect(session.get()).toMatchObject({ version: 10, save: { kind: 'saved' } });
  });

  it('takes a newer text of the library only while nothing here is unsaved', async () => {
    const newer: Draft = { ...draft, version: 8, title: 'Newer' };
    type('a');
    session.follow(newer);
    expect(session.get().content.title).toBe('MMR and autism');
    await vi.advanceTimersByTimeAsync(1000);
    session.follow(newer);
    expect(session.get()).toMatchObject({ version: 8, content: { title: 'Newer' } });
  });

  it('waits in flush until the last keystroke is on disk', async () => {
    type('a');
    const flushed = session.flush();
    type('b');
    await vi.advanceTimersByTimeAsync(0);
    await flushed;
    expect(sent.map(({ text }) => text)).toEqual(['a', 'ab']);
  });
});
