import { perLexeme } from '../text/lexeme.ts';
import type { Token } from '../text/tokens.ts';
import type { Sentence } from './annotate.ts';
import { createTagger, type Match } from './lexicon.ts';
import { findGrammar } from './story-grammar.ts';
import { findPeople, isAgeNoun } from './story-people.ts';
import { wordAt } from './token-words.ts';
import { conditionPhrases } from './words/english-conditions.ts';
import { medicineEnding, medicineWords } from './words/english-medicines.ts';
import { notPlaceWords } from './words/english-places.ts';
import { bodyWords, conditionWords, contextWords, storyWords } from './words/english-story.ts';
import { givenNames } from './words/given-names.ts';

const conditions = new Set([
  ...conditionWords,
  ...bodyWords,
  ...single(conditionPhrases),
  ...Object.values(medicineWords).flatMap(single),
]);
const pronouns = new Set([
  'he',
  'she',
  'him',
  'her',
  'his',
  'hers',
  'himself',
  'herself',
  "he's",
  "she's",
  "he'd",
  "she'd",
  "he'll",
  "she'll",
]);
const names = new Set(givenNames);
const notPlaces = new Set(notPlaceWords);
const tagsOf = createTagger({ ...storyWords, ...contextWords });

/** Of phrases those of one word, which a token can be looked up in. */
function single(phrases: readonly string[]): readonly string[] {
  return phrases.filter((phrase) => !/[ |?_]/.test(phrase));
}

/** What an English sentence says of a person, as tags of places in it. */
export function englishFeatures(sentence: Sentence): readonly Match[] {
  const { tokens, text } = sentence;
  const tagged: Match[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const told = token === undefined ? plainWord : wordFacts(token);
    // Most words are none of these, and only names and places want a capital.
    if (token === undefined || (told === plainWord && !token.isCapital)) continue;
    for (const tag of tagsAt(sentence, index, told)) tagged.push(one(tag, token, index));
  }
  return [
    ...tagsOf(tokens).filter((match) => !isMonthOfMay(tokens, match)),
    ...tagged,
    ...patterns(text),
    ...findPeople(tokens),
    ...findGrammar(tokens),
  ];
}

/** `On 3 May a child was admitted` speaks of no possibility. */
function isMonthOfMay(tokens: readonly Token[], { tag, from }: Match): boolean {
  const token = tokens[from];
  return tag === 'generic' && token?.word === 'may' && token.isCapital && from > 0;
}

function one(tag: string, token: Token, index: number): Match {
  return { tag, from: index, to: index + 1, start: token.start, end: token.end };
}

function tagsAt(sentence: Sentence, index: number, { isAge, isCondition, isPronoun }: WordFacts): readonly string[] {
  const { tokens, text } = sentence;
  const token = tokens[index];
  const tags: string[] = [];
  if (isAge) tags.push('age');
  if (isCondition) tags.push('condition');
  if (isPronoun && token !== undefined && !isAcronym(text, token)) tags.push('pronoun');
  if (isGivenName(tokens, index)) tags.push('name');
  else if (isNamedPlace(sentence, index)) tags.push('place');
  return tags;
}

/** What a word says of a person whatever stands beside it. */
interface WordFacts {
  readonly isAge: boolean;
  readonly isCondition: boolean;
  readonly isPronoun: boolean;
}

const plainWord: WordFacts = { isAge: false, isCondition: false, isPronoun: false };

const wordFacts = perLexeme((word): WordFacts => {
  const facts = {
    isAge: isAgeNoun(word),
    isCondition: conditions.has(word) || medicalEnding.test(word) || medicineEnding.test(word),
    isPronoun: pronouns.has(word),
  };
  return facts.isAge || facts.isCondition || facts.isPronoun ? facts : plainWord;
});

const medicalEnding =
  /^.{2,}(?:itis|oma|emia|aemia|osis|ectomy|opathy|plegia|rrhea|rrhoea|plasty|ostomy|oscopy|algia|virus|sclerosis|phrenia|cillin|mycin|azole|statin|olol|pril|sartan|mab|parin|azepam)$|^(?:mammo|audio|cardio|echocardio|angio|encephalo|arterio|veno|tympano|sono)grams?$/;

const placeBefore = new Set(
  'from in at near outside to off past via around between of through behind beside into onto towards by across under opposite'.split(
    ' ',
  ),
);
const placeAfter = new Set(
  'street road lane avenue close way hill park square bridge station market mill county township village parish barracks estate house hall court school church mosque temple hospital primary academy elementary farm nursery college university drive crescent gardens high district taluk island valley beach bay creek river lake'.split(
    ' ',
  ),
);

