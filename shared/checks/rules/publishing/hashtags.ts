import { posts, texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { perText } from '../../memory.ts';
import type { DraftRule } from '../../rule.ts';
import { placesInText, placesOf, type TextPlace } from '../../text-places.ts';

/** PUB-09. A screen reader says `#FluShotSafety` in three words and `#flushotsafety` as one that nobody understands. */
export const unreadableHashtags: DraftRule = {
  id: 'PUB-09',
  category: 'publishing',
  severity: 'note',
  scope: 'block',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('Tags that everybody can read: few, each word with a capital'),
  find: (draft) => placesInText(draft, unreadable),
  examples: {
    flag: [
      ...texts('Get your shot. #flushotsafety', '#measles #flu #health #clinic Come and see us.'),
      posts('Questions welcome. #askyourpharmacist'),
      posts('#VACCINESAVESLIVES is what we say.'),
    ],
    pass: texts(
      'Get your shot. #FluShotSafety',
      'Get your shot. #measles #flu',
      'Get your shot. #COVID19 #MMR',
      '# A heading and a number #1',
    ),
  },
};

const tag = /(?<![\p{L}\p{N}&/])#\p{L}[\p{L}\p{N}_]{0,60}/gu;
const mostTags = 3;
// One word of medicine can be this long; two words joined usually are longer.
const longestWord = 14;

const unreadable = perText((text): readonly TextPlace[] => {
  const tags = text.includes('#') ? placesOf(text, tag) : [];
  const joined = tags.filter((place) => isJoined(place.text.slice(1)));
  const extra = tags.slice(mostTags, mostTags + 1).map((place) => ({ ...place, message: 'many' }));
  return [...joined, ...extra];
});

/** Long and in one case. */
function isJoined(word: string): boolean {
  return (
    word.length > longestWord - 2 && (word === word.toLowerCase() || word === word.toUpperCase()) && !word.includes('_')
  );
}
