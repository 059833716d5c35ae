import { noChange, nothing, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../src/define.ts';
import type { Dataset, Event, When } from '../src/model/dataset.ts';

/** Arguments of an element’s story: attributes and custom properties by name, objects as properties. */
export type Args = Readonly<Record<string, unknown>>;

class Given extends Directive {
  #before: readonly string[] = [];

  override update({ element }: ElementPart, [args]: [Args]) {
    const names = Object.keys(args);
    const gone = this.#before.filter((name) => !names.includes(name));
    for (const name of [...gone, ...names]) give(element as HTMLElement, name, args[name]);
    this.#before = names;
    return noChange;
  }

  render(args: Args) {
    return args && nothing;
  }
}

const given = directive(Given);

function give(element: HTMLElement, name: string, value: unknown): void {
  if (name.startsWith('--')) element.style.setProperty(name, value ? String(value) : null);
  else if (Array.isArray(value)) element.setAttribute(name, value.join(' '));
  else if (typeof value === 'object') Object.assign(element, { [name]: value });
  else if (value === undefined || value === false || value === '') element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** Renders an element with a story’s arguments around what the page’s author wrote. */
export const element =
  (tag: string, content: unknown = nothing) =>
  (args: Args) =>
    // Safe: the name is one that a story’s file has.
    html`<${unsafeStatic(tag)} ${given(args)}>${content}</${unsafeStatic(tag)}>`;

/** The record of the five articles, beside the stories and at the root of the test server. */
export const record = 'data/western-training-missions.json';

const pending = 'data/never-answered.json';

/** An address whose request stays open, so that the loading state can be looked at. */
export function neverAnswered(): string {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) =>
    String(input).endsWith(pending) ? new Promise(() => {}) : fetch(input, init);
  return pending;
}

/** An address that does not answer until `reach` is called. */
export function unreachable(): { address: string; reach(): void } {
  const { fetch } = globalThis;
  const address = 'data/unreachable.json';
  let isReached = false;
  globalThis.fetch = (input, init) => {
    if (!String(input).endsWith(address)) return fetch(input, init);
    return isReached ? fetch(record, init) : Promise.reject(new TypeError('no network'));
  };
  return { address, reach: () => void (isReached = true) };
}

const dates: readonly [title: string, when: When][] = [
  ['A day', { edtf: '2024-04-07', basis: 'stated' }],
  ['A month', { edtf: '2024-05', basis: 'stated' }],
  ['A season', { edtf: '2024-22', basis: 'stated' }],
  ['A year', { edtf: '2023', basis: 'stated' }],
  ['A period', { edtf: '2014/2022', basis: 'stated' }],
  ['An open period', { edtf: '2022-02-24/..', basis: 'stated' }],
  ['An approximate day', { edtf: '2024-08-29~', basis: 'stated' }],
  ['One of two days', { edtf: '[2024-05-27,2024-05-28]', basis: 'stated' }],
  [
    'A day without its year',
    {
      edtf: 'XXXX-08-25',
      asWritten: 'on 25 August',
      basis: 'stated',
      estimate: { edtf: '2025-08-25', basis: 'inferred', reason: 'The article is from 2025.' },
    },
  ],
  [
    'A day known from elsewhere',
    {
      edtf: null,
      basis: 'not-shown',
      estimate: { edtf: '2024-03-08', basis: 'outside', reason: 'Agencies dated the meeting.' },
    },
  ],
  ['No date at all', { edtf: null, basis: 'not-shown' }],
];

const event = ([title, when]: readonly [string, When], index: number): Event => ({
  id: `date-${index}`,
  kind: 'statement',
  title,
  summary: 'An invented entry that shows how such a date is written and drawn.',
  when,
  occurred: true,
  participants: [{ actor: 'speaker', role: 'speaker' }],
  missions: [],
  figures: [],
  statements: [
    {
      id: `statement-${index}`,
      text: 'An invented statement.',
      saidBy: 'speaker',
      form: 'paraphrase',
      modality: 'asserted',
      evidence: [{ source: 'article', start: 'an invented passage', end: 'of an article' }],
    },
  ],
});

/** An invented record with one entry for each kind of date. */
export const datesRecord: Dataset = {
  format: 'sourced-timeline/1',
  id: 'kinds-of-dates',
  title: 'Kinds of dates',
  summary: 'One invented entry for each way in which a date may be known.',
  language: 'en',
  version: '1.0.0',
  updated: '2025-12-01',
  sources: [
    {
      id: 'article',
      title: 'An invented article',
      publisher: 'The Gazette',
      authors: ['A. Writer'],
      published: { edtf: '2025-09-01', basis: 'stated' },
      language: 'en',
      url: 'https://example.org/article',
    },
  ],
  actors: [
    { id: 'speaker', kind: 'person', name: 'Ada Speaker', aliases: [], posts: [], stances: [] },
  ],
  missions: [],
  events: dates.map(event),
  disputes: [],
  corrections: [],
};
