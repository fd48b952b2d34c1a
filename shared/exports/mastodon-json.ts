import {
  answerOf,
  type InterfaceRequest,
  interfaceExport,
  type PostPicture,
  type PostPlace,
} from './interface-requests.ts';

/** Statuses of Mastodon after the uploads of their pictures, each with an Idempotency-Key of its own: sent twice, it is posted once. */
export const mastodonExport = interfaceExport({
  format: 'mastodon-json',
  placeholders: {
    'post {n}: id': 'the id that the server answered for post n',
    'post {n}, picture {m}: id': 'the id that the server answered for picture m of post n',
  },
  requestsOf: (place) => [...place.pictures.map(mediaOf), statusOf(place)],
});

function mediaOf({ file, mediaType, altText }: PostPicture): InterfaceRequest {
  return {
    method: 'POST',
    path: '/api/v2/media',
    ...(altText === '' ? {} : { body: { description: altText } }),
    picture: { file, mediaType, field: 'file' },
  };
}

function statusOf({ text, language, index, pictures, input }: PostPlace): InterfaceRequest {
  const body = {
    status: text,
    visibility: 'public',
    language: language.split('-')[0],
    ...(pictures.length === 0 ? {} : { media_ids: pictures.map(({ answer }) => answer('id')) }),
    ...(index === 0 ? {} : { in_reply_to_id: answerOf(index - 1, 'id') }),
  };
  // Of all that is posted: another text of the same draft is another status, and must not be taken for this one.
  const key = input.hashOf({ draft: input.contentHash, index, body, pictures: pictures.map(({ id }) => id) });
  return { method: 'POST', path: '/api/v1/statuses', headers: { 'Idempotency-Key': key }, body };
}
