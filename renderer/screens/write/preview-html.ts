import DOMPurify from 'dompurify';
import { marked } from 'marked';
import { findCitations } from '../../../shared/text/citations.ts';

/** A block as safe HTML: each citation is a raised number into the list of references, `cited` being its order. */
export function previewHtml(markdown: string, cited: readonly string[]): string {
  const html = marked.parse(numberCitations(markdown, cited), { async: false, gfm: true });
  return DOMPurify.sanitize(html, {
    // Pictures would be fetched from elsewhere; styles would break the policy of the page.
    ALLOWED_TAGS: [
      'p',
      'br',
      'strong',
      'em',
      'del',
      'sup',
      'sub',
      'ul',
      'ol',
      'li',
      'blockquote',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'a',
      'code',
      'pre',
      'hr',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ],
    ALLOWED_ATTR: ['href', 'title', 'target', 'rel'],
    ALLOWED_URI_REGEXP: /^https?:/i,
  });
}

DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName !== 'A') return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noreferrer noopener');
});

function numberCitations(markdown: string, cited: readonly string[]): string {
  let text = '';
  let from = 0;
  for (const citation of findCitations(markdown)) {
    const numbers = citation.items.map(({ key, locator }) => {
      const number = String(cited.indexOf(key) + 1);
      return locator === '' ? number : `${number} (${escapeHtml(locator)})`;
    });
    const between = markdown.slice(from, citation.start).replace(/ $/, '');
    // Two citations side by side would read as one number.
    const comma = between === '' && text !== '' ? ', ' : '';
    text += `${between}<sup>${comma}${numbers.join(', ')}</sup>`;
    from = citation.end;
  }
  return text + markdown.slice(from);
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
