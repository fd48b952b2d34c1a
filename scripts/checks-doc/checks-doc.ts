import { IntlMessageFormat } from 'intl-messageformat';
import { catalogueIds } from '../../shared/checks/catalogue.ts';
import { questions } from '../../shared/checks/questions.ts';
import { readCategories } from '../../shared/checks/reader/model.ts';
import { readerRule } from '../../shared/checks/reader/reader-rules.ts';
import type { Rule } from '../../shared/checks/rule.ts';
import { rules } from '../../shared/checks/rules.ts';
import { waiting } from '../../shared/checks/waiting.ts';
import { english, isMessageKey } from '../../shared/messages/en.ts';
import type { Guideline } from '../../shared/model/finding.ts';
import { otherRows } from './other-rows.ts';

/** docs/checks.md, made from the rules themselves: every row of the catalogue once, the app's own rules, the second reader's. */
export function checksDoc(): string {
  const own = rules.filter(({ id }) => !catalogueIds.includes(id));
  return [
    ...introduction(),
    ...table('The catalogue', catalogueIds.map(rowOf)),
    ...table('The app’s own rules', own.map(ruleRow)),
    ...table('The second reader', readCategories.map(readerRow)),
  ].join('\n');
}

interface Row {
  readonly id: string;
  readonly does: string;
  readonly severity: string;
  readonly guideline: string;
  readonly kind: string;
}

function introduction(): readonly string[] {
  const count = (ids: readonly string[]) => ids.filter((id) => catalogueIds.includes(id)).length;
  const [asRule, asQuestion, waits] = [rules, questions, waiting].map((list) => count(list.map(({ id }) => id)));
  return [
    '# Checks',
    '',
    '<!-- Made by `npm run docs:checks` from the rules themselves. Change the rules, not this file. -->',
    '',
    `The catalogue has ${catalogueIds.length} rows. ${asRule} are rules, ${asQuestion} are questions that a person answers at the gate, and ${waits} wait for a`,
    'part of the app that is not there yet: those are listed as not checked in every report, never faked. What no guideline',
    'says is the app’s own advice and called “Plainspoken”. A rule that needs the library says nothing of a text that is checked',
    'without one. A rule can tell single findings with less weight than its row says, where a sign is weak. Beside the catalogue',
    'there are rules of the app’s own, and a second reader that warns and never blocks.',
    '',
    'No report says that a text is safe or compliant. How to run the checks in a pipe: [check-jsonl.md](check-jsonl.md).',
  ];
}

function table(title: string, rows: readonly Row[]): readonly string[] {
  return [
    '',
    `## ${title}`,
    '',
    '| Id | What it does | Severity | Guideline | Kind |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${[row.id, row.does, row.severity, row.guideline, row.kind].map(cell).join(' | ')} |`),
    '',
  ];
}

function rowOf(id: string): Row {
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) return ruleRow(rule);
  const other = otherRows[id];
  const question = questions.find((one) => one.id === id);
  const wait = waiting.find((one) => one.id === id);
  const { does = '', severity = '', guideline = '' } = other ?? {};
  if (question !== undefined) return { id, does, severity, guideline, kind: `question: “${say(question.key)}”` };
  if (wait !== undefined)
    return { id, does, severity, guideline, kind: `waits: ${say(`checks.notChecked.${wait.reason}`)}` };
  return { id, does, severity, guideline, kind: '' };
}

function ruleRow(rule: Rule): Row {
  const { id, severity, guideline } = rule;
  const does = say(`checks.${id}.description`);
  return {
    id,
    does,
    severity,
    guideline: named(guideline),
    kind: rule.needsLibrary === true ? 'rule, with a library' : 'rule',
  };
}

function readerRow(category: (typeof readCategories)[number]): Row {
  const { rule: id, severity, guideline } = readerRule(category);
  return { id, does: say(`checks.${id}.description`), severity, guideline: named(guideline), kind: 'second reader' };
}

function named({ name, section, link }: Guideline): string {
  const title = link === null ? name : `[${name}](${link})`;
  return section === '' ? title : `${title}: ${section}`;
}

/** A sentence of the catalogue; the descriptions and reasons told here name no values, save the language. */
function say(key: string): string {
  const text = isMessageKey(key) ? english[key] : key;
  return String(new IntlMessageFormat(text, 'en').format({ language: 'its BCP 47 tag' }));
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
}
