/** Walking a parsed page. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** In the order of the page. */
export function listElements(node: Node): readonly Element[] {
  const found: Element[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isElement(next)) found.push(next);
    open.push(...childrenOf(next).toReversed());
  }
  return found;
}

export function isDeeperThan(root: Node, most: number): boolean {
  let level: readonly Node[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** All words inside, in one line. */
export function textInside(node: Node): string {
  const words: string[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.nodeName === '#text' && 'value' in next) words.push(next.value);
    else if (isElement(next) && ['p', 'br', 'li', 'div'].includes(next.tagName)) words.push(' ');
    open.push(...childrenOf(next).toReversed());
  }
  return words.join('').normalize('NFC').replace(/\s+/gu, ' ').trim();
}
