import type { Severity } from '../model/finding.ts';
import type { AnnotatedDraft, PlacedSentence, Sentence } from './annotate.ts';
import { createTagger, type Match } from './lexicon.ts';
import { perObject } from './memory.ts';
import type { DraftHit } from './rule.ts';
import { adviceHit, advisingBlocks } from './rules/advice/advice-hit.ts';
import {
  spanishDiagnosers,
  spanishDirectives,
  spanishDuties,
  spanishIllnesses,
  spanishMaterial,
  spanishPublicPeople,
  spanishReported,
  spanishRoutes,
  spanishTreatments,
  spanishWays,
} from './words/spanish-advice.ts';

/** What Spanish advice to one reader is: a treatment, a dose, an invitation, a diagnosis. */
export type SpanishAdvice = 'treatment' | 'dose' | 'invitation' | 'diagnosis';

/** The findings of one kind of advice in a Spanish draft; the same roles are spoken to as in English. */
export function spanishAdviceHits(draft: AnnotatedDraft, kind: SpanishAdvice): readonly DraftHit[] {
  return advisingBlocks(draft).flatMap((block) =>
    block.sentences.flatMap((placed): readonly DraftHit[] => {
      const found = spanishReading(placed.sentence);
      if (found === null || found.kind !== kind || isQuoted(placed, found.main)) return [];
      const why = [{ feature: found.feature, text: placed.sentence.text.slice(found.main.start, found.main.end) }];
      return [adviceHit(block, placed, { span: found.main, severity: found.severity, why })];
    }),
  );
}

interface Reading {
  readonly kind: SpanishAdvice;
  readonly main: Match;
  readonly severity: Severity;
  readonly feature: string;
}

const tagger = createTagger({
  directive: spanishDirectives,
  duty: spanishDuties,
  treatment: spanishTreatments,
  route: spanishRoutes,
  reported: spanishReported,
  way: spanishWays,
  material: spanishMaterial,
  diagnoser: spanishDiagnosers,
  illness: spanishIllnesses,
  publicPerson: spanishPublicPeople,
});

const spanishReading = perObject<Sentence, Reading | null>((sentence) => {
  const byTag = new Map<string, Match>();
  for (const match of tagger(sentence.tokens)) if (!byTag.has(match.tag)) byTag.set(match.tag, match);
  if (byTag.has('reported') || /^\s*[¿]|\?\s*$/.test(sentence.text)) return null;
  return instruction(sentence, byTag) ?? invitation(sentence, byTag) ?? diagnosis(sentence, byTag);
});

type ByTag = ReadonlyMap<string, Match>;

function instruction(sentence: Sentence, byTag: ByTag): Reading | null {
  const told = toldIn(sentence, byTag);
  if (told === null) return null;
  const amount = dose.test(sentence.text);
  if (!amount && !byTag.has('treatment')) return null;
  const severity: Severity = byTag.has('route') || isConditional(sentence) ? 'warn' : 'block';
  // Sent to somebody who knows the case, or asked to follow what was prescribed, nobody is advised.
  if (byTag.has('route') && !amount) return null;
  return { kind: amount ? 'dose' : 'treatment', main: told, severity, feature: amount ? 'dose' : 'instruction' };
}

/** An imperative at the beginning of a clause, or a duty said to the reader; `no deje` tells to go on, and `nunca tome` warns. */
function toldIn(sentence: Sentence, byTag: ByTag): Match | null {
  const duty = byTag.get('duty');
  if (duty !== undefined) return duty;
  const directive = byTag.get('directive');
  if (directive === undefined || sentence.negated[directive.from] === true) return null;
  const before = sentence.tokens[directive.from - 1];
  const isFirst = before === undefined || sentence.text.slice(before.end, directive.start).trim() !== '';
  return isFirst || leading.has(before.word) ? directive : null;
}

const leading = new Set(
  'y o pero así entonces mejor simplemente solo sólo hoy ya mañana tranquilamente usted'.split(' '),
);
const dose =
  /(?<![\p{L}\d])(?:\d[\d.,]*\s?(?:mg|mcg|µg|g|ml|ui|gotas|gramos|miligramos|comprimidos?|pastillas?|cápsulas?|cucharad(?:a|as|itas?)|tabletas?)|(?:un|una|dos|tres|medio|media)\s(?:comprimidos?|pastillas?|cápsulas?|cucharad(?:a|as|itas?)|tabletas?|gotas)|cada\s(?:\d{1,2}|seis|ocho|doce)\shoras|(?:una|dos|tres)\sveces\sal\sdía)(?!\p{L})/iu;

function isConditional({ tokens }: Sentence): boolean {
  return tokens[0]?.word === 'si';
}

function invitation(sentence: Sentence, byTag: ByTag): Reading | null {
  const way = byTag.get('way');
  const material = byTag.get('material');
  if (way === undefined || material === undefined || sentence.negated[way.from] === true) return null;
  return { kind: 'invitation', main: way, severity: 'warn', feature: 'privateWay' };
}

function diagnosis(sentence: Sentence, byTag: ByTag): Reading | null {
  const said = byTag.get('diagnoser');
  const illness = byTag.get('illness');
  if (said === undefined || illness === undefined || isConditional(sentence)) return null;
  if (sentence.negated[illness.from] === true || byTag.has('route')) return null;
  const isOfOne =
    byTag.has('publicPerson') ||
    /(?<!\p{L})(?:usted|tú|vos|tienes|tenés|su|tu|cuentas?|describes?)(?!\p{L})/iu.test(sentence.text);
  return isOfOne ? { kind: 'diagnosis', main: said, severity: 'block', feature: 'diagnosis' } : null;
}

function isQuoted({ sentence }: PlacedSentence, { start, end }: Match): boolean {
  return sentence.quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
}
