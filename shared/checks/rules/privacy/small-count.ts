import type { Sentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';

const few =
  /(?<![\p{L}\d.,])(?:[1-4]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Uu]n|[Uu]na|[Dd]os|[Tt]res|[Cc]uatro)\s(?:\p{L}+\s){0,2}(?:teen(?:ager)?s?|children|kids|boys?|girls?|pupils?|students?|women|woman|men|man|babies|toddlers?|infants?|mothers|families|residents|teachers|adolescentes?|niñ[oa]s?|chic[oa]s?|mujer(?:es)?|hombres?|bebés?|alumn[oa]s?|familias|vecin[oa]s|pacientes?)\s(?:\p{L}+\s){0,6}(?:in|from|at|of|on|de|del|en)\s(?:(?:our|this|the|nuestro|nuestra|este|esta|el|la)\s(?:small\s|little\s|pequeño\s)?(?:town|village|parish|street|school|estate|island|hamlet|nursery|care home|pueblo|aldea|barrio|colegio|isla|calle|residencia|guardería)(?!\p{L})|\p{Lu}[\p{L}'’-]{2,20}(?:\s\p{Lu}[\p{L}'’-]{2,20})?\s(?:County|Township|Parish|Village|School|Elementary|Primary|Academy|Nursery|Estate|District|Court|House|Home)\b|(?:el|la)\s(?:CEIP|IES|Colegio|Barrio)\s\p{Lu})/gu;
const fewWords = new Set('1 2 3 4 one two three four un una dos tres cuatro'.split(' '));
const ofMany =
  /\b(?:out of|one in|una? de|of (?:the )?\d|in (?:a )?\d|per|percent|%|each|every|study|trial|survey|de cada|por ciento|estudio)\b/i;
const ill =
  /\b(?:ill|sick|died|dead|hospital\w*|admitted|infected|tested|diagnosed|measles|mumps|whooping|pertussis|meningitis|tuberculosis|tb|hiv|overdos\w*|suicide|pregnant|syphilis|gonorrh?oea|chlamydia|hepatitis|cancer|mpox|polio|diphtheria|cholera|poison\w*|vap\w+|sarampi[oó]n|tosferina|enferm\w+|murieron|ingres\w+|embarazad\w+|sífilis|vih|sobredosis|intoxicad\w+|contagiad\w+)\b/i;

/** PRV-23. CMS publishes no count under 11, others none under 5: where few live, three are names. */
export const smallCount: SentenceRule = {
  id: 'PRV-23',
  category: 'privacy',
  severity: 'warn',
  scope: 'sentence',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'pattern',
  guideline: ownAdvice('A count under five in a small place can point at persons'),
  anchors: fewWords,
  find: findCounts,
  examples: {
    flag: [
      ...texts(
        '2 teenagers in Pike County overdosed on it.',
        'Three girls from Lincoln Elementary have measles.',
        'Two women in our village tested positive for syphilis.',
      ),
      ...spanish(
        'Dos adolescentes de nuestro pueblo están enfermos de sarampión.',
        'Tres niñas del colegio tienen tosferina: tres niñas de este colegio, ingresadas.',
        'Dos mujeres en nuestra aldea tienen sífilis.',
      ),
    ],
    pass: [
      ...texts(
        '2 of 100 people had a fever.',
        'Two doses protect children in our town.',
        'Three new cases of measles were found in Ohio.',
        'One in four children in our village had it.',
      ),
      ...spanish(
        '2 de cada 100 niños tuvieron fiebre.',
        'Dos dosis protegen a los niños de nuestro pueblo.',
        'Hubo tres casos en España.',
      ),
    ],
  },
};

function findCounts(sentence: Sentence): readonly SentenceHit[] {
  const { text } = sentence;
  if (ofMany.test(text) || !ill.test(text)) return [];
  return [...text.matchAll(few)].map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end, values: { text: match[0] }, why: [{ feature: 'figure', text: match[0] }] };
  });
}
