import { describe, expect, it } from 'vitest';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import { reidentification } from '../../../shared/checks/reidentification.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';

function meterOf(text: string) {
  return reidentification(runChecks(exampleInput({ text })));
}

describe('the re-identification meter', () => {
  it('shows each fact that adds up, and what is left when it is taken out', () => {
    const [story] = meterOf('A 34-year-old firefighter from Adams with hantavirus came in last week.');
    expect(story?.level).toBe('recognisable');
    expect(story?.facts.map(({ feature }) => feature).sort()).toEqual(['age', 'occupation', 'place', 'time']);
    expect(story?.facts.every(({ without }) => without === 'recognisable')).toBe(true);
  });

  it('says which fact would bring it down', () => {
    const [story] = meterOf('We admitted a firefighter from Adams with a stroke after his shift.');
    expect(story?.level).toBe('narrow');
    expect(story?.facts.map(({ without }) => without)).toEqual(['story', 'story']);
  });

  it('says when taking one fact out leaves no story', () => {
    const stories = meterOf('A man in Riverton was treated for a burn.');
    expect(stories.flatMap(({ facts }) => facts).some(({ without }) => without === 'clear')).toBe(true);
  });

  it('counts two ways of saying when as one fact', () => {
    const [story] = meterOf('Just saw a teacher with sepsis, admitted last Tuesday.');
    expect(story?.facts.filter(({ feature }) => feature === 'time' || feature === 'recency')).toHaveLength(1);
  });

  it('shows nothing for a text that tells of nobody', () => {
    expect(meterOf('Adults aged 65 and over should get the vaccine.')).toEqual([]);
  });
});
