import MiniSearch from 'minisearch';
import { searchOptions, type Section } from './search-options.ts';

// What scripts add to the pages: the search, and buttons that copy code.

type Found = Pick<Section, 'page' | 'heading' | 'start'> & { readonly id: string };

const MOST = 12;

const form = document.querySelector<HTMLFormElement>('form[data-index]')!;
const input = form.querySelector('input')!;
const list = form.querySelector('ol')!;
const count = form.querySelector('[role=status]')!;
const { index: address = '', base = '' } = form.dataset;

let reading: Promise<MiniSearch<Section>> | undefined;
const index = () =>
  (reading ??= fetch(address)
    .then((answer) => answer.text())
    .then((json) => MiniSearch.loadJSON<Section>(json, searchOptions)));

async function search(): Promise<void> {
  const asked = input.value.trim();
  if (!asked) return show([], '');
  try {
    const all = (await index()).search(asked) as unknown as Found[];
    if (asked === input.value.trim()) show(all, said(all.length));
  } catch {
    reading = undefined;
    show([], 'The search could not be loaded.');
  }
}

const said = (all: number) =>
  all === 0
    ? 'Nothing found.'
    : all === 1
      ? '1 section found.'
      : `${all} sections found${all > MOST ? `, the best ${MOST} below` : ''}.`;

function show(all: readonly Found[], words: string): void {
  count.textContent = words;
  list.replaceChildren(...all.slice(0, MOST).map(entry));
  list.hidden = all.length === 0;
}

function entry({ id, page, heading, start }: Found): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${base}${id}`;
  link.textContent = heading ? `${page}: ${heading}` : page;
  const words = document.createElement('p');
  words.textContent = start;
  item.append(link, words);
  return item;
}

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  list.querySelector('a')?.click();
});
form.addEventListener('input', () => void search());
form.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLAnchorElement) show([], '');
});
form.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  input.value = '';
  show([], '');
  input.focus();
});

for (const figure of document.querySelectorAll('figure.code')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', () => {
    const code = figure.querySelector('code')?.textContent ?? '';
    navigator.clipboard.writeText(code).then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'Not copied: select it by hand'),
    );
  });
  figure.append(button);
}