/** A capitalised word behind `from`, `in`, `at` ... or before `Street`, `School`: a town, a school; a country or a month is too wide to tell. */
function isNamedPlace({ tokens, text }: Sentence, index: number): boolean {
  const token = tokens[index];
  if (index === 0 || token?.isCapital !== true) return false;
  if (notPlaces.has(token.word) || !/^\p{L}{3,}/u.test(token.word) || isAcronym(text, token)) return false;
  return placeBefore.has(wordAt(tokens, index - 1)) || isNameOfPlace(tokens[index + 1]);
}

function isNameOfPlace(next: Token | undefined): boolean {
  return next?.isCapital === true && placeAfter.has(next.word);
}

const titles = new Set(
  'dr doctor prof professor sir dame lord lady president senator minister king queen prince princess pope st saint'.split(
    ' ',
  ),
);

/** `HE` is a title, `WHO` an office. */
function isAcronym(text: string, { start, end }: Token): boolean {
  const raw = text.slice(start, end);
  return raw.length > 1 && raw === raw.toUpperCase();
}

/** A given name; behind a title or before a surname it is more often that of a public person, and counts as `fullName`. */
function isGivenName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !token.isCapital || !names.has(token.word.replace(/'s$/, ''))) return false;
  const next = tokens[index + 1];
  const isSurnamed = next?.isCapital === true && next.word.length > 2 && next.start - token.end === 1;
  return !isSurnamed && !titles.has(tokens[index - 1]?.word ?? '');
}

/** What is easier seen in letters than in words. All are linear: no two neighbouring parts can match the same letters. */
function patterns(text: string): readonly Match[] {
  const matches = matchesOf(letterPatterns, text);
  if (/\d/.test(text)) matches.push(...matchesOf(digitPatterns, text));
  return matches;
}

function matchesOf(asked: readonly TextPattern[], text: string): Match[] {
  const matches: Match[] = [];
  for (const [tag, letters, pattern] of asked) {
    if (!letters.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      matches.push({ tag, from: 0, to: 0, start: match.index, end: match.index + match[0].length });
    }
  }
  return matches;
}

/** `letters` are found in every match, at a fraction of the cost: most sentences have none of them. */
type TextPattern = readonly [tag: string, letters: RegExp, pattern: RegExp];

const letterPatterns: readonly TextPattern[] = [
  [
    'age',
    /0s|teens|ties/i,
    /\b(?:in|late|early|mid)[ -](?:his|her|their)\s(?:early |late |mid-?)?(?:\d0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/gi,
  ],
  [
    'age',
    /year/i,
    /\b(?:sixteen|seventeen|eighteen|nineteen|fifteen|fourteen|thirteen|twelve|twenty(?:-\w{3,5})?|thirty(?:-\w{3,5})?|forty(?:-\w{3,5})?)[ -]years?[ -]old\b/gi,
  ],
  [
    'age',
    /(?:ten|eleven|twelve|teen|[nrfxhe]ty(?:-[a-z]{3,5})?|one|two|three|four|five|six|seven|eight|nine)(?:[,.;]|$)/i,
    /(?<=^|,\s|\p{L}\sat\s|\bturned\s|\bis\s|\bwas\s|\bonly\s)(?:[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen|[Ss]ixteen|[Ss]eventeen|[Ee]ighteen|[Nn]ineteen|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:-[a-z]{3,5})?|(?<=turned\s)(?:one|two|three|four|five|six|seven|eight|nine))(?=[,.;]|$)/gu,
  ],
  [
    'age',
    /s\sold/i,
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)\s(?:weeks|months|days|years)\sold\b/gi,
  ],
  [
    'firstPersonCare',
    /[Mm]y \d/,
    /\b[Mm]y \d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\b\.?)?(?=\s(?:today|yesterday|was|is|turned|came|weighs|had|cancelled|patient|on)\b)/g,
  ],
  ['caseByCondition', /case of/i, /\b(?:only|first|second|third) case of [a-z]{4,24}\b/gi],
  [
    'name',
    /[^a-z0-9)\]”\"’'%\s]\.|^.{2,4},/,
    /(?<![.\p{L}])(?:\p{Lu}\.\s?){2,3}(?=[,;:(]|\s(?:turned|is|was|from|came|has|had|who|aged|born|and)\b)|\b\p{Lu}\p{Ll}{2,15}\s\p{Lu}\.(?=[,;]|\s(?:from|came|is|was|has|had|who))|^\p{Lu}{2},\s(?=\d{1,2}\b)/gu,
  ],
  [
    'name',
    /(?:Mr|Ms|rs|iss|Mx|ama|Baba|unt|ncle|adam|haji|ajia|hief|astor|ister|rother|ñora|Shri|Smt|ittle|aby|oung|ld)(?:ie|y)?\.?\s[^a-z0-9]/,
    /\b(?:Mr|Mrs|Ms|Miss|Mx|Mama|Baba|Auntie|Aunty|Uncle|Madam|Alhaji|Hajia|Chief|Pastor|Sister|Brother|Señora|Shri|Smt|little|Little|baby|Baby|young|Old|old)\.?\s\p{Lu}(?:\p{Ll}{1,20}|\.)/gu,
  ],
  ['careEvent', /[dny]:/, /\b(?:Admitted|Induction|Intubated|Delivery|Autopsy):/g],
  [
    'caseByCondition',
    /(?:saw|seeing|admitted|had|got|intubated|another|coded|caught)\s(?:a|my|our|the)|-(?:hour|day|week)\s/i,
    /\b(?:saw|seeing|admitted|had|got|intubated|another|coded|caught)\s(?:an?|another|my|our|the)\s(?:\d{1,3}-(?:hour|day|week)\s)?[a-z-]{3,24}(?:ism|itis|oma|emia|osis|stroke|overdose|arrest|dka|sepsis|bleed)\b|\b\d{1,3}-(?:hour|day|week)\s[a-z]{4,24}\sin\s(?:bed|room)/gi,
  ],
];

