import { AppError } from '../app-error.ts';
import type { ImageType } from '../model/composer.ts';
import { type ExportFormat, platformOfFormat } from '../model/export.ts';
import type { PlatformId } from '../model/thread.ts';
import { limitsFor } from '../thread/limit-overrides.ts';
import type { ExportImage, ExportInput, ExportThread, WrittenExport } from './export-input.ts';
import { pictureFileName, postFileName } from './file-names.ts';
import { markedText } from './marked-post.ts';
import { picturesOf } from './post-pictures.ts';
import { platformNames, sentence } from './sentence.ts';

/** One call of a platform's interface. Text in double braces stands for what only the platform can tell. */
export interface InterfaceRequest {
  readonly method: 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The JSON that is sent; beside a `picture` with a `field`, the other fields of the form. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Bytes that are sent: as the field of this name of a form, or, without one, as all that is sent. */
  readonly picture?: { readonly file: string; readonly mediaType: ImageType; readonly field?: string };
}

/** What a post is made into: `text` carries the mark of a preview, `index` counts from 0, `input` is the whole export. */
export interface PostPlace {
  readonly text: string;
  readonly language: string;
  readonly index: number;
  readonly pictures: readonly PostPicture[];
  readonly input: ExportInput;
}

/** `file` is its name in the zip of the same draft. */
export interface PostPicture extends ExportImage {
  readonly file: string;
  /** `{{post 1, picture 2: id}}`: a part of what the platform answers when it gets the picture. */
  readonly answer: (part: string) => string;
}

interface InterfaceFormat {
  readonly format: `${PlatformId}-json` & ExportFormat;
  /** What the double braces stand for, by the words between them; `{n}` is the number of a post, `{m}` that of its picture. */
  readonly placeholders: Readonly<Record<string, string>>;
  readonly requestsOf: (place: PostPlace) => readonly InterfaceRequest[];
}

/**
 * A JSON file with the calls that post a thread, in their order, `schema` "plainspoken-requests", `version` 1. Addresses are paths:
 * the server, the token and what the double braces stand for come from whoever sends them. Raises `invalid_input` for a post with
 * more pictures than the platform takes.
 */
export function interfaceExport({ format, placeholders, requestsOf }: InterfaceFormat): WrittenExport {
  const platform = platformOfFormat[format];
  const write = (input: ExportInput) => {
    const record = {
      schema: 'plainspoken-requests',
      version: 1,
      platform,
      isCleared: !input.isPreview,
      ...(input.isPreview ? { warning: sentence('exports.previewNote') } : {}),
      draft: { title: input.title, version: input.draftVersion, contentHash: input.contentHash },
      placeholders,
      requests: input.threads.flatMap((thread) => placesOf(thread, input)).flatMap(requestsOf),
    };
    return `${JSON.stringify(record, null, 2)}\n`;
  };
  return { format, mediaType: 'application/json', fileExtension: `${platform}.json`, write };
}

function placesOf(thread: ExportThread, input: ExportInput): readonly PostPlace[] {
  const { platform, posts, language } = thread;
  return posts.map((post, index) => {
    const images = picturesOf(post, input);
    const most = limitsFor(platform, input.limits).imagesPerPost;
    if (images.length > most) {
      const values = { number: index + 1, count: images.length, platform: platformNames[platform], most };
      throw new AppError('invalid_input', sentence('exports.tooManyPictures', values));
    }
    const file = postFileName(platform, index, posts.length);
    const pictures = images.map((image, place) => ({
      ...image,
      file: pictureFileName(file, place, image.mediaType),
      answer: (part: string) => `{{post ${index + 1}, picture ${place + 1}: ${part}}}`,
    }));
    return { text: markedText(post.text, input), language, index, pictures, input };
  });
}

/** `{{post 1: id}}`: a part of the platform's answer to an earlier post, counted from 1. */
export function answerOf(index: number, part: string): string {
  return `{{post ${index + 1}: ${part}}}`;
}
