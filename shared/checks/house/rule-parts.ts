import type { HouseFault, HouseRule, HouseRuleOf } from '../../model/house-style.ts';
import { parseFormula } from './formula.ts';
import { patternRefusal } from './patterns.ts';
import { faultOf, type PlacedRule } from './placed-rule.ts';

/** What a kind of rule has beside what all have. */
type PartsOf<Check extends HouseRule['check']> = Omit<
  HouseRuleOf<Check>,
  | 'id'
  | 'title'
  | 'message'
  | 'category'
  | 'severity'
  | 'language'
  | 'scope'
  | 'roles'
  | 'guideline'
  | 'link'
  | 'isCaseless'
  | 'isWordwise'
>;
type Parts = { [Check in HouseRule['check']]: PartsOf<Check> }[HouseRule['check']];

interface Read {
  /** Null when the rule lacks what its kind needs. */
  readonly rule: Parts | null;
  readonly faults: readonly HouseFault[];
}

/** Reads the parts that belong to the kind of the rule. A pattern of a Vale rule that cannot be read is left out; one of the app's own is an error. */
export function ruleParts(placed: PlacedRule): Read {
  const faults: HouseFault[] = [];
  const tell: Tell = (path, message) => {
    // That nothing is left of a rule needs no saying beside why.
    if (path.length === 0 && faults.length > 0) return;
    faults.push(faultOf(placed, path, { weight: placed.isVale ? 'warning' : 'error', message }));
  };
  const rule = readers[placed.written.extends as HouseRule['check']](placed, tell);
  return { rule: placed.isVale || faults.length === 0 ? rule : null, faults };
}

type Tell = (path: readonly PropertyKey[], message: string) => void;

const readers: Readonly<Record<HouseRule['check'], (placed: PlacedRule, tell: Tell) => Parts | null>> = {
  existence: readExistence,
  substitution: readSubstitution,
  occurrence: readOccurrence,
  conditional: readConditional,
  metric: readMetric,
  score: readScore,
  order: readOrder,
};

function readExistence({ written }: PlacedRule, tell: Tell): PartsOf<'existence'> | null {
  const joined = (written.raw ?? []).join('');
  const raw = joined === '' ? [] : readable([joined], ['raw'], tell);
  const patterns = [...raw, ...readable(written.tokens ?? [], ['tokens'], tell)];
  if (patterns.length === 0) return lacks('tokens: a list of words or patterns', tell);
  return { check: 'existence', patterns, exceptions: exceptionsOf(written, tell), replacement: replacementOf(written) };
}

function replacementOf({ action }: PlacedRule['written']): string | null {
  if (action?.name === 'remove') return '';
  return action?.name === 'replace' ? (action.params?.[0] ?? null) : null;
}

function readSubstitution({ written }: PlacedRule, tell: Tell): PartsOf<'substitution'> | null {
  const swaps = Object.entries(written.swap ?? {})
    .filter(([pattern]) => isReadable(pattern, ['swap', pattern], tell))
    .map(([pattern, words]) => ({
      pattern,
      replacements: words.flatMap((one) => one.split('|')).map((one) => one.trim()),
    }));
  if (swaps.length === 0) return lacks('swap: what is written, and what to write instead', tell);
  return { check: 'substitution', swaps, exceptions: exceptionsOf(written, tell) };
}

function readOccurrence({ written }: PlacedRule, tell: Tell): PartsOf<'occurrence'> | null {
  const { token, max: most = null, min: least = null } = written;
  if (token === undefined || !isReadable(token, ['token'], tell)) return lacks('token: what to count', tell);
  if (most === null && least === null) return lacks('max: or min: how often it may stand there', tell);
  return { check: 'occurrence', pattern: token, most, least };
}

function readConditional({ written }: PlacedRule, tell: Tell): PartsOf<'conditional'> | null {
  const { first, second } = written;
  const areThere = first !== undefined && second !== undefined;
  if (!areThere) return lacks('first: what needs something, and second: what it needs', tell);
  if (![isReadable(first, ['first'], tell), isReadable(second, ['second'], tell)].every(Boolean)) return null;
  return { check: 'conditional', first, second, exceptions: exceptionsOf(written, tell) };
}

function readMetric({ written }: PlacedRule, tell: Tell): PartsOf<'metric'> | null {
  const { formula, condition = '' } = written;
  if (formula === undefined) return lacks('formula: such as words / sentences', tell);
  const parsed = parseFormula(formula);
  if ('refusal' in parsed) return refuse(['formula'], `The formula cannot be read: ${parsed.refusal}.`, tell);
  const match = /^\s*(>=|<=|==|!=|>|<)\s*(-?\d{1,9}(?:\.\d{1,9})?)\s*$/.exec(condition);
  const operator = match?.[1] as PartsOf<'metric'>['operator'] | undefined;
  if (operator === undefined) return refuse(['condition'], 'The rule needs condition: such as "> 20".', tell);
  return { check: 'metric', formula, operator, limit: Number(match?.[2]) };
}

function readScore({ written }: PlacedRule, tell: Tell): PartsOf<'score'> | null {
  const features = (written.features ?? []).map(({ name, use, tokens = [], weight }, index) => ({
    name: name ?? use ?? tokens[0] ?? '',
    sign: use ?? null,
    patterns: readable(tokens, ['features', index, 'tokens'], tell),
    weight,
  }));
  if (features.length === 0 || written.threshold === undefined)
    return lacks('features: with weights, and threshold:', tell);
  return { check: 'score', features, threshold: written.threshold, exceptions: exceptionsOf(written, tell) };
}

function readOrder({ written }: PlacedRule, tell: Tell): PartsOf<'order'> | null {
  const patterns = readable(written.tokens ?? [], ['tokens'], tell);
  const order = written.order ?? [];
  if (patterns.length + order.length < 2)
    return lacks('order: kinds of blocks, or tokens: patterns, in their order', tell);
  return { check: 'order', patterns, order };
}

function exceptionsOf({ exceptions = [], unless = [] }: PlacedRule['written'], tell: Tell): string[] {
  return [...readable(exceptions, ['exceptions'], tell), ...readable(unless, ['unless'], tell)];
}

function readable(patterns: readonly string[], path: readonly PropertyKey[], tell: Tell): string[] {
  return patterns.filter((pattern, index) => pattern.trim() !== '' && isReadable(pattern, [...path, index], tell));
}

function isReadable(pattern: string, path: readonly PropertyKey[], tell: Tell): boolean {
  const refusal = patternRefusal(pattern);
  if (refusal === null) return true;
  tell(
    path,
    `The pattern "${pattern.length > 60 ? `${pattern.slice(0, 60)}...` : pattern}" cannot be read: ${refusal}.`,
  );
  return false;
}

function lacks(what: string, tell: Tell): null {
  return refuse([], `The rule needs ${what}.`, tell);
}

function refuse(path: readonly PropertyKey[], message: string, tell: Tell): null {
  tell(path, message);
  return null;
}
