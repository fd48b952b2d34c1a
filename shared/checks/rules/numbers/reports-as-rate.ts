import type { AnnotatedBlock, Sentence } from '../../annotate.ts';
import { findInBlocks } from '../../block-figures.ts';
import { texts } from '../../example-input.ts';
import { figureWords } from '../../figure-words.ts';
import { ownAdvice } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { DraftRule } from '../../rule.ts';
import { voiceOf } from '../../voice.ts';

const registers = createLexicon({
  register: [
    'vaers|faers|eudravigilance|vigibase|vigiaccess|medwatch|daen|caefiss|aefi|lareb',
    'yellow card|cards',
    'reaction|reactions|reporting|side-effect|side-effects|effects app|portal|database|scheme|hotline|form|registry|register',
    'reports|entries|complaints sent|handed|filed|logged|submitted|received|lodged in|to|with|by?',
    'reports|entries to|with|at|by the|our|their? regulator|regulators|authority|agency|ministry',
    'adverse event|events|reaction|reactions reporting|report|reports|database|databases|register|registry|system?',
    'vaccine|vaccination|drug|medicine safety? reporting|surveillance? system|database|register',
    'spontaneous|passive|self-reported|voluntary reports|reporting|surveillance|system',
    'reports|reported to the? regulator|regulators|cdc|fda|mhra|tga|ema|authorities|agency|ministry',
  ],
});
const cautions = createLexicon({
  caution: [
    "not|never|n't|cannot|can't|doesn't|don't|isn't|aren't|without prove|proof|proven|mean|show|shows|caused|cause|confirm|confirmed|verified|established|evidence|tell|say|count|counts|rates?|rate|be|necessarily|checked|a",
    'anyone|anybody|everyone|people can|could|may report|submit|file|send',
    'unverified|unconfirmed|unproven',
    'regardless|irrespective of',
    'whether or not',
    'suspected|coincidence|coincidences|coincidental|background|signals?|signal',
    'report|reports is|are not|only|just|merely|where|a',
    'raw|early reports|signal|warning',
    'no proof|evidence|rate|rates|cause|measure',
    'not a|the count|rate|list|measure',
    'after review|investigation',
    'on review',
  ],
});

/** NUM-11. Whoever wants to can report what came after a dose; how many did not, and what caused it, a register does not know. */
export const reportsAsRate: DraftRule = {
  id: 'NUM-11',
  category: 'numbers',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: ownAdvice('Reports are not rates'),
  find: (draft) =>
    findInBlocks(draft, reportsAsRate, ({ sentence }, index, block) => {
      const found = registers.find(sentence.tokens)[0];
      if (found === undefined || isCautioned(block) || !countsHarm(block, index)) return [];
      const voice = voiceOf(sentence);
      if (voice.isQuestion || (voice.isReported(found.from) && found.from > 2)) return [];
      const text = sentence.text.slice(found.start, found.end);
      return [{ start: found.start, end: found.end, values: { text }, why: [{ feature: 'register', text }] }];
    }),
  examples: {
    flag: texts(
      'VAERS counts 10,000 deaths caused by the vaccine.',
      'The Yellow Card scheme shows 1,200 heart problems, so the risk is 1 in 30,000.',
      'EudraVigilance lists 4,500 strokes after this pill.',
    ),
    pass: texts(
      'VAERS holds 10,000 reports of deaths; a report does not mean that the vaccine was the cause.',
      'Report side effects with a Yellow Card.',
      'VAERS takes reports from anyone, so its 10,000 entries are no rate.',
      'What do the 10,000 deaths in VAERS mean?',
    ),
  },
};

function isCautioned({ sentences }: AnnotatedBlock): boolean {
  return sentences.some(({ sentence }) => cautions.find(sentence.tokens).length > 0);
}

function countsHarm({ sentences }: AnnotatedBlock, index: number): boolean {
  return [index, index + 1, index - 1].some((at) => {
    const sentence = sentences[at]?.sentence;
    return sentence !== undefined && hasFigure(sentence) && (at === index || figureWords(sentence).hasOutcome);
  });
}

function hasFigure(sentence: Sentence): boolean {
  return sentence.amounts.length > 0 || sentence.tokens.some(({ word }) => isFigure(word));
}

function isFigure(word: string): boolean {
  return /^\d[\d,.]*$/.test(word) && !/^(?:19|20)\d\d$/.test(word);
}
