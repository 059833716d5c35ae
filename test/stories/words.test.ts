import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import type { SourcedElement } from '../../src/components/shared/sourced-element.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { createStory, type Story as Read } from '../../src/model/story.ts';
import { en } from '../../src/words/en.ts';
import { registerWords } from '../../src/words/index.ts';
import type { Words } from '../../src/words/words.ts';
import { pages, type Story } from './stories.ts';

/*
 * Every story in a language whose words are all in ⟦brackets⟧, of a record whose words are all in
 * Cyrillic: a Latin letter outside brackets is English that stands in a template.
 */

const UNMARKED = ['lang', 'dir', 'comma', 'semicolon', 'colon', 'to', 'tidyDate'];

function mark(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (typeof value === 'function') {
    return (...given: unknown[]) => mark((value as (...args: unknown[]) => unknown)(...given));
  }
  if (Array.isArray(value)) return value.map(mark);
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]) => [name, mark(inner)]),
  );
}

/** Chinese, for `Intl` to write dates without a Latin letter. */
const marked = Object.fromEntries([
  ...Object.entries(en).map(([name, value]) => [
    name,
    UNMARKED.includes(name) ? value : mark(value),
  ]),
  ['lang', 'zh'],
  ['to', ' – '],
]) as Words;

/** Fields of a record that readers get to read. */
const TOLD = new Set(
  'title summary name text label question note exact scope unit of period reason asWritten inferred act medium place credit alt publisher authors names start end'.split(
    ' ',
  ),
);

const cyrillic = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[a-z]/gi, (letter) =>
      String.fromCharCode(0x430 + (letter.toLowerCase().charCodeAt(0) - 97)),
    )
    .replace(/\p{Script=Latin}/gu, 'ж');

function translated<T>(value: T, isTold = false): T {
  if (typeof value === 'string') return (isTold ? cyrillic(value) : value) as T;
  if (Array.isArray(value)) return value.map((item) => translated(item as unknown, isTold)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      translated(inner as unknown, isTold || TOLD.has(name)),
    ]),
  ) as T;
}

const place = document.body.appendChild(document.createElement('main'));
const { fetch } = globalThis;
const { lang } = document.documentElement;

before(() => {
  registerWords(marked);
  document.documentElement.lang = 'zh';
});

beforeEach(() => {
  globalThis.fetch = async (...request) => {
    const response = await fetch(...request);
    if (!response.ok) return response;
    return new Response(JSON.stringify(translated(await response.json())), response);
  };
});

afterEach(() => {
  render(null, place);
  globalThis.fetch = fetch;
});

after(() => {
  document.documentElement.lang = lang;
});

const TAGS = 'sourced-timeline,sourced-actor-card,sourced-mission-status';

type Shown = SourcedElement & { updateComplete: Promise<unknown> };

/** Renders a story, with translated data, and waits until all is shown, or can’t be. */
async function show(template: TemplateResult): Promise<Shown[]> {
  const settled = new Set<EventTarget>();
  let notify = () => {};
  const note = ({ target }: Event) => {
    settled.add(target!);
    notify();
  };
  place.addEventListener('sourced-ready', note);
  place.addEventListener('sourced-error', note);
  render(template, place);
  const shown = [...place.querySelectorAll<Shown>(TAGS)];
  const awaited = shown.filter(({ data, src }) => data ?? (src && !src.includes('never')));
  for (const element of awaited) {
    const { data } = element;
    if (data) element.data = 'dataset' in data ? readAnew(data) : translated(data);
  }
  while (!awaited.every((element) => settled.has(element))) {
    await new Promise<void>((resolve) => (notify = resolve));
  }
  place.removeEventListener('sourced-ready', note);
  place.removeEventListener('sourced-error', note);
  for (const element of place.querySelectorAll<Shown>(TAGS)) await element.updateComplete;
  return shown;
}

const readAnew = ({ dataset }: Read): Read => createStory(translated<Dataset>(dataset));

/** What readers get of an element: texts, and attributes that are read out or shown. */
function texts(root: Element | ShadowRoot): string[] {
  const elements = [...root.querySelectorAll('*')];
  const own = root instanceof Element ? [root, ...elements] : elements;
  const copy = document.createElement('div');
  copy.append(root instanceof Element ? root.cloneNode(true) : cloneOf(root));
  for (const style of copy.querySelectorAll('style')) style.remove();
  return [
    copy.textContent,
    ...own.flatMap((element) =>
      ['aria-label', 'aria-valuetext', 'alt', 'title', 'placeholder', 'data-history'].flatMap(
        (name) => element.getAttribute(name) ?? [],
      ),
    ),
    ...own.flatMap(({ shadowRoot }) => (shadowRoot ? texts(shadowRoot) : [])),
  ];
}

function cloneOf(root: ShadowRoot): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of root.childNodes) fragment.append(node.cloneNode(true));
  return fragment;
}

/** Latin letters outside brackets and addresses, with what stands around them. */
function unmarked(text: string): string[] {
  let rest = text.replace(/(?:https?|mailto):[^\s⟦]+/g, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  return rest.match(/.{0,20}[\p{Script=Latin}⟦⟧\uE000-\uE0FF]+.{0,20}/gu) ?? [];
}

/** What of a page is ours: owned content, and shadow roots; not what the author wrote. */
const ours = (element: Shown): string[] => [
  ...[...element.querySelectorAll(':scope > [data-sourced-content]')].flatMap((root) =>
    texts(root),
  ),
  ...(element.shadowRoot ? texts(element.shadowRoot) : []),
];

const expectMarked = (elements: readonly Shown[]) => {
  const told = elements.flatMap((element) => {
    const heading = element.getAttribute('heading') ?? '';
    return ours(element).map((text) => (heading ? text.replaceAll(heading, '') : text));
  });
  expect(told.flatMap(unmarked)).to.deep.equal([]);
  return told.join('\n');
};

/** Not told: content that came without its data, words that are newer than ours, and what another language says. */
const LEFT = ['Prerendered', 'NewerRecord'];
const isTold = ({ name, globals: { language, page }, args }: Story) =>
  !LEFT.includes(name) && !language && !page && !args['lang'];

for (const { title, stories } of pages.filter(({ title }) => title.startsWith('Elements'))) {
  describe(`words of stories: ${title}`, () => {
    for (const { name, args, render: make } of stories.filter(isTold)) {
      it(`${name} says nothing that is in no language’s words`, async () => {
        const shown = await show(make(args));
        const told = expectMarked(shown);
        if (place.querySelector('[data-sourced-content]')) expect(told).to.contain('⟦');
        for (const element of shown) {
          for (const name of element.querySelectorAll<HTMLElement>('[data-actor][role]')) {
            name.click();
            break;
          }
          element.shadowRoot?.querySelector<HTMLElement>('.history')?.click();
        }
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        expectMarked([...shown, ...place.querySelectorAll<Shown>(TAGS)]);
      });
    }
  });
}
