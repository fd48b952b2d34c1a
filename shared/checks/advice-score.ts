import { type AdviceReading, adviceOf, publicHealthOf } from './advice.ts';
import type { AnnotatedBlock, PlacedSentence } from './annotate.ts';
import type { Directive } from './directives.ts';
import type { Match } from './lexicon.ts';
import type { Sign } from './signs.ts';

/** What the sentences around one say: a medicine that `it` stands for, a person whose case it is, a correction. */
interface Around {
  readonly hasTreatment: boolean;
  readonly hasCase: boolean;
  readonly hasCorrection: boolean;
}

/** What speaks for and against an instruction on treatment in one sentence. Empty when nothing in it is one. */
export function instructionSigns(block: AnnotatedBlock, placed: PlacedSentence): readonly Sign[] {
  const reading = adviceOf(placed.sentence);
  const heads = [...directiveSigns(reading, placed, () => aroundOf(block, placed)), ...statementSigns(reading, placed)];
  if (heads.length === 0) return [];
  return [...heads, ...cueSigns(reading, aroundOf(block, placed))];
}

function aroundOf(block: AnnotatedBlock, placed: PlacedSentence): Around {
  const others = block.sentences.filter((other) => other !== placed).map(({ sentence }) => adviceOf(sentence));
  return {
    hasTreatment: others.some((other) => other.treatments.length > 0),
    hasCase: others.some((other) => other.tagged('ownCase').length + other.tagged('openCase').length > 0),
    hasCorrection: others.some((other) => other.tagged('correction').length > 0),
  };
}

function directiveSigns(reading: AdviceReading, { sentence }: PlacedSentence, around: () => Around): readonly Sign[] {
  return reading.directives.flatMap((directive): readonly Sign[] => {
    const after = sentence.tokens[directive.verb.to]?.word ?? '';
    const object = objectOf(reading, directive.verb, pronouns.has(after) ? around : null);
    if (object === null || isProtective(reading, directive)) return [];
    const kind = directive.verb.tag === 'change' ? 'changeOfTreatment' : 'useOfTreatment';
    return [{ ...directive.verb, kind, weight: weightOf(directive, object) }];
  });
}

/** What the verb acts on: a treatment within the next nine words, a dose, or `it` for a medicine told before. */
function objectOf(
  { treatments, doses }: AdviceReading,
  verb: Match,
  pronounAround: (() => Around) | null,
): Match | null {
  const near = [...treatments, ...doses].find((match) => match.from >= verb.from && match.from - verb.to <= 8);
  if (near !== undefined || pronounAround === null) return near ?? null;
  const told = treatments.find((match) => match.to <= verb.from);
  if (told !== undefined) return told;
  return pronounAround().hasTreatment ? { ...verb, tag: 'pronoun' } : null;
}

const pronouns = new Set(['it', 'them', 'that', 'this', 'those', 'these', 'one', 'both', 'taking', 'using']);

/** `Do not stop your insulin` keeps a treatment; `do not take your insulin` ends one. */
function isProtective(reading: AdviceReading, { verb, isNegated }: Directive): boolean {
  if (!isNegated) return false;
  return (
    verb.tag === 'change' || !reading.tagged('your').some((your) => your.from >= verb.to && your.from - verb.to <= 1)
  );
}

const weightOfVerb: Readonly<Record<string, number>> = { change: 2, begin: 1 };

function weightOf({ verb, form }: Directive, object: Match): number {
  const isNamed = object.tag === 'medicine' || object.tag === 'class';
  return (weightOfVerb[verb.tag] ?? 1) + (form === 'told' ? 0.5 : 0) + (isNamed ? 0.25 : 0);
}

/** `Your dose can be halved`, `you no longer need that inhaler`: a verdict on the reader's treatment without a command. */
function statementSigns({ treatments, tagged }: AdviceReading, { sentence }: PlacedSentence): readonly Sign[] {
  return tagged('verdict').flatMap((verdict): readonly Sign[] => {
    const your = tagged('your').find((one) => one.to <= verdict.from && verdict.from - one.to <= 5);
    const own = treatments.find((one) => your !== undefined && one.from >= your.from && one.to <= verdict.from);
    if (own === undefined || sentence.text.trimEnd().endsWith('?')) return [];
    return [{ ...verdict, kind: 'changeOfTreatment', weight: 2 }];
  });
}

function cueSigns(reading: AdviceReading, around: Around): readonly Sign[] {
  const { tagged, doses } = reading;
  const signs = [
    ...sign(
      tagged('your').filter((your) => isOfTreatment(reading, your)),
      'yourTreatment',
      1,
    ),
    ...sign(
      tagged('your').filter((your) => isOfComplaint(reading, your)),
      'yourComplaint',
      0.75,
    ),
    ...sign(tagged('ownCase'), 'ownCase', 0.75),
    ...sign(doses, 'dose', 1),
    ...sign(tagged('regimen'), 'regimen', 0.75),
    ...sign(tagged('bypass'), 'bypass', 2.5),
    ...sign(tagged('route'), 'route', tagged('bypass').length > 0 ? 0 : -2.5),
    ...sign(publicHealthOf(reading), 'publicHealth', -1.5),
    ...sign(tagged('emergency'), 'emergency', -1.5),
    ...sign(tagged('correction'), 'correction', -1),
    ...sign(tagged('reportedSource'), 'reported', -1.5),
  ];
  const [place] = [...reading.directives.map(({ verb }) => verb), ...reading.treatments];
  if (place === undefined) return signs;
  if (around.hasCase) signs.push({ ...place, kind: 'ownCase', weight: 0.75 });
  if (around.hasCorrection) signs.push({ ...place, kind: 'correction', weight: -1 });
  return signs;
}

function sign(matches: readonly Match[], kind: string, weight: number): Sign[] {
  return matches.slice(0, 1).map(({ from, to, start, end }) => ({ from, to, start, end, kind, weight }));
}

function isOfTreatment({ treatments }: AdviceReading, your: Match): boolean {
  return treatments.some((one) => one.from >= your.from && one.from - your.to <= 3);
}

function isOfComplaint({ tagged }: AdviceReading, your: Match): boolean {
  return [...tagged('complaint'), ...tagged('condition')].some((one) => one.from >= your.to && one.from - your.to <= 2);
}
