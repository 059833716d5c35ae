import { html, nothing } from 'lit';
import { numberText } from '../../words/intl.ts';
import type { Words } from '../../words/words.ts';
import { contestIcon, icon } from '../shared/icon.ts';
import { focusFirst } from './controls-root.ts';
import { activeFilters, toggleKind, withoutFilters, type ReaderFilter } from './filter-state.ts';
import type { Order } from './lay-out.ts';
import { fill, otherDirection, type Rich } from '../shared/rich-text.ts';
import type { ReaderState } from './reader-state.ts';
import type { Choice, Facets } from './reading.ts';

/** What the bar is drawn from. */
export interface BarState {
  state: Readonly<ReaderState>;
  facets: Facets;
  controls: readonly string[];
  order: Order;
  /** “1 of 7 entries”. */
  count: string;
  /** Filters leave nothing: what is said of that clears them, too. */
  isEmpty: boolean;
}

export interface BarActions {
  change(filter: ReaderFilter): void;
  /** @param done False while the reader is still typing. */
  type(query: string, done: boolean): void;
  toggle(): void;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** Filters, search and order, with what they leave; folded behind one button where it is narrow. */
export function filterBar(bar: BarState, words: Words, on: BarActions) {
  const { state, controls, order, count, isEmpty } = bar;
  const { filter, open, message } = state;
  const has = (name: string) => controls.includes(name);
  const active = activeFilters(filter).length;
  const hasBar = has('filter') || has('search') || has('order');
  const status = html`<p class=${hasBar ? 'count' : 'vh'} part="count" role="status">
    ${message ? `${message} ` : ''}${count}
  </p>`;
  if (!hasBar) return status;
  return html`<div class="bar" part="filter" role="group" aria-label=${words.filterAndOrder}>
    ${foldButton(
      html`<span
          >${words.filterAndOrder}${active ? html` <b>(${words.filtersOn(active)})</b>` : nothing}</span
        ><span class="n" aria-hidden="true">${count}</span>`,
      open,
      on.toggle,
    )}
    <div class="panel" ?data-open=${open}>
      ${has('filter') ? kinds(bar, words, on) : nothing}
      ${has('filter') ? selects(bar, words, on) : nothing}
      ${
        has('search')
          ? html`<label class="field"
              >${words.search}<input
                type="search"
                part="input"
                .value=${state.typed}
                @input=${(event: Event) => on.type(valueOf(event), false)}
                @change=${(event: Event) => on.type(valueOf(event), true)}
            /></label>`
          : nothing
      }
      ${
        has('order')
          ? select(
              words.order,
              [
                ['oldest', words.oldestFirst],
                ['newest', words.newestFirst],
              ],
              order,
              words,
              (chosen) => on.change({ ...filter, order: chosen as Order }),
            )
          : nothing
      }
    </div>
    ${status} ${active && !isEmpty ? clearButton('link', filter, words, on) : nothing}
  </div>`;
}

export const foldButton = (label: unknown, open: boolean, toggle: () => void) =>
  html`<button class="chip fold" part="chip" aria-expanded=${open} @click=${toggle}>
    ${label}
  </button>`;

function kinds({ state: { filter }, facets }: BarState, words: Words, on: BarActions) {
  const chosen = filter.kinds ?? [];
  const known = Object.keys(words.kinds);
  const all = [...new Set([...facets.kinds.keys(), ...chosen])].sort(
    (a, b) => known.indexOf(a) - known.indexOf(b),
  );
  return html`<span class="lead" id="show" aria-hidden="true">${words.show}</span>
    <ul class="chips" role="list" aria-labelledby="show">
      ${all.map(
        (kind) =>
          html`<li>
            ${chip(
              words.kinds[kind] ?? kind,
              chosen.includes(kind),
              facets.kinds.get(kind),
              words,
              () => on.change(toggleKind(filter, kind)),
            )}
          </li>`,
      )}
      <li>
        ${chip(
          html`${contestIcon(2.2)}${words.disputedOnly}`,
          !!filter.disputed,
          facets.disputed,
          words,
          () => on.change({ ...filter, disputed: !filter.disputed }),
        )}
      </li>
    </ul>`;
}

const chip = (
  label: unknown,
  pressed: boolean,
  count: number | undefined,
  { lang }: Words,
  toggle: () => void,
) =>
  html`<button class="chip" part="chip" aria-pressed=${pressed} @click=${toggle}>
    ${pressed ? icon('tick', 'M1.8 8.6 6 12.8l8.2-9.6', 2.2) : nothing}${label}
    ${count === undefined ? nothing : html`<span class="n">${numberText(count, lang)}</span>`}
  </button>`;

function selects({ state: { filter }, facets }: BarState, words: Words, on: BarActions) {
  const { actors: [actor = ''] = [], missions: [mission = ''] = [] } = filter;
  const one = (id: string) => (id ? [id] : []);
  return html`${select(
    words.personOrBody,
    [['', words.everyone], ...named(facets.actors, actor)],
    actor,
    words,
    (id) => on.change({ ...filter, actors: one(id) }),
  )}${select(
    words.mission,
    [['', words.allMissions], ...named(facets.missions, mission)],
    mission,
    words,
    (id) => on.change({ ...filter, missions: one(id) }),
  )}`;
}

/** With what is chosen, where it is not among the choices. */
const named = (choices: readonly Choice[], chosen: string): readonly Choice[] =>
  !chosen || choices.some(([id]) => id === chosen) ? choices : [...choices, [chosen, chosen]];

export const select = (
  label: string,
  choices: readonly Choice[],
  chosen: string,
  words: Words,
  choose: (value: string) => void,
) =>
  html`<label class="field"
    >${label}<select part="select" @change=${(event: Event) => choose(valueOf(event))}>
      ${choices.map(
        ([value, text, lang]) =>
          html`<option
            value=${value}
            lang=${lang ?? nothing}
            dir=${lang ? otherDirection(lang, words) : nothing}
            .selected=${value === chosen}
          >
            ${text}
          </option>`,
      )}
    </select></label
  >`;

/** It goes when it is used: focus moves to the bar’s first control. */
const clearButton = (className: string, filter: ReaderFilter, words: Words, on: BarActions) =>
  html`<button
    class=${className}
    part="button"
    @click=${({ currentTarget }: Event) => {
      focusFirst((currentTarget as Element).getRootNode() as ShadowRoot);
      on.change(withoutFilters(filter));
    }}
  >
    ${words.clearFilters}
  </button>`;

/** In place of the list when filters hide all of it. */
export const emptyResult = (
  entries: number,
  filters: readonly Rich[],
  filter: ReaderFilter,
  words: Words,
  on: BarActions,
) =>
  html`<div class="empty">
    <p class="empty-title">${words.noMatch}</p>
    <p>${fill(filters, (...names) => words.hiddenBy(entries, names))}</p>
    ${clearButton('button', filter, words, on)}
  </div>`;
