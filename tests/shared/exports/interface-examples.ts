import { expect } from 'vitest';
import type { ExportInput, ExportThread } from '../../../shared/exports/export-input.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { pictured, writeText } from './example-input.ts';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body: Record<string, unknown>;
  readonly picture?: { readonly file: string; readonly mediaType: string; readonly field?: string };
}

export const texts = [
  'Héllo 🩺 read https://doi.org/10.1000/xyz, #VaccinesWork! @who.int',
  'Second, with who.int in it.',
  'Third.',
];

export function threadOf(platform: PlatformId, posts: readonly string[] = texts): ExportThread {
  return {
    platform,
    language: 'en',
    warnings: [],
    posts: posts.map((text) => ({ text, length: 1, limit: 300, blockIds: [] })),
  };
}

export type Interface = 'bluesky' | 'mastodon' | 'x' | 'threads';

export function requestsOf(platform: Interface, posts = texts, isPreview = false): Request[] {
  return written(platform, { threads: [threadOf(platform, posts)], isPreview });
}

export function written(platform: Interface, changes: Partial<ExportInput>): Request[] {
  const { isPreview = false } = changes;
  const file = JSON.parse(writeText(`${platform}-json`, changes)) as {
    requests: Request[];
    schema: string;
    isCleared: boolean;
  };
  expect(file).toMatchObject({ schema: 'plainspoken-requests', version: 1, platform, isCleared: !isPreview });
  return file.requests;
}

/** The first of two posts has two pictures, of which one has no alternative text. */
export function withPictures(platform: Interface): Pick<ExportInput, 'threads' | 'images'> {
  const thread = threadOf(platform, texts.slice(0, 2));
  const posts = thread.posts.map((post, index) => (index === 0 ? { ...post, imageIds: ['p1', 'p2'] } : post));
  return { threads: [{ ...thread, posts }], images: pictured.images };
}
