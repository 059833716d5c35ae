import { html, nothing, svg } from 'lit';
import { onceFor } from '../../../model/once-for.ts';
import { rangeText, shortForm } from '../../../words/date-forms.ts';
import { dayText, monthText, shortText } from '../../../words/date-words.ts';
import type { Words } from '../../../words/words.ts';
import { markOf } from '../../mission-status/marks.ts';
import { isWithModifier } from '../../shared/is-with-modifier.ts';
import type { Lane } from './lanes.ts';
import type { Plan } from './plan.ts';
import { place, placed } from './place.ts';
import { dayAt, HALF_A_DAY, shareOf, ticksOf, type Stretch } from './scale.ts';

type Edge = 'from' | 'to';

interface Drag {
  /** Both where the window is moved; none where the pointer went down beside it. */
  edges: readonly Edge[];
  /** Where the pointer went down, and how many months a pixel is: below 0 from right to left. */
  x: number;
  scale: number;
  /** The moment that the pointer went down on, unless it was on a handle; and the edge that had focus then. */
  moment: number | undefined;
  focused: Edge | undefined;
  start: Stretch;
  moved: boolean;
}

/** What a label needs in em, with its distance from the next, and a year alone; and what is free beside the track. */
const LABEL = 4;
const YEAR = 2.25;
const MARGIN = 1;

/** Pixels by which a hand may tremble. */
const STILL = 2;

const MONTHS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

export const isMirrored = (element: Element) => getComputedStyle(element).direction === 'rtl';

/** A view’s first and last day in words, months where it starts and ends with one. */
export function periodText(view: Stretch, words: Words): string {
  const { from, to } = view;
  return rangeText(
    shortForm(dayAt(from), words, !Number.isInteger(from)),
    shortForm(dayAt(to - HALF_A_DAY), words, !Number.isInteger(to)),
    words,
  );
}

/**
 * The whole period in small with a window over what is in view: two sliders, and the window to drag.
 * A click beside or in the window moves the nearer slider there, or the one that has focus.
 */
export class Brush {
  #whole: Stretch = { from: 0, to: 0 };
  #view = this.#whole;
  #drag?: Drag;

  /**
   * @param onMove The window is being dragged.
   * @param onChoose The reader has set it.
   */
  constructor(
    private readonly onMove: (view: Stretch) => void,
    private readonly onChoose: (view: Stretch) => void,
  ) {}

  render(plan: Plan, view: Stretch, width: number, words: Words) {
    const { whole } = plan;
    this.#whole = whole;
    this.#view = view;
    const { step, at } = ticksOf(whole, width / LABEL);
    const room = 1 - ((step < 12 ? LABEL : YEAR) - MARGIN) / (width - 2 * MARGIN);
    return html`<div
      class="brush"
      @pointerdown=${this.#grab}
      @pointermove=${this.#pull}
      @pointerup=${this.#release}
      @pointercancel=${this.#release}
    >
      <div class="years" aria-hidden="true">
        ${at.map((moment) => {
          const share = shareOf(moment, whole);
          const label = step < 12 ? shortText(dayAt(moment), words) : Math.floor(moment / 12);
          return placed('', { a: share }, share > room ? nothing : label);
        })}
      </div>
      ${miniature(plan)}
      <div
        class="window"
        data-at=${place({ a: shareOf(view.from, whole), b: shareOf(view.to, whole) })}
      >
        ${this.#slider('from', view, words)}${this.#slider('to', view, words)}
      </div>
    </div>`;
  }

