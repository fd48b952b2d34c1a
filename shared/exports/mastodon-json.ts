import { answerOf, type InterfaceRequest, interfaceExport, type PostPlace } from './interface-requests.ts';
import { markedText } from './marked-post.ts';

/** Statuses of Mastodon, each with an Idempotency-Key of its own: sent twice, it is posted once. */
export const mastodonExport = interfaceExport({
  format: 'mastodon-json',
  placeholders: { 'post {n}: id': 'the id that the server answered for post n' },
  requestsOf: (place) => [statusOf(place)],
});

function statusOf({ post, index, input }: PostPlace): InterfaceRequest {
  return {
    method: 'POST',
    path: '/api/v1/statuses',
    headers: { 'Idempotency-Key': `${input.contentHash.slice(0, 32)}-${index + 1}` },
    body: {
      status: markedText(post.text, input),
      visibility: 'public',
      language: input.language.split('-')[0],
      ...(index === 0 ? {} : { in_reply_to_id: answerOf(index - 1, 'id') }),
    },
  };
}
