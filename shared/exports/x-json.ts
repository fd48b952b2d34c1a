import { answerOf, type InterfaceRequest, interfaceExport, type PostPlace } from './interface-requests.ts';
import { markedText } from './marked-post.ts';

/** Posts of the X API v2. */
export const xExport = interfaceExport({
  format: 'x-json',
  placeholders: { 'post {n}: id': 'data.id of what X answered for post n' },
  requestsOf: (place) => [postOf(place)],
});

function postOf({ post, index, input }: PostPlace): InterfaceRequest {
  const reply = index === 0 ? {} : { reply: { in_reply_to_tweet_id: answerOf(index - 1, 'id') } };
  return { method: 'POST', path: '/2/tweets', body: { text: markedText(post.text, input), ...reply } };
}
