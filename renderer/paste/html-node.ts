import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Reads HTML as a browser does, so that nothing can be hidden from it; gives what is in the body. Runs and loads nothing. */
export function readHtml(html: string): readonly HtmlNode[] {
  const page = parse(html);
  const root = page.childNodes.find((node) => node.nodeName === 'html');
  const body =
    root !== undefined && 'childNodes' in root ? root.childNodes.find(({ nodeName }) => nodeName === 'body') : null;
  return body !== null && body !== undefined && 'childNodes' in body ? body.childNodes : [];
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((given) => given.name === name)?.value ?? '';
}

/** The declarations of the element's own style, in small letters. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const declarations = attribute(element, 'style').toLowerCase().split(';');
  return new Map(
    declarations.flatMap((declaration) => {
      const at = declaration.indexOf(':');
      return at === -1 ? [] : [[declaration.slice(0, at).trim(), declaration.slice(at + 1).trim()] as const];
    }),
  );
}

/** All words within, as they stand there. */
export function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
}
