const GAP = 6;

/** Puts an opened popover under the button before it, inside the viewport. */
export function placePopover(popover: HTMLElement): void {
  const button = popover.previousElementSibling;
  if (!button) return;
  const anchor = button.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const start = getComputedStyle(popover).direction === 'rtl' ? anchor.right - width : anchor.left;
  const left = Math.max(GAP, Math.min(start, clientWidth - width - GAP));
  const below = anchor.bottom + GAP;
  const top = below + height > clientHeight ? Math.max(GAP, anchor.top - height - GAP) : below;
  popover.style.setProperty('left', `${left}px`);
  popover.style.setProperty('top', `${top}px`);
}
