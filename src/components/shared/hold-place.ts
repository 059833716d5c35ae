import { keyOf } from './patch-content.ts';

/**
 * Remembers where on the screen the reader is in some content, or how far above the screen it ends. Returns
 * what brings that back once the content has changed; where the engine has done so, nothing is left to do.
 */
export function holdPlace(content: Element): () => void {
  const list = firstRead(content.querySelectorAll('[data-sourced-blocks]'));
  const read = (list && firstRead(list.children)) ?? firstRead(content.children);
  const isAbove = !read && content.getBoundingClientRect().top < 0;
  const place = (element: Element) => element.getBoundingClientRect()[isAbove ? 'bottom' : 'top'];
  const anchor = isAbove ? content : read;
  if (!anchor) return () => {};
  const before = place(anchor);
  return () => {
    const stands = anchor.isConnected ? anchor : successor(content, anchor);
    for (let box = stands; stands && box; box = parentOf(box)) {
      const moved = place(stands) - before;
      if (Math.abs(moved) < 1) return;
      if (isScroller(box)) box.scrollBy({ top: moved, behavior: 'instant' });
    }
  };
}

/** The first that is in the upper half of the screen, where reading is done. */
const firstRead = (elements: Iterable<Element>): Element | undefined =>
  [...elements].find((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight / 2;
  });

/** What took the place of a block that has changed. */
const successor = (content: Element, block: Element) =>
  content.querySelector(`[data-sourced-key^="${CSS.escape(keyOf(block) ?? '')}@"]`);

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

const isScroller = (element: Element) =>
  element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowY);
