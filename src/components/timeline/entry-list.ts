import { afterPaint, nextTask } from '../../loading/turns.ts';
import type { Story } from '../../model/story.ts';
import { toldAlike } from '../../model/told-alike.ts';
import type { Words } from '../../words/words.ts';
import { standing } from '../shared/block.ts';
import type { Options } from '../shared/content-options.ts';
import { keyOf } from '../shared/patch-content.ts';
import { arrange, rowsIn } from './arrange.ts';
import type { EntryContext } from './entry.ts';
import { settleIds } from './entry-ids.ts';
import type { RowGroup } from './lay-out.ts';
import { settleLabel } from './settle-label.ts';
import { rowBlock, timelineContent } from './timeline-content.ts';

/** Milliseconds of work on the list between which the page may act. */
const SLICE = 8;

/** How many entries are made before anything is painted. */
const FIRST = 10;

/** The entries of a timeline as they stand in the page. */
export class EntryList {
  readonly #host: HTMLElement;
  readonly #onTurn: () => void;
  #arranged?: readonly RowGroup[];
  /** What the content was made from. */
  #drawn?: { story: Story; key: string; words: Words };
  /** What is left to do until the list is what the rows say. */
  #work?: Generator<void, void>;
  #pause?: Promise<void>;

  /** @param onTurn Called after the first paint, and when the list is what the rows say, where either is waited for. */
  constructor(host: HTMLElement, onTurn: () => void) {
    this.#host = host;
    this.#onTurn = onTurn;
  }

  get content(): Element | null {
    return this.#host.querySelector(':scope > [data-sourced-content]');
  }

  /**
   * The timeline’s content with the rows that stand, made anew where they say something else, and the first of
   * those that do not; the rest comes with `arrange`. All that is made is painted before anything else is done.
   *
   * @param key Stands for the options: with the same key they are the same.
   */
  make(groups: readonly RowGroup[], story: Story, options: Options, key: string, words: Words) {
    const rows = this.content ? rowsIn(this.content) : new Map<string, Element>();
    const drawn = this.#drawn;
    this.#drawn = this.#arranged = undefined;
    const same =
      drawn?.key === key && drawn.words === words ? toldAlike(drawn.story, story) : new Set();
    let made = 0;
    const content = timelineContent(groups, story, options, words, (row, context) => {
      const block = () => rowBlock(row, context);
      if (row.type !== 'more' && rows.has(row.key)) {
        return same.has(row.key) ? standing(row.key, block) : block();
      }
      return row.shown && made++ < FIRST ? block() : undefined;
    });
    this.#drawn = { story, key, words };
    this.#hold();
    return content;
  }

  /** Whether what was made first is still to be painted, before anything else is done. */
  get isHeld(): boolean {
    return this.#pause !== undefined;
  }

  get isWhole(): boolean {
    return !this.isHeld && !this.#work;
  }

  /** Resolves when the list is what the rows say. */
  async settled(): Promise<void> {
    while (!this.isWhole) await (this.#pause ?? nextTask());
  }

  #hold(): void {
    const pause = (this.#pause = afterPaint().then(() => {
      if (this.#pause !== pause) return;
      this.#pause = undefined;
      this.#onTurn();
    }));
  }

  release(): void {
    this.#pause = undefined;
  }

  /**
   * Brings the list to what the rows say, unless it was brought there before; what takes longer than a
   * slice, in tasks of their own.
   */
  arrange(groups: readonly RowGroup[], context: EntryContext): void {
    if (!this.content || this.isHeld || groups === this.#arranged) return;
    this.#arranged = groups;
    this.#work = arrange(this.content, groups, context);
    this.#doSlice();
    if (this.#work) void this.#doRest(this.#work);
  }

  /** Does at once what is left to do. */
  finish(): void {
    if (!this.#work) return;
    this.#doSlice(Infinity);
    this.#onTurn();
  }

  /** Leaves what is left to do until the rows come again. */
  stop(): void {
    this.#work = this.#arranged = undefined;
  }

  #doSlice(length = SLICE): void {
    const end = performance.now() + length;
    do {
      if (this.#work?.next().done) this.#work = undefined;
    } while (this.#work && performance.now() < end);
  }

  async #doRest(work: Generator<void, void>): Promise<void> {
    for (;;) {
      await nextTask();
      if (this.#work !== work) return;
      this.#doSlice();
      if (!this.#work) return this.#onTurn();
    }
  }

  /** Sees to it that ids and the list’s name stand once in the page. */
  settleNames(idPrefix: string): void {
    settleIds(this.#host.querySelectorAll('.sourced-entry'), idPrefix);
    if (this.content) settleLabel(this.content);
  }

  /** Where it is still to be made, it is made. */
  entry(eventId: string): HTMLElement | null {
    return this.#find(eventId) ?? (this.finish(), this.#find(eventId));
  }

  #find(eventId: string): HTMLElement | null {
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
