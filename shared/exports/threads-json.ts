import { answerOf, type InterfaceRequest, interfaceExport, type PostPlace } from './interface-requests.ts';
import { markedText } from './marked-post.ts';

/** The Threads API takes two calls for a post: a container is made, then published. */
export const threadsExport = interfaceExport({
  format: 'threads-json',
  placeholders: {
    'user id': 'the id of the account that posts',
    'post {n}: container id': 'the id that the first call for post n answered',
    'post {n}: id': 'the id that the second call for post n answered',
  },
  requestsOf,
});

function requestsOf({ post, index, input }: PostPlace): readonly InterfaceRequest[] {
  const reply = index === 0 ? {} : { reply_to_id: answerOf(index - 1, 'id') };
  return [
    {
      method: 'POST',
      path: '/{{user id}}/threads',
      body: { media_type: 'TEXT', text: markedText(post.text, input), ...reply },
    },
    { method: 'POST', path: '/{{user id}}/threads_publish', body: { creation_id: answerOf(index, 'container id') } },
  ];
}
