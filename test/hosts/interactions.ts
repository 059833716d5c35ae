import type { Frame, Page } from 'puppeteer-core';

/** What a reader can do in a timeline with all controls and a limit, in a badge with its history, in a card. */
type State =
  | 'controls unfolded'
  | 'kind chosen'
  | 'filters cleared'
  | 'searched'
  | 'nothing found'
  | 'newest first'
  | 'as of a day'
  | 'more shown'
  | 'sources unfolded'
  | 'text to copy'
  | 'profile open'
  | 'chart: entry chosen'
  | 'chart: period changed'
  | 'chart: key open'
  | 'history open';

const STATES: readonly State[] = [
  'controls unfolded',
  'kind chosen',
  'filters cleared',
  'searched',
  'nothing found',
  'filters cleared',
  'newest first',
  'as of a day',
  'more shown',
  'sources unfolded',
  'text to copy',
  'profile open',
  'chart: entry chosen',
  'chart: period changed',
  'chart: key open',
  'history open',
];

/** Brings the page’s first timeline, its badges and cards into every state, one after the other. */
export async function useAll(
  one: Page | Frame,
  after: (state: State) => Promise<unknown> = async () => {},
): Promise<void> {
  for (const state of STATES) {
    if (state === 'history open' && !(await one.$('sourced-mission-status[history]'))) continue;
    await one.evaluate(act, state);
    await one.waitForFunction(isReached, { timeout: 10_000 }, state).catch((cause: unknown) => {
      throw new Error(`Not reached: ${state}`, { cause });
    });
    await after(state);
    await one.evaluate(closeAll);
  }
}

/** Runs in the page: closes what stands over it, and lets it tell so. */
async function closeAll(): Promise<void> {
  for (const { shadowRoot } of document.querySelectorAll(
    'sourced-timeline, sourced-mission-status',
  )) {
    for (const open of shadowRoot?.querySelectorAll<HTMLElement>(':popover-open') ?? []) {
      open.hidePopover();
    }
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Runs in the page. */
function act(state: State): void {
  const timeline = document.querySelector('sourced-timeline')!;
  const controls = timeline.querySelector('.sourced-controls')!.shadowRoot!;
  const chart = controls.querySelector('[exportparts]')?.shadowRoot;
  const click = (root: ParentNode | null | undefined, selector: string) =>
    root?.querySelector<HTMLElement>(selector)?.click();
  const set = (field: HTMLInputElement | HTMLSelectElement | null, value: string) => {
    if (!field) return;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const select = (value: string) =>
    [...controls.querySelectorAll('select')].find((field) =>
      [...field.options].some((option) => option.value === value),
    ) ?? null;
  const key = (name: string, selector: string) =>
    chart
      ?.querySelector(selector)
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
  switch (state) {
    case 'controls unfolded':
      return click(controls, '.fold[aria-expanded="false"]');
    case 'kind chosen':
      return click(controls, '.chips .chip');
    case 'filters cleared':
      return [...controls.querySelectorAll<HTMLElement>('[part="button"]')].at(-1)?.click();
    case 'searched':
      return set(controls.querySelector('input'), 'training');
    case 'nothing found':
      return set(controls.querySelector('input'), 'no such word');
    case 'newest first':
      return set(select('newest'), 'newest');
    case 'as of a day': {
      const days = controls.querySelector<HTMLSelectElement>('.as-of select');
      return set(days, days?.options[1]?.value ?? '');
    }
    case 'more shown':
      return click(timeline, 'button[data-do="more"]');
    case 'sources unfolded':
      return click(timeline, '.sourced-entry:not([hidden]) details:not([open]) summary');
    case 'text to copy':
      click(timeline, '.sourced-entry:not([hidden]) [data-do="link"]');
      return click(timeline, '.sourced-entry:not([hidden]) [data-do="citation"]');
    case 'profile open':
      return click(timeline, '.sourced-entry:not([hidden]) .sourced-who [data-actor]');
    case 'chart: entry chosen':
      return click(chart, '[data-go^="cluster:"], [data-go^="event:"]');
    case 'chart: period changed':
      return void key('ArrowRight', '[role="slider"]');
    case 'chart: key open':
      return click(chart, '.key summary');
    case 'history open':
      return document
        .querySelector('sourced-mission-status[history]')
        ?.shadowRoot?.querySelector<HTMLElement>('.history')
        ?.click();
  }
}

/** Runs in the page. */
function isReached(state: State): unknown {
  const timeline = document.querySelector<HTMLElement & { filter: Record<string, unknown> }>(
    'sourced-timeline',
  )!;
  const controls = timeline.querySelector('.sourced-controls')!.shadowRoot!;
  const chart = controls.querySelector('[exportparts]')?.shadowRoot;
  const shadow = timeline.shadowRoot!;
  const hasHidden = () => timeline.querySelector('.sourced-entry[hidden]');
  switch (state) {
    case 'controls unfolded':
      return controls.querySelector('.panel .chip') && chart?.querySelector('[data-go]');
    case 'kind chosen':
      return controls.querySelector('.chip[aria-pressed="true"] .tick') && hasHidden();
    case 'filters cleared':
      return Object.keys(timeline.filter).length === 0;
    case 'searched':
      return timeline.filter['query'] === 'training';
    case 'nothing found':
      return controls.querySelector('.empty');
    case 'newest first':
      return timeline.filter['order'] === 'newest';
    case 'as of a day':
      return timeline.filter['asOf'];
    case 'more shown':
      return timeline.querySelectorAll('.sourced-entry:not([hidden])').length > 3;
    case 'sources unfolded':
      return timeline.querySelector('.sourced-sources[open]');
    case 'text to copy':
      return shadow.querySelector('.by-hand:popover-open') || /copied/i.test(shadow.textContent);
    case 'profile open':
      return shadow.querySelector('.profile:popover-open sourced-actor-card .sourced-name');
    case 'chart: entry chosen':
      return document.activeElement?.matches('.sourced-entry, sourced-timeline');
    case 'chart: period changed':
      return timeline.filter['from'] || timeline.filter['to'];
    case 'chart: key open':
      return chart?.querySelector('.key[open]');
    case 'history open':
      return document
        .querySelector('sourced-mission-status[history]')
        ?.shadowRoot?.querySelector('.popover:popover-open li');
  }
}
