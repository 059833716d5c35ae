import { keyOf } from './patch-content.ts';

/**
 * Remembers where in some content the reader is, on the screen and with focus. Returns what brings that
 * back once the content has changed.
 */
export function hold(content: Element): () => void {
  const putBack = [holdFocus(content), holdPlace(content)];
  return () => putBack.forEach((one) => one());
}

/** Where what has focus goes, the row after it takes its place, or the one before. */
function holdFocus(content: Element): () => void {
  const root = content.getRootNode() as Document | ShadowRoot;
  const rows = [...content.querySelectorAll<HTMLElement>('li[data-sourced-key]')];
  const at = rows.findIndex((row) => row.contains(root.activeElement));
  return () => {
    if (at < 0 || content.contains(root.activeElement)) return;
    const heir = [...rows.slice(at), ...rows.slice(0, at).reverse()].find(
      (row) => row.getClientRects().length > 0,
    );
    if (heir) heir.tabIndex = -1;
    heir?.focus({ preventScroll: true });
  };
}

/**
 * Remembers where on the screen the reader is in some content, or where it ends above that; where the
 * engine brings that back, nothing is left to do.
 */
function holdPlace(content: Element): () => void {
  const listOf = (block: Element) => block.querySelector('[data-sourced-blocks]');
  // To ask where something is in a group that is far would lay that out.
  const group = firstRead([...content.children].filter(listOf));
  const read = firstRead((group && listOf(group))?.children ?? []) ?? firstRead(content.children);
  const edge = read ? 'top' : 'bottom';
  const place = (element: Element) => element.getBoundingClientRect()[edge];
  const anchor = read ?? content;
  const before = place(anchor);
  return () => {
    // A block that has changed is another element.
    const key = CSS.escape(keyOf(anchor) ?? '');
    const stands = anchor.isConnected
      ? anchor
      : content.querySelector(`[data-sourced-key^="${key}@"]`);
    if (!stands || before >= innerHeight / 2) return;
    const put = (box: Element | Window) => {
      const top = place(stands) - before;
      if (Math.abs(top) >= 1) box.scrollBy({ top, behavior: 'instant' });
    };
    for (let box = stands.parentElement; box; box = box.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(box).overflowY)) put(box);
    }
    put(window);
  };
}

/** The first that is in the upper half of the screen, where reading is done. */
const firstRead = (elements: Iterable<Element>): Element | undefined =>
  [...elements].find((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight / 2;
  });
