import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../shared/app-error.ts';
import { faultOfAuthor } from '../../shared/checks/bare-author.ts';
import {
  type BareFinding,
  type BareReport,
  type BareText,
  bareAccount,
  bareInput,
  bareReport,
  bareText,
  dayOrTime,
  shownPlatform,
  shownPlatforms,
} from '../../shared/checks/bare-text.ts';
import type { CheckInput } from '../../shared/checks/check-input.ts';
import { weighReader } from '../../shared/checks/policy-weights.ts';
import { readsLanguage, withoutSecondReader, withSecondReader } from '../../shared/checks/reader/both-layers.ts';
import { readerRuleList } from '../../shared/checks/reader/reader-rule-list.ts';
import type { SecondReader } from '../../shared/checks/reader/second-reader.ts';
import { ruleList } from '../../shared/checks/rules.ts';
import { createChecker } from '../../shared/checks/run-checks.ts';
import { decodeBytes } from '../../shared/interchange/decode-bytes.ts';
import { readEntityFile } from '../../shared/interests/entity-files.ts';
import { catalogueText } from '../../shared/messages/catalogue-text.ts';
import type { HouseRule } from '../../shared/model/house-style.ts';
import { accountKinds } from '../../shared/model/person.ts';
import type { Policy } from '../../shared/policy/pack.ts';
import { policyOn, policyOptions, policyRemarks, readCheckPolicy } from './check-policy.ts';
import { columns } from './columns.ts';
import type { Given, Outcome, StandaloneCommand } from './command.ts';
import { findingsBlock } from './exit-codes.ts';
import { answerLines } from './line-answers.ts';
import { readBytesOf, readGivenText } from './read-files.ts';
import type { Terminal } from './terminal.ts';

export const checkCommand: StandaloneCommand = {
  name: 'check',
  takes: '[FILE]',
  summary: `Checks a text without a library; ends with ${findingsBlock} when something blocks.`,
  options: {
    jsonl: { type: 'boolean', help: 'read JSON from the input, one value a line, and answer each with a line' },
    instant: { type: 'boolean', help: 'the rules alone, without the second reader' },
    rules: { type: 'boolean', help: 'list the rules' },
    entities: {
      type: 'string',
      value: 'FILE',
      help: 'a CSV of makers and products, or the product.txt of the NDC directory, beside those that are known',
    },
    ...policyOptions,
  },
  isWithoutLibrary: true,
  run: checkText,
};

async function checkText(terminal: Terminal, given: Given): Promise<Outcome> {
  if (given.has('rules')) return rulesOutcome();
  const houseRules = await readHouseRules(terminal, given.text('styles'));
  const entities = await readEntities(given.text('entities'));
  const policy = await readPolicy(terminal, given, houseRules);
  const own = { houseRules, ...entities };
  const check = createCheck(given.has('instant') ? null : await openSecondReader(), { own, policy });
  if (given.has('jsonl')) {
    await answerLines(terminal.lineStream(), (value) => check(bareOf(value)));
    return { value: null, lines: [], bytes: new Uint8Array() };
  }
  const text = await readGivenText(terminal, given.words[0]);
  return fileOutcome(await check(bareOf(text)), text);
}

/** Loaded only when it is asked for: the rules alone start ten times as fast. */
async function openSecondReader(): Promise<SecondReader> {
  const { loadSecondReader } = await import('../service/second-reader/load.ts');
  return loadSecondReader();
}

/** The rules of a folder of house styles; what is wrong with its files is told beside the answer. Raises `not_found` for a folder that is not there. */
async function readHouseRules(terminal: Terminal, folder: string | undefined): Promise<readonly HouseRule[]> {
  if (folder === undefined) return [];
  if (!existsSync(folder)) {
    throw new AppError('not_found', `There is no folder ${folder}. Name the folder that holds the styles.`);
  }
  const { readStyleFolder } = await import('../service/house/style-files.ts');
  const { files, faults } = readStyleFolder(resolve(folder));
  for (const fault of [...faults, ...files.flatMap((file) => file.faults)]) {
    terminal.tell(`${fault.file}:${fault.line}: ${fault.weight}: ${fault.message}`);
  }
  return files.flatMap(({ entries }) => entries.map(({ rule }) => rule));
}

/** Makers and products of one's own. The directory of the FDA is Windows-1252, as far as it is not ASCII. */
async function readEntities(file: string | undefined): Promise<Pick<CheckInput, 'entities'>> {
  if (file === undefined) return {};
  return { entities: readEntityFile(decodeBytes(await readBytesOf(file))) };
}

