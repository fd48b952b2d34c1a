import {
  answerOf,
  type InterfaceRequest,
  interfaceExport,
  type PostPicture,
  type PostPlace,
} from './interface-requests.ts';

/** Posts of the X API v2, after the uploads of their pictures and what is said of each. */
export const xExport = interfaceExport({
  format: 'x-json',
  placeholders: {
    'post {n}: id': 'data.id of what X answered for post n',
    'post {n}, picture {m}: id': 'data.id of what X answered for picture m of post n',
  },
  requestsOf: (place) => [...place.pictures.flatMap(mediaOf), postOf(place)],
});

function mediaOf({ file, mediaType, altText, answer }: PostPicture): readonly InterfaceRequest[] {
  const upload: InterfaceRequest = {
    method: 'POST',
    path: '/2/media/upload',
    body: { media_category: 'tweet_image', media_type: mediaType },
    picture: { file, mediaType, field: 'media' },
  };
  if (altText === '') return [upload];
  const metadata = { alt_text: { text: altText } };
  return [upload, { method: 'POST', path: '/2/media/metadata', body: { id: answer('id'), metadata } }];
}

function postOf({ text, index, pictures }: PostPlace): InterfaceRequest {
  const media = pictures.length === 0 ? {} : { media: { media_ids: pictures.map(({ answer }) => answer('id')) } };
  const reply = index === 0 ? {} : { reply: { in_reply_to_tweet_id: answerOf(index - 1, 'id') } };
  return { method: 'POST', path: '/2/tweets', body: { text, ...media, ...reply } };
}
