import { type AdviceReading, adviceOf, publicHealthOf } from './advice.ts';
import type { AnnotatedBlock, PlacedSentence, Sentence } from './annotate.ts';
import { byTag } from './by-tag.ts';
import { createTagger, type Match } from './lexicon.ts';
import { perObject } from './memory.ts';
import type { Sign } from './signs.ts';
import { voiceOf } from './voice.ts';
import { caseActs, caseCues } from './words/english-case.ts';

/** What a post says of one person's own case (`case`), what it tells them to do or think (`act`), and what speaks against (`limit`). */
export interface CaseSign extends Sign {
  readonly side: 'case' | 'act' | 'limit';
  readonly placed: PlacedSentence;
}

/** Everything in a post that bears on whether it answers somebody's own case; nothing where nobody's case is spoken of, as in most posts. */
export function caseSigns(block: AnnotatedBlock): readonly CaseSign[] {
  const cases = [...placedSigns(block, ofPerson), ...replySign(block)];
  return cases.length === 0 ? [] : [...cases, ...placedSigns(block, ofAnswer)];
}

type UnplacedSign = Omit<CaseSign, 'placed'>;
type Side = CaseSign['side'];

function placedSigns(
  block: AnnotatedBlock,
  signsOf: (sentence: Sentence) => readonly UnplacedSign[],
): readonly CaseSign[] {
  return block.sentences.flatMap((placed) => signsOf(placed.sentence).map((sign) => ({ ...sign, placed })));
}

/** `@name ...`: a reply to one reader. */
function replySign({ block, sentences }: AnnotatedBlock): readonly CaseSign[] {
  const [placed] = sentences;
  if (placed === undefined || !/^\s*(?:ok(?:ay)?,? |hi,? |hey,? )?@\w/i.test(block.text)) return [];
  return [{ from: 0, to: 0, start: 0, end: 0, kind: 'openCase', weight: 1, side: 'case', placed }];
}

const tagger = createTagger({ ...caseCues, ...caseActs });

const noMatches: readonly Match[] = [];
const ofPerson = perObject<Sentence, readonly UnplacedSign[]>((sentence) =>
  personSigns(sentence, taggedIn(sentence), adviceOf(sentence)),
);
const ofAnswer = perObject<Sentence, readonly UnplacedSign[]>((sentence) => {
  const reading = adviceOf(sentence);
  return [...actSigns(sentence, taggedIn(sentence), reading), ...limitSigns(sentence, reading)];
});

function taggedIn({ tokens }: Sentence): Tagged {
  const groups = byTag(tagger(tokens));
  return (name) => groups.get(name) ?? noMatches;
}

type Tagged = (name: string) => readonly Match[];

function personSigns(sentence: Sentence, tagged: Tagged, reading: AdviceReading): readonly UnplacedSign[] {
  const things = [...reading.tagged('complaint'), ...reading.tagged('condition'), ...reading.treatments].slice(0, 30);
  const yours = reading
    .tagged('your')
    .filter(({ from }) => things.some((one) => one.from >= from && one.from - from <= 4));
  return [
    ...sign(tagged('address'), ['address', 0.75, 'case']),
    ...sign(vocativesOf(sentence), ['address', 1, 'case']),
    ...sign(tagged('reply'), ['openCase', 1, 'case']),
    ...sign(tagged('ownCase'), ['ownCase', 0.75, 'case']),
    ...sign(yours, ['yourComplaint', 0.75, 'case']),
    ...sign(tagged('ofYou'), ['ofYou', 0.5, 'case']),
    ...sign(tagged('patient'), ['onePatient', 0.25, 'case']),
    ...sign(tagged('ownVoice'), ['ownOpinion', 0.5, 'case']),
    ...sign(fragmentOf(sentence, [...things]), ['caseQuestion', 1, 'case']),
    ...sign(measuresOf(sentence, reading.tagged('complaint')), ['ownReading', 0.75, 'case']),
  ];
}

function actSigns(sentence: Sentence, tagged: Tagged, reading: AdviceReading): readonly UnplacedSign[] {
  const voice = voiceOf(sentence);
  if (voice.isQuestion) return [];
  const own = (matches: readonly Match[]) => matches.filter(({ from }) => voice.isOwn(from));
  const named = reading.tagged('condition').filter(({ from }) => sentence.negated[from] !== true);
  const names = tagged('namesIt').filter((link) =>
    named.some((one) => one.from >= link.from && one.from - link.to <= 3),
  );
  const hasTreatment = reading.treatments.length > 0;
  const acts = reading.directives.filter(({ isNegated }) => !isNegated).map(({ verb }) => verb);
  const commands = own(tagged('command')).filter(
    ({ from }) => isFirst(sentence, from) && !acts.some((act) => act.from === from),
  );
  return [
    ...sign(acts, ['instruction', hasTreatment ? 1.25 : 0.5, 'act']),
    ...sign(commands, ['command', 0.6, 'act']),
    ...sign(own(tagged('told')), ['told', hasTreatment ? 0.75 : 0.4, 'act']),
    ...sign(reading.doses, ['dose', 0.75, 'act']),
    ...sign(bareDosesOf(sentence, reading.treatments), ['dose', 0.75, 'act']),
    ...sign(hasTreatment || reading.doses.length > 0 ? reading.tagged('regimen') : [], ['regimen', 0.5, 'act']),
    ...sign(hasTreatment ? reading.treatments : [], ['useOfTreatment', 0.4, 'act']),
    ...sign(own(names), ['diagnosis', 1, 'act']),
    ...sign(own(tagged('reassure')), ['reassurance', 0.75, 'act']),
    ...sign(
      own(tagged('noCare')).filter((match) => !isCut(sentence, match)),
      ['noCare', 1, 'act'],
    ),
  ];
}

