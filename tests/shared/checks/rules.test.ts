import { describe, expect, it } from 'vitest';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import type { Rule } from '../../../shared/checks/rule.ts';
import { ruleList, rules } from '../../../shared/checks/rules.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { isMessageKey } from '../../../shared/messages/en.ts';
import { checkReport } from '../../../shared/model/finding.ts';

function findingsOf(rule: Rule, example: Rule['examples']['flag'][number]) {
  return runChecks(exampleInput(example)).findings.filter((finding) => finding.rule === rule.id);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it.each(rule.examples.flag.map((example) => [example.text, example] as const))('flags: %s', (_text, example) => {
    expect(findingsOf(rule, example)).not.toEqual([]);
  });

  it.each(rule.examples.pass.map((example) => [example.text, example] as const))('passes: %s', (_text, example) => {
    expect(findingsOf(rule, example)).toEqual([]);
  });

  it('has at least three examples of each kind', () => {
    expect(Math.min(rule.examples.flag.length, rule.examples.pass.length)).toBeGreaterThanOrEqual(3);
  });

  it('tells its findings in sentences of the catalogue', () => {
    const reports = [...rule.examples.flag, ...rule.examples.pass].map((example) => runChecks(exampleInput(example)));
    const keys = reports.flatMap((report) => [
      ...report.findings.flatMap((finding) => [
        finding.title.key,
        finding.message.key,
        ...finding.fixes.map((fix) => fix.label.key),
        ...finding.why.map((reason) => `checks.feature.${reason.feature}`),
      ]),
      ...report.notChecked.map((one) => one.reason.key),
    ]);
    expect([...new Set(keys)].filter((key) => !isMessageKey(key))).toEqual([]);
  });

  it('gives reports of the agreed shape', () => {
    for (const example of rule.examples.flag) {
      const report = runChecks(exampleInput(example));
      expect(checkReport.parse(report)).toEqual(report);
    }
  });
});

it('describes every rule with keys of the catalogue and an id of its own', () => {
  expect(new Set(ruleList.map((rule) => rule.id)).size).toBe(rules.length);
  expect(ruleList.flatMap((rule) => [rule.titleKey, rule.descriptionKey]).filter((key) => !isMessageKey(key))).toEqual(
    [],
  );
});
