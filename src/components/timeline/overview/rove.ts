import { isMirrored } from './brush.ts';

const ENTRY = '.dots-track .go';

/**
 * All that can be chosen in a chart’s rows (`.go`) is one tab stop: what was focused last, at first the first entry.
 *
 * @param next Takes the tab stop over.
 */
export function setTabStop(root: ParentNode, next?: HTMLElement | null): void {
  const stops = root.querySelectorAll<HTMLElement>('.go[tabindex="0"]');
  const stop =
    next ??
    stops[0] ??
    root.querySelector<HTMLElement>(ENTRY) ??
    root.querySelector<HTMLElement>('.go');
  for (const other of stops) other.tabIndex = -1;
  if (stop) stop.tabIndex = 0;
}

/** Moves focus from `.go` to `.go`: along a row with arrows and Page keys, to its ends, and to the row above or below. */
export function rove(event: KeyboardEvent): void {
  const root = event.currentTarget as HTMLElement;
  const target = (event.target as HTMLElement).closest<HTMLElement>('.go');
  const rows = [...root.querySelectorAll('.row')]
    .map((row) => [...row.querySelectorAll<HTMLElement>('.go')])
    .filter((row) => row.length > 0);
  const place = rows.findIndex((row) => target && row.includes(target));
  const row = rows[place];
  if (!target || !row) return;
  const next =
    nextIn(row, target, event.key, isMirrored(root)) ?? nearest(rows, place, target, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function nextIn(row: HTMLElement[], from: HTMLElement, key: string, mirrored: boolean) {
  const page = Math.max(1, Math.round(row.length / 4));
  const last = row.length - 1;
  const forward = mirrored ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -forward,
    ArrowRight: forward,
    PageUp: -page,
    PageDown: page,
    Home: -last,
    End: last,
  };
  const step = steps[key];
  return step === undefined
    ? undefined
    : row[Math.min(Math.max(row.indexOf(from) + step, 0), last)];
}

/** Of the row above or below, what stands nearest. */
function nearest(rows: HTMLElement[][], place: number, from: HTMLElement, key: string) {
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  const left = (element: Element) => element.getBoundingClientRect().left;
  const away = (element: Element) => Math.abs(left(element) - left(from));
  return step
    ? rows[place + step]?.reduce((best, one) => (away(one) < away(best) ? one : best))
    : undefined;
}
