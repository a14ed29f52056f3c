import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every HTML page of a built site, by its address within the site (`/2020/`), parsed. */
export async function sitePages(site: string): Promise<Map<string, Tree.Document>> {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const pages = new Map<string, Tree.Document>();
  for (const file of files) {
    const address = `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');
    pages.set(address, parse(await readFile(path.join(site, file), 'utf8')));
  }
  return pages;
}

/** The elements of a page for which `wanted` holds, in document order. */
export function elementsOf(node: Tree.Node, wanted: (element: Tree.Element) => boolean): Tree.Element[] {
  const own = 'tagName' in node && wanted(node) ? [node] : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => elementsOf(child, wanted))];
}

/** An attribute's value, undefined where the element has none. */
export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text of a node, like the DOM's `textContent`. */
export function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Whether an element bears a class. */
export function hasClass(element: Tree.Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** Whether an element is a script that a browser runs, unlike a block of data (JSON-LD). */
export function isScript(element: Tree.Element): boolean {
  return element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json';
}
