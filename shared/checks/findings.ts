import type { Finding, FindingPlace, Fix, Severity } from '../model/finding.ts';
import { isQuoted } from '../text/quotation.ts';
import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence } from './annotate.ts';
import { createIdentifier, joinWords } from './identify.ts';
import type { DraftHit, DraftRule, Rule, SentenceFix, SentenceHit, SentenceRule } from './rule.ts';

/** A finding that waits for its id. */
export interface Raised {
  readonly words: string;
  readonly finding: Omit<Finding, 'id'>;
}

type SentenceFindings = { readonly rule: SentenceRule; readonly hits: readonly SentenceHit[] };

/** Sets the findings of each sentence at its place in its block, without those that quoted words are exempt from. */
export function placeSentenceHits(
  draft: AnnotatedDraft,
  checkOne: (sentence: PlacedSentence['sentence']) => readonly SentenceFindings[],
): readonly Raised[] {
  return draft.blocks.flatMap((block) =>
    block.sentences.flatMap((placed) =>
      checkOne(placed.sentence).flatMap(({ rule, hits }) =>
        hits.filter((hit) => !isExempt(rule, placed, hit)).map((hit) => placeHit(rule, { block, placed, hit })),
      ),
    ),
  );
}

export function placeDraftHits(draft: AnnotatedDraft, rule: DraftRule): readonly Raised[] {
  return rule.find(draft).map((hit) => raise(rule, hit));
}

const exemptCategories = new Set<Finding['category']>([
  'tone',
  'evidence',
  'numbers',
  'absolutes',
  'advice',
  'promotion',
]);

/** A myth must be told to be answered, so quoted words may be false, loud and rude; a patient must not be in them. */
export function isExempt(
  rule: Rule,
  placed: PlacedSentence,
  hit: { readonly start: number; readonly end: number },
): boolean {
  if (!exemptCategories.has(rule.category)) return false;
  return placed.sentence.role === 'myth' || isQuoted(placed.sentence.quotations, hit);
}

interface Placed {
  readonly block: AnnotatedBlock;
  readonly placed: PlacedSentence;
  readonly hit: SentenceHit;
}

/** The id stands on the whole sentence and on the words found in it: a changed sentence must be looked at again. */
export function placeInBlock(blockId: string, placed: PlacedSentence, hit: SentenceHit): DraftHit {
  const found = placed.sentence.tokens.filter((token) => token.start >= hit.start && token.end <= hit.end);
  return {
    ...hit,
    place: { kind: 'block', blockId, start: placed.start + hit.start, end: placed.start + hit.end },
    words: `${joinWords(found)}|${placed.sentence.words}`,
    fixes: (hit.fixes ?? []).map((fix) => placeFix(fix, blockId, placed.start)),
  };
}

function placeHit(rule: SentenceRule, { block, placed, hit }: Placed): Raised {
  return raise(rule, placeInBlock(block.block.id, placed, hit));
}

function raise(rule: Rule, hit: DraftHit): Raised {
  return { words: hit.words, finding: tell(rule, hit, hit.fixes ?? []) };
}

function placeFix(fix: SentenceFix, blockId: string, offset: number): Fix {
  return {
    kind: fix.kind,
    label: { key: fix.label, values: { ...fix.values } },
    edits: fix.edits.map((edit) => ({ blockId, start: edit.start + offset, end: edit.end + offset, text: edit.text })),
  };
}

function tell(rule: Rule, hit: Omit<DraftHit, 'words' | 'fixes'>, fixes: readonly Fix[]): Omit<Finding, 'id'> {
  const values = { ...hit.values };
  return {
    rule: rule.id,
    category: rule.category,
    severity: hit.severity ?? rule.severity,
    place: hit.place,
    title: { key: `checks.${rule.id}.title`, values },
    message: { key: `checks.${rule.id}.${hit.message ?? 'message'}`, values },
    why: (hit.why ?? []).map(({ feature, text, weight }) => ({ feature, text, weight: weight ?? null })),
    guideline: rule.guideline,
    fixes: [...fixes],
    confidence: rule.confidence,
  };
}

/** Takes out what one rule says twice of one place, sorts by weight and place, and gives each finding its id. */
export function settle(raised: readonly Raised[], draft: AnnotatedDraft): Finding[] {
  const blockOrder = new Map(draft.blocks.map((block, index) => [block.block.id, index]));
  const inText = raised
    .map((one) => ({ one, position: positionOf(one.finding, blockOrder) }))
    .sort((a, b) => comparePositions(a.position, b.position) || compareRules(a.one, b.one))
    .map(({ one }) => one);
  const identify = createIdentifier();
  const single = withoutOverlaps(inText).map(({ words, finding }) => ({
    id: identify(finding.rule, words),
    ...finding,
  }));
  return single.sort(bySeverity);
}

/** What blocks comes first, notes last; for sorting. */
export function bySeverity(a: Pick<Finding, 'severity'>, b: Pick<Finding, 'severity'>): number {
  return severityOrder[a.severity] - severityOrder[b.severity];
}

const severityOrder: Readonly<Record<Severity, number>> = { block: 0, warn: 1, note: 2 };

function comparePositions(first: readonly number[], second: readonly number[]): number {
  for (const [index, value] of first.entries()) {
    const difference = value - (second[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareRules(a: Raised, b: Raised): number {
  return a.finding.rule < b.finding.rule ? -1 : Number(a.finding.rule > b.finding.rule);
}

/** Blocks first, in their order, then posts and pictures, then what concerns the draft as a whole. */
function positionOf({ place }: Omit<Finding, 'id'>, blockOrder: ReadonlyMap<string, number>): readonly number[] {
  switch (place.kind) {
    case 'block':
      return [0, blockOrder.get(place.blockId) ?? 0, place.start, place.end];
    case 'post':
      return [1, place.post, place.start, place.end];
    case 'picture':
      return [2, place.picture, place.start, place.end];
    case 'draft':
      return [3, 0, 0, 0];
  }
}

function withoutOverlaps(raised: readonly Raised[]): readonly Raised[] {
  const kept: Raised[] = [];
  const lastOfRule = new Map<string, Finding['place']>();
  for (const one of raised) {
    const { place, rule, message } = one.finding;
    const group = `${rule} ${message.key}`;
    const last = lastOfRule.get(group);
    if (last !== undefined && isSamePlace(last, place)) continue;
    kept.push(one);
    lastOfRule.set(group, place);
  }
  return kept;
}

function isSamePlace(last: FindingPlace, place: FindingPlace): boolean {
  return last.kind === 'block' && place.kind === 'block' && last.blockId === place.blockId && place.start < last.end;
}