/** Asked only where the sentence has a digit. */
const digitPatterns: readonly TextPattern[] = [
  ['sensitive', /G\d/, /\bG\d{1,2}\s?P\d{1,2}\b/g],
  ['person', /G\d/, /\bG\d{1,2}\s?P\d{1,2}\b/g],
  [
    'age',
    /(?:aged?|is|was|turned)\s\d/,
    /\b(?:aged?|is|was|turned)\s\d{1,3}\b(?!\s?(?:%|percent|and|in|of|per|times|or|to|years? (?:ago|in)|minutes|hours|days|weeks|months|cases|people|\p{L}))/gu,
  ],
  [
    'age',
    /,\s\d{1,3}(?:[,.;)]|\sand\s\d)|[^.\s]\s\(\d{1,3}[),]|^\d\d,|at\s\d\d(?:[,.;]|$)/,
    /(?<=\p{L},\s)(?:[1-9]?\d|10\d)(?=[,.;)]|\sand\s\d)|(?<=\p{L}\s\()(?:[1-9]?\d|10\d)(?=\)|,)|^(?:[1-9]\d)(?=,\s\p{Ll})|\bat\s(?:[1-9]\d)(?=[,.;]|$)/gu,
  ],
  [
    'age',
    /\d\s(?:months|weeks|days)|(?:turned|turning|turns|just|only)\s\d/,
    /\b\d{1,2}\s(?:months|weeks|days)(?=\sold\b|,)|\b(?:turned|turning|turns|just|only)\s\d{1,2}(?=[,.;]|\s(?:on|last|this|in|when)\b)/g,
  ],
  ['age', /\d\s?y/i, /\b(?:[1-9]\d|10\d)\s?(?:yo|y\/o|y\.o\.|years? old)\b/gi],
  [
    'measure',
    /a1c|sugar|gluc|chol|potass|sodium|lact|tropo|crp|inr|globin|hb|ferrit|creat|gfr|psa|tsh|bmi|press|bp|sat|temp|pulse|viral|cd4|platel|bilir|\d\/\d|\d\s(?:pounds|stone|kilos|kg|lbs)/i,
    /\b(?:A1c|HbA1c|sugars?|glucose|cholesterol|chol|potassium|sodium|lactate|troponin|CRP|INR|haemoglobin|hemoglobin|Hb|ferritin|creatinine|eGFR|PSA|TSH|BMI|pressure|BP|sats?|temp|temperature|pulse|viral load|CD4|platelets|bilirubin)[^.!?\d]{1,24}\d|\b\d{2,3}\/\d{2,3}\b|\b\d{1,3}\s(?:pounds|stone|kilos|kg|lbs)\b/gi,
  ],
  [
    'history',
    /1[0-9]\d\d|20[01]\d/,
    /\bin 1[0-8]\d\d\b|\b19[0-7]\d\b|\b(?:in|of) (?:19[89]\d|200\d|201\d)\b|(?<!\bbeen .{1,40})\bsince (?:19[89]\d|200\d|201\d)\b/g,
  ],
  [
    'time',
    /(?:ary|ch|il|ay|ne|ly|ust|ber)\s\d|\d(?:[a-z]{2})?\s(?:of\s)?[A-Z]/,
    /\b(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2})\b/g,
  ],
  ['time', /at\s\d/i, /\bat\s\d{1,2}(?:[.:]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|this morning|tonight)/gi],
];
