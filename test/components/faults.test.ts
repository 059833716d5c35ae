/** Each fault of docs/faults.md, by a server that commits it. */
import { expect } from '@open-wc/testing';
import type { SourcedErrorEvent } from '../../src/index.ts';
import type { SourcedElement } from '../../src/components/shared/sourced-element.ts';
import { parseDataset } from '../../src/model/index.ts';
import { prerender } from '../../src/prerender/index.ts';
import { FAULTS, type Fault, type Setting } from '../fixtures/faults.ts';
import { misbehaving, smallDataset } from '../loading/server.ts';
import { all, attach, content, create, elements, events, notices, text } from './support.ts';

const { setTimeout: realTimeout, clearTimeout: realClear, Date: RealDate } = globalThis;
const PATIENCE = 15_000;
const PAUSE = 500;

type Tag = (typeof elements)[number]['tag'];

/** Waits that end when a test says so: nobody sits through 15 s, and no slow machine is taken for a silent server. */
function holdPatience() {
  const waits = new Map<number, () => void>();
  let last = 1e9;
  globalThis.setTimeout = ((run: () => void, wait = 0) => {
    if (wait !== PATIENCE) return realTimeout(run, wait === PAUSE ? 0 : wait);
    waits.set(++last, run);
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (id) => {
    if (!waits.delete(Number(id))) realClear(id);
  };
  return () => {
    for (const run of [...waits.values()]) run();
  };
}
const undo: (() => void)[] = [];
afterEach(() => {
  Object.assign(globalThis, { setTimeout: realTimeout, clearTimeout: realClear });
  for (const one of undo.splice(0)) one();
});

/** Gives an object another property until the test is over. */
function replace(target: object, name: string, property?: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  if (property) Object.defineProperty(target, name, { configurable: true, ...property });
  else Reflect.deleteProperty(target, name);
  undo.push(() => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  });
}

function moveClock(years: number): void {
  const now = () => RealDate.now() + years * 31_557_600_000;
  const Wrong = new Proxy(RealDate, {
    construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [now()]),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
  replace(globalThis, 'Date', { value: Wrong });
}

/** What is to be done before an element is made. */
const before: Partial<Record<Setting, () => void>> = {
  behind: () => moveClock(-20),
  ahead: () => moveClock(20),
  'no-storage': () => {
    const refuse = () => {
      throw new DOMException('No storage here.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      replace(globalThis, name, { get: refuse });
    }
    replace(document, 'cookie', { get: refuse, set: refuse });
  },
  'no-observers': () => {
    for (const name of ['IntersectionObserver', 'ResizeObserver']) replace(globalThis, name);
  },
};

/** What is to be done while it loads. */
const meanwhile: Partial<Record<Setting, (element: Element) => void>> = {
  moved: (element) => attach(document.createElement('div')).append(element),
  removed: (element) => {
    element.remove();
    attach(element);
  },
  cloned: (element) => attach(element.cloneNode(true)),
};

/** A page in which a fault is about to happen, and the element that it happens to. */
function stage(tag: Tag, fault: Fault, inside: string) {
  const { attributes, event, requests = 0, server: kind, setting, src } = fault;
  const giveUp = holdPatience();
  if (setting) before[setting]?.();
  const server = misbehaving(kind);
  const small = elements.find((one) => one.tag === tag)?.small;
  const element = create(tag, { ...small, ...attributes, src: src ?? server.url });
  element.innerHTML = inside;
  const told = Promise.race(
    (['sourced-ready', 'sourced-error'] as const).map((type) =>
      events<Event & Partial<SourcedErrorEvent>>(element, type).nth(1),
    ),
  );
  const silences = kind === 'stalled-once' ? 1 : event === 'timeout' ? requests : 0;
  const errors = events(element, 'sourced-error').seen;
  return {
    element: element as SourcedElement,
    server,
    errors,
    /** Waits for what the element tells; as often as the server says nothing, 15 s are over. */
    async told() {
      for (let asked = 1; asked <= silences; asked++) {
        while ((await server.requests()) < asked);
        giveUp();
      }
      if (kind === 'held') await server.release();
      const { type, code, message = '', url = '' } = await told;
      expect(code ?? type).to.equal(event);
      if (!code) return;
      expect(message).to.match(/^The data at .+\.$/s);
      expect(message).to.contain(fault.says).and.to.contain(url);
    },
  };
}

async function expectSight(element: SourcedElement, { sees }: Fault): Promise<void> {
  await element.updateComplete;
  expect(notices(element).length).to.equal(sees === 'whole' ? 0 : 1);
  for (const line of notices(element)) expect(line).to.match(/^The \w+ could not be loaded\.$/);
  expect(all(element, 'button', 'Try again')).to.have.length(sees === 'again' ? 1 : 0);
}

const isWebKit = /AppleWebKit\/(?!.*Chrom)/.test(navigator.userAgent);
const FALLBACK = 'Told <p>in the article.</p>';
const accessible = new Set<string>();

for (const { tag, small } of elements) {
  describe(`${tag}: what may go wrong`, () => {
    for (const { inWebKit, ...anywhere } of FAULTS) {
      const fault: Fault = { ...anywhere, ...(isWebKit && inWebKit) };
      it(`${fault.fault}: ${fault.event}; the author’s words, or the content`, async () => {
        const { element, server, told, errors } = stage(tag, fault, FALLBACK);
        const others = events(document, 'sourced-ready').seen;
        attach(element);
        await element.updateComplete;
        if (fault.setting) meanwhile[fault.setting]?.(element);
        await told();
        await expectSight(element, fault);
        if (fault.sees === 'whole') {
          expect(text(element)).not.to.contain('in the article.');
          expect(content(element).checkVisibility()).to.equal(true);
        } else expect(text(element)).to.contain('Told in the article.');
        if (fault.setting === 'cloned') {
          const clone = element.parentElement!.querySelectorAll(tag)[1] as SourcedElement;
          await clone.updateComplete;
          expect(text(clone)).to.equal(text(element));
          expect(others).to.have.length(2);
        }
        if (fault.requests !== undefined) {
          expect(await server.requests()).to.equal(fault.requests);
        }
        expect('polluted' in {}).to.equal(false);
        element.requestUpdate();
        await element.updateComplete;
        expect(errors).to.have.length(fault.sees === 'whole' ? 0 : 1);
        const sight = `${tag} ${fault.sees}`;
        if (!accessible.has(sight)) await expect(element).to.be.accessible();
        accessible.add(sight);
      });

      if (fault.setting && fault.setting in meanwhile) continue;
      it(`${fault.fault}: content that was written before stays`, async () => {
        const written = prerender(tag, parseDataset(await smallDataset()), small);
        const { element, told } = stage(tag, fault, written);
        attach(element);
        await element.updateComplete;
        const before = content(element);
        const words = text(before);
        element.reload();
        await told();
        await expectSight(element, fault);
        expect(content(element)).to.equal(before);
        expect(text(before)).to.equal(words);
      });
    }
  });
}
