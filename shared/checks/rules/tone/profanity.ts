import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import { createLexicon, words } from '../../lexicon.ts';
import type { SentenceRule } from '../../rule.ts';

// Short on purpose: words with a medical or a harmless sense (prick, breast, anal, hell) are not in it.
const lexicon = createLexicon({
  profanity: words(
    `fuck fucks fucked fucking fucker fuckers motherfucker motherfuckers motherfucking shit shits shitty shitshow bullshit horseshit
     batshit asshole assholes arsehole arseholes dickhead dickheads bastard bastards bitch bitches wanker wankers twat twats cunt
     cunts dipshit dumbfuck goddamn goddamned retard retards whore whores slut sluts faggot faggots tranny`,
  ),
});

/** TON-12. */
export const profanity: SentenceRule = {
  id: 'TON-12',
  category: 'tone',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 7: a sober tone'),
  anchors: lexicon.firstWords,
  find: (sentence) =>
    lexicon.find(sentence.tokens).map(({ start, end }) => {
      const text = sentence.text.slice(start, end);
      return { start, end, values: { text }, why: [{ feature: 'profanity', text }] };
    }),
  examples: {
    flag: texts('This is bullshit.', 'What a shitty paper.', 'Those bastards knew.'),
    pass: texts(
      'A finger prick is enough.',
      'Breast and anal cancer are both linked to HPV.',
      'Hell, Norway, froze over.',
      'He wrote “this is bullshit”.',
    ),
  },
};
