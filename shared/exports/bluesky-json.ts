import { findFacets, toByteFacets } from '../thread/facets.ts';
import { answerOf, type InterfaceRequest, interfaceExport, type PostPlace } from './interface-requests.ts';
import { markedText } from './marked-post.ts';

/**
 * Records of `app.bsky.feed.post` with facets by UTF-8 bytes. Who a mentioned name is only the network knows, so that mentions stay
 * plain text. Each post answers the one before it, all of them the first.
 */
export const blueskyExport = interfaceExport({
  format: 'bluesky-json',
  placeholders: {
    did: 'the account that posts, such as did:plc:…',
    'post {n}: uri': 'the uri that createRecord answered for post n',
    'post {n}: cid': 'the cid that createRecord answered for post n',
  },
  requestsOf: (place) => [createRecord(place)],
});

const collection = 'app.bsky.feed.post';

function createRecord({ post, index, input }: PostPlace): InterfaceRequest {
  const text = markedText(post.text, input);
  const facets = toByteFacets(text, findFacets(text, 'bluesky')).flatMap(featureOf);
  const record = {
    $type: collection,
    text,
    ...(facets.length === 0 ? {} : { facets }),
    langs: [input.language],
    // A millisecond apart, so that they sort as they follow each other.
    createdAt: new Date(Date.parse(input.exportedAt) + index).toISOString(),
    ...(index === 0 ? {} : { reply: { root: reference(0), parent: reference(index - 1) } }),
  };
  return {
    method: 'POST',
    path: '/xrpc/com.atproto.repo.createRecord',
    body: { repo: '{{did}}', collection, record },
  };
}

function reference(index: number): { readonly uri: string; readonly cid: string } {
  return { uri: answerOf(index, 'uri'), cid: answerOf(index, 'cid') };
}

function featureOf({ byteStart, byteEnd, type, value }: ReturnType<typeof toByteFacets>[number]) {
  if (type === 'mention') return [];
  const feature =
    type === 'link'
      ? { $type: 'app.bsky.richtext.facet#link', uri: value }
      : { $type: 'app.bsky.richtext.facet#tag', tag: value };
  return [{ index: { byteStart, byteEnd }, features: [feature] }];
}
