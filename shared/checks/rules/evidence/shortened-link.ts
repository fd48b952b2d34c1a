import { posts, texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { perText } from '../../memory.ts';
import type { DraftRule } from '../../rule.ts';
import { placesInText, placesOf, type TextPlace } from '../../text-places.ts';

/** EVI-18. A reader cannot see where a short link leads, and a tracking mark tells others that it was followed. */
export const shortenedLink: DraftRule = {
  id: 'EVI-18',
  category: 'evidence',
  severity: 'warn',
  scope: 'block',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('Links show where they lead and do not track'),
  find: (draft) => placesInText(draft, shortened),
  examples: {
    flag: [
      ...texts(
        'The study is here: https://bit.ly/3xYzAbc',
        'Read https://health.example/measles?utm_source=twitter&utm_medium=social for more.',
      ),
      posts('Full answer at tinyurl.com/measles-facts'),
      posts('The trial: https://journal.example/paper?fbclid=IwAR0abc'),
    ],
    pass: texts(
      'The study is here: https://doi.org/10.1056/NEJMoa2034577',
      'Read https://health.example/measles?lang=en for more.',
      'Read the reply by t.co in the newspaper.',
      'https://www.who.int/news-room/fact-sheets/detail/measles',
    ),
  },
};

const short =
  /(?:https?:\/\/)?(?:www\.)?(?<![\w.@-])(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|buff\.ly|is\.gd|rebrand\.ly|cutt\.ly|lnkd\.in|fb\.me|shorturl\.at|rb\.gy|tiny\.cc|dlvr\.it|trib\.al)\/[\w-]{1,60}/gi;
const tracked =
  /https?:\/\/[^\s<>()?]{1,300}\?[^\s<>()]{0,300}?\b(?:utm_[a-z]{1,12}|fbclid|gclid|igshid|mc_cid|mc_eid)=[^\s<>()]{0,200}/gi;

const shortened = perText((text): readonly TextPlace[] =>
  text.includes('/')
    ? [...placesOf(text, short), ...placesOf(text, tracked).map((place) => ({ ...place, message: 'tracked' }))]
    : [],
);
