/** Text in one line with every character escaped that Markdown or HTML would take for its own. */
export function inlineMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-!|<>&~@$^]/g, '\\$&')
    .trim();
}

/** An address in angle brackets, after a space; nothing for none. */
export function markdownLink(link: string | null): string {
  return link === null ? '' : ` <${link.replace(/[<>\s]/g, encodeURIComponent)}>`;
}
