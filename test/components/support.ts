import { chai, expect } from '@open-wc/testing';
import '../../src/define.ts';
// Read before, so that badges need not wait for it.
import '../../src/components/mission-status/history-popover.ts';
import type { SourcedErrorEvent, SourcedReadyEvent } from '../../src/components/shared/events.ts';
import type { SourcedElement } from '../../src/components/shared/sourced-element.ts';

/** The three elements, each with what it needs to show something of the rich record, and of the small one. */
export const elements = [
  { tag: 'sourced-timeline', rich: {}, small: {} },
  { tag: 'sourced-actor-card', rich: { actor: 'minister' }, small: { actor: 'speaker' } },
  {
    tag: 'sourced-mission-status',
    rich: { mission: 'training', size: 'medium' },
    small: { mission: 'visit', size: 'medium' },
  },
] as const;

type Tag = (typeof elements)[number]['tag'];
export type Attributes = Readonly<Record<string, string | boolean>>;

const thrown: unknown[] = [];
addEventListener('error', ({ message }) => thrown.push(message));
addEventListener('unhandledrejection', ({ reason }) => thrown.push(reason));

const page = document.body.appendChild(document.createElement('main'));

// The runner would take minutes to print the nodes of a failed comparison; the message names them.
chai.use(({ Assertion }) => {
  const { assert } = Assertion.prototype;
  Assertion.prototype.assert = function (...claims: Parameters<typeof assert>) {
    try {
      assert.apply(this, claims);
    } catch (error) {
      const failure = error as Error & { actual?: unknown; expected?: unknown };
      if (holdsNodes(failure.actual) || holdsNodes(failure.expected)) {
        failure.actual = undefined;
        failure.expected = undefined;
        failure.message = failure.message.slice(0, 500);
      }
      throw failure;
    }
  };
});

const holdsNodes = (value: unknown): boolean =>
  value instanceof Node || (Array.isArray(value) && value.some(holdsNodes));

afterEach(() => {
  page.replaceChildren();
  expect(thrown.splice(0), 'thrown into the page').to.deep.equal([]);
  // Lit, in its development mode, keeps the warnings that it has given.
  const warnings = [
    ...((globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ?? []),
  ];
  expect(warnings.filter((text) => !/dev-mode|legacy-lit|dev mode/.test(text))).to.deep.equal([]);
});

/** An element with attributes; not in the page yet. */
export function create<T extends Tag>(tag: T, attributes: Attributes = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  return element;
}

/** Puts a node into the page; it is gone after the test. */
export function attach<T extends Node>(node: T): T {
  page.append(node);
  return node;
}

/** Puts HTML into the page as a script of the page would, and gives its first element. */
export function insert<T extends HTMLElement = SourcedElement>(html: string): T {
  const place = attach(document.createElement('div'));
  place.innerHTML = html;
  return place.firstElementChild as T;
}

/** Waits for the nth event of a type. */
export function events<E extends Event>(target: EventTarget, type: string) {
  const seen: E[] = [];
  let notify = () => {};
  target.addEventListener(type, (event) => {
    seen.push(event as E);
    notify();
  });
  return {
    seen,
    async nth(count: number): Promise<E> {
      while (seen.length < count) await new Promise<void>((resolve) => (notify = resolve));
      return seen[count - 1]!;
    },
  };
}

/** Waits for the next `sourced-ready`. */
export async function ready<T extends SourcedElement>(element: T): Promise<T> {
  await events<SourcedReadyEvent>(element, 'sourced-ready').nth(1);
  return element;
}

/** Waits for the next `sourced-error`. */
export const failed = (element: EventTarget) =>
  events<SourcedErrorEvent>(element, 'sourced-error').nth(1);

/** Puts an element with data into the page and waits until it shows it. */
export async function show<T extends Tag>(
  tag: T,
  attributes: Attributes,
  data: SourcedElement['data'],
) {
  const element = create(tag, attributes);
  element.data = data;
  const shown = ready(element as SourcedElement);
  attach(element);
  await shown;
  return element;
}

const selectors = {
  article: 'article',
  button: 'button,summary',
  dialog: '[role="dialog"]',
  heading: 'h1,h2,h3,h4,h5,h6',
  link: 'a[href]',
  list: 'ol,ul',
  region: 'section[aria-label]',
  slider: '[role="slider"]',
  status: '[role="status"]',
} as const;

type Role = keyof typeof selectors;

/** Its label or text; `innerText` is empty where the browser leaves out what is far. */
const nameOf = (element: HTMLElement) =>
  (element.getAttribute('aria-label') ?? (element.innerText || element.textContent))
    .replace(/\s+/g, ' ')
    .trim();

/** What is shown with a role, and a name if one is given, also inside open shadow roots. */
export function all(root: Element, role: Role, name?: string | RegExp): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selectors[role]) ? [element] : []),
    ...(element.shadowRoot ? inShadow(element.shadowRoot, role) : []),
  ]);
  const own = root.shadowRoot ? inShadow(root.shadowRoot, role) : [];
  return [...own, ...found].filter(
    (element) =>
      element.checkVisibility() &&
      (name === undefined ||
        (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)))),
  );
}

