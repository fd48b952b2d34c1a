import type { HouseFault, HouseRule, HouseScope } from '../../model/house-style.ts';
import { faultOf, type PlacedRule } from './placed-rule.ts';

/** Our own words, and those of Vale that a draft has a place for. `text` is the usual stretch of each kind of rule. */
const scopes: Readonly<Record<string, HouseScope | 'text'>> = {
  sentence: 'sentence',
  block: 'block',
  paragraph: 'block',
  list: 'block',
  blockquote: 'block',
  post: 'post',
  draft: 'draft',
  summary: 'text',
  text: 'text',
  raw: 'text',
};

const usual: Readonly<Record<HouseRule['check'], HouseScope>> = {
  existence: 'block',
  substitution: 'block',
  score: 'block',
  occurrence: 'block',
  conditional: 'draft',
  metric: 'draft',
  order: 'draft',
};

/** The stretch that a rule reads; wording is looked for sentence by sentence, unless its marks may stand between two. */
export function scopeOf(placed: PlacedRule): { readonly scope: HouseScope } | HouseFault {
  const { written, isVale } = placed;
  const check = written.extends as HouseRule['check'];
  const named = written.scope ?? [];
  if (named.length === 0) return { scope: scopeUnsaid(placed, check) };
  const known = named.map((name) => scopes[name]).find((scope) => scope !== undefined);
  if (known !== undefined) return { scope: known === 'text' ? usual[check] : known };
  const message = `The scope "${named.join(', ')}" is not there in a draft. Known are ${Object.keys(scopes).join(', ')}.`;
  return faultOf(placed, ['scope'], { weight: isVale ? 'warning' : 'error', message });
}

function scopeUnsaid({ written }: PlacedRule, check: HouseRule['check']): HouseScope {
  const isBetweenWords = written.nonword === true || written.raw !== undefined;
  const isWording = check === 'existence' || check === 'substitution' || check === 'score';
  return isWording && !isBetweenWords ? 'sentence' : usual[check];
}
