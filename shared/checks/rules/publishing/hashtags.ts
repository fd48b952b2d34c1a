import { thresholdUnder } from '../../../policy/thresholds.ts';
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
  find: (draft) => {
    const most = thresholdUnder(draft.input.policy, 'post_tags');
    return placesInText(draft, (text) => unreadable(text, most));
  },
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
// One word of medicine can be this long; two words joined usually are longer.
const longestWord = 14;

function unreadable(written: string, most: number): readonly TextPlace[] {
  const tags = tagsOf(written);
  const joined = tags.filter((place) => isJoined(place.text.slice(1)));
  const extra = tags.slice(most, most + 1).map((place) => {
    return { ...place, message: 'many', values: { text: place.text, most } };
  });
  return [...joined, ...extra];
}

const tagsOf = perText((text): readonly TextPlace[] => (text.includes('#') ? placesOf(text, tag) : []));

/** Long and in one case. */
function isJoined(word: string): boolean {
  return (
    word.length > longestWord - 2 && (word === word.toLowerCase() || word === word.toUpperCase()) && !word.includes('_')
  );
}
