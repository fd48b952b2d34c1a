import type { PlacedSentence } from '../../annotate.ts';

/**
 * Whether whoever the sentence at `index` shows is said outright to be made up: in itself, or in one nearby that points to it. In doubt nobody is:
 * a finding too many costs a click, a patient told of cannot be taken back.
 */
export function isMadeUp(sentences: readonly PlacedSentence[], index: number): boolean {
  const text = sentences[index]?.sentence.text ?? '';
  if (sentences.some(({ sentence }) => denied.test(sentence.text)) || contrast.test(text)) return false;
  if (inItself.test(text) || named(text, text) || points.test(text)) return true;
  return sentences.slice(Math.max(0, index - reach), index + reach + 1).some(({ sentence: { text: other } }, at) => {
    if (other === text || contrast.test(other) || /\?\s*$/.test(other)) return false;
    const isBehind = Math.max(0, index - reach) + at > index;
    return points.test(other) || named(other, text) || (isBehind && ofPronoun.test(other));
  });
}

/** How many sentences away one may point. */
const reach = 3;

const untrue = '(?:invented|fictional|fictitious|made-up|imaginary|imagined|hypothetical)';
/** `made up of 30 men`, `made up with her new knee`, `made up by courier` say nothing of the kind. */
const allUntrue = `(?:${untrue}|made up(?=[.,;:!)]|$| and| for (?:this|the|our|a) (?:course|exam|lesson|quiz|example|question|talk)))`;
const wholly = '(?:(?:all|both|purely|wholly|completely|entirely|just|only) )?';
const people =
  '(?:patients?|persons?|people|cases?|characters?|family|couple|woman|man|child|boy|girl|mother|father|baby|scenario|vignette|example|record|chart|card|story)';
const real = "(?:is|are|was|were)(?:n['’]t| not)? (?:an?|any|no) real (?:patient|person|people|individual)s?";

const inItself = new RegExp(
  `(?<!\\p{L})(?:${untrue} (?:patient|person|case|character|scenario|vignette|example)s?(?!\\p{L})|(?:dummy|mock|placeholder|demo) (?:patient|record|chart)(?!\\p{L})|(?:no|not a) real (?:patient|person)(?=[.,;:!)]|$| (?:is|was|stands) behind))`,
  'iu',
);

/** What points to who is told of beside it: `this patient is fictional`, `every date is invented`, `here is a made-up case`. */
const points = new RegExp(
  [
    `(?<!\\p{L})(?:this|that|these|the|our|both|all) (?:\\p{L}+ )?${people} (?:(?:here|above|below|pictured|described|shown) ){0,2}(?:is|are|was|were) ${wholly}(?:an? )?${allUntrue}`,
    `(?<!\\p{L})(?:this|that|it|here|these) (?:is|are|was) ${wholly}(?:an? )?${untrue} ${people}(?!\\p{L})`,
    `(?<!\\p{L})(?:meet|consider|imagine|take) an? ${untrue} ${people}(?!\\p{L})`,
    `^\\W{0,3}(?:an? )?${wholly}${untrue} ${people}\\W{0,2}$`,
    `(?<!\\p{L})(?:this|that) (?:is|was)(?:n['’]t| not) (?:an?|any) real (?:patient|person)(?=[.,;:!)]|$)`,
    `^\\W{0,3}(?:no|not an?) real (?:patient|person)(?=[.,;:!)]|$| (?:is|was|stands) behind)`,
    `(?<!\\p{L})(?:every|all) (?:the )?(?:number|name|date|detail)s?(?: and (?:every |all (?:the )?)?(?:number|name|date|detail)s?)? (?:is|are|was|were) ${wholly}${allUntrue}`,
    `(?<!\\p{L})(?:i|we) (?:invented|made up) (?:this|these) (?:patient|person|case|family|couple)s?(?!\\p{L})`,
  ].join('|'),
  'iu',
);

/** A pronoun points back, to who was told of before it. */
const ofPronoun = new RegExp(
  `(?:^|[.;:,] ?)(?:he|she|they)(?: (?:is|are|was|were)|['’](?:s|re)) ${wholly}(?:${untrue}(?= (?:and|too|as)(?!\\p{L})|[.,;:!)]|$)|made up(?=[.!]|$)|an? ${untrue} ${people}(?!\\p{L}))|(?<!\\p{L})(?:he|she) ${real}(?=[.,;:!)]|$)|(?<!\\p{L})(?:i|we) (?:invented (?:him|her|them)|made (?:him|her|them) up)(?=[.,;:!)]|$)`,
  'iu',
);

const ofName = new RegExp(
  `(?<!\\p{L})(\\p{Lu}\\p{Ll}{1,30}) (?:[Ii]s|[Ww]as) ${wholly}(?:an? )?(?:${untrue} ${people}(?!\\p{L})|${untrue}(?=[.,;:!)]|$| (?:and|as|too)(?!\\p{L})))`,
  'u',
);

/** `Ada is invented` says it of Ada, where the text names her, and nothing of who else is told of. */
function named(statement: string, text: string): boolean {
  const name = ofName.exec(statement)?.[1];
  if (name === undefined || /^(?:[Hh]e|[Ss]he|[Ii]t|[Tt]h\w+|[Nn]othing|[Nn]obody|[Nn]one|[Ww]h\w+)$/.test(name))
    return false;
  return (
    new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(statement === text ? '' : text) ||
    /(?<!\p{L})(?:patient|born|DOB|date of birth)(?!\p{L})/iu.test(statement === text ? text : '')
  );
}

/** `This is no invented case`, `I could not make it up`. */
const denied = new RegExp(
  `(?<!\\p{L})(?:no|not|never|nothing|hardly|neither|nor|\\p{L}+n['’]t)(?: (?:an?|any|some|at all|just|only|all))* (?:${untrue}|made up|dummy|mock)(?!\\p{L})|(?<!\\p{L})(?:not|never|\\p{L}+n['’]t) (?:make|made|invent)(?:ed)? (?:him|her|them|it|this|that)(?!\\p{L})`,
  'iu',
);

/** Who is set against somebody made up is real. */
const contrast =
  /(?<!\p{L})(?:unlike|instead of|rather than|whereas|compared (?:to|with)|but|however|though|another|the other|our other|reminds? (?:me|us)|(?:our|my|the|a|an|one|this|very|is|was|were|are) real|actual|true story)(?!\p{L})/iu;