/** The policy to check by; what of it is not done is told beside the answer. Raises what `readCheckPolicy` does. */
async function readPolicy(terminal: Terminal, given: Given, houseRules: readonly HouseRule[]): Promise<Policy | null> {
  const policy = await readCheckPolicy(given);
  const remarks = policy === null ? [] : policyRemarks(policy, houseRules, new Date().toISOString());
  for (const remark of remarks) terminal.tell(remark);
  return policy;
}

interface CheckedBy {
  readonly own: Pick<CheckInput, 'houseRules' | 'entities'>;
  readonly policy: Policy | null;
}

/** Remembers the sentences it has read, as a desk does. */
function createCheck(reader: SecondReader | null, { own, policy }: CheckedBy): (bare: BareText) => Promise<BareReport> {
  const checker = createChecker(() => performance.now());
  return async (bare) => {
    const told = bareInput(bare, new Date().toISOString());
    const input = { ...told, ...own, ...policyOn(policy, told.now) };
    const report = checker.check(input);
    const isRead = reader !== null && readsLanguage(input.language);
    const both = isRead
      ? withSecondReader(report, { findings: weighReader(input.policy, (await reader.read(input)).findings) })
      : withoutSecondReader(report, input.language);
    return bareReport(bare, both, catalogueText);
  };
}

/** Raises `invalid_input` and names what is wrong where. */
function bareOf(value: unknown): BareText {
  const parsed = bareText.safeParse(value);
  if (parsed.success) return parsed.data;
  const fault = faultOfTold(value);
  if (fault !== null) throw new AppError('invalid_input', fault);
  throw new AppError(
    'invalid_input',
    'A text ("..."), { "posts": ["..."] } or { "blocks": [{ "role": "fact", "text": "..." }] } is expected.',
  );
}

/** What is wrong with what a text says of itself, or null. */
function faultOfTold(value: unknown): string | null {
  const given = z.looseObject({}).safeParse(value).data;
  if (given === undefined) return null;
  const { author, platform, account, date } = given;
  const fault = author === undefined ? null : faultOfAuthor(author);
  if (fault !== null) return fault;
  if (!shownPlatform.nullish().safeParse(platform).success)
    return `platform: one of ${shownPlatforms.join(', ')} is expected.`;
  if (!dayOrTime.optional().safeParse(date).success)
    return 'date: a day as 2026-11-22, or a time as 2026-11-22T08:12:00Z, is expected.';
  if (bareAccount.optional().safeParse(account).success) return null;
  return `account: { "kind": one of ${accountKinds.join(', ')}, "bio": a text } is expected.`;
}

function fileOutcome(report: BareReport, text: string): Outcome {
  const lines = report.findings.flatMap((finding) => findingLines(finding, text));
  const hasBlock = report.findings.some((finding) => finding.severity === 'block');
  const foot = `${report.findings.length} findings; ${report.notChecked.length} things were not checked (--json lists them).`;
  return { value: report, lines: [...lines, foot], ...(hasBlock ? { exitCode: findingsBlock } : {}) };
}

/** The place as editors name it, the words, what is wrong with them, and who says so. */
function findingLines({ severity, rule, start, end, message, guideline }: BareFinding, text: string): string[] {
  const head = `${placeName(text, start)}  ${severity}  ${rule}`;
  return [head, `    “${excerpt(text.slice(start, end))}”`, `    ${message}`, `    ${guideline}`];
}

/** Line and column, both from 1; a column is one UTF-16 unit. */
function placeName(text: string, start: number): string {
  const before = text.slice(0, start).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

const longestExcerpt = 120;

/** On one line, without the middle where it is long. */
function excerpt(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longestExcerpt) return line;
  return `${line.slice(0, longestExcerpt / 2).trimEnd()} … ${line.slice(-longestExcerpt / 2).trimStart()}`;
}

function rulesOutcome(): Outcome {
  const rows = [...ruleList, ...readerRuleList].map((rule) => ({
    rule: rule.id,
    category: rule.category,
    severity: rule.severity,
    title: catalogueText({ key: rule.titleKey, values: {} }),
    guideline: `${rule.guideline.name}, ${rule.guideline.section}`,
  }));
  return { value: rows, lines: columns(rows.map((row) => [row.rule, row.severity, row.category, row.title])) };
}
