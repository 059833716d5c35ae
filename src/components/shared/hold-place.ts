import { keyOf } from './patch-content.ts';

/**
 * Remembers where on the screen the reader is in some content, or where it ends above that. Returns what
 * brings that back once the content has changed; where the engine has done so, nothing is left to do.
 */
export function holdPlace(content: Element): () => void {
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
