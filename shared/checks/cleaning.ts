import { adviceOf } from './advice.ts';
import type { PlacedSentence, Sentence } from './annotate.ts';
import { perObject } from './memory.ts';

/** Where a sentence claims that germs outside the body are killed. Offsets count from its start. */
export interface CleaningClaim {
  readonly start: number;
  readonly end: number;
}

/**
 * `Soap kills many viruses`: what cleans hands, things and food does destroy germs, and saying so is neither a myth nor too much. Null where nothing says
 * that the germs are outside the body, or anything that the remedy goes into it.
 */
export const cleaningClaim = perObject<Sentence, CleaningClaim | null>(({ text }) => {
  if (intoTheBody.test(text)) return null;
  const claim = cleaners.find(({ says, object }) => says.test(text) && object.test(text))?.says.exec(text);
  return claim == null ? null : { start: claim.index, end: claim.index + claim[0].length };
});

/** The claim, unless a neighbour of its sentence tells how much to take: `... kills parasites. Ten drops a day.` */
export function plainCleaningClaim(sentences: readonly PlacedSentence[], index: number): CleaningClaim | null {
  const placed = sentences[index];
  const claim = placed === undefined ? null : cleaningClaim(placed.sentence);
  const isTaken = [index - 1, index, index + 1].some((at) => tellsDose(sentences[at]?.sentence));
  return isTaken ? null : claim;
}

function tellsDose(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && (adviceOf(sentence).doses.length > 0 || intake.test(sentence.text));
}

const kills =
  '\\b[^.!?;]{0,40}\\b(?:kill|destroy|inactivate|remove|break|wash|get|deactivate)(?:s|ing)?\\b[^.!?;]{0,30}\\b(?:germs?|virus(?:es)?|bacteria|microbes|bugs|spores|parasites?|larvae|salmonella|norovirus|listeria|e\\. coli|worms?|eggs)\\b';
const surface =
  'surfaces?|taps?|handles?|doorknobs?|worktops?|counters?|countertops?|tables?|desks?|floors?|walls?|toilets?|sinks?|bathrooms?|kitchens?|cloths?|laundry|clothes|clothing|sheets?|bedding|towels?|toys?|phones?|screens?|keyboards?|utensils?|knives|boards?|dishes|cutlery|instruments?|equipment|trolleys?|bed ?rails?';
const food =
  'food|meat|chicken|poultry|milk|fish|pork|beef|mince|burgers?|sausages?|vegetables?|salad|rice|shellfish|drinking water|tap water';

/** What claims it, and what must stand in the sentence besides. Soap needs nothing where it opens the sentence; cooking is of food. */
const cleaners: readonly { readonly says: RegExp; readonly object: RegExp }[] = [
  {
    says: new RegExp(`\\b(?:bleach|chlorine|disinfectants?|detergents?|uv lamps?)${kills}`, 'i'),
    object: new RegExp(`\\b(?:${surface})\\b`, 'i'),
  },
  {
    says: new RegExp(
      `\\b(?:soap|alcohol (?:gel|rub|wipes?)|hand ?(?:gel|rub|sanitis\\w+|sanitiz\\w+|washing)|saniti[sz]er)${kills}`,
      'i',
    ),
    object: new RegExp(
      `^\\W{0,3}(?:plain |ordinary )?soap\\b|\\b(?:hands?|handwashing|fingers?|${surface}|${food})\\b`,
      'i',
    ),
  },
  {
    says: new RegExp(`\\b(?:boiling|hot wash|heating|steam)${kills}`, 'i'),
    object: new RegExp(`\\bboiling (?:the |your )?water\\b|\\b(?:${surface}|${food})\\b`, 'i'),
  },
  { says: new RegExp(`\\b(?:cooking|pasteuri[sz]\\w+|autoclav\\w+)${kills}`, 'i'), object: /./ },
];

const intoTheBody =
  /\b(?:drink(?!ing water)\w*|drank|swallow\w*|inject\w*|inhal\w*|gargl\w*|sip\w*|inside|in(?:to)? (?:you|your|the body|his|her)|body|blood|lungs?|throat|stomach|gut|bowels?|mouths?|nos(?:e|trils?)|cures?|hiv|cancer|autism|fever|patients?|enemas?|drops?|tak(?:e|es|en|ing)(?! (?:about |only |at least |up to )?(?:\d+|an?|one|two|five|ten|a few|some) ?(?:seconds?|minutes?|hours?))|took|daily|breath\w*|bath(?:s|e|es|ed|ing)?|dioxide|doses?|spoons?|teaspoons?|tablespoons?|mouthful|cupful|rectal\w*|a day|(?:each|every) (?:day|morning|night|evening))\b/i;
const intake =
  /\b(?:(?:take|takes|took|taken|drink|drinks|drank|swallow|swallows|gargle|inhale|sip) (?:it|them|this|some|an?|one|two|three|five|ten|\d+)\b(?! (?:seconds?|minutes?|hours?))|tak(?:e|en) by mouth|enemas?|(?:tea|table)?spoons?(?:ful)?|drops)\b/i;
