import type { AnnotatedDraft } from '../../annotate.ts';
import { posts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { placesInText, placesOf, type TextPlace } from '../../text-places.ts';

/** PUB-10. Each link to a false claim lifts it in the eyes of the platforms. */
export const linkToClaim: DraftRule = {
  id: 'PUB-10',
  category: 'publishing',
  severity: 'warn',
  scope: 'block',
  readsMore: true,
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('Do not lead readers to the claim: describe it, keep the link in the library'),
  find: findLinks,
  examples: {
    flag: [
      posts('This post claims that garlic cures flu: https://x.com/somebody/status/1234567890'),
      { text: 'myth: “Garlic cures flu.” https://blog.example/garlic' },
      {
        text: 'The claim goes round at https://blog.example/garlic again.',
        input: {
          claim: {
            ...{ wording: 'Garlic cures flu', decision: 'respond', lookAgainAt: null },
            sightings: [
              { channel: 'A blog', link: 'https://blog.example/garlic/', seenAt: null, reach: null, reachSource: '' },
            ],
          },
        },
      },
      posts('A false video is going around (https://www.tiktok.com/@someone/video/72345).'),
    ],
    pass: [
      posts(
        'A post claims that garlic cures flu. Trials found no effect: https://doi.org/10.1002/14651858.CD006206.pub4',
      ),
      posts('Watch our nurse explain it: https://www.youtube.com/watch?v=abc123'),
      { text: 'explanation: Read more at https://health.example/garlic' },
      posts('A false video is going around. Here is what it leaves out.'),
    ],
  },
};

const anyLink = /(?:https?:\/\/|www\.)[^\s<>()[\]]{1,400}/gi;
const post =
  /(?:https?:\/\/)?(?:www\.|m\.|vm\.)?(?:(?:x|twitter)\.com\/\w{1,30}\/status\/\d|tiktok\.com\/@?[\w.]{1,40}\/video\/\d|facebook\.com\/[\w.]{1,60}\/(?:posts|videos)\/|instagram\.com\/(?:p|reel)\/|youtube\.com\/(?:watch|shorts)|youtu\.be\/|t\.me\/\w{1,40}\/\d|rumble\.com\/v|bitchute\.com\/video)[^\s<>()[\]]{0,200}/gi;
const speaksOfClaim =
  /\b(?:claims? that|claiming|falsely|false (?:claim|post|video|story|rumou?r)|misleading (?:claim|post|video|story)|viral|rumou?rs?|myth|misinformation|disinformation|hoax|going around|being shared|this (?:post|video|thread|account|influencer) (?:says|claims|tells))\b/i;

function findLinks(draft: AnnotatedDraft): readonly DraftHit[] {
  const seen = (draft.input.claim?.sightings ?? []).flatMap(({ link }) => (link === null ? [] : [plain(link)]));
  const roles = new Map(draft.blocks.map(({ block }) => [block.id, block.role]));
  const isMyth = new Set([...roles].filter(([, role]) => role === 'myth').map(([id]) => id));
  const known = seen.length === 0 ? [] : placesInText(draft, (text) => linksTo(text, seen));
  const shared = placesInText(draft, (text) => (speaksOfClaim.test(text) ? placesOf(text, post) : []));
  const quoted = placesInText({ ...draft, blocks: draft.blocks.filter(({ block }) => isMyth.has(block.id)) }, (text) =>
    placesOf(text, anyLink),
  );
  return [...new Map([...known, ...shared, ...quoted].map((hit) => [JSON.stringify(hit.place), hit])).values()];
}

function linksTo(text: string, seen: readonly string[]): readonly TextPlace[] {
  return placesOf(text, anyLink).filter((place) => seen.includes(plain(place.text)));
}

/** An address without what does not change where it leads. */
function plain(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[.,;:)!]+$/, '')
    .replace(/[#?].*$/, '')
    .replace(/\/+$/, '');
}
