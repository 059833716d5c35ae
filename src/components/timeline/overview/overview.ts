import { adoptStyles, html, nothing, render } from 'lit';
import { nextTask } from '../../../loading/turns.ts';
import type { Event } from '../../../model/dataset.ts';
import type { Story } from '../../../model/story.ts';
import type { Words } from '../../../words/words.ts';
import { baseStyles } from '../../shared/base-styles.ts';
import { isWithModifier } from '../../shared/is-with-modifier.ts';
import { Slices } from '../slices.ts';
import { axis } from './axis.ts';
import { Brush, periodText } from './brush.ts';
import { brushStyles } from './brush.styles.ts';
import { entriesTrack } from './entries.ts';
import { key } from './key.ts';
import { hasChosen, laneRow, type Chart } from './lane.ts';
import type { Lane } from './lanes.ts';
import { laneStyles } from './lane.styles.ts';
import { overviewStyles } from './overview.styles.ts';
import { placeAll } from './place.ts';
import { areSame, planOf, type Plan } from './plan.ts';
import { clustersOf, closeUp, isIn, isVague, type Cluster } from './points.ts';
import { room } from './room.ts';
import { rove, setTabStop } from './rove.ts';
import { isCrowded } from './runs.ts';
import { periodOf, stretchOf, type Period, type Stretch } from './scale.ts';

/** What a chart shows. */
export interface OverviewState {
  /** As of the day shown. */
  story: Story;
  /** The entries chosen, those of every period among them. */
  events: readonly Event[];
  /** Ids of the missions that get a lane; all where none is named. */
  missions: readonly string[];
  /** Ids of the missions that a reader has chosen among them. */
  chosen: readonly string[];
  /** The period chosen; null for all of it. */
  period: Partial<Period> | null;
  /** ISO day up to which the record goes. */
  day: string;
  words: Words;
}

/** What a chart asks of the element it is in. */
export interface OverviewRequests {
  /** A period is chosen, or with null all of it. */
  onPeriod(period: Period | null): void;
  /** An entry, or the mission of a lane, is chosen. */
  onSelect(chosen: { type: 'event' | 'mission'; id: string }): void;
  /** No mission is to be chosen any more. */
  onAllMissions(): void;
  /** What was begun in a task of its own is drawn. */
  redraw(): void;
  /** What was begun in a task of its own cannot be made. */
  fail: (cause: unknown) => void;
}

/** More lanes than this are folded: parts under their missions, and missions after these. */
const MANY = 20;

/** Milliseconds of work on a plan beside what else is drawn. */
const FIRST_SLICE = 2;

/** Width of a dot’s place in em. */
const DOT = 1.875;

const countOf = (lanes: readonly Lane[]): number =>
  lanes.reduce((sum, { parts }) => sum + 1 + countOf(parts), 0);

/**
 * The overview chart: lanes of missions, entries by date, and the period in view. `element` goes where the
 * chart is to stand; it has a shadow root of its own. Until a reader chooses a period, the view is where
 * most entries lie and hides none of them.
 */
export class Overview {
  readonly element = document.createElement('div');
  readonly #root = this.element.attachShadow({ mode: 'open' });
  #state?: OverviewState;
  #plan?: Plan;
  /** What makes the plan for the state. */
  readonly #slices: Slices;
  #clusters: Cluster[] = [];
  /** Lanes that a reader has folded or unfolded; the empty id stands for those after the first. */
  #turned = new Set<string>();
  #isWhole = false;
  #dragged?: Stretch;
  /** Number of an entry, as far as it is typed. */
  #typed = '';
  /** Width of the tracks in em. */
  #width = 40;

