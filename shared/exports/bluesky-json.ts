import { findFacets, toByteFacets } from '../thread/facets.ts';
import {
  answerOf,
  type InterfaceRequest,
  interfaceExport,
  type PostPicture,
  type PostPlace,
} from './interface-requests.ts';

/**
 * Records of `app.bsky.feed.post` with facets by UTF-8 bytes, after the uploads of their pictures. Who a mentioned name is only the
 * network knows, so that mentions stay plain text. Each post answers the one before it, all of them the first.
 */
export const blueskyExport = interfaceExport({
  format: 'bluesky-json',
  placeholders: {
    did: 'the account that posts, such as did:plc:…',
    'post {n}: uri': 'the uri that createRecord answered for post n',
    'post {n}: cid': 'the cid that createRecord answered for post n',
    'post {n}, picture {m}: cid': 'blob.ref.$link of what uploadBlob answered for picture m of post n',
  },
  requestsOf: (place) => [...place.pictures.map(uploadBlob), createRecord(place)],
});

const collection = 'app.bsky.feed.post';

function uploadBlob({ file, mediaType }: PostPicture): InterfaceRequest {
  return {
    method: 'POST',
    path: '/xrpc/com.atproto.repo.uploadBlob',
    headers: { 'Content-Type': mediaType },
    picture: { file, mediaType },
  };
}

function createRecord({ text, language, index, pictures, input }: PostPlace): InterfaceRequest {
  const facets = toByteFacets(text, findFacets(text, 'bluesky')).flatMap(featureOf);
  const record = {
    $type: collection,
    text,
    ...(facets.length === 0 ? {} : { facets }),
    ...(pictures.length === 0 ? {} : { embed: { $type: 'app.bsky.embed.images', images: pictures.map(imageOf) } }),
    langs: [language],
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

function imageOf({ altText, mediaType, width, height, sizeBytes, answer }: PostPicture) {
  return {
    alt: altText,
    image: { $type: 'blob', ref: { $link: answer('cid') }, mimeType: mediaType, size: sizeBytes },
    aspectRatio: { width, height },
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
