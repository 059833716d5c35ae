const GAP = 6;

/**
 * Shows a popover’s place beside what opened it: under it, else above, inside the viewport.
 * To be called while it is open; it scrolls with the page.
 */
export function placePopover(popover: HTMLElement, anchor: Element): void {
  const { left, right, top, bottom } = anchor.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const within = (start: number, size: number, room: number) =>
    Math.max(GAP, Math.min(start, room - size - GAP));
  const isRtl = getComputedStyle(popover).direction === 'rtl';
  const above = top - height - GAP;
  const fitsBelow = bottom + height + 2 * GAP <= clientHeight;
  const x = within(isRtl ? right - width : left, width, clientWidth);
  const y = within(fitsBelow || above < GAP ? bottom + GAP : above, height, clientHeight);
  popover.style.setProperty('left', `${x + scrollX}px`);
  popover.style.setProperty('top', `${y + scrollY}px`);
}
