import { describe, expect, it } from 'vitest';
import { platformLimits } from '../../../shared/thread/limits.ts';
import { splitText } from '../../../shared/thread/split.ts';

function postsOf(text: string, post: number): readonly string[] {
  const limits = { ...platformLimits.x, post };
  return splitText({ text, platform: 'x', numbering: 'none', limits }).posts.map((one) => one.text);
}

describe('a word before a full stop that looks like an abbreviation', () => {
  it.each([
    ['Does this pill ever help? No. B vitamins do not prevent covid.', 45, 'Does this pill ever help? No.'],
    ['You can book your shot in the app. 5 million people did so by May.', 50, 'You can book your shot in the app.'],
    ['Go on and do ten of each rep. Then rest and drink some water now.', 40, 'Go on and do ten of each rep.'],
  ])('ends the sentence: %s', (text, limit, first) => {
    expect(postsOf(text, limit)[0]).toBe(first);
  });

  it.each([
    ['All of the figures of the trial are in App. B of the report.', 45, 'App. B'],
    ['It was told on the radio by Gov. Newsom and by others later on.', 34, 'Gov. Newsom'],
  ])('goes with what it names: %s', (text, limit, whole) => {
    expect(postsOf(text, limit).some((post) => post.includes(whole))).toBe(true);
  });

  it('is no month where the sun may do something', () => {
    expect(postsOf('We asked whether the sun may cause cancer in adults.', 29)[0]).toMatch(/the sun$/);
  });
});

it('keeps a numbered reference whole from the tenth on', () => {
  const references = [
    'Sources are named here for those who want to read.',
    '[10] Smith A, Lee B. Title of the work here. Lancet 2020;395:1001-9.',
    '[11] Jones C, Roe D. Another title of a work. BMJ 2021;372:n71.',
  ];
  expect(postsOf(references.join('\n'), 100)).toEqual(references);
});
