import { describe, expect, it } from 'vitest';
import { sittingsOf } from '../../renderer/screens/write/version-sittings.ts';
import type { DraftVersion } from '../../shared/model/draft.ts';

/** Versions saved at these local times, the newest first. */
function savedAt(...times: readonly string[]): readonly DraftVersion[] {
  return times.map((time, index) => ({
    draftId: 'd',
    version: times.length - index,
    savedAt: new Date(time).toISOString(),
    title: 'T',
    words: 1,
    approval: null,
  }));
}

const shape = (versions: readonly DraftVersion[]) =>
  sittingsOf(versions).map((sitting) => `${sitting.newest.version}-${sitting.oldest.version}`);

describe('sittingsOf', () => {
  it('puts what was written without a break together', () => {
    expect(shape(savedAt('2026-11-21T15:00:09', '2026-11-21T15:00:05', '2026-11-21T14:50:00'))).toEqual(['3-1']);
  });

  it('begins anew after a break of more than twenty minutes', () => {
    expect(shape(savedAt('2026-11-21T15:00:00', '2026-11-21T14:39:59', '2026-11-21T14:30:00'))).toEqual(['3-3', '2-1']);
  });

  it('parts two days though somebody wrote over midnight', () => {
    expect(shape(savedAt('2026-11-22T00:00:30', '2026-11-21T23:59:50'))).toEqual(['2-2', '1-1']);
  });

  it('has nothing for a draft without versions', () => {
    expect(shape([])).toEqual([]);
  });
});
