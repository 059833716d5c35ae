/** Whatever is set, taken away, moved or read in whatever order: an element shows what a plain model says. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SourcedElement } from '../../src/components/shared/sourced-element.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { prerender } from '../../src/prerender/index.ts';
import { richRecord } from '../fixtures/rich-record.ts';
import { misbehaving } from '../loading/server.ts';
import { attach, create, elements, expectSame, notices, painted, text } from './support.ts';

type Tag = (typeof elements)[number]['tag'];

const RECORDS: Readonly<Record<'first' | 'second' | 'broken', Dataset>> = {
  first: richRecord(),
  second: richRecord({ title: 'Another record', version: '2.0.0', disputes: [] }),
  broken: { format: 'none' } as unknown as Dataset,
};
type RecordName = keyof typeof RECORDS;
const names = Object.keys(RECORDS) as RecordName[];

/** Attributes with values that change what is shown, or must not. */
const ANY = { theme: ['dark'], group: ['one'], 'max-bytes': ['10'], 'as-of': ['2024-04-01', 'x'] };
const ATTRIBUTES: Readonly<Record<Tag, Readonly<Record<string, readonly string[]>>>> = {
  'sourced-timeline': {
    ...ANY,
    missions: ['patrol', 'none'],
    actors: ['southland'],
    from: ['2023', '2024-13'],
    order: ['newest', 'sideways'],
    limit: ['1', 'many'],
    since: ['2024-01-01'],
    controls: ['none', 'share'],
    heading: ['Own <b>', ''],
    'heading-level': ['5', '-1'],
    'id-prefix': ['own-'],
  },
  'sourced-actor-card': {
    ...ANY,
    actor: ['southland', 'nobody', ''],
    layout: ['compact'],
    limit: ['1'],
    'heading-level': ['4'],
  },
  'sourced-mission-status': {
    ...ANY,
    mission: ['patrol', 'silent', 'nobody'],
    size: ['large', 'inline', 'huge'],
    history: [''],
  },
};

/** All that decides what is shown. */
interface Model {
  tag: Tag;
  data?: RecordName;
  inline?: RecordName;
  src?: RecordName | '404' | 'html';
  attributes: Record<string, string>;
  hasFallback: boolean;
  isIn: boolean;
}

type Shown = { content: string } | { code: string } | 'nothing';

/** What the element is to show, once it has come to rest. */
function shownIn({ tag, data, inline, src, attributes }: Model): Shown {
  const name = data ?? inline ?? src;
  if (!name) return 'nothing';
  if (name === '404') return { code: 'not-found' };
  if (!data && attributes['max-bytes']) return { code: 'too-large' };
  if (name === 'html') return { code: 'not-json' };
  if (name === 'broken') return { code: 'invalid' };
  try {
    return { content: prerender(tag, RECORDS[name], attributes) };
  } catch (error) {
    return { code: (error as { code?: string }).code ?? 'invalid' };
  }
}

interface Real {
  element: SourcedElement;
  servers: Readonly<Record<string, string>>;
  last?: Event & { code?: string };
}

type Command = fc.AsyncCommand<Model, Real>;

const command = (
  name: string,
  change: (model: Model) => void,
  run: (real: Real) => void,
  check: (model: Model) => boolean = () => true,
): Command => ({
  check,
  toString: () => name,
  async run(model, real) {
    change(model);
    run(real);
  },
});

const scriptsOf = ({ element }: Real) => [...element.querySelectorAll('script')];

const setData = (data?: RecordName) =>
  command(
    `data=${data}`,
    (model) => (model.data = data),
    ({ element }) => (element.data = data && RECORDS[data]),
  );
const setInline = (inline?: RecordName) =>
  command(
    `inline=${inline}`,
    (model) => (model.inline = inline),
    (real) => {
      for (const script of scriptsOf(real)) script.remove();
      if (!inline) return;
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(RECORDS[inline]);
      real.element.append(script);
    },
  );
const setSrc = (src?: Model['src']) =>
  command(
    `src=${src}`,
    (model) => (model.src = src),
    ({ element, servers }) => {
      if (src) element.setAttribute('src', servers[src]!);
      else element.removeAttribute('src');
    },
  );
