import { expect, it } from 'vitest';
import { postPieces } from '../../renderer/screens/thread/post-pieces.ts';
import { type PlatformId, platformIds } from '../../shared/model/thread.ts';
import { folds, visibleLength } from '../../shared/thread/folds.ts';

function foldIn(text: string, platform: PlatformId): number | null {
  const pieces = postPieces({ text, words: text, gaps: [] }, platform);
  const at = pieces.findIndex(({ isFold }) => isFold);
  return at === -1 ? null : pieces.slice(0, at).reduce((sum, piece) => sum + piece.text.length, 0);
}

it('draws no fold where the platform shows a post whole: X counts a long link as 23', () => {
  const text = `Read https://example.org/${'long/'.repeat(60)} first.`;
  expect(text.length).toBeGreaterThan(280);
  expect(foldIn(text, 'x')).toBeNull();
  expect(foldIn(text, 'bluesky')).toBeNull();
});

it('draws it where a disclosure behind it would be late, at the end of the last word that shows', () => {
  const text = 'word '.repeat(2000).trim();
  for (const platform of platformIds) {
    const visible = visibleLength(text, platform);
    const fold = foldIn(text, platform);
    if (!(platform in folds)) expect(fold).toBeNull();
    else expect([fold === null, (fold ?? 0) <= visible, (fold ?? 0) > visible - 6]).toEqual([false, true, true]);
  }
});

it('draws it at the third line break on Instagram', () => {
  expect(foldIn('One\ntwo\nthree\nfour', 'instagram')).toBe('One\ntwo\nthree'.length);
});
