import { posts, texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { perText } from '../../memory.ts';
import type { DraftRule } from '../../rule.ts';
import { placesInText, type TextPlace } from '../../text-places.ts';

/** COI-06. A disclosure among tags is read by nobody; in front of the text, or in words, it is. */
export const hiddenDisclosure: DraftRule = {
  id: 'COI-06',
  category: 'coi',
  severity: 'warn',
  scope: 'block',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('A disclosure stands in front, in words that everybody knows'),
  find: (draft) => placesInText(draft, hidden),
  examples: {
    flag: [
      ...texts('New data on the patch. #health #wellness #ad #monday', 'Read on. #heart #sponsored #tips #research'),
      posts('Our talk is online. #diabetes #insulin #paidpartnership'),
      posts('Feeling great #selfcare #vitamins #advertisement #sun'),
    ],
    pass: texts(
      '#ad. New data on the patch.',
      'New data on the patch. #health #heart #monday',
      'New data on the patch. #ad',
      'Paid by the maker of the patch. #health #wellness #monday',
    ),
  },
};

const run = /#[\p{L}\p{N}_]{1,60}(?:[ \t,]{1,3}#[\p{L}\p{N}_]{1,60}){2,40}/gu;
const disclosing =
  /#(?:ad|ads|advert|advertisement|sponsored|paid|paidad|paidpost|paidpartnership|promotion|publicidad|anuncio|patrocinado|werbung|anzeige|publicit[eé])(?![\p{L}\p{N}_])/iu;

const hidden = perText((text): readonly TextPlace[] =>
  [...text.matchAll(run)].flatMap((tags) => {
    const found = disclosing.exec(tags[0]);
    // The first of the tags at the very beginning of the text is in front of everything.
    if (found === null || tags.index + found.index === 0) return [];
    const start = tags.index + found.index;
    return [{ start, end: start + found[0].length, text: found[0] }];
  }),
);
