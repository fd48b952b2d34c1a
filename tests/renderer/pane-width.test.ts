import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitsOf, paneStep } from '../../renderer/parts/pane-width.ts';

const limits = limitsOf(1000);

describe('the line between two panes', () => {
  it('moves with the arrows as the eye expects: a pane at the right grows to the left', () => {
    const at = (key: string, direction: 1 | -1) => paneStep({ key, width: 300, direction, step: 'usual', ...limits });
    expect([at('ArrowRight', 1), at('ArrowLeft', 1), at('ArrowRight', -1), at('ArrowLeft', -1)]).toEqual([
      316, 284, 284, 316,
    ]);
    expect([at('Home', 1), at('End', 1), at('a', 1)]).toEqual([160, 450, undefined]);
  });

  it('stays within its limits, whatever is pressed in whatever window', () => {
    const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'Home', 'End'), { maxLength: 40 });
    const property = fc.property(keys, fc.integer({ min: 320, max: 4000 }), (pressed, whole) => {
      const range = limitsOf(whole);
      const widths = pressed.reduce<number>(
        (width, key) => paneStep({ key, width, direction: 1, step: 'large', ...range }) ?? width,
        range.least,
      );
      expect(widths).toBeGreaterThanOrEqual(range.least);
      expect(widths).toBeLessThanOrEqual(range.most);
    });
    fc.assert(property);
  });
});
