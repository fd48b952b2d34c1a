import {
  answerOf,
  type InterfaceRequest,
  interfaceExport,
  type PostPicture,
  type PostPlace,
} from './interface-requests.ts';

/**
 * The Threads API takes two calls for a post: a container is made, then published. It fetches pictures from a public address; several
 * of them are a carousel of containers of their own.
 */
export const threadsExport = interfaceExport({
  format: 'threads-json',
  placeholders: {
    'user id': 'the id of the account that posts',
    'post {n}: container id': 'the id that the call for the container of post n answered',
    'post {n}: id': 'the id that the call which publishes post n answered',
    'post {n}, picture {m}: address': 'a public https address of picture m of post n',
    'post {n}, picture {m}: container id': 'the id that the call for picture m of post n answered',
  },
  requestsOf,
});

function requestsOf(place: PostPlace): readonly InterfaceRequest[] {
  const { text, index, pictures } = place;
  const reply = index === 0 ? {} : { reply_to_id: answerOf(index - 1, 'id') };
  const items =
    pictures.length < 2 ? [] : pictures.map((picture) => container({ ...imageOf(picture), is_carousel_item: true }));
  return [
    ...items,
    container({ ...mediaOf(pictures), text, ...reply }),
    { method: 'POST', path: '/{{user id}}/threads_publish', body: { creation_id: answerOf(index, 'container id') } },
  ];
}

function container(body: Readonly<Record<string, unknown>>): InterfaceRequest {
  return { method: 'POST', path: '/{{user id}}/threads', body };
}

function mediaOf(pictures: readonly PostPicture[]): Readonly<Record<string, unknown>> {
  const [first, ...others] = pictures;
  if (first === undefined) return { media_type: 'TEXT' };
  if (others.length === 0) return imageOf(first);
  return { media_type: 'CAROUSEL', children: pictures.map(({ answer }) => answer('container id')).join(',') };
}

function imageOf({ altText, answer }: PostPicture) {
  const alt = altText === '' ? {} : { alt_text: altText };
  return { media_type: 'IMAGE', image_url: answer('address'), ...alt };
}
