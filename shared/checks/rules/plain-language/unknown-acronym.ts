import { daleChall } from 'dale-chall';
import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence, Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { perObject } from '../../memory.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { knownAcronyms, spelledOut } from '../../words/english-acronyms.ts';

const familiar = new Set(daleChall);
const unread = new Set(['sources', 'myth', 'disclosure', 'disclaimer']);

/** PLN-05. A short form is spelt out where it first stands. */
export const unknownAcronym: DraftRule = {
  id: 'PLN-05',
  category: 'plain-language',
  severity: 'note',
  scope: 'draft',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice('Short forms spelt out (as the Clear Communication Index, item 7, asks)'),
  find: findAcronyms,
  examples: {
    flag: texts(
      'RSV fills the wards each winter.',
      'Ask whether you need a DEXA.',
      'Most UTIs in women are easy to treat.',
    ),
    pass: texts(
      'Respiratory syncytial virus (RSV) fills the wards. RSV comes each winter.',
      'The WHO and the CDC say the same.',
      'RSV (a virus of the airways) fills the wards.',
      'THIS IS WRONG.',
      'HIV is treated with tablets.',
    ),
  },
};

interface Acronym {
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

function findAcronyms(draft: AnnotatedDraft): readonly DraftHit[] {
  const known = new Set<string>();
  return draft.blocks
    .filter(({ block }) => !unread.has(block.role))
    .flatMap((block) =>
      block.sentences.flatMap((placed) =>
        acronymsOf(placed.sentence).flatMap((one): readonly DraftHit[] => {
          const form = one.written.replace(/s$/, '');
          if (known.has(form)) return [];
          known.add(form);
          return isExplained(placed.sentence, one) ? [] : [tell(block, placed, one)];
        }),
      ),
    );
}

/** Two to six capitals that are no word; a sentence in capitals shouts, and has none. */
const acronymsOf = perObject<Sentence, readonly Acronym[]>(({ text, tokens }) => {
  const found = tokens.flatMap(({ start, end, isCapital }): readonly Acronym[] => {
    const written = isCapital ? text.slice(start, end) : '';
    return acronym.test(written) && !isKnown(written) ? [{ written, start, end }] : [];
  });
  if (found.length === 0) return found;
  const capitals = tokens.filter(({ start, end }) => /^[A-Z]{2,}$/.test(text.slice(start, end))).length;
  return capitals * 2 > tokens.length ? [] : found;
});

const acronym = /^[A-Z][A-Za-z]?[A-Z0-9]{1,5}s?$/;

function isKnown(written: string): boolean {
  const form = written.replace(/s$/, '');
  return knownAcronyms.has(form) || familiar.has(form.toLowerCase()) || /^[A-Z]\d+$/.test(form);
}

function isExplained({ text }: Sentence, { start, end }: Acronym): boolean {
  return (
    /\($/.test(text.slice(0, start).trimEnd()) ||
    /^\s?(?:\(|, (?:or|that is|short for|which)|[:—–] )/.test(text.slice(end, end + 14)) ||
    /\b(?:called|or)\s$/.test(text.slice(Math.max(0, start - 8), start))
  );
}

function tell({ block }: AnnotatedBlock, placed: PlacedSentence, { written, start, end }: Acronym): DraftHit {
  const place = { kind: 'block' as const, blockId: block.id, start: placed.start + start, end: placed.start + end };
  const full = spelledOut.get(written.replace(/s$/, '').toUpperCase());
  const text = `${full ?? ''} (${written})`;
  const fix = {
    kind: 'suggest' as const,
    label: { key: 'checks.fix.replace', values: { from: written, to: text } },
    edits: [{ blockId: block.id, start: place.start, end: place.end, text }],
  };
  return {
    place,
    values: { text: written },
    words: `${written}|${placed.sentence.words}`,
    why: [{ feature: 'acronym', text: written }],
    fixes: full === undefined ? [] : [fix],
  };
}
