import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every node of some HTML as a browser would read it, in document order. */
export function nodesOf(html: string): Node[] {
  const walk = (node: Node): Node[] => [
    node,
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return parseFragment(html).childNodes.flatMap(walk);
}

export const elementsOf = (html: string): Element[] =>
  nodesOf(html).filter((node) => defaultTreeAdapter.isElementNode(node));

/** An attribute’s value; undefined where the element has none of that name. */
export const attr = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export const byClass = (html: string, name: string): Element[] =>
  elementsOf(html).filter((element) => attr(element, 'class')?.split(' ').includes(name));

export const byTag = (html: string, ...tags: string[]): Element[] =>
  elementsOf(html).filter(({ tagName }) => tags.includes(tagName));

export const rawText = (node: Node): string =>
  defaultTreeAdapter.isTextNode(node)
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map(rawText).join('')
      : '';

const BLOCK =
  /^(?:p|div|[ou]l|li|h\d|section|header|footer|details|summary|blockquote|figure|figcaption)$/;

const spaced = (node: Node): string => {
  if (!('childNodes' in node)) return rawText(node);
  const text = node.childNodes.map(spaced).join('');
  return BLOCK.test(node.nodeName) ? ` ${text} ` : text;
};

/** Text as readers get it, blocks apart, runs of white space as one. */
export const textOf = (node: Node): string => spaced(node).replace(/\s+/g, ' ').trim();

/** Tags and attribute names in document order, without any text. */
export const skeletonOf = (html: string): string =>
  elementsOf(html)
    .map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '))
    .join('\n');

export const timesIn = (text: string, part: string): number => text.split(part).length - 1;
