import { describe, expect, it } from 'vitest';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import { proposeAnswers } from '../../../shared/checks/sheets/propose-answers.ts';
import {
  type Answer,
  type Answers,
  adaptedScores,
  clearCommunicationIndex,
  officialScores,
  pemat,
  type ScoreSheet,
  scoreSheets,
} from '../../../shared/checks/sheets/score-sheets.ts';
import { isMessageKey } from '../../../shared/messages/en.ts';

function all(sheet: ScoreSheet, answer: Answer, but: Answers = {}): Answers {
  return { ...Object.fromEntries(sheet.items.map(({ id }) => [id, answer])), ...but };
}

function percentsOf(scores: ReturnType<typeof adaptedScores>) {
  return scores.map(({ percent }) => percent);
}

const clean = { findings: [], reading: { words: 60, sentences: 6, grade: 6 } };

function propose(sheet: 'cci' | 'pemat', text: string, report: Parameters<typeof proposeAnswers>[2] = clean): Answers {
  return proposeAnswers(sheet, exampleInput({ text }), report);
}

describe('the sheets', () => {
  it('have 20 and 24 items, each with its words', () => {
    expect(scoreSheets.map(({ items }) => items.length)).toEqual([20, 24]);
    const keys = scoreSheets.flatMap(({ id, items, scales }) => [
      `sheet.${id}.name`,
      ...items.flatMap((item) => [`sheet.${id}.${item.id}`, `sheet.part.${item.part}`]),
      ...scales.map((scale) => `sheet.scale.${scale.id}`),
    ]);
    expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
  });
});

describe('the score', () => {
  it('takes the point for an item where yes is the worse answer', () => {
    expect(percentsOf(officialScores(clearCommunicationIndex, all(clearCommunicationIndex, 'yes')))).toEqual([95]);
    expect(
      percentsOf(officialScores(clearCommunicationIndex, all(clearCommunicationIndex, 'yes', { 17: 'no' }))),
    ).toEqual([100]);
  });

  it('gives nothing for items 2 to 4 without one main message', () => {
    const answers = all(clearCommunicationIndex, 'yes', { 1: 'no', 17: 'no' });
    expect(officialScores(clearCommunicationIndex, answers)[0]).toMatchObject({ points: 16, applicable: 20 });
  });

  it('counts what only the app leaves out as no by the rules of the sheet', () => {
    const answers = all(clearCommunicationIndex, 'yes', { 3: 'notApplicable', 9: 'notApplicable', 17: 'no' });
    expect(percentsOf(adaptedScores(clearCommunicationIndex, answers))).toEqual([100]);
    expect(percentsOf(officialScores(clearCommunicationIndex, answers))).toEqual([90]);
  });

  it('leaves out a part that does not apply, by the sheet too', () => {
    const answers = all(clearCommunicationIndex, 'yes', {
      15: 'notApplicable',
      16: 'notApplicable',
      17: 'notApplicable',
    });
    expect(officialScores(clearCommunicationIndex, answers)[0]).toMatchObject({ applicable: 17, percent: 100 });
  });

  it('scores the two scales of PEMAT apart, and counts what is open', () => {
    const scores = adaptedScores(pemat, { 1: 'yes', 20: 'no' });
    expect(scores).toMatchObject([
      { percent: 100, open: 16 },
      { percent: 0, open: 6 },
    ]);
  });

  it('is null while nothing is answered', () => {
    expect(percentsOf(adaptedScores(pemat, {}))).toEqual([null, null]);
  });
});

describe('what is proposed', () => {
  const draft = 'fact: The vaccine prevents measles.\nexplanation: It has done so since 1968.\naction: Ask your nurse.';

  it('finds the main message first and the call to action', () => {
    expect(propose('cci', draft)).toMatchObject({ 1: 'yes', 2: 'yes', 5: 'yes', 6: 'yes', 7: 'yes', 12: 'yes' });
  });

  it('leaves numbers out where there are none', () => {
    expect(propose('cci', draft)).toMatchObject({ 15: 'notApplicable', 17: 'notApplicable' });
    expect(propose('cci', `${draft}\nfact: About 2 in 1,000 die.`)).toMatchObject({ 15: 'yes', 17: 'no' });
  });

  it('sees that nobody is asked to do anything, and the passive', () => {
    const answers = propose('cci', 'fact: Measles is prevented by the vaccine.');
    expect(answers).toMatchObject({ 5: 'no', 6: 'no' });
  });

  it('says nothing of what only a person can judge', () => {
    for (const item of ['3', '4', '9', '10', '13', '18', '19', '20'])
      expect(propose('cci', draft)[item]).toBeUndefined();
  });

  it('does not ask headings and a summary of a short text, and takes the grade from the checks', () => {
    expect(propose('pemat', draft)).toMatchObject({
      3: 'yes',
      8: 'notApplicable',
      11: 'notApplicable',
      20: 'yes',
      21: 'yes',
    });
    expect(propose('pemat', draft, { findings: [], reading: { words: 600, sentences: 30, grade: 12 } })).toMatchObject({
      3: 'no',
    });
  });
});
