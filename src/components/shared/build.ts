import { nothing, render, type TemplateResult } from 'lit';
import { isTemplate } from './block.ts';

/** Tags whose edges swallow white space. */
const BLOCK =
  /^(?:P|DIV|[OU]L|LI|H\d|SECTION|HEADER|FOOTER|ARTICLE|DETAILS|SUMMARY|BLOCKQUOTE|FIGURE|FIGCAPTION)$/;

/** What of a template’s nodes its values decide: what stands there, an attribute, or whether white space is seen. */
interface Place {
  /** Which of the nodes that a walker meets. */
  at: number;
  kind: 'value' | 'attribute' | 'flag' | 'space';
  /** Of an attribute: its name, and the text around its values. */
  name?: string;
  texts?: readonly string[];
}

/** A template’s nodes, made once and copied. */
interface Mould {
  nodes: DocumentFragment;
  places: readonly Place[];
}

const moulds = new WeakMap<TemplateStringsArray, Mould>();

/** Stands for a value in a mould. */
const VALUE = '\u0001';

/**
 * Makes a template into plain nodes: as Lit renders it, without the markers that only a later update would
 * need, and without white space that is not seen. It knows what `prerender` writes: text, nested templates,
 * arrays, `nothing`, `name="text ${value} text"` and `?name=${flag}`.
 */
export function build(template: TemplateResult): HTMLElement {
  const spaces: ChildNode[] = [];
  const nodes = fill(template, spaces);
  nodes.normalize();
  for (const space of spaces) dropUnseen(space);
  return nodes.firstElementChild as HTMLElement;
}

/** A copy of the template’s nodes with its values. White space that may not be seen comes to `spaces`. */
function fill({ strings, values }: TemplateResult, spaces: ChildNode[]): DocumentFragment {
  const mould = mouldOf(strings);
  const nodes = document.importNode(mould.nodes, true);
  let next = 0;
  placesIn(nodes, mould.places).forEach((node, index) => {
    const { kind, name = '', texts = [] } = mould.places[index];
    if (kind === 'space') spaces.push(node as ChildNode);
    else if (kind === 'value') put(values[next++], node as Text, spaces);
    else if (kind === 'flag') {
      if (isTrue(values[next++])) (node as Element).setAttribute(name, '');
    } else {
      const given = values.slice(next, (next += texts.length - 1));
      if (!given.includes(nothing)) {
        const text = given.map((value, part) => textOf(value) + (texts[part + 1] ?? ''));
        (node as Element).setAttribute(name, (texts[0] ?? '') + text.join(''));
      }
    }
  });
  return nodes;
}

function put(value: unknown, place: Text, spaces: ChildNode[]): void {
  if (typeof value === 'object') place.replaceWith(...nodesOf(value, spaces));
  else {
    place.data = textOf(value);
    if (!/\S/.test(place.data)) spaces.push(place);
  }
}

const nodesOf = (value: unknown, spaces: ChildNode[]): (Node | string)[] =>
  Array.isArray(value)
    ? value.flatMap((one) => nodesOf(one, spaces))
    : [isTemplate(value) ? fill(value, spaces) : textOf(value)];

const isTrue = (value: unknown) => Boolean(value) && value !== nothing;

const textOf = (value: unknown) =>
  value === nothing ? '' : String((value as string | number | null) ?? '');

let walker: TreeWalker | undefined;

const ELEMENTS_AND_TEXTS = 5;

/** The nodes at these places, before any of them is filled. */
function placesIn(nodes: Node, places: readonly Place[]): Node[] {
  const walk = (walker ??= document.createTreeWalker(document, ELEMENTS_AND_TEXTS));
  walk.currentNode = nodes;
  let met = -1;
  return places.map(({ at }) => {
    for (; met < at; met++) walk.nextNode();
    return walk.currentNode;
  });
}

/** In no window: nothing in it is loaded, and no element of ours begins. */
let workshop: Document | undefined;

function mouldOf(strings: TemplateStringsArray): Mould {
  const known = moulds.get(strings);
  if (known) return known;
  workshop ??= document.implementation.createHTMLDocument();
  const nodes = workshop.createDocumentFragment();
  const flags = new Set<string>();
  // Safe: the text of a template of ours, a question mark less; values come into copies, as text and attributes.
  // A flag that Lit sets has no text to be found by.
  const plain = strings.map((text) =>
    text.replace(/ \?([\w-]+)(?=="?$)/, (_, name: string) => (flags.add(name), ` ${name}`)),
  );
  const raw = { raw: plain };
  const values = plain.slice(1).map(() => VALUE);
  render({ ['_$litType$']: 1, strings: Object.assign(plain, raw), values }, nodes, {
    creationScope: workshop,
  });
  for (const node of nodesIn(nodes, NodeFilter.SHOW_COMMENT)) node.remove();
  const mould = { nodes, places: markPlaces(nodes, flags) };
  moulds.set(strings, mould);
  return mould;
}

const nodesIn = (nodes: Node, what: number): ChildNode[] => {
  const walk = document.createTreeWalker(nodes, what);
  const found: ChildNode[] = [];
  while (walk.nextNode()) found.push(walk.currentNode as ChildNode);
  return found;
};

function markPlaces(nodes: Node, flags: ReadonlySet<string>): Place[] {
  for (const node of nodesIn(nodes, NodeFilter.SHOW_TEXT)) {
    if (!isBesideValue(node)) dropUnseen(node);
  }
  return nodesIn(nodes, ELEMENTS_AND_TEXTS).flatMap((node, at): Place[] => {
    if (node instanceof Text) {
      if (node.data === VALUE) return [{ at, kind: 'value' }];
      return isSpace(node) && isBesideValue(node) ? [{ at, kind: 'space' }] : [];
    }
    const element = node as Element;
    return [...element.attributes].flatMap(({ name, value }): Place[] => {
      if (!value.includes(VALUE)) return [];
      element.removeAttribute(name);
      return flags.has(name)
        ? [{ at, kind: 'flag', name }]
        : [{ at, kind: 'attribute', name, texts: value.split(VALUE) }];
    });
  });
}

const isSpace = ({ nodeValue }: Node) => !/\S/.test(nodeValue ?? '');

const isBesideValue = ({ previousSibling, nextSibling }: Node) =>
  [previousSibling, nextSibling].some((other) => other?.nodeValue === VALUE);

/** Removes white space beside a tag that swallows it. */
function dropUnseen(node: ChildNode): void {
  const { previousSibling, nextSibling, parentNode } = node;
  if (
    isSpace(node) &&
    [previousSibling, nextSibling].some((other) =>
      BLOCK.test((other ?? parentNode)?.nodeName ?? ''),
    )
  ) {
    node.remove();
  }
}
