import type { Span } from '../../../text/sentences.ts';
import type { Sentence } from '../../annotate.ts';
import { ownAdvice } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';

const english = [
  'paid partnership|promotion|post|content|by',
  'sponsored by|post|content',
  'advertisement',
  'no conflict|conflicts of interest',
  'nothing to disclose|declare',
];
const spanish = [
  'publicidad pagada|patrocinada',
  'patrocinado|patrocinada por',
  'sin conflicto|conflictos de interés|interes',
  'colaboración pagada',
];
const words = createLexicon({ english, spanish });
const tagWords = new Set(['ad', 'sponsored', 'paid', 'publicidad', 'patrocinado', 'anuncio']);
const tags: Readonly<Record<'en' | 'es', RegExp>> = {
  en: /\b(?:publicidad|patrocinado|anuncio)\b/giu,
  // The mark before a tag is masked: a space at the beginning, or two.
  es: /(?<=^\s|\s\s)(?:ad|sponsored|paid)(?![\p{L}\p{N}_])/giu,
};

/** COI-13. A disclosure in another language than the post is none for its readers. */
export const disclosureLanguage: SentenceRule = {
  id: 'COI-13',
  category: 'coi',
  severity: 'warn',
  scope: 'sentence',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'pattern',
  guideline: ownAdvice('A disclosure speaks the language of the post'),
  anchors: new Set([...words.firstWords, ...tagWords]),
  find: findForeign,
  examples: {
    flag: [
      { text: 'Las vacunas salvan vidas. Paid partnership', input: { language: 'es' } },
      { text: 'disclosure: No conflicts of interest.', input: { language: 'es' } },
      { text: 'Este parche me ayudó mucho #ad', input: { language: 'es' } },
      { text: 'disclosure: Sin conflictos de interés.', input: { language: 'en' } },
    ],
    pass: [
      { text: 'Publicidad. Las vacunas salvan vidas.', input: { language: 'es' } },
      { text: 'disclosure: Sin conflictos de interés.', input: { language: 'es' } },
      { text: 'disclosure: No conflicts of interest.', input: { language: 'en' } },
      { text: 'The patch is new. Paid partnership with the maker.', input: { language: 'en' } },
    ],
  },
};

function findForeign(sentence: Sentence): readonly SentenceHit[] {
  const foreign = sentence.language === 'es' ? 'english' : 'spanish';
  const phrases = words.find(sentence.tokens).filter(({ tag }) => tag === foreign);
  return [...phrases, ...marksIn(sentence)].map(({ start, end }) => {
    const text = sentence.text.slice(start, end);
    return { start, end, values: { text }, why: [{ feature: 'disclosureWords', text }] };
  });
}

function marksIn({ tokens, text, language }: Sentence): readonly Span[] {
  if (!tokens.some(({ word }) => tagWords.has(word))) return [];
  return [...text.matchAll(tags[language])].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }));
}
