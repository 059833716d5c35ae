import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { createStory, parseDataset } from '../src/model/index.ts';
import { prerender, type SourcedTag } from '../src/prerender/index.ts';
import { readFileSync } from 'node:fs';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export const RECORD = 'data/western-training-missions.json';
const story = createStory(parseDataset(JSON.parse(readFileSync(RECORD, 'utf8'))));
const TAGS: readonly string[] = [
  'sourced-timeline',
  'sourced-actor-card',
  'sourced-mission-status',
];

/**
 * An example of the documentation as the real elements: with the record of this site, and with the
 * content written into them, so that it reads without scripts.
 *
 * @param html The example as it is shown.
 * @param base From the page to the site’s root: `../` or nothing.
 * @param taken Whether a timeline stands in the page already: this one’s entries then get ids of their own.
 */
export function liveExample(html: string, base: string, taken: boolean): string {
  const fragment = parseFragment(html);
  for (const element of elementsIn(fragment.childNodes)) {
    if (element.tagName === 'script') remove(element);
    if (!TAGS.includes(element.tagName) || !attribute(element, 'src')) continue;
    const tag = element.tagName as SourcedTag;
    set(element, 'src', `${base}${RECORD}`);
    if (taken && tag === 'sourced-timeline')
      set(element, 'id-prefix', `also-${element.attrs.length}-`);
    const options = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    const content = parseFragment(prerender(tag, story, options));
    element.childNodes = content.childNodes;
    for (const child of element.childNodes) child.parentNode = element;
  }
  return serialize(fragment).trim();
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.filter(isElement).flatMap((element) => [element, ...elementsIn(element.childNodes)]);

const attribute = ({ attrs }: Element, wanted: string) =>
  attrs.find(({ name }) => name === wanted)?.value;

function set(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((one) => one.name !== name), { name, value }];
}

function remove(element: Element): void {
  const siblings = element.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(element), 1);
}
