import { expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import { createPostedChecker } from '../../../shared/checks/posted-words.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { PlatformId, Thread } from '../../../shared/model/thread.ts';

const story = 'My patient Anna Novak, born 3 May 2019 in Graz, had the vaccine last week and is well.';

function edited(platform: PlatformId, text: string): Thread {
  const post = { text, length: text.length, limit: 500, blockIds: ['example-1'], isEdited: true as const };
  return { platform, posts: [post], warnings: [] };
}

function check(input: Partial<CheckInput>) {
  const whole = { ...exampleInput({ text: 'The measles vaccine does not cause autism.' }), ...input };
  return createPostedChecker().check(whole).findings;
}

it('gives each finding an id of its own where the same words were edited into several posts and pictures', () => {
  const findings = check({
    threads: [edited('x', story), edited('mastodon', story)],
    pictures: [
      { id: 'one', altText: story },
      { id: 'two', altText: story },
    ],
  });
  const names = findings.filter(({ rule }) => rule === 'PRV-01');
  expect(names.map(({ place }) => place.kind)).toEqual(['post', 'post', 'picture', 'picture']);
  const ids = findings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('keeps the id of a finding in a post when a post of another platform is edited or is the draft again', () => {
  const idsOn = (platform: PlatformId, threads: readonly Thread[]) =>
    check({ threads })
      .filter(({ place }) => place.kind === 'post' && place.platform === platform)
      .map(({ id }) => id);
  const alone = idsOn('mastodon', [edited('mastodon', story)]);
  expect(alone.length).toBeGreaterThan(0);
  expect(idsOn('mastodon', [edited('x', story), edited('mastodon', story)])).toEqual(alone);
});

it.each([
  ['privacy', story],
  ['tone', 'A drawing of the idiots who believe this.'],
  ['absolutes', 'This vaccine is 100% safe for everybody, always.'],
])('reads alternative texts for %s', (category, altText) => {
  const found = check({ pictures: [{ id: 'one', altText }] }).filter((finding) => finding.category === category);
  expect(found.map(({ place }) => place.kind)).toContain('picture');
  for (const { place, fixes } of found) {
    expect(fixes).toEqual([]);
    if (place.kind === 'picture') expect([place.picture, altText.slice(place.start, place.end)]).not.toContain('');
  }
});

it('says nothing more than the rules where nothing was edited and no picture is there', () => {
  const input = exampleInput({ text: story });
  expect(createPostedChecker().check(input)).toEqual(runChecks(input));
});

it('says the same when it has checked other texts before', () => {
  const input = { ...exampleInput({ text: story }), threads: [edited('x', `${story} All of it.`)] };
  const kept = createPostedChecker();
  kept.check({ ...input, threads: [edited('x', 'Something else.')], pictures: [{ id: 'one', altText: story }] });
  expect(kept.check(input)).toEqual(createPostedChecker().check(input));
});
