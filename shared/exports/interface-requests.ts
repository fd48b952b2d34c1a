import { type ExportFormat, platformOfFormat } from '../model/export.ts';
import type { PlatformId, Post } from '../model/thread.ts';
import type { ExportInput, WrittenExport } from './export-input.ts';
import { sentence } from './sentence.ts';

/** One call of a platform's interface. Text in double braces stands for what only the platform can tell. */
export interface InterfaceRequest {
  readonly method: 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a post is made into: `index` counts from 0, `input` is the whole export. */
export interface PostPlace {
  readonly post: Post;
  readonly index: number;
  readonly input: ExportInput;
}

interface InterfaceFormat {
  readonly format: `${PlatformId}-json` & ExportFormat;
  /** What the double braces stand for, by the words between them; `{n}` is the number of a post. */
  readonly placeholders: Readonly<Record<string, string>>;
  readonly requestsOf: (place: PostPlace) => readonly InterfaceRequest[];
}

/**
 * A JSON file with the calls that post a thread, in their order, `schema` "plainspoken-requests", `version` 1. Addresses are paths:
 * the server, the token and what the double braces stand for come from whoever sends them.
 */
export function interfaceExport({ format, placeholders, requestsOf }: InterfaceFormat): WrittenExport {
  const platform = platformOfFormat[format];
  const write = (input: ExportInput) => {
    const posts = input.threads.flatMap((thread) => thread.posts);
    const record = {
      schema: 'plainspoken-requests',
      version: 1,
      platform,
      isCleared: !input.isPreview,
      ...(input.isPreview ? { warning: sentence('exports.previewNote') } : {}),
      draft: { title: input.title, version: input.draftVersion, contentHash: input.contentHash },
      placeholders,
      requests: posts.flatMap((post, index) => requestsOf({ post, index, input })),
    };
    return `${JSON.stringify(record, null, 2)}\n`;
  };
  return { format, mediaType: 'application/json', fileExtension: `${platform}.json`, write };
}

/** `{{post 1: id}}`: a part of the platform's answer to an earlier post, counted from 1. */
export function answerOf(index: number, part: string): string {
  return `{{post ${index + 1}: ${part}}}`;
}
