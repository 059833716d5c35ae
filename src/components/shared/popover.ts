import { html } from 'lit';
import type { Words } from '../../words/words.ts';

const GAP = 6;

/** For those who have neither a key nor a place outside to press. */
export const closeButton = (words: Words) =>
  html`<button class="close" part="button" aria-label=${words.close} @click=${close}>×</button>`;

const close = ({ currentTarget }: Event) =>
  (currentTarget as Element).closest<HTMLElement>('[popover]')?.hidePopover();

/** Less room than this is no room: then it may cover what opened it. */
const ENOUGH = 200;

/**
 * Puts an open popover under what opened it, or above where there is more room, inside the viewport;
 * it scrolls with the page.
 */
function placePopover(popover: HTMLElement, anchor: Element): void {
  const { style } = popover;
  const { clientWidth, clientHeight } = document.documentElement;
  // Measured where it makes no scroll bar come.
  style.top = '0';
  style.maxHeight = '';
  style.maxWidth = `${clientWidth - 2 * GAP}px`;
  const { left, right, top, bottom } = anchor.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const [below, above] = [clientHeight - bottom - 2 * GAP, top - 2 * GAP];
  const isBelow = height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, ENOUGH);
  if (height > room) style.maxHeight = `${room}px`;
  const shown = Math.min(height, room);
  const within = (start: number, size: number, end: number) =>
    Math.max(GAP, Math.min(start, end - size - GAP));
  const isRtl = getComputedStyle(popover).direction === 'rtl';
  const x = within(isRtl ? right - width : left, width, clientWidth);
  const y = within(isBelow ? bottom + GAP : top - GAP - shown, shown, clientHeight);
  style.left = `${x + scrollX}px`;
  style.top = `${y + scrollY}px`;
}

/**
 * Listens to a popover in a shadow root, for `beforetoggle` and `focusout`: places and focuses it before
 * it is painted, gives focus back when it closes, and closes it when focus goes on into the page.
 */
export class PopoverKeeper {
  isOpen = false;
  #popover?: HTMLElement;
  readonly #anchor: () => HTMLElement | null | undefined;
  readonly #onTurn: () => void;

  /** @param onTurn Called when it is about to open or close. */
  constructor(anchor: () => HTMLElement | null | undefined, onTurn: () => void) {
    this.#anchor = anchor;
    this.#onTurn = onTurn;
  }

  /** To be called when what is in it has changed. */
  place(): void {
    const anchor = this.#anchor();
    if (anchor && this.#popover?.matches(':popover-open')) placePopover(this.#popover, anchor);
  }

  handleEvent(event: Event): void {
    const popover = (this.#popover = event.currentTarget as HTMLElement);
    if (event.type === 'beforetoggle') this.#turn(popover, (event as ToggleEvent).newState);
    else if (this.isOpen) this.#leave(popover, (event as FocusEvent).relatedTarget);
  }

  #turn(popover: HTMLElement, state: string): void {
    this.isOpen = state === 'open';
    // Chromium gives focus back in the page’s own tree only.
    const { activeElement } = popover.getRootNode() as ShadowRoot;
    if (!this.isOpen && popover.contains(activeElement)) {
      this.#anchor()?.focus({ preventScroll: true });
    }
    this.#onTurn();
    if (!this.isOpen) return;
    requestAnimationFrame(() => {
      this.place();
      popover.focus({ preventScroll: true });
    });
  }

  #leave(popover: HTMLElement, next: EventTarget | null): void {
    const stays = !(next instanceof Node) || popover.contains(next) || next === this.#anchor();
    if (!stays) popover.hidePopover();
  }
}
