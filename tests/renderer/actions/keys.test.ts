import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionList } from '../../../renderer/actions/action-list.ts';
import {
  areTyped,
  ariaKeys,
  keysOf,
  type PressedKeys,
  refusalOf,
  showKeys,
  splitKeys,
} from '../../../renderer/actions/keys.ts';

function pressed(key: string, held: Partial<PressedKeys> = {}, isAltGraph = false): PressedKeys {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return { key, code: '', ...none, ...held, getModifierState: () => isAltGraph };
}

describe('the keys of an event', () => {
  it.each([
    [pressed('k', { ctrlKey: true }), 'Mod+K'],
    [pressed('K', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+K'],
    [pressed('n'), 'N'],
    [pressed('N', { shiftKey: true }), 'Shift+N'],
    [pressed('?', { shiftKey: true }), '?'],
    [pressed('/'), '/'],
    [pressed('+', { ctrlKey: true }), 'Mod++'],
    [pressed('F8', { shiftKey: true }), 'Shift+F8'],
    [pressed('ArrowUp', { altKey: true, shiftKey: true }), 'Alt+Shift+ArrowUp'],
    [pressed(' ', { ctrlKey: true }), 'Mod+Space'],
    [pressed('к', { ctrlKey: true, code: 'KeyK' }), 'Mod+K'],
    [pressed('k', { metaKey: true }), 'Ctrl+K'],
  ])('%o is %s', (event, keys) => {
    expect(keysOf(event, 'other')).toBe(keys);
  });

  it('takes the command key of a Mac for Ctrl, and the place of the key that Option changes', () => {
    expect(keysOf(pressed('k', { metaKey: true }), 'mac')).toBe('Mod+K');
    expect(keysOf(pressed('k', { ctrlKey: true }), 'mac')).toBe('Ctrl+K');
    expect(keysOf(pressed('¡', { altKey: true, code: 'Digit1' }), 'mac')).toBe('Alt+1');
  });

  it('is nothing while only Ctrl is held, and for what AltGr types', () => {
    expect(keysOf(pressed('Control', { ctrlKey: true }), 'other')).toBeNull();
    expect(keysOf(pressed('@', { ctrlKey: true, altKey: true }, true), 'other')).toBeNull();
  });

  it('can be cut again into what it was made of', () => {
    const key = fc.constantFrom('K', '+', '/', 'F8', 'ArrowUp', '1');
    const held = fc.subarray(['Mod', 'Ctrl', 'Alt', 'Shift']);
    const property = fc.property(held, key, (parts, last) => {
      expect(splitKeys([...parts, last].join('+'))).toEqual([...parts, last]);
    });
    fc.assert(property);
  });
});

describe('keys on the screen', () => {
  it('are written as the platform writes them', () => {
    expect(['Mod+K', 'Alt+Shift+ArrowUp', '?', 'Mod++'].map((keys) => showKeys(keys, 'other'))).toEqual([
      'Ctrl K',
      'Alt Shift ↑',
      '?',
      'Ctrl +',
    ]);
    expect(showKeys('Mod+Shift+K', 'mac')).toBe('⌘⇧K');
    expect([ariaKeys('Mod+K', 'other'), ariaKeys('Mod+K', 'mac')]).toEqual(['Control+K', 'Meta+K']);
  });
});

describe('keys that type', () => {
  it('are letters, digits and signs without Ctrl, Alt or a function key', () => {
    const typed = ['N', 'Shift+C', '?', '/', '1'];
    const acting = ['Mod+K', 'Alt+1', 'F8', 'Alt+Enter', 'Mod+Enter', 'Alt+Shift+ArrowUp'];
    expect([...typed, ...acting].filter((keys) => areTyped(keys, 'other'))).toEqual(typed);
  });

  it('are those with Option too on a Mac', () => {
    expect([areTyped('Alt+1', 'mac'), areTyped('Mod+Alt+1', 'mac')]).toEqual([true, false]);
  });
});

describe('keys that cannot be given away', () => {
  it.each([
    ['Tab', 'moving'],
    ['Shift+Enter', 'moving'],
    ['Mod+Enter', null],
    ['Mod+C', 'editing'],
    ['Mod+W', 'window'],
    ['N', null],
  ])('%s: %s', (keys, refusal) => {
    expect(refusalOf(keys)).toBe(refusal);
  });

  it('are none of those that the app comes with', () => {
    expect(actionList.flatMap(({ keys }) => keys.filter((each) => refusalOf(each) !== null))).toEqual([]);
  });
});
