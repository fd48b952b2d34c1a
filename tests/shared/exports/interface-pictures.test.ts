import { describe, expect, it } from 'vitest';
import { texts, withPictures, written } from './interface-examples.ts';

describe('the pictures of a post', () => {
  const file = (name: string, mediaType: string, field?: string) => ({
    file: name,
    mediaType,
    ...(field && { field }),
  });

  it('are uploaded to Bluesky before it, and stand in its record with what is said of them', () => {
    const [first, second, post] = written('bluesky', withPictures('bluesky'));
    expect([first, second]).toMatchObject([
      {
        path: '/xrpc/com.atproto.repo.uploadBlob',
        headers: { 'Content-Type': 'image/png' },
        picture: file('bluesky/01-1.png', 'image/png'),
      },
      { picture: file('bluesky/01-2.jpeg', 'image/jpeg') },
    ]);
    expect(post?.body['record']).toMatchObject({
      embed: {
        $type: 'app.bsky.embed.images',
        images: [
          {
            alt: 'Two bars & a line',
            image: { $type: 'blob', ref: { $link: '{{post 1, picture 1: cid}}' }, mimeType: 'image/png', size: 2 },
            aspectRatio: { width: 1200, height: 675 },
          },
          { alt: '', image: { ref: { $link: '{{post 1, picture 2: cid}}' } } },
        ],
      },
    });
  });

  it('go to Mastodon with their descriptions', () => {
    const [first, second, status, next] = written('mastodon', withPictures('mastodon'));
    expect(first).toMatchObject({
      path: '/api/v2/media',
      body: { description: 'Two bars & a line' },
      picture: file('mastodon/01-1.png', 'image/png', 'file'),
    });
    expect(second).not.toHaveProperty('body');
    expect(status?.body).toMatchObject({ media_ids: ['{{post 1, picture 1: id}}', '{{post 1, picture 2: id}}'] });
    expect(next?.body).not.toHaveProperty('media_ids');
  });

  it('go to X, and then what is said of them', () => {
    const requests = written('x', withPictures('x'));
    expect(requests.map(({ path }) => path)).toEqual([
      ...['/2/media/upload', '/2/media/metadata', '/2/media/upload'],
      ...['/2/tweets', '/2/tweets'],
    ]);
    expect(requests[0]?.picture).toEqual(file('x/01-1.png', 'image/png', 'media'));
    expect(requests[1]?.body).toEqual({
      id: '{{post 1, picture 1: id}}',
      metadata: { alt_text: { text: 'Two bars & a line' } },
    });
    expect(requests[3]?.body).toMatchObject({
      media: { media_ids: ['{{post 1, picture 1: id}}', '{{post 1, picture 2: id}}'] },
    });
  });

  it('are a carousel on Threads, and one alone is the post itself', () => {
    const both = withPictures('threads');
    const [first, second, carousel] = written('threads', both);
    expect([first?.body, second?.body]).toEqual([
      {
        media_type: 'IMAGE',
        image_url: '{{post 1, picture 1: address}}',
        alt_text: 'Two bars & a line',
        is_carousel_item: true,
      },
      { media_type: 'IMAGE', image_url: '{{post 1, picture 2: address}}', is_carousel_item: true },
    ]);
    expect(carousel?.body).toEqual({
      media_type: 'CAROUSEL',
      children: '{{post 1, picture 1: container id}},{{post 1, picture 2: container id}}',
      text: texts[0],
    });
    const [alone] = written('threads', { ...both, images: both.images.slice(0, 1) });
    expect(alone?.body).toEqual({
      media_type: 'IMAGE',
      image_url: '{{post 1, picture 1: address}}',
      alt_text: 'Two bars & a line',
      text: texts[0],
    });
  });

  it('are refused where the platform takes fewer', () => {
    const { threads, images } = withPictures('x');
    const many = threads.map((thread) => ({
      ...thread,
      posts: thread.posts.map((post) => ({ ...post, imageIds: ['p1', 'p1', 'p1', 'p2', 'p2'] })),
    }));
    expect(() => written('x', { threads: many, images })).toThrow(/Post 1 has 5 pictures, and X takes 4 in a post/);
  });
});
