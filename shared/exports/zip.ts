import { type Zippable, zipSync } from 'fflate';
import type { PlatformId, Post } from '../model/thread.ts';
import { limitsFor } from '../thread/limit-overrides.ts';
import type { ExportInput, WrittenExport } from './export-input.ts';
import { pictureFileName, postFileName } from './file-names.ts';
import { jsonExport } from './json.ts';
import { markedText } from './marked-post.ts';
import { picturesOf } from './post-pictures.ts';
import { platformNames, sentence } from './sentence.ts';
import { sourceLines } from './text.ts';
import { textBytes } from './text-bytes.ts';

/**
 * A folder for each platform with a file for each post (`x/01.txt`: the post and nothing else, so that it can be posted as it is) and
 * its pictures (`x/01-1.png` with `x/01-1-alt.txt`), `sources.txt`, and `thread.json` for programs. The same draft gives the same bytes.
 */
export const zipExport: WrittenExport = {
  format: 'zip',
  mediaType: 'application/zip',
  fileExtension: 'zip',
  pictures: 'in the file',
  write: (input) => zipFiles(filesOf(input), input.exportedAt),
  notes: (input) =>
    input.threads
      .filter(({ platform, posts }) => hasPictures(posts, input) && !takesPictures(platform, input))
      .map(({ platform }) => sentence('exports.takesNoPictures', { platform: platformNames[platform] })),
};

type NamedFile = readonly [name: string, content: string | Uint8Array];

function filesOf(input: ExportInput): ReadonlyMap<string, string | Uint8Array> {
  const posts = input.threads.flatMap(({ platform, posts }) =>
    posts.flatMap((post, index): NamedFile[] => {
      const name = postFileName(platform, index, posts.length);
      const pictures = takesPictures(platform, input) ? pictureFiles(name, post, input) : [];
      return [[`${name}.txt`, markedText(post.text, input)], ...pictures];
    }),
  );
  return new Map([...posts, ['sources.txt', `${sourceLines(input)}\n`], ['thread.json', jsonExport.write(input)]]);
}

function takesPictures(platform: PlatformId, { limits }: ExportInput): boolean {
  return limitsFor(platform, limits).imagesPerPost > 0;
}

/** A preview holds none, which is told of all of them. */
function hasPictures(posts: readonly Post[], input: ExportInput): boolean {
  return !input.isPreview && posts.some((post) => picturesOf(post, input).length > 0);
}

function pictureFiles(post: string, of: Post, input: ExportInput): readonly NamedFile[] {
  return picturesOf(of, input).flatMap(({ altText, mediaType, bytes }, index): NamedFile[] => {
    const picture: NamedFile[] = bytes === null ? [] : [[pictureFileName(post, index, mediaType), bytes]];
    return altText === '' ? picture : [...picture, [`${post}-${index + 1}-alt.txt`, markedText(altText, input)]];
  });
}

/** Files by their names in a zip, all of one time. Text gets LF line ends. */
export function zipFiles(files: ReadonlyMap<string, string | Uint8Array>, at: string): Uint8Array {
  const packed: Zippable = {};
  for (const [name, content] of files) packed[name] = typeof content === 'string' ? textBytes(content) : content;
  return zipSync(packed, { mtime: localNoon(at) });
}

/** A zip keeps wall clock times: noon of the day of the export, wherever it is read. Midnight would be the day before in some places. */
function localNoon(at: string): Date {
  const [year = 1980, month = 1, day = 1] = at.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
