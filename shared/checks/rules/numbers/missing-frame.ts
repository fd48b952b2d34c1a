import type { Amount } from '../../../text/numbers.ts';
import type { AnnotatedBlock, AnnotatedDraft, Sentence } from '../../annotate.ts';
import { findInBlocks, ownAmounts } from '../../block-figures.ts';
import { figureWords } from '../../figure-words.ts';
import { ownAdvice } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { DraftRule, Example } from '../../rule.ts';

const frames = createLexicon({
  time: [
    'hour|hours|day|days|week|weeks|month|months|year|years|decade|decades|lifetime|lifetimes|lifelong|season|seasons|winter|annually|yearly|ever|age|aged|by',
    'person-years|years',
  ],
  exposure: [
    'dose|doses|shot|shots|jab|jabs|vaccinated|unvaccinated|vaccination|vaccine|injection|tablet|pill|pills|treatment|treated|surgery|operation|pregnancy|pregnancies|births|births|infection|infected|exposure|exposed|test|tests|scan|scans',
    'after|among|during|with|without|who|whose|taking|given|getting|received',
  ],
});

/** NUM-05. `1 in 8 women` leaves open by when. In drafts alone: a bare text may be a post whose neighbours say it. */
export const riskWithoutTime: DraftRule = {
  id: 'NUM-05',
  category: 'numbers',
  severity: 'note',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: ownAdvice('A time and a group for each risk'),
  missing: needsDraft,
  find: (draft) =>
    findInBlocks(draft, riskWithoutTime, ({ sentence }, _, block) => {
      if (frames.find(sentence.tokens).length > 0) return [];
      return harmFrequencies(sentence, block).map((amount) => tell(sentence, amount));
    }),
  examples: {
    flag: inFacts(
      'About 1 in 8 women get breast cancer.',
      'The risk of a stroke is 3 in 1,000.',
      'About 2 in 100 have a heart attack.',
    ),
    pass: inFacts(
      'About 1 in 8 women get breast cancer over a lifetime.',
      'The risk of a stroke is 3 in 1,000 within ten years.',
      'About 3 in 100 children had a fever after the second dose.',
    ),
  },
};

const complements = createLexicon({
  other: [
    "not|no|without|didn't|don't|doesn't|haven't|hadn't|weren't|aren't|free|well|fine|stayed|stay|unharmed|rest|other|others|remaining|remainder|while|but|against|versus|compared|than|instead",
  ],
});

/** NUM-06. `3 in 100 had a fever` and `97 in 100 did not` sound different and are the same. In drafts alone. */
export const oneSidedFrame: DraftRule = {
  id: 'NUM-06',
  category: 'numbers',
  severity: 'note',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: ownAdvice('Both sides of a frequency (as PIF asks)'),
  missing: needsDraft,
  find: (draft) =>
    findInBlocks(draft, oneSidedFrame, ({ sentence }, _, block) => {
      if (block.sentences.some((other) => complements.find(other.sentence.tokens).length > 0)) return [];
      return harmFrequencies(sentence, block)
        .filter(({ value, outOf }) => outOf !== null && outOf <= 1000 && value / outOf >= 0.005)
        .map((amount) => tell(sentence, amount));
    }),
  examples: {
    flag: inFacts(
      'About 3 in 100 had a fever.',
      'Around 20 in 100 people get a headache.',
      'Some 5 of 100 children had a rash.',
    ),
    pass: inFacts(
      'About 3 in 100 had a fever; 97 did not.',
      'About 1 in 100,000 people have a severe reaction.',
      'Around 20 in 100 people get a headache, and the others feel fine.',
    ),
  },
};

function needsDraft({ input }: AnnotatedDraft): string | null {
  return input.isBare === true ? 'bareText' : null;
}

function inFacts(...all: readonly string[]): readonly Example[] {
  return all.map((text) => ({ text, role: 'fact' as const }));
}

/** Frequencies of harm in a block that states facts, when the block has only one of them: a second one is the comparison. */
function harmFrequencies(sentence: Sentence, block: AnnotatedBlock): readonly Amount[] {
  if (!asked.has(block.block.role) || !figureWords(sentence).hasOutcome) return [];
  const all = block.sentences.flatMap((other) => other.sentence.amounts.filter(({ kind }) => kind === 'ratio'));
  return all.length > 1
    ? []
    : ownAmounts(sentence).filter(({ kind, outOf }) => kind === 'ratio' && outOf !== null && outOf > 4);
}

function tell(sentence: Sentence, { start, end }: Amount) {
  const text = sentence.text.slice(start, end);
  return { start, end, values: { text }, why: [{ feature: 'figure', text }] };
}

const asked = new Set(['fact', 'explanation', 'fallacy']);
