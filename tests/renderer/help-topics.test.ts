import { describe, expect, it } from 'vitest';
import { actionList } from '../../renderer/actions/action-list.ts';
import { searchHelp } from '../../renderer/frame/help/help-search.ts';
import { helpTopics } from '../../renderer/frame/help/help-topics.ts';
import { screenNames } from '../../renderer/route.ts';
import { english } from '../../shared/messages/en.ts';

function wordsOf(screen: (typeof screenNames)[number]): string {
  return (['what', 'steps', 'never'] as const).map((part) => english[`help.${screen}.${part}`]).join(' ');
}

describe('help', () => {
  it.each(screenNames)('of %s has 100 to 200 words, in steps', (screen) => {
    const count = wordsOf(screen).split(/\s+/).length;
    expect(count).toBeGreaterThanOrEqual(100);
    expect(count).toBeLessThanOrEqual(200);
    expect(english[`help.${screen}.steps`].split('\n').length).toBeGreaterThanOrEqual(3);
  });

  it('tells the keys of every action that has some, on the screen where it works', () => {
    const told = new Set(helpTopics.flatMap(({ actions }) => actions.map(({ id }) => id)));
    const untold = actionList.filter(({ id, area }) => area !== 'everywhere' && !told.has(id));
    expect(untold).toEqual([]);
  });

  it('names only buttons that are on the screen', () => {
    const sentences = new Set<string>(Object.values(english));
    const named = ['New claim', 'Import', 'Decide', 'Answer it', 'Add a source', 'New draft', 'Preview', 'Versions'];
    const further = [
      'Copy next',
      'Export',
      'Open in Write',
      'New person',
      'Examples',
      'Change',
      'Shortcuts',
      'Imports',
    ];
    expect([...named, ...further].filter((name) => !sentences.has(name))).toEqual([]);
  });

  it('is found by the beginnings of all words that were typed', () => {
    const topics = screenNames.map((screen) => ({ screen, words: wordsOf(screen) }));
    expect(searchHelp('impact spre', topics).map(({ screen }) => screen)).toEqual(['triage']);
    expect(searchHelp('', topics)).toHaveLength(screenNames.length);
    expect(searchHelp('bluesky cupboard', topics)).toEqual([]);
  });
});
