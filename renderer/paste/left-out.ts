import { attribute, type HtmlElement, styleOf } from './html-node.ts';

/** What a paste was cleaned of. */
export type Cleaned = 'look' | 'comments' | 'deletions' | 'hidden' | 'images' | 'tracking' | 'invisible' | 'programs';

/** Elements that are no text. Those of a head that a program put into the body are dropped without a word. */
const silent = new Set(['style', 'meta', 'link', 'title', 'head', 'xml', 'base', 'colgroup', 'col', 'wbr']);
const programs = new Set([
  'script',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'form',
  'input',
  'button',
  'select',
  'textarea',
]);
const images = new Set(['img', 'svg', 'picture', 'video', 'audio', 'canvas', 'v:shape', 'v:imagedata', 'v:shapetype']);

/** Why an element and all in it is left out: `silent` for what nobody would miss, null when it stays. */
export function leftOut(element: HtmlElement): Cleaned | 'silent' | null {
  const { tagName } = element;
  // Signs beside headings that lead to themselves, and icons.
  if (silent.has(tagName) || attribute(element, 'aria-hidden') === 'true') return 'silent';
  if (programs.has(tagName)) return 'programs';
  if (images.has(tagName)) return 'images';
  return leftOutOfOffice(element) ?? (isHidden(element) ? 'hidden' : null);
}

/** Comments and tracked changes of Word and Google Docs. */
function leftOutOfOffice(element: HtmlElement): Cleaned | 'silent' | null {
  const { tagName } = element;
  const name = attribute(element, 'class').toLowerCase();
  const style = styleOf(element);
  if (tagName === 'del' || /\bmsodel\b/.test(name)) return 'deletions';
  if (/\bmsocom\w*|\bmsocommentreference\b/.test(name)) return 'comments';
  if (/^comment/.test(style.get('mso-element') ?? '') || style.has('mso-comment-reference')) return 'comments';
  if (tagName === 'a' && /^#(cmnt|_msocom)/.test(attribute(element, 'href'))) return 'comments';
  // The bullet that Word writes as text before each line of a list; the list makes its own.
  if (style.get('mso-list') === 'ignore') return 'silent';
  return null;
}

function isHidden(element: HtmlElement): boolean {
  const style = styleOf(element);
  const isAway = style.get('display') === 'none' || style.get('visibility') === 'hidden';
  return isAway || style.get('mso-hide') === 'all' || element.attrs.some(({ name }) => name === 'hidden');
}

/** Whether the element says how something looks: fonts, sizes, colours. */
export function hasLook(element: HtmlElement): boolean {
  const look =
    /^(font(-family|-size)?|color|background(-color)?|line-height|text-indent|margin.*|letter-spacing|white-space)$/;
  return element.tagName === 'font' || [...styleOf(element).keys()].some((name) => look.test(name));
}
