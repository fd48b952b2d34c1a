import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import { exampleAuthor, exampleInterest } from '../../../shared/checks/rules/interests/people-of-draft.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';

const interest = exampleInterest({ entity: 'Novo Nordisk', products: [] });
const picture = '00000000-0000-7000-8000-000000000009';

/** The findings on interests in a draft and its posts: rule, severity, and the post. */
function told(text: string, posts: readonly string[], changes: Partial<CheckInput> = {}): readonly string[] {
  const input = exampleInput({
    text,
    input: {
      authors: [exampleAuthor({ interests: [interest] })],
      threads: [
        {
          platform: 'x',
          posts: posts.map((post, index) => ({
            ...{ text: post, length: post.length, limit: 280, blockIds: ['example-1', 'example-2'] },
            ...(index === 0 && changes.pictures !== undefined ? { imageIds: [picture] } : {}),
          })),
          warnings: [],
        },
      ],
      ...changes,
    },
  });
  return runChecks(input)
    .findings.filter(({ category }) => category === 'coi')
    .map(({ rule, severity, place, message }) => {
      const where = place.kind === 'post' ? ` in post ${place.post}` : '';
      return `${rule} ${severity}${where} ${message.key.split('.').at(-1)}`;
    });
}

describe('the posts of a draft', () => {
  const disclosed = 'fact: Ozempic helps.\ndisclosure: I consult for Novo Nordisk, which makes it.';

  it('are told of a disclosure that they lost', () => {
    expect(told(disclosed, ['Ozempic helps.', 'I consult for Novo Nordisk, which makes it.'])).toEqual([
      'COI-04 block in post 0 elsewhere',
    ]);
  });

  it('are silent where they disclose as the draft does', () => {
    expect(told(disclosed, ['Ozempic helps. I consult for Novo Nordisk, which makes it.'])).toEqual([]);
  });

  it('block although the draft itself is only warned of a kind of product', () => {
    const draft = 'fact: GLP-1 medicines help.\ndisclosure: See my profile.';
    expect(told(draft, ['GLP-1 medicines help.', 'Ozempic helps.'])).toContain('COI-03 block in post 1 message');
  });

  it('block although the draft itself is only warned of a vague disclosure', () => {
    const draft = 'fact: Ozempic helps.\ndisclosure: Thanks to Novo Nordisk for the day.';
    expect(told(draft, ['Ozempic helps.', 'Thanks to Novo Nordisk for the day.'])).toEqual([
      'COI-03 block in post 0 message',
      'COI-20 warn vague',
    ]);
  });

  it('tell once what the draft is told of as heavily', () => {
    const draft = 'fact: Ozempic helps.\ndisclosure: Measles is serious.';
    expect(told(draft, ['Ozempic helps.'])).toEqual(['COI-03 block message']);
  });
});

describe('the pictures of a post', () => {
  const pictures = [{ id: picture, altText: 'A pen of Ozempic beside a plate.' }];
  const draft = 'fact: A picture of breakfast.\ndisclosure: I consult for Novo Nordisk.';

  it('name what has to be disclosed', () => {
    expect(told(draft, ['A picture of breakfast.', 'I consult for Novo Nordisk.'], { pictures })).toEqual([
      'COI-04 block in post 0 elsewhere',
    ]);
    expect(told('fact: Breakfast.\ndisclosure: None of note.', ['Breakfast.'], { pictures })).toEqual([
      'COI-03 block in post 0 message',
    ]);
  });

  it('name it for the post that they stand in alone', () => {
    expect(told(draft, ['A picture of breakfast. I consult for Novo Nordisk.', 'More of it.'], { pictures })).toEqual(
      [],
    );
  });

  it('count where the disclosure is hidden behind the fold', () => {
    const far = `Breakfast. ${'It was good, and it was long. '.repeat(20)}I consult for Novo Nordisk.`;
    expect(told(draft, [far], { pictures, threads: threadOn('instagram', far) })).toEqual([
      'COI-04 block in post 0 late',
    ]);
  });
});

function threadOn(platform: 'instagram', text: string): CheckInput['threads'] {
  const post = { text, length: text.length, limit: 2200, blockIds: ['example-1', 'example-2'], imageIds: [picture] };
  return [{ platform, posts: [post], warnings: [] }];
}
