import twitterText from 'twitter-text';
import type { PlatformId } from '../model/thread.ts';
import { findBlueskyFacets } from './bluesky-facets.ts';
import { composedOffsets } from './composed-offsets.ts';
import type { Facet, FacetSpan, FacetType } from './facet.ts';
import { findMastodonEntities } from './mastodon.ts';
import { findUrls } from './urls.ts';
import { bytesBeforeOffsets } from './utf8.ts';

/** The links, mentions and tags that the platform finds in the text, in the order of the text. */
export function findFacets(text: string, platform: PlatformId): FacetSpan[] {
  return finders[platform](text).sort((a, b) => a.start - b.start || a.end - b.end);
}

export function toByteFacets(text: string, spans: readonly FacetSpan[]): Facet[] {
  if (spans.length === 0) return [];
  const before = bytesBeforeOffsets(text);
  return spans.map(({ start, end, type, value }) => ({
    ...{ byteStart: before[start] ?? 0, byteEnd: before[end] ?? 0, type, value },
  }));
}

type FindSpans = (text: string) => FacetSpan[];

/** Names with dots in them, as Threads and Instagram have them; an address of a mailbox is none. */
const dottedName = /(?<![\p{L}\p{N}_.@/])@([a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?)(?![\p{L}\p{N}_@])/giu;
const telegramName = /(?<![\p{L}\p{N}_.@/])@([a-z][a-z0-9_]{3,31})(?![\p{L}\p{N}_@])/giu;

/**
 * Facebook and LinkedIn let people choose whom they mention, so a name in the text alone is none. WhatsApp and telephones know links
 * only; Instagram does not make any of a caption. Threads takes the first tag.
 */
const finders: Readonly<Record<PlatformId, FindSpans>> = {
  x: xFacets,
  bluesky: findBlueskyFacets,
  mastodon: mastodonFacets,
  threads: (text) => separate([...links(text), ...names(text, dottedName), ...tags(text).slice(0, 1)]),
  linkedin: (text) => separate([...links(text), ...tags(text)]),
  facebook: (text) => separate([...links(text), ...tags(text)]),
  instagram: (text) => separate([...names(text, dottedName), ...tags(text)]),
  telegram: (text) => separate([...links(text), ...names(text, telegramName), ...tags(text)]),
  whatsapp: links,
  sms: links,
};

/** By X's own extractor, on the NFC form that X stores. */
function xFacets(text: string): FacetSpan[] {
  const composed = text.normalize('NFC');
  const rawOffset = composedOffsets(text, composed);
  const inText = ({ start, end, ...facet }: FacetSpan): FacetSpan => ({
    ...facet,
    start: rawOffset(start),
    end: rawOffset(end),
  });
  return separate([
    ...links(text).map((link) => ({ ...link, value: link.value.normalize('NFC') })),
    ...xNames(composed).map(inText),
    ...tags(composed).map(inText),
    ...cashtags(composed).map(inText),
  ]);
}

function xNames(text: string): FacetSpan[] {
  if (!/[@＠]/.test(text)) return [];
  return twitterText.extractMentionsOrListsWithIndices(text).map(({ screenName, listSlug, indices: [start, end] }) => ({
    ...{ start, end, type: 'mention', value: `${screenName}${listSlug}` },
  }));
}

function cashtags(text: string): FacetSpan[] {
  if (!text.includes('$')) return [];
  return twitterText
    .extractCashtagsWithIndices(text)
    .map(({ cashtag, indices: [start, end] }) => ({ start, end, type: 'tag', value: `$${cashtag}` }));
}

function mastodonFacets(text: string): FacetSpan[] {
  const bare = findUrls(text).filter(({ hasScheme }) => !hasScheme);
  const entities = findMastodonEntities(text, bare).map(
    ({ kind, start, end, value }): FacetSpan => ({ start, end, type: kind, value }),
  );
  return separate([...entities, ...mastodonTags(text)]);
}

/** Words, with a few signs within them, of which one part is a letter. */
const mastodonTag =
  /(?<![=/)\p{L}\p{N}])#([\p{L}\p{M}\p{Nd}\p{Pc}](?:[\p{L}\p{M}\p{Nd}\p{Pc}\u00b7\u30fb\u200c]*[\p{L}\p{M}\p{Nd}\p{Pc}])?)/gu;

function mastodonTags(text: string): FacetSpan[] {
  return [...text.matchAll(mastodonTag)]
    .filter((match) => /[\p{L}\p{M}]/u.test(match[1] ?? ''))
    .map((match) => spanOf(match, 'tag'));
}

function links(text: string): FacetSpan[] {
  return findUrls(text).map(({ start, end }) => ({ start, end, type: 'link', value: text.slice(start, end) }));
}

function tags(text: string): FacetSpan[] {
  if (!/[#＃]/.test(text)) return [];
  // The extractor looks for links again, slowly, where there is a full stop; none is part of a tag.
  return twitterText
    .extractHashtagsWithIndices(text.replaceAll('.', ','))
    .map(({ hashtag, indices: [start, end] }) => ({ start, end, type: 'tag', value: hashtag }));
}

function names(text: string, pattern: RegExp): FacetSpan[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(pattern)].map((match) => spanOf(match, 'mention'));
}

function spanOf(match: RegExpExecArray, type: FacetType): FacetSpan {
  return { start: match.index, end: match.index + match[0].length, type, value: match[1] ?? '' };
}

/** What stands first wins: a name or a tag within a link is part of the link. */
function separate(spans: readonly FacetSpan[]): FacetSpan[] {
  const kept: FacetSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
