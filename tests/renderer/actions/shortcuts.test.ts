import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionList } from '../../../renderer/actions/action-list.ts';
import {
  actionFor,
  type ChosenKeys,
  conflictsOf,
  giveKeys,
  isChanged,
  keysFor,
  resetKeys,
} from '../../../renderer/actions/shortcuts.ts';

const free = actionList.filter(({ isFixed }) => isFixed !== true);

describe('the table of actions', () => {
  it('gives no keys to two actions that could be meant on the same screen', () => {
    const doubled = actionList.flatMap(({ id, keys }) =>
      keys.flatMap((each) => conflictsOf(id, each, {}).map((other) => `${each}: ${id}, ${other.id}`)),
    );
    expect(doubled).toEqual([]);
  });
});

describe('the action that keys run', () => {
  it('is the one of the screen before one of everywhere', () => {
    expect(actionFor('Mod+Enter', 'triage', {})?.id).toBe('triage.save');
    expect(actionFor('Mod+Enter', 'clear', {})?.id).toBe('clear.approve');
    expect(actionFor('Mod+Enter', 'rules', {})).toBeNull();
    expect(actionFor('Mod+K', 'rules', {})?.id).toBe('palette.open');
  });

  it('follows what somebody chose, and forgets the keys of before', () => {
    const chosen = giveKeys('claim.new', 'Mod+Shift+N', {});
    expect(actionFor('Mod+Shift+N', 'rules', chosen)?.id).toBe('claim.new');
    expect(actionFor('N', 'rules', chosen)).toBeNull();
  });

  it('leaves alone what an older or newer app has stored', () => {
    expect(actionFor('Q', 'claims', { 'claim.sing': ['Q'] })).toBeNull();
  });
});

describe('conflicts', () => {
  it('are told between a screen and everywhere, not between two screens', () => {
    expect(conflictsOf('claim.edit', 'N', {}).map(({ id }) => id)).toEqual(['claim.new']);
    expect(conflictsOf('claim.edit', 'C', {})).toEqual([]);
    expect(conflictsOf('thread.export', '5', {}).map(({ id }) => id)).toEqual(['thread.copyNumber']);
  });

  it('are gone after the keys were taken over', () => {
    const chosen = giveKeys('claim.edit', 'N', {});
    expect(keysFor('claim.new', chosen)).toEqual([]);
    expect(keysFor('claim.edit', chosen)).toEqual(['N']);
    expect(conflictsOf('claim.edit', 'N', chosen)).toEqual([]);
  });

  it('never arise, whatever keys are given to whatever actions', () => {
    const step = fc.tuple(
      fc.constantFrom(...free),
      fc.constantFrom('N', 'C', '?', 'Mod+K', 'F8', 'Mod+Enter', 'Alt+1'),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const chosen = steps.reduce<ChosenKeys>((all, [action, keys]) => giveKeys(action.id, keys, all), {});
        const left = free.flatMap(({ id }) => keysFor(id, chosen).flatMap((keys) => conflictsOf(id, keys, chosen)));
        expect(left).toEqual([]);
      }),
    );
  });
});

describe('going back', () => {
  it('to the keys of the table leaves nothing in the settings', () => {
    const chosen = giveKeys('claim.new', 'F9', {});
    expect([isChanged('claim.new', chosen), resetKeys('claim.new', chosen)]).toEqual([true, {}]);
    expect(giveKeys('claim.new', 'N', chosen)).toEqual({});
  });
});
