import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const children = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

/** An attribute's value, or undefined. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((each) => each.name === name)?.value;
}

/** The text of a node and all in it, as a browser's `textContent` gives it. */
export function textOf(node: Node | undefined): string {
  if (!node) return '';
  return 'value' in node ? node.value : children(node).map(textOf).join('');
}

/** Every element of a page, or in an element, that is a `tag` (or any, for `*`) and bears the class where one is asked for. */
export function elements(html: string | Node, tag: string, className?: string): Element[] {
  const root = typeof html === 'string' ? parse(html) : html;
  return children(root).flatMap((node) => {
    const within = elements(node, tag, className);
    if (!('tagName' in node) || (tag !== '*' && node.tagName !== tag)) return within;
    const classes = (attribute(node, 'class') ?? '').split(' ');
    return className === undefined || classes.includes(className) ? [node, ...within] : within;
  });
}

/** The first such element. */
export function element(html: string | Node, tag: string, className?: string): Element | undefined {
  return elements(html, tag, className)[0];
}
