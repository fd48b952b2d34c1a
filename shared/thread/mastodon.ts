import twitterText from 'twitter-text';
import type { UrlSpan } from './urls.ts';

/** What Mastodon's server makes a link or a mention of: half-open UTF-16 offsets. */
export interface MastodonEntity {
  readonly kind: 'link' | 'mention';
  readonly start: number;
  readonly end: number;
  /** The link, or the name with its server and without the leading @. */
  readonly value: string;
}

/**
 * The links and mentions of a post as Mastodon's server finds them (its `Extractor` and its own path and query characters for
 * twitter-text): a link needs a scheme, may have any letter or emoji in its path, and has at most 4,096 characters. What overlaps
 * an earlier one is left out. `bareLinks` are the links without a scheme: one within such a link is no link of its own.
 */
export function findMastodonEntities(text: string, bareLinks: readonly UrlSpan[]): MastodonEntity[] {
  const all = [...findLinks(text, bareLinks), ...findMentions(text)].sort((a, b) => a.start - b.start);
  const kept: MastodonEntity[] = [];
  for (const entity of all) {
    if (entity.start >= (kept.at(-1)?.end ?? 0)) kept.push(entity);
  }
  return kept;
}

const mostLinkCharacters = 4096;
const schemes = /(?:https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini)$/i;
/** Letters and digits, and signs that make a word of what follows, end the search for a link. */
const noLinkBehind = /[A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff]/;

function findLinks(text: string, bareLinks: readonly UrlSpan[]): MastodonEntity[] {
  const links: MastodonEntity[] = [];
  let from = 0;
  for (let colon = text.indexOf('://'); colon !== -1; colon = text.indexOf('://', Math.max(colon + 3, from))) {
    const start = schemeStart(text, Math.max(from, colon - 6), colon);
    if (start === null || bareLinks.some((bare) => bare.start < start && start < bare.end)) continue;
    const host = hostAt(text, colon + 3);
    if (host === null) continue;
    const end = addressEnd(text, colon + 3 + host.length);
    const linked = linkedLength(text.slice(start, end));
    // What is too long for a link is passed over as a whole: no address within it is one.
    from = linked === null ? end : start + linked;
    if (linked !== null) links.push({ kind: 'link', start, end: from, value: text.slice(start, from) });
  }
  return links;
}

function schemeStart(text: string, from: number, colon: number): number | null {
  const scheme = schemes.exec(text.slice(from, colon));
  if (scheme === null) return null;
  const start = colon - scheme[0].length;
  return start > 0 && noLinkBehind.test(text.charAt(start - 1)) ? null : start;
}

/** Behind port, path and query. */
function addressEnd(text: string, hostEnd: number): number {
  const port = /^:\d+/.exec(text.slice(hostEnd, hostEnd + 12))?.[0] ?? '';
  return queryEnd(text, pathEnd(text, hostEnd + port.length));
}

/** A domain as twitter-text knows them, with its list of top-level domains. */
function hostAt(text: string, start: number): string | null {
  const candidate = /^[^\s/?:#]{1,256}/u.exec(text.slice(start, start + 260))?.[0] ?? '';
  if (candidate === '') return null;
  const [found] = twitterText.extractUrlsWithIndices(`https://${candidate}`);
  return found === undefined || found.indices[0] !== 0 ? null : found.url.slice('https://'.length);
}

/** Null where it is no link. Of a t.co link only its code belongs to it, and one of more than 40 characters is none. */
function linkedLength(address: string): number | null {
  const code = /^https?:\/\/t\.co\/([a-z0-9]+)/i.exec(address);
  if (code !== null) return (code[1] ?? '').length > 40 ? null : code[0].length;
  return Array.from(address).length > mostLinkCharacters ? null : address.length;
}

const pathCharacter = /[^\p{White_Space}<>()?]/u;
const pathEnding = /[^\p{White_Space}()?!*"'「」<>;:=,.$%[\]~&|@]/u;

/** Where the path that starts at `start` ends; brackets belong to it in pairs, punctuation only with something behind it. */
function pathEnd(text: string, start: number): number {
  if (text.charAt(start) !== '/') return start;
  let end = start + 1;
  for (let index = end; index < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    if (character === '(') {
      index = bracketEnd(text, index, 2);
      if (index === -1) break;
      end = index;
    } else {
      if (!pathCharacter.test(character)) break;
      index += character.length;
      if (pathEnding.test(character)) end = index;
    }
  }
  return end;
}

/** Behind the bracket that closes the one at `start`, or -1; at most `depth` of them in each other, and none empty. */
function bracketEnd(text: string, start: number, depth: number): number {
  let index = start + 1;
  while (index < text.length) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    if (character === ')') return index === start + 1 ? -1 : index + 1;
    if (character === '(') {
      index = depth === 1 ? -1 : bracketEnd(text, index, depth - 1);
      if (index === -1) return -1;
    } else {
      if (!pathCharacter.test(character)) return -1;
      index += character.length;
    }
  }
  return -1;
}

const queryCharacter =
  /[a-z0-9!?*'();:&=+$/%#[\]\-_.,~|@^\u{a0}-\u{d7ff}\u{e000}-\u{fdcf}\u{fdf0}-\u{ffef}\u{10000}-\u{dfffd}\u{e1000}-\u{10fffd}]/iu;
const queryEnding =
  /[a-z0-9_&=#/\-\u{a0}-\u{d7ff}\u{e000}-\u{fdcf}\u{fdf0}-\u{ffef}\u{10000}-\u{dfffd}\u{e1000}-\u{10fffd}]/iu;

function queryEnd(text: string, start: number): number {
  if (text.charAt(start) !== '?') return start;
  let end = start;
  for (let index = start + 1; index < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    if (!queryCharacter.test(character)) break;
    index += character.length;
    if (queryEnding.test(character)) end = index;
  }
  return end;
}

const mention =
  /(?<![=/\p{L}\p{M}\p{Nd}\p{Pc}])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*(?:@[\p{L}\p{M}\p{Nd}\p{Pc}]+(?:[.-]+[\p{L}\p{M}\p{Nd}\p{Pc}]+)*)?)/giu;
/** Behind these a name is something else: an address, a word, a scheme. */
const noMentionBefore =
  /^(?:[@＠]|[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253-\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff]|:\/\/)/;
const mostDomainCharacters = 253;

function findMentions(text: string): MastodonEntity[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(mention)].flatMap((match): MastodonEntity[] => {
    const end = match.index + match[0].length;
    const value = match[1] ?? '';
    const domain = value.split('@')[1] ?? '';
    if (domain.length > mostDomainCharacters || noMentionBefore.test(text.slice(end, end + 3))) return [];
    return [{ kind: 'mention', start: match.index, end, value }];
  });
}
