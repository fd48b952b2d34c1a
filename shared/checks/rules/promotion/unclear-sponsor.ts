import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { ama } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { unclearSponsorWords } from '../../words/english-promotion.ts';

const hints = createLexicon(unclearSponsorWords);
const plain = createLexicon({
  plain: [
    'ad|advert|advertisement|werbung|advertentie|anzeige',
    'paid by|for|partnership|promotion|advertisement|me|advertising|ad|content',
    'sponsored|funded by',
    'own|owns|hold shares|stock|stake',
    'no|not|never|without|nor _? _? sponsor|sponsored|sponsors|partner|partnership|affiliate|affiliated|gifted|gifts|code|paid|commission|gift',
  ],
});

/** COI-05. A reader must see at once that money or goods changed hands; a tag or a thank-you does not say so. */
export const unclearSponsor: SentenceRule = {
  id: 'COI-05',
  category: 'promotion',
  severity: 'warn',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ama('Item 5: publicly disclose any financial interests'),
  anchors: hints.firstWords,
  find: findHints,
  examples: {
    flag: texts(
      'Loving this new monitor #partner',
      'Thanks to our friends at Glowmed for the goodies!',
      'They sent me a box of samples to try.',
      'My code saves you 15 % at the checkout.',
      'Proud to be an ambassador for this vitamin.',
    ),
    pass: texts(
      '#ad New monitor, paid by the maker.',
      'I own shares in the company.',
      'Talk to your partner about testing.',
      'Thanks to everyone who gave blood.',
      'This talk was paid for by the maker.',
    ),
  },
};

function findHints(sentence: Sentence): readonly SentenceHit[] {
  if (plain.find(sentence.tokens).length > 0) return [];
  return hints
    .find(sentence.tokens)
    .filter(
      (match) =>
        sentence.negated[match.from] !== true &&
        (match.to > match.from + 1 ||
          isTag(sentence, match.start) ||
          !ambiguous.has(sentence.tokens[match.from]?.word ?? '')),
    )
    .map(({ start, end }) => {
      const text = sentence.text.slice(start, end);
      return { start, end, values: { text }, why: [{ feature: 'sponsorHint', text }] };
    });
}

// Common words that hint at money only as a tag: the mark itself was masked, so what stands before is a space without a word.
const ambiguous = new Set(
  'partner gifted gifting client sponsor invited ambassador affiliate affiliates collab partnerships spons spon kol comped'.split(
    ' ',
  ),
);

/** A tag stands at the end, behind two spaces (its `#` is masked) or behind another tag. */
function isTag({ text }: Sentence, start: number): boolean {
  return /(?:^|\s)\s$/.test(text.slice(Math.max(0, start - 2), start));
}
