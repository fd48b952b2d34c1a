/**
 * Generic names as German, Spanish and French write them: `finerenone` is Finerenon, finerenona. The international names differ in their endings alone; accents are folded
 * where names are looked for.
 */
export function inOtherLanguages(name: string): readonly string[] {
  if (!generic.test(name)) return [];
  const ending = endings.find(([english]) => name.endsWith(english));
  if (ending === undefined) return [];
  const [english, ...others] = ending;
  return others.map((other) => `${name.slice(0, -english.length)}${other}`);
}

/** One small word, long enough to be no word of a language. */
const generic = /^[a-z]{8,}$/;

/** English first, then the others that differ from it. */
const endings: readonly (readonly [string, ...string[]])[] = [
  ['cillin', 'cilina', 'cilline'],
  ['mycin', 'micina', 'mycine'],
  ['ide', 'id', 'ida'],
  ['ine', 'in', 'ina'],
  ['one', 'on', 'ona'],
  ['ate', 'at', 'ato'],
  ['ole', 'ol'],
  ['ane', 'an', 'ano'],
  ['ene', 'en', 'eno'],
  ['ime', 'im', 'ima'],
  ['ame', 'am', 'ama', 'amo'],
  ['ant', 'ante'],
  ['ose', 'osa'],
  ['ase', 'asa'],
  ['afil', 'afilo'],
  ['in', 'ina', 'ine'],
  ['mab', 'mabe'],
];
