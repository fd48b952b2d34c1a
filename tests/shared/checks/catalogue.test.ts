import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checksDoc } from '../../../scripts/checks-doc/checks-doc.ts';
import { bareInput } from '../../../shared/checks/bare-text.ts';
import { catalogueIds, catalogueRows } from '../../../shared/checks/catalogue.ts';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import { questions } from '../../../shared/checks/questions.ts';
import { rules } from '../../../shared/checks/rules.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { waiting } from '../../../shared/checks/waiting.ts';
import { english, isMessageKey } from '../../../shared/messages/en.ts';

describe('the catalogue', () => {
  it('has 185 rows, and each became a rule, a question or waits, exactly once', () => {
    expect(catalogueIds).toHaveLength(185);
    expect(new Set(catalogueIds).size).toBe(185);
    expect(catalogueRows().map(({ id }) => id)).toEqual(catalogueIds);
  });

  it('has no question and nothing that waits beyond its rows', () => {
    expect([...questions, ...waiting].map(({ id }) => id).filter((id) => !catalogueIds.includes(id))).toEqual([]);
  });

  it('says each question and each reason in a sentence', () => {
    const keys = [...questions.map(({ key }) => key), ...waiting.map(({ reason }) => `checks.notChecked.${reason}`)];
    expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
  });

  it('tells what waits as not checked, with a library and without, and never fires on it', () => {
    const told = waiting.map(({ id, reason }) => ({ rule: id, key: `checks.notChecked.${reason}` }));
    const waits = new Set(waiting.map(({ id }) => id));
    for (const input of [
      exampleInput({ text: 'Two doses protect.' }),
      bareInput({ posts: ['Two doses protect.'] }, '2026-11-22T00:00:00.000Z'),
    ]) {
      const report = runChecks(input);
      expect(report.notChecked.map(({ rule, reason }) => ({ rule, key: reason.key }))).toEqual(
        expect.arrayContaining(told),
      );
      expect(report.ran.filter((id) => waits.has(id))).toEqual([]);
    }
  });

  it('tells every rule that needs the library as not checked of a bare text', () => {
    const report = runChecks(bareInput({ posts: ['Two doses protect.'] }, '2026-11-22T00:00:00.000Z'));
    const needing = rules.filter((rule) => rule.needsLibrary === true).map(({ id }) => id);
    const untold = report.notChecked.filter(({ reason }) => reason.key === 'checks.notChecked.library');
    expect(untold.map(({ rule }) => rule).sort()).toEqual(needing.sort());
  });
});

describe('docs/checks.md', () => {
  const doc = checksDoc();
  const ids = [...doc.matchAll(/^\| ([A-Z]+-[A-Z0-9]+) \|/gm)].map((row) => row[1] ?? '');

  it('is what the rules say today (npm run docs:checks)', () => {
    expect(readFileSync('docs/checks.md', 'utf8')).toBe(doc);
  });

  it('has every row of the catalogue and every rule exactly once', () => {
    const own = rules.map(({ id }) => id).filter((id) => !catalogueIds.includes(id));
    expect(ids.filter((id) => !id.startsWith('READ-'))).toEqual([...catalogueIds, ...own]);
  });

  it('leaves no cell empty', () => {
    expect(doc.split('\n').filter((line) => /^\| [A-Z]+-/.test(line) && /\|\s*\|/.test(line))).toEqual([]);
  });

  it('has the rules of the second reader', () => {
    const read = Object.keys(english).flatMap((key) => /^checks\.(READ-[A-Z]+)\.title$/.exec(key)?.[1] ?? []);
    expect(ids.filter((id) => id.startsWith('READ-')).sort()).toEqual(read.sort());
  });
});