/** A clinician, a label, a trial or an emergency number to go by, and instructions that keep people safe. */
function limitSigns(sentence: Sentence, reading: AdviceReading): readonly UnplacedSign[] {
  const { tagged, directives, treatments } = reading;
  const kept = directives.filter(({ isNegated }) => isNegated).map(({ verb }) => verb);
  const routes = tagged('route').filter(({ from }) => !isRefused(sentence, from));
  return [
    ...sign(routes, ['route', -1.75, 'limit']),
    ...sign(tagged('boundary'), ['boundary', -2.5, 'limit']),
    ...sign(tagged('emergency'), ['emergency', -1.25, 'limit']),
    ...sign(tagged('reportedSource'), ['reported', -1, 'limit']),
    ...sign(publicHealthOf(reading), ['publicHealth', -1.25, 'limit']),
    ...sign(tagged('correction'), ['correction', -0.75, 'limit']),
    ...sign(kept.length > 0 && treatments.length > 0 ? kept : [], ['protective', -0.5, 'limit']),
  ];
}

/** Whether a comma or the like stands within a match: its words then do not belong together. */
function isCut({ text }: Sentence, { start, end }: Match): boolean {
  return /[,;:–—…!?."]/.test(text.slice(start, end));
}

function isRefused({ tokens }: Sentence, from: number): boolean {
  return tokens.slice(Math.max(0, from - 4), from).some(({ word }) => refusals.has(word) || word.endsWith("n't"));
}

const refusals = new Set(['no', 'not', 'never', 'need', 'skip', 'without', 'before', 'bother', 'cancel', 'forget']);

function isFirst({ text, tokens }: Sentence, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined) return false;
  return before === undefined || /[,;:–—…!?."]/.test(text.slice(before.end, token.start)) || leads.has(before.word);
}

const leads = new Set(['just', 'please', 'then', 'so', 'and', 'now', 'simply', 'ahead']);

/** `That is shingles, Tammy.`, `Hey Mike, ...`: one reader is called by name. */
function vocativesOf(sentence: Sentence): readonly Match[] {
  const { text, tokens } = sentence;
  if (!/\b(?:you|your|it|that|this|he|she|it's|that's|i'd|i)\b/i.test(text)) return [];
  return tokens.flatMap((token, index): readonly Match[] => {
    const isName = token.isCapital && /^[a-z]{3,}$/.test(token.word) && !notNames.has(token.word);
    if (!isName || !isCalled(sentence, index)) return [];
    return [{ tag: 'name', from: index, to: index + 1, start: token.start, end: token.end }];
  });
}

function isCalled({ text, tokens }: Sentence, index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || token === undefined) return false;
  const isLed = text.slice(before.end, token.start).includes(',') || greetings.has(before.word);
  return isLed && (/^\s*(?:[.,!?:]|$)/.test(text.slice(token.end)) || after?.word === 'ji');
}

const greetings = new Set(['hey', 'hi', 'hello', 'dear', 'reply', 'answer', 'okay', 'ok', 'to', 'mr', 'mrs', 'ms']);
const notNames = new Set(
  'covid hiv fever monday tuesday wednesday thursday friday saturday sunday india canada england ohio delhi vomiting nausea tylenol advil and the ebola lassa malaria'.split(
    ' ',
  ),
);

/** `Got leftover prednisone?`, `Child 11 kg?`: a case put as a question by its answerer. */
function fragmentOf(sentence: Sentence, things: readonly Match[]): readonly Match[] {
  const [first] = sentence.tokens;
  if (first === undefined || !voiceOf(sentence).isQuestion || things.length === 0 || askers.has(first.word)) return [];
  return [{ tag: 'case', from: 0, to: 1, start: first.start, end: first.end }];
}

const askers = new Set(
  'what which who whom whose why how when where is are was were do does did can could should would will has have may might must am ever worried wondering thinking looking need want missed any'.split(
    ' ',
  ),
);

/** A figure beside what was measured: `ferritin of 14`, `platelets at 62,000`. */
function measuresOf({ tokens }: Sentence, complaints: readonly Match[]): readonly Match[] {
  return complaints.filter(({ to, from }) => {
    const near = [...tokens.slice(to, to + 3), ...tokens.slice(Math.max(0, from - 2), from)];
    return near.some(({ word }) => /^\d[\d.,]*k?$/.test(word));
  });
}

/** `Keflex 500`, `two Norco`, `methylphenidate 10`: an amount beside a medicine. */
function bareDosesOf({ tokens }: Sentence, treatments: readonly Match[]): readonly Match[] {
  return treatments.filter(({ tag, from, to }) => {
    if (tag === 'form' && !/^(?:tablet|pill|capsule|drop|puff)/.test(tokens[from]?.word ?? '')) return false;
    const near = [tokens[to]?.word, tokens[from - 1]?.word];
    const isFigure = near.some((word) => word !== undefined && /^\d[\d.,]*$/.test(word));
    return isFigure || [tokens[from - 1]?.word, tokens[from - 2]?.word].some((word) => amounts.has(word ?? ''));
  });
}

const none: readonly UnplacedSign[] = [];
const amounts = new Set('two three four five six half couple extra one'.split(' '));

function sign(
  matches: readonly Omit<Match, 'tag'>[],
  [kind, weight, side]: readonly [string, number, Side],
): readonly UnplacedSign[] {
  const [match] = matches;
  if (match === undefined) return none;
  const { from, to, start, end } = match;
  return [{ from, to, start, end, kind, weight, side }];
}