  #brush = new Brush(
    (view) => {
      this.#dragged = view;
      this.#draw();
    },
    (view) => this.#choose(view),
  );

  constructor(private readonly requests: OverviewRequests) {
    this.#slices = new Slices({
      turn: () => {
        this.#draw();
        requests.redraw();
      },
      fail: requests.fail,
    });
    this.element.setAttribute('exportparts', 'overview, button');
    adoptStyles(this.#root, [baseStyles, laneStyles, brushStyles, overviewStyles]);
    if ('ResizeObserver' in globalThis) {
      // Later: where that measures or draws from within, browsers report an error of the page.
      const measure = () =>
        void nextTask()
          .then(() => this.#measure())
          .catch(requests.fail);
      new ResizeObserver(measure).observe(this.element);
    }
  }

  /** Takes about the room that the chart will, until it is drawn. */
  keepRoom(story: Story, ids: readonly string[], words: Words): void {
    if (!this.#state) render(room(story, ids, MANY + 1, words), this.#root);
  }

  /** Draws the chart; nothing where the record has no date. What takes longer than a slice, in tasks of their own. */
  update(state: OverviewState): void {
    const before = this.#state;
    const { story, day, events, missions } = state;
    const isSame =
      before?.story === story &&
      before.day === day &&
      areSame(before.events, events) &&
      areSame(before.missions, missions);
    if (!isSame) {
      this.#slices.begin(this.#make(state), FIRST_SLICE);
      if (!this.isWhole) this.keepRoom(story, missions, state.words);
    }
    this.#state = state;
    if (this.isWhole) this.#draw();
  }

  *#make({ story, events, missions, day }: OverviewState): Generator<void, void> {
    this.#plan = yield* planOf(story, events, missions, day, this.#plan);
  }

  get isWhole(): boolean {
    return this.#slices.isDone;
  }

  /** Does at once what is left to do. */
  finish(): void {
    this.#slices.finish();
  }

  /** Unfolds what says how to read the chart. */
  openKey(): void {
    this.#root.querySelector('details')?.toggleAttribute('open', true);
  }

  #measure(): void {
    const track = this.#root.querySelector('.dots-track');
    const width = track ? track.clientWidth / parseFloat(getComputedStyle(track).fontSize) : 0;
    if (!width || Math.abs(width - this.#width) < 0.5) return;
    this.#width = width;
    if (this.#plan) this.#draw();
  }

  #draw(): void {
    render(this.#template(), this.#root);
    placeAll(this.#root);
    setTabStop(this.#root);
  }

  #template() {
    const plan = this.#plan;
    const state = this.#state;
    if (!plan || !state) return nothing;
    const { story, words } = state;
    const view = this.#viewOf(plan, state);
    const chosen = new Set(state.chosen.map((id) => story.missions.get(id)));
    const chart: Chart = {
      story,
      view,
      width: this.#width,
      words,
      isOpen: (id) => this.#isOpen(id, plan),
      isChosen: (mission) => chosen.has(mission),
    };
    return html`<section class="overview" part="overview" role="group" aria-label=${words.overview}>
      <p class="title">${words.overview}</p>
      <div class="plot" @click=${this.#go} @keydown=${this.#keyed} @focusin=${this.#focused}>
        ${axis(plan, view, this.#width, words)}
        <ul class="lanes" role="list">
          ${this.#lanes(plan, chart)}
        </ul>
        ${this.#entries(plan, state, view)}
      </div>
      ${this.#period(plan, view, words)}${key(
        words,
        plan.lanes.some(({ spans }) => isCrowded(spans, this.#width)),
      )}
    </section>`;
  }

  #viewOf({ whole, first }: Plan, { period }: OverviewState): Stretch {
    if (this.#dragged) return this.#dragged;
    if (period) return stretchOf(period, whole);
    return this.#isWhole ? whole : first;
  }

  #isOpen(id: string, { lanes }: Plan): boolean {
    return this.#turned.has(id) !== countOf(lanes) <= MANY;
  }

  #lanes({ lanes }: Plan, chart: Chart) {
    const more = lanes.filter((lane, index) => index >= MANY && !hasChosen(lane, chart));
    const rest = countOf(more);
    const isOpen = this.#turned.has('') || rest < 1;
    const shown = isOpen ? lanes : lanes.filter((lane) => !more.includes(lane));
    return html`${shown.map((lane) => laneRow(lane, chart))}${
      rest > 0
        ? html`<li class="row">
            <button class="go fold" tabindex="-1" data-go="fold:" aria-expanded=${isOpen}>
              ${chart.words.moreMissions(rest)}
            </button>
          </li>`
        : nothing
    }`;
  }

  #entries({ points }: Plan, state: OverviewState, view: Stretch) {
    const { words } = state;
    const inView = points.filter((point) => isIn(point, view));
    const size = DOT / this.#width;
    const row = (vague: boolean) =>
      clustersOf(
        inView.filter((point) => isVague(point) === vague),
        view,
        size,
      );
    this.#clusters = [...row(false), ...row(true)].sort((a, b) => a.at - b.at);
    return html`<div
      class="row entries"
      role="group"
      aria-label=${words.entriesHeading}
      aria-describedby="keys"
    >
      <div class="name">
        <span aria-hidden="true">${words.entriesHeading}</span>
        <small>${words.inPeriod(inView.length, state.events.length)}</small>
      </div>
      ${entriesTrack(this.#clusters, view, state.story, words)}
    </div>`;
  }

  #period(plan: Plan, view: Stretch, words: Words) {
    const { whole } = plan;
    if (whole.to - whole.from < 2) return nothing;
    return html`<div class="row period" role="group" aria-label=${words.periodShown}>
      <div class="name">
        <span aria-hidden="true">${words.periodShown}</span>
        <small>${periodText(view, words)}</small>
        ${
          view.from > whole.from || view.to < whole.to
            ? html`<button class="link" part="button" @click=${() => this.#chooseWhole(whole)}>
                ${words.wholePeriod}
              </button>`
            : nothing
        }
      </div>
      ${this.#brush.render(plan, view, this.#width, words)}
    </div>`;
  }

  /** The button goes when it is used: focus moves to what stands before it. */
  #chooseWhole(whole: Stretch): void {
    this.#root.querySelector<HTMLElement>('.go[tabindex="0"]')?.focus({ preventScroll: true });
    this.#choose(whole);
  }

  #choose(view: Stretch): void {
    if (!this.#state || !this.#plan) return;
    const { whole } = this.#plan;
    this.#dragged = undefined;
    this.#isWhole = view.from <= whole.from && view.to >= whole.to;
    const period = this.#isWhole ? null : periodOf(view);
    this.#state = { ...this.#state, period };
    this.#draw();
    this.requests.onPeriod(period);
  }

  #keyed = (event: KeyboardEvent) => {
    if (isWithModifier(event)) return;
    const entry = this.#typedEntry(event);
    if (event.key === 'Enter' && entry) {
      event.preventDefault();
      this.requests.onSelect({ type: 'event', id: entry.id });
    } else rove(event);
  };

  /** The entry whose number is being typed; the dot that stands for it takes focus. */
  #typedEntry({ key, target }: KeyboardEvent): Event | undefined {
    const row = (target as Element).closest('.dots-track');
    const entry = this.#state?.events[Number(this.#typed) - 1];
    this.#typed = row && /^\d$/.test(key) ? this.#typed + key : '';
    const typed = this.#state?.events[Number(this.#typed) - 1];
    if (!typed) return entry;
    const index = this.#clusters.findIndex(({ points }) =>
      points.some((point) => point.event === typed),
    );
    row?.querySelectorAll<HTMLElement>('.go')[index]?.focus();
    return undefined;
  }

  #focused = ({ target }: FocusEvent) => {
    const go = (target as HTMLElement).closest<HTMLElement>('.go');
    if (go) setTabStop(this.#root, go);
  };

  #go = ({ target }: MouseEvent) => {
    const go = (target as Element).closest<HTMLElement>('[data-go]');
    const [, type, id = ''] = /^(\w+):(.*)$/.exec(go?.dataset['go'] ?? '') ?? [];
    switch (type) {
      case 'all':
        go?.parentElement?.querySelector<HTMLElement>('.mission')?.focus();
        this.requests.onAllMissions();
        break;
      case 'fold':
        if (!this.#turned.delete(id)) this.#turned.add(id);
        this.#draw();
        break;
      case 'near':
        this.#showNear(go!, id);
        break;
      case 'cluster':
        this.#goTo(this.#clusters[Number(id)]);
        break;
      case 'event':
      case 'mission':
        this.requests.onSelect({ type, id });
    }
  };

  /** To the first of a few entries; of many, nearer. */
  #goTo(cluster: Cluster | undefined): void {
    const id = cluster?.points[0]?.event.id;
    if (!cluster || id === undefined) return;
    const view = closeUp(cluster);
    if (!view) {
      this.requests.onSelect({ type: 'event', id });
      return;
    }
    this.#choose(view);
    this.#root.querySelector<HTMLElement>('.dots-track .go')?.focus();
  }

  /** Statuses of a lane that share a mark, in their period. */
  #showNear(go: HTMLElement, period: string): void {
    const row = go.closest('.row');
    const [from = 0, to = 0] = period.split(' ').map(Number);
    this.#choose({ from, to });
    row?.querySelector<HTMLElement>('.span:not(.early)')?.focus();
  }
}
