import { afterPaint } from '../../loading/turns.ts';
import type { Story } from '../../model/story.ts';
import { toldAlike } from '../../model/told-alike.ts';
import type { Words } from '../../words/words.ts';
import { standing } from '../shared/block.ts';
import type { Options } from '../shared/content-options.ts';
import { keyOf } from '../shared/patch-content.ts';
import { arrange, rowsIn } from './arrange.ts';
import type { EntryContext } from './entry.ts';
import { settleIds } from './entry-ids.ts';
import type { Row, RowGroup } from './lay-out.ts';
import { settleLabel } from './settle-label.ts';
import { Slices } from './slices.ts';
import { rowBlock, timelineContent } from './timeline-content.ts';

/** How many entries are made before anything is painted. */
const FIRST = 6;

interface ListActions {
  /** After the first paint, and when the list is what the rows say, where either was waited for. */
  redraw: () => void;
  /** A row cannot be made. */
  fail(cause: unknown): void;
}

/** The entries of a timeline as they stand in the page. */
export class EntryList {
  readonly #element: HTMLElement;
  readonly #on: ListActions;
  #arranged?: readonly RowGroup[];
  /** What the content was made from, and what then stood. */
  #drawn?: { story: Story; key: string; words: Words; content?: Element };
  /** What brings the list to what the rows say. */
  readonly #slices: Slices;
  /** Until what was made first is painted: before that nothing else is done. */
  painting?: Promise<void>;

  constructor(element: HTMLElement, on: ListActions) {
    this.#element = element;
    this.#on = on;
    this.#slices = new Slices({
      turn: on.redraw,
      fail: (cause) => {
        this.stop();
        on.fail(cause);
      },
    });
  }

  get content(): Element | null {
    return this.#element.querySelector(':scope > [data-sourced-content]');
  }

  /**
   * The timeline’s content with the rows that stand, made anew where they say something else, and with those
   * that do not; of a new list only the first, the rest comes with `arrange`. What is made is painted before
   * anything else is done.
   *
   * @param key Stands for the options: with the same key they are the same.
   */
  make(groups: readonly RowGroup[], story: Story, options: Options, key: string, words: Words) {
    const { content } = this;
    const drawn = this.#drawn;
    this.stop();
    const rows = content ? rowsIn(content) : new Map<string, Element>();
    const isNew = !groups.some((group) => group.rows.some((row) => rows.has(row.key)));
    const same =
      drawn && drawn.content === content && drawn.key === key && drawn.words === words
        ? toldAlike(drawn.story, story)
        : new Set();
    let made = 0;
    const bring = (row: Row, context: EntryContext) => {
      const block = () => rowBlock(row, context);
      if (row.type !== 'more' && rows.has(row.key)) {
        return same.has(row.key) ? standing(row.key, block) : block();
      }
      return row.shown && (!isNew || made++ < FIRST) ? block() : undefined;
    };
    const result = timelineContent(groups, story, options, words, bring, !isNew);
    this.#drawn = { story, key, words };
    this.#hold();
    return result;
  }

  get isWhole(): boolean {
    return !this.painting && this.#slices.isDone;
  }

  #hold(): void {
    const painting = (this.painting = afterPaint().then(() => {
      if (this.painting !== painting) return;
      this.painting = undefined;
      this.#on.redraw();
    }));
  }

  /**
   * Brings the list to what the rows say, unless it was brought there before; what takes longer than a
   * slice, in tasks of their own.
   */
  arrange(groups: readonly RowGroup[], context: EntryContext): void {
    const { content } = this;
    if (!content) return;
    if (this.#drawn) this.#drawn.content ??= content;
    if (!this.painting && groups !== this.#arranged) {
      this.#arranged = groups;
      this.#slices.begin(arrange(content, groups, context));
    }
    this.#mark();
  }

  /** Does at once what is left to do. */
  finish(): void {
    this.#slices.finish();
  }

  /** Leaves what is left to do until the rows come again. */
  stop(): void {
    this.#slices.stop();
    this.#arranged = this.#drawn = undefined;
  }

  /** A copy that the page takes meanwhile is not whole. */
  #mark(): void {
    this.content?.toggleAttribute('data-sourced-partial', !this.isWhole);
  }

  /** Sees to it that ids and the list’s name stand once in the page. */
  settleNames(idPrefix: string): void {
    settleIds(this.#element.querySelectorAll('.sourced-entry'), idPrefix);
    if (this.content) settleLabel(this.content);
  }

  /** Where it is still to be made, it is made. */
  entry(eventId: string): HTMLElement | null {
    return this.#find(eventId) ?? (this.finish(), this.#find(eventId));
  }

  #find(eventId: string): HTMLElement | null {
    const entries = this.#element.querySelectorAll<HTMLElement>('.sourced-entry');
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
