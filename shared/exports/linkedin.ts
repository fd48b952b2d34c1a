import type { WrittenExport } from './export-input.ts';
import { markedText } from './marked-post.ts';

/**
 * The text for LinkedIn alone: as it is for pasting, or escaped for the `commentary` of its Posts interface, whose "little text
 * format" keeps these characters for itself (learn.microsoft.com, "little Text Format").
 */
export const linkedinExport: WrittenExport = {
  format: 'linkedin',
  mediaType: 'text/plain; charset=utf-8',
  fileExtension: 'linkedin.txt',
  write: (input) =>
    input.threads
      .flatMap((thread) => thread.posts)
      .map((post) => markedText(post.text, input))
      .map((text) => (input.options.isEscaped === true ? escapeLittleText(text) : text))
      .join('\n'),
};

/** A backslash before each character that LinkedIn reserves: `\ | { } @ [ ] ( ) < > # * _ ~`. */
export function escapeLittleText(text: string): string {
  return text.replace(/[\\|{}@[\]()<>#*_~]/g, '\\$&');
}
