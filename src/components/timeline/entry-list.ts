import { keyOf } from '../shared/patch-content.ts';
import { arrange, rowsIn } from './arrange.ts';
import type { EntryContext } from './entry.ts';
import { settleIds } from './entry-ids.ts';
import type { RowGroup } from './lay-out.ts';
import { settleLabel } from './settle-label.ts';

/** The entries of a timeline as they stand in the page. */
export class EntryList {
  readonly #host: HTMLElement;
  #arranged?: readonly RowGroup[];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get content(): Element | null {
    return this.#host.querySelector(':scope > [data-sourced-content]');
  }

  /** The rows that stand, by key; to be asked before the content is written. */
  standing(): ReadonlyMap<string | undefined, Element> {
    this.#arranged = undefined;
    return this.content ? rowsIn(this.content) : new Map();
  }

  /** Brings the list to what the rows say, unless it was brought there before. */
  arrange(groups: readonly RowGroup[], context: EntryContext): void {
    if (!this.content || groups === this.#arranged) return;
    this.#arranged = groups;
    arrange(this.content, groups, context);
  }

  /** Sees to it that ids and the list’s name stand once in the page. */
  settleNames(idPrefix: string): void {
    settleIds(this.#host.querySelectorAll('.sourced-entry'), idPrefix);
    if (this.content) settleLabel(this.content);
  }

  entry(eventId: string): HTMLElement | null {
    const entries = this.#host.querySelectorAll<HTMLElement>('.sourced-entry');
    return [...entries].find((entry) => keyOf(entry) === eventId) ?? null;
  }

  /** Moves focus to an entry, and the page with it unless it is to stay; false where there is none. */
  goTo(eventId: string, scrolls = true): boolean {
    const entry = this.entry(eventId);
    if (!entry) return false;
    entry.tabIndex = -1;
    entry.focus({ preventScroll: true });
    if (scrolls) entry.scrollIntoView();
    return true;
  }
}

/** Id of the event after which a row of “Show more” stands. */
export const eventBefore = (row: Element): string => keyOf(row)?.slice('more:'.length) ?? '';
