import type { CDPSession, Page } from 'puppeteer-core';

interface Value {
  value?: unknown;
}

/** A node of Chromium’s accessibility tree, as the protocol gives it. */
interface AxNode {
  nodeId: string;
  backendDOMNodeId?: number;
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  value?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
}

type Nodes = ReadonlyMap<string, AxNode>;

/** Roles that a screen reader does not say: what is in them speaks for itself. */
const SILENT = new Set(
  'generic none paragraph strong emphasis time LabelText sectionheader sectionfooter Details Figcaption'.split(
    ' ',
  ),
);

/** Roles that are said with their name, and nothing of what is in them. */
const NAMED = new Set(
  'button DisclosureTriangle heading image img link combobox slider searchbox textbox'.split(' '),
);

const UNSAID = new Set(['InlineTextBox', 'LineBreak', 'ListMarker']);

const SAID = new Map([
  ['DisclosureTriangle', 'disclosure'],
  ['searchbox', 'search field'],
  ['combobox', 'choice'],
  ['img', 'image'],
  ['listitem', '-'],
]);

/** The words for a state; empty where a screen reader says nothing of it. */
function stateText(name: string, value: unknown): string {
  const is = (word: string, no = '') => (value === true || value === 'true' ? word : no);
  switch (name) {
    case 'expanded':
      return is('expanded', 'collapsed');
    case 'pressed':
      return is('pressed', 'not pressed');
    case 'disabled':
      return is('unavailable');
    case 'readonly':
      return is('read-only');
    case 'busy':
      return is('busy');
    case 'modal':
      return is('modal');
    case 'focused':
      return is('focused');
    case 'hasPopup':
      return value === 'dialog' ? 'opens a dialog' : '';
    case 'live':
      return value === 'off' ? '' : `announced: ${String(value)}`;
    default:
      return '';
  }
}

/**
 * What a screen reader finds in an element, in order: a line for each thing with its role, name and states,
 * and one for each run of text. What is hidden from it is left out.
 */
export async function treeOf(page: Page, selector: string): Promise<string> {
  const session = await page.createCDPSession();
  try {
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const all: Nodes = new Map(nodes.map((node) => [node.nodeId, node]));
    const id = await idOf(session, selector, nodes);
    const lines = await linesOf(session, all, [id]);
    return `${lines.join('\n')}\n`;
  } finally {
    await session.detach();
  }
}

async function idOf(session: CDPSession, selector: string, nodes: readonly AxNode[]) {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  const found = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (!found) throw new Error(`${selector} is not in the accessibility tree.`);
  return found.nodeId;
}

async function linesOf(
  session: CDPSession,
  nodes: Nodes,
  ids: readonly string[],
  depth = 0,
): Promise<string[]> {
  const lines: string[] = [];
  const indent = '  '.repeat(depth);
  let run = '';
  const flush = () => {
    if (run.trim()) lines.push(indent + run.trim());
    run = '';
  };
  const visit = async (node: AxNode | undefined): Promise<void> => {
    const role = String(node?.role?.value ?? '');
    if (!node || UNSAID.has(role)) return;
    const children = node.childIds ?? [];
    if (role === 'StaticText') {
      if (!node.ignored) run = joined(run, String(node.name?.value ?? ''));
    } else if (node.ignored || role === 'time') {
      for (const child of children) await visit(nodes.get(child));
    } else if (SILENT.has(role) || (role === 'group' && !node.name?.value)) {
      flush();
      for (const child of children) await visit(nodes.get(child));
      flush();
    } else {
      flush();
      const line = [SAID.get(role) ?? role, ...(await factsOf(session, node, role))].join(' ');
      const inner = NAMED.has(role) ? [] : await linesOf(session, nodes, children, depth + 1);
      if (role === 'listitem' && inner.length === 1) {
        lines.push(`${indent}${line} ${inner[0]!.trim()}`);
      } else lines.push(indent + line, ...inner);
    }
  };
  for (const id of ids) await visit(nodes.get(id));
  flush();
  return lines;
}

/** Text as it is read on: a space where the words would else run together. */
function joined(before: string, text: string): string {
  const words = text.replace(/[\s\u2060]+/g, ' ');
  const space = before && !/\s$/.test(before) && !/^[\s,.;:)]/.test(words) ? ' ' : '';
  return `${before}${space}${words}`;
}

async function factsOf(session: CDPSession, node: AxNode, role: string): Promise<string[]> {
  const { properties = [], name, description } = node;
  const property = (wanted: string) => properties.find((one) => one.name === wanted)?.value.value;
  const level = role === 'heading' ? [String(property('level'))] : [];
  const quoted = (text: unknown) => `“${String(text).replace(/\s+/g, ' ').trim()}”`;
  const value = role === 'slider' ? await valueText(session, node) : node.value?.value;
  const states = [
    ...(value && ['slider', 'combobox', 'searchbox', 'textbox'].includes(role)
      ? [`value ${quoted(value)}`]
      : []),
    ...properties
      .filter((one) => !(role === 'combobox' && one.name === 'expanded'))
      .map((one) => stateText(one.name, one.value.value)),
    ...(description?.value ? [`described as ${quoted(description.value)}`] : []),
  ].filter(Boolean);
  const said = name?.value ? [quoted(name.value)] : [];
  return [...level, ...said, ...(states.length > 0 ? [`(${states.join(', ')})`] : [])];
}

/** Chromium hands `aria-valuetext` to screen readers, but not over the protocol. */
async function valueText(session: CDPSession, { backendDOMNodeId }: AxNode): Promise<unknown> {
  const { node } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  const attributes = node.attributes ?? [];
  return attributes[attributes.indexOf('aria-valuetext') + 1];
}
