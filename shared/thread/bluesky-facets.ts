import topLevelDomains from 'tlds' with { type: 'json' };
import type { FacetSpan } from './facet.ts';

const known = new Set(topLevelDomains);

/**
 * What Bluesky's own library makes of a text (`detectFacets` of @atproto/api 0.19): mentions whose domain may exist, links with and
 * without a scheme, tags and cashtags. Whether a mentioned name is somebody's only the network knows.
 */
export function findBlueskyFacets(text: string): FacetSpan[] {
  return [...mentions(text), ...links(text), ...tags(text), ...cashtags(text)];
}

function mentions(text: string): FacetSpan[] {
  return [...text.matchAll(/(?:^|[\s(])@([a-zA-Z0-9.-]+)\b/g)].flatMap((match): FacetSpan[] => {
    const value = match[1] ?? '';
    if (!mayExist(value) && !value.endsWith('.test')) return [];
    const end = match.index + match[0].length;
    return [{ start: end - value.length - 1, end, type: 'mention', value }];
  });
}

/** The last label alone decides, and only in the case in which the list has it: `safe.No` is no link, `COVID.no` is one. */
function mayExist(domain: string): boolean {
  const dot = domain.lastIndexOf('.');
  return dot !== -1 && known.has(domain.slice(dot + 1));
}

function links(text: string): FacetSpan[] {
  const pattern = /(?:^|[\s(])(https?:\/\/\S+|([a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)/gim;
  return [...text.matchAll(pattern)].flatMap((match): FacetSpan[] => {
    const written = match[1] ?? '';
    const start = match.index + match[0].length - written.length;
    const uri = addressOf(written, match[2]);
    if (uri === null) return [];
    const value = withoutEnding(uri);
    return [{ start, end: start + written.length - (uri.length - value.length), type: 'link', value }];
  });
}

/** Null for what is no link. Whatever begins with a small `http` is taken as it stands, a domain as well; `HTTPS://` is none. */
function addressOf(written: string, domain: string | undefined): string | null {
  if (written.startsWith('http')) return written;
  return domain !== undefined && mayExist(domain) ? `https://${written}` : null;
}

/** One sign of punctuation, and then a bracket that nothing opened. */
function withoutEnding(uri: string): string {
  const bare = /[.,;:!?]$/.test(uri) ? uri.slice(0, -1) : uri;
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare;
}

const tagRun = /(?:^|\s)[#＃]([^\s\u00ad\u2060\u200a-\u200d\u20e2]*)/gu;
const mostTagUnits = 64;

function tags(text: string): FacetSpan[] {
  return [...text.matchAll(tagRun)].flatMap((match): FacetSpan[] => {
    const run = match[1] ?? '';
    if (run.startsWith('\ufe0f') || !/[^\d\p{P}]/u.test(run)) return [];
    const value = withoutPunctuation(run);
    if (value === '' || value.length > mostTagUnits) return [];
    const start = match.index + match[0].length - run.length - 1;
    return [{ start, end: start + 1 + value.length, type: 'tag', value }];
  });
}

/** From the end, sign by sign: a search for a run at the end would look at each run before it. */
function withoutPunctuation(run: string): string {
  const characters = Array.from(run);
  while (/^\p{P}$/u.test(characters.at(-1) ?? '')) characters.pop();
  return characters.join('');
}

function cashtags(text: string): FacetSpan[] {
  const found = text.matchAll(/(?:^|[\s(])\$([A-Za-z][A-Za-z0-9]{0,4})(?=\s|$|[.,;:!?)"'\u2019])/gu);
  return [...found].map((match): FacetSpan => {
    const end = match.index + match[0].length;
    const ticker = match[1] ?? '';
    return { start: end - ticker.length - 1, end, type: 'tag', value: `$${ticker.toUpperCase()}` };
  });
}