  #slider(edge: Edge, view: Stretch, words: Words) {
    const { from, to } = this.#limits(edge, view);
    const at = view[edge];
    const day = dayAt(edge === 'to' ? at - HALF_A_DAY : at);
    return html`<div
      class="handle"
      role="slider"
      tabindex="0"
      data-edge=${edge}
      aria-label=${edge === 'from' ? words.periodStart : words.periodEnd}
      aria-valuemin=${from}
      aria-valuemax=${to}
      aria-valuenow=${at}
      aria-valuetext=${(Number.isInteger(at) ? monthText : dayText)(day, words)}
      @keydown=${this.#step}
    ></div>`;
  }

  /** Where an edge may go: at least a month from the other. */
  #limits(edge: Edge, { from, to }: Stretch): Stretch {
    return edge === 'from'
      ? { from: this.#whole.from, to: Math.ceil(to) - 1 }
      : { from: Math.floor(from) + 1, to: this.#whole.to };
  }

  #moved(edge: Edge, to: number, view = this.#view): Stretch {
    const limits = this.#limits(edge, view);
    return { ...view, [edge]: Math.min(Math.max(to, limits.from), limits.to) };
  }

  #step = (event: KeyboardEvent) => {
    if (isWithModifier(event)) return;
    const handle = event.currentTarget as HTMLElement;
    const edge = handle.dataset['edge'] as Edge;
    const limits = this.#limits(edge, this.#view);
    const { key } = event;
    const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
    const months = (MONTHS[key] ?? 0) * (sideways && isMirrored(handle) ? -1 : 1);
    const at = this.#view[edge];
    let goal = months > 0 ? Math.floor(at) + months : Math.ceil(at) + months;
    if (key === 'Home') goal = limits.from;
    else if (key === 'End') goal = limits.to;
    else if (months === 0) return;
    event.preventDefault();
    this.onChoose(this.#moved(edge, goal));
  };

  #grab = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const track = event.currentTarget as HTMLElement;
    const target = event.target as HTMLElement;
    const edge = target.dataset['edge'] as Edge | undefined;
    const { activeElement } = track.getRootNode() as ShadowRoot;
    const isMirroredHere = isMirrored(track);
    const { left, right, width } = track.getBoundingClientRect();
    const scale = ((this.#whole.to - this.#whole.from) / width) * (isMirroredHere ? -1 : 1);
    track.setPointerCapture(event.pointerId);
    this.#drag = {
      edges: edge ? [edge] : target.closest('.window') ? ['from', 'to'] : [],
      x: event.clientX,
      scale,
      moment: edge
        ? undefined
        : this.#whole.from + (event.clientX - (isMirroredHere ? right : left)) * scale,
      focused: (activeElement as HTMLElement | null)?.dataset['edge'] as Edge | undefined,
      start: this.#view,
      moved: false,
    };
  };

  #pull = (event: PointerEvent) => {
    const view = this.#dragged(event.clientX);
    if (view) this.onMove(view);
  };

  #release = (event: PointerEvent) => {
    const view =
      this.#dragged(event.clientX) ?? (event.type === 'pointerup' ? this.#clicked() : undefined);
    this.#drag = undefined;
    if (view) this.onChoose(view);
  };

  /** The window with an edge where the pointer went down; undefined where it was drawn, or went down on a handle. */
  #clicked(): Stretch | undefined {
    const { moved = true, moment, focused } = this.#drag ?? {};
    if (moved || moment === undefined) return undefined;
    const { from, to } = this.#view;
    const nearer = moment - from < to - moment ? 'from' : 'to';
    return this.#moved(focused ?? nearer, Math.round(moment));
  }

  /** The window where the pointer has drawn it to, in whole months; undefined where it is not drawn. */
  #dragged(x: number): Stretch | undefined {
    const drag = this.#drag;
    if (!drag) return undefined;
    const { edges, scale, start } = drag;
    drag.moved ||= Math.abs(x - drag.x) > STILL;
    if (!drag.moved || edges.length === 0) return undefined;
    const { from, to } = this.#whole;
    const way = (x - drag.x) * scale;
    const [edge, other] = edges;
    if (edge && !other) return this.#moved(edge, Math.round(start[edge] + way), start);
    const length = start.to - start.from;
    const first = Math.min(Math.max(Math.round(start.from + way), from), to - length);
    return { from: first, to: first + length };
  }
}

/** A line in a row of the miniature, in thousandths of its width. */
interface Line extends Stretch {
  row: number;
}

/** Draws a line on; as far as it touches the last of its row, as one. */
function draw(lines: Line[], row: number, from: number, to: number): void {
  const last = lines.at(-1);
  if (last?.row === row && from <= last.to) last.to = Math.max(last.to, to);
  else if (from < to) lines.push({ row, from, to });
}

const pathOf = (lines: readonly Line[]) =>
  lines.map(({ row, from, to }) => `M${from} ${row + 0.5}H${to}`).join('');

/** Every lane as a line, thick where reports carry it. */
const miniature = onceFor(({ lanes, whole }: Plan) => {
  const rows = lanes.flatMap(function all(lane): Lane[] {
    return [lane, ...lane.parts.flatMap(all)];
  });
  const thick = Math.min(3, 26 / rows.length);
  const x = (moment: number) => Math.round(shareOf(moment, whole) * 1000);
  /** By hue, what is told and what is still to be so after that: a path for all lanes. */
  const lines = new Map<string, [told: Line[], rest: Line[]]>();
  rows.forEach(({ spans }, row) => {
    spans.forEach(({ status, condition, start, from, told, to }, index) => {
      const mark = markOf(status, condition);
      if (!start || !mark) return;
      const end = index < spans.length - 1 ? to : told;
      const [full, thin] = lines.get(mark.hue) ?? [[], []];
      lines.set(mark.hue, [full, thin]);
      draw(full, row, x(from), Math.max(x(end), x(from) + 4));
      draw(thin, row, x(end), x(to));
    });
  });
  return svg`<svg class="mini" viewBox="0 0 1000 ${rows.length || 1}" preserveAspectRatio="none" aria-hidden="true">${[
    ...lines,
  ].map(
    ([hue, [told, rest]]) =>
      svg`<path data-hue="${hue}" stroke-width="${thick}" d="${pathOf(told)}"/><path data-hue="${hue}" d="${pathOf(rest)}"/>`,
  )}</svg>`;
});