const setAttribute = (name: string, value?: string) =>
  command(
    `${name}=${value}`,
    ({ attributes }) => {
      if (value === undefined) delete attributes[name];
      else attributes[name] = value;
    },
    ({ element }) => {
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
    },
  );
const takeOut = command(
  'take out',
  (model) => (model.isIn = false),
  ({ element }) => element.remove(),
);
const putIn = command(
  'put in',
  (model) => (model.isIn = true),
  ({ element }) => attach(element),
);
const clear = command(
  'clear',
  (model) => {
    model.hasFallback = false;
    model.inline = undefined;
  },
  ({ element }) => element.replaceChildren(),
);
const reload = command(
  'reload',
  () => {},
  ({ element }) => element.reload(),
);

/** A badge in a sentence that has its words says no more. */
const isSentence = ({ tag, attributes: { size = 'inline' }, hasFallback }: Model) =>
  tag === 'sourced-mission-status' && size === 'inline' && hasFallback;

/** Throws unless the element shows what it is to show. */
function expectShown(model: Model, { element, last }: Real): void {
  const shown = shownIn(model);
  const own = element.querySelectorAll(':scope > [data-sourced-content]');
  const hasContent = typeof shown === 'object' && 'content' in shown;
  expect(own.length, 'contents').to.equal(hasContent ? 1 : 0);
  const isRefused = typeof shown === 'object' && 'code' in shown;
  expect(notices(element).length, 'lines').to.equal(isRefused && !isSentence(model) ? 1 : 0);
  expect(text(element).includes('Told elsewhere.'), 'fallback').to.equal(
    model.hasFallback && !hasContent,
  );
  if (shown === 'nothing') return;
  if ('code' in shown) expect(last?.code).to.equal(shown.code);
  else {
    expectSame(own[0]!, shown.content);
    expect(last?.type).to.equal('sourced-ready');
  }
}

/** Lets the element come to rest: what it shows then, it goes on showing. */
const rest: Command = {
  check: ({ isIn }) => isIn,
  toString: () => 'rest',
  async run(model, real) {
    for (let frames = 0; frames < 60; frames++) {
      await new Promise(requestAnimationFrame);
      try {
        expectShown(model, real);
        break;
      } catch {
        continue;
      }
    }
    await painted();
    expectShown(model, real);
  },
};

const servers: Record<string, string> = {
  404: misbehaving('404').url,
  html: misbehaving('html').url,
};
before(async () => {
  for (const name of names) {
    const server = misbehaving('given');
    await server.give(JSON.stringify(RECORDS[name]));
    servers[name] = server.url;
  }
});

for (const { tag, rich } of elements) {
  const attributes = Object.entries(ATTRIBUTES[tag]);
  const anyCommand: fc.Arbitrary<Command>[] = [
    fc.constantFrom(undefined, ...names).map(setData),
    fc.constantFrom(undefined, ...names).map(setInline),
    fc.constantFrom(undefined, '404' as const, 'html' as const, ...names).map(setSrc),
    ...attributes.map(([name, values]) =>
      fc.constantFrom(undefined, ...values).map((value) => setAttribute(name, value)),
    ),
    fc.constantFrom(takeOut, putIn, putIn, clear, reload),
    fc.constant(rest),
  ];

  describe(`${tag}, whatever happens in whatever order`, () => {
    it('shows what the model says', async function () {
      this.timeout(60_000);
      await fc.assert(
        fc.asyncProperty(fc.commands(anyCommand, { maxCommands: 16 }), async (commands) => {
          const element = create(tag, rich) as SourcedElement;
          element.innerHTML = '<p>Told elsewhere.</p>';
          const real: Real = { element, servers };
          for (const type of ['sourced-ready', 'sourced-error']) {
            element.addEventListener(type, (event) => (real.last = event));
          }
          const model: Model = { tag, attributes: { ...rich }, hasFallback: true, isIn: false };
          try {
            await fc.asyncModelRun(() => ({ model, real }), commands);
            await putIn.run(model, real);
            await rest.run(model, real);
          } finally {
            element.remove();
          }
        }),
        { numRuns: 40, seed: 1, includeErrorInReport: true },
      );
    });
  });
}