const inShadow = (root: ShadowRoot, role: Role): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selectors[role]) ? [element] : []),
    ...(element.shadowRoot ? inShadow(element.shadowRoot, role) : []),
  ]);

/** The one element with this role and name. */
export function one(root: Element, role: Role, name?: string | RegExp): HTMLElement {
  const found = all(root, role, name);
  expect(found.map(nameOf), `${role} ${name ?? ''}`).to.have.length(1);
  return found[0]!;
}

/** Text as readers see it, with runs of white space as one. */
export const text = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();

export const count = (whole: string, part: string) => whole.split(part).length - 1;

/** The owned child; throws unless there is exactly one. */
export function content(element: Element): HTMLElement {
  const found = element.querySelectorAll<HTMLElement>(':scope > [data-sourced-content]');
  expect(found, 'owned children').to.have.length(1);
  return found[0]!;
}

/** The lines that say that data could not be used. */
export const notices = (element: Element): string[] =>
  all(element, 'status')
    .filter((status) => status.closest('[part~="notice"]'))
    .map(text);

/** The nodes of an element’s entries, by event id. */
export const entries = (element: Element): Map<string, Element> =>
  new Map(
    [...element.querySelectorAll('.sourced-entry')].map((entry) => [
      entry.getAttribute('data-sourced-key')!.replace(/@[^@]*$/, ''),
      entry,
    ]),
  );

/** Follows a link within the page, and gives what it leads to. */
export async function follow(link: HTMLElement): Promise<Element | null> {
  const arrived = events(window, 'hashchange').nth(1);
  link.click();
  await arrived;
  const target = document.querySelector(':target');
  history.replaceState(null, '', location.pathname + location.search);
  return target;
}

/** Two animation frames: styles and layout have been brought up to date. */
export const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );

/** What an element gives its content while it runs, so that it can be worked with. */
const added = ['aria-haspopup', 'aria-pressed', 'role', 'tabindex'];

/** A copy as it was written: attributes in one order, without those that the running element adds. */
function asWritten(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const named of copy.querySelectorAll('[data-actor], [data-mission]')) {
    for (const name of added) named.removeAttribute(name);
  }
  for (const badge of copy.querySelectorAll('[data-drawn]')) badge.removeAttribute('data-drawn');
  for (const one of [copy, ...copy.querySelectorAll('*')]) {
    const attributes = [...one.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of attributes) one.removeAttribute(name);
    for (const { name, value } of attributes) one.setAttribute(name, value);
  }
  return copy;
}

export const canonical = (element: Element): string => asWritten(element).outerHTML;

/** The element is, node by node, what a browser makes of some HTML. */
export function expectSame(element: Element, html: string): void {
  const template = Object.assign(document.createElement('template'), { innerHTML: html });
  const [actual, expected] = [element, template.content.firstElementChild!].map(asWritten);
  expect(actual!.outerHTML).to.equal(expected!.outerHTML);
  expect(actual!.isEqualNode(expected!)).to.equal(true);
}
