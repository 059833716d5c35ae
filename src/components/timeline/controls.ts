import { html, nothing } from 'lit';
import type { Words } from '../../words/words.ts';
import { asOfControl } from './as-of-control.ts';
import { emptyResult, filterBar, foldButton, type BarActions } from './filter-bar.ts';
import { filterNames } from './filter-state.ts';
import type { Order } from './lay-out.ts';
import type { ReaderState } from './reader-state.ts';
import { facetsInPage, type Reading } from './reading.ts';

export interface ControlsState {
  /** Undefined until the data is read. */
  reading: Reading | undefined;
  content: Element;
  controls: readonly string[];
  order: Order;
  /** The day shown; empty: the whole record. */
  day: string;
  /** Days on which something was published. */
  days: readonly string[];
  state: Readonly<ReaderState>;
  chart: Element | undefined;
}

export interface ControlActions extends BarActions {
  /** A control is about to be used. */
  use(): void;
  chooseDay(day: string): void;
}

/** Chart, days, filter bar, and what takes the place of a list that filters have emptied. */
export function controlsOf(
  { reading, content, controls, order, day, days, state, chart }: ControlsState,
  words: Words,
  on: ControlActions,
) {
  const facets = reading?.facets ?? facetsInPage(content);
  const shown = facets.entries;
  const total = reading?.all.length ?? shown;
  const { filter } = state;
  const count = facets.isWhole ? words.entriesShown(shown, total) : '';
  const isEmpty = reading !== undefined && shown === 0 && total > 0;
  return html`<div @focusin=${on.use}>
    ${chart}${controls.includes('as-of') ? asOfControl(days, day, words, on.chooseDay) : nothing}${filterBar(
      { state, facets, controls, order, count, isEmpty },
      words,
      on,
    )}${
      reading && isEmpty
        ? emptyResult(total, filterNames(filter, reading.story, words), filter, words, on)
        : nothing
    }
  </div>`;
}

/** One button in place of all controls, where they would move what is being read. */
export const foldedControls = (
  { controls, state }: Pick<ControlsState, 'controls' | 'state'>,
  words: Words,
  unfold: () => void,
) => {
  const label = controls.includes('overview') ? words.chartAndFilters : words.filterAndOrder;
  return html`${
      controls.some((name) => /^(overview|filter|order|search|as-of)$/.test(name))
        ? html`<div class="bar folded" part="filter">${foldButton(label, false, unfold)}</div>`
        : nothing
    }
    <p class="vh" role="status">${state.message}</p>`;
};
