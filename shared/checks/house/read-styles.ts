import { z } from 'zod';
import type { HouseEntry, HouseFault } from '../../model/house-style.ts';
import type { Clock } from './budget.ts';
import { buildRule } from './build-rule.ts';
import { resolveExtends } from './extend-rules.ts';
import { exampleFaults } from './house-examples.ts';
import type { PlacedRule } from './placed-rule.ts';
import { silentKeys, unreadKinds, writtenRule, writtenStyle } from './style-schema.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A file of the folder. `folderName` is the folder that it stands in: a Vale style has its name from there. */
export interface StyleText {
  readonly file: string;
  readonly folderName: string;
  readonly text: string;
}

/** What became of a file. With an error among its faults, `entries` are those rules that could be read all the same. */
export interface StyleFile {
  readonly file: string;
  readonly entries: readonly HouseEntry[];
  readonly faults: readonly HouseFault[];
}

const mostRules = 1000;

/** Reads files of house styles: those of the app (`style:` and `rules:`), and those of Vale, one rule a file. Rules may extend each other across files. */
export function readStyles(texts: readonly StyleText[], clock?: Clock): readonly StyleFile[] {
  const read = texts.map(readOne);
  const written = read.flatMap(({ rules }) => rules);
  const resolved = resolveExtends(written.slice(0, mostRules));
  const built = resolved.rules.map(buildRule);
  const seen = new Set<string>();
  return read.map(({ file, faults }) => {
    const told: HouseFault[] = [...faults, ...resolved.faults.filter((fault) => fault.file === file)];
    const entries: HouseEntry[] = [];
    for (const { entry, faults: own } of built.filter((one) => one.file === file)) {
      told.push(...own);
      if (entry === null) continue;
      if (seen.has(entry.rule.id))
        told.push(faultAt(entry, `The id ${entry.rule.id} is taken by another rule. Choose another.`));
      else entries.push(entry);
      seen.add(entry.rule.id);
    }
    if (written.length > mostRules)
      told.push({
        file,
        line: 1,
        weight: 'warning',
        message: `Only the first ${mostRules} rules of the folder are read.`,
      });
    return { file, entries, faults: [...told, ...exampleFaults(entries, clock)] };
  });
}

function faultAt({ file, line }: HouseEntry, message: string): HouseFault {
  return { file, line, weight: 'error', message };
}

interface ReadFile {
  readonly file: string;
  readonly rules: readonly PlacedRule[];
  readonly faults: readonly HouseFault[];
}

function readOne({ file, folderName, text }: StyleText): ReadFile {
  const yaml = readYaml(text);
  if ('faults' in yaml) return broken(file, yaml.faults);
  const { value } = yaml;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return broken(file, [
      { line: 1, message: 'The file holds no style. Write style: and rules:, or a rule of Vale with extends:.' },
    ]);
  }
  if ('rules' in value || 'style' in value) return readOwnStyle(file, yaml);
  if ('extends' in value) return readValeRule(file, folderName, yaml);
  return broken(file, [
    { line: 1, message: 'The file has neither style: and rules:, nor extends: as a rule of Vale. Say which it is.' },
  ]);
}

function broken(file: string, faults: readonly { readonly line: number; readonly message: string }[]): ReadFile {
  return { file, rules: [], faults: faults.map((fault) => ({ file, weight: 'error', ...fault })) };
}

function readOwnStyle(file: string, yaml: YamlFile): ReadFile {
  const parsed = writtenStyle.safeParse(yaml.value);
  if (!parsed.success) return broken(file, issuesOf(parsed.error, yaml, []));
  const { style, rules, ...shared } = parsed.data;
  const read = rules.map((value, index) =>
    readRule({ ...{ file, style, value, yaml }, path: ['rules', index], isVale: false }),
  );
  return {
    file,
    rules: read.flatMap(({ rule }) => (rule === null ? [] : [{ ...rule, written: { ...shared, ...rule.written } }])),
    faults: read.flatMap(({ faults }) => faults),
  };
}

/** The name of the file is the name of the rule. */
function readValeRule(file: string, folderName: string, yaml: YamlFile): ReadFile {
  const name = (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/i, '');
  const { rule, faults } = readRule({
    ...{ file, style: folderName, value: yaml.value, yaml },
    path: [],
    isVale: true,
  });
  return { file, rules: rule === null ? [] : [{ ...rule, id: `${folderName}.${name}` }], faults };
}

interface Reading {
  readonly file: string;
  readonly style: string;
  readonly value: unknown;
  readonly yaml: YamlFile;
  readonly path: readonly PropertyKey[];
  readonly isVale: boolean;
}

function readRule(reading: Reading): { readonly rule: PlacedRule | null; readonly faults: readonly HouseFault[] } {
  const { file, style, value, yaml, path, isVale } = reading;
  const line = yaml.lineAt(path);
  const parsed = writtenRule.safeParse(value);
  const unknown = unknownKeys(reading);
  if (!parsed.success)
    return { rule: null, faults: [...broken(file, issuesOf(parsed.error, yaml, path)).faults, ...unknown] };
  const id = parsed.data.id ?? '';
  if (!isVale && !id.startsWith(`${style}.`)) {
    const message = `The rule needs an id that begins with ${style}. , such as id: ${style}.wording.`;
    return { rule: null, faults: [...broken(file, [{ line, message }]).faults, ...unknown] };
  }
  const lineAt = (inner: readonly PropertyKey[]) => yaml.lineAt([...path, ...inner]);
  return { rule: { file, style, id, line, isVale, written: parsed.data, lineAt }, faults: unknown };
}

function unknownKeys({ file, value, yaml, path }: Reading): HouseFault[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('extends' in value && String(value.extends) in unreadKinds) return [];
  const known = writtenRule.shape;
  return Object.keys(value)
    .filter((key) => !Object.hasOwn(known, key) && !silentKeys.has(key))
    .slice(0, 20)
    .map((key) => ({
      file,
      line: yaml.lineOfKey(path, key),
      weight: 'warning',
      message: `"${key.slice(0, 60)}" is not known here and was left out.`,
    }));
}

function issuesOf(error: z.ZodError, yaml: YamlFile, path: readonly PropertyKey[]) {
  return error.issues.slice(0, 20).map((issue) => ({
    line: yaml.lineAt([...path, ...issue.path]),
    message: `${issue.path.length === 0 ? 'The rule' : issue.path.join('.')}: ${issue.message}.`,
  }));
}
