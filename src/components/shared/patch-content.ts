import { stampOf, templateOf, type Block } from './block.ts';
import { build } from './build.ts';

/**
 * Makes the keyed children of `parent` those of `blocks`, in order.
 * A child whose key and revision are the same stays the very node it was, whatever a translator did inside.
 */
export function patch(parent: Element, blocks: readonly Block[]): void {
  const present = new Map<string, Element>();
  const wanted = new Set(blocks.map(({ key }) => key));
  for (const child of [...parent.children]) {
    const key = keyOf(child);
    if (key === undefined || !wanted.has(key) || present.has(key)) child.remove();
    else present.set(key, child);
  }
  const placed: Element[] = [];
  for (const block of blocks) {
    put(bring(present.get(block.key), block), parent, placed);
    present.delete(block.key);
  }
}

/** Puts an element after what was placed last, as far as the page has left that where it was. */
export function put(element: Element, parent: Element, placed: Element[]): void {
  while (placed.length > 0 && placed.at(-1)?.parentNode !== parent) placed.pop();
  const next = placed.at(-1)?.nextElementSibling;
  const at = next === undefined ? parent.firstElementChild : next;
  if (element !== at) parent.insertBefore(element, at);
  placed.push(element);
}

/** The element as it stands where it still says what the block does, else one in its place. */
function bring(found: Element | undefined, block: Block): Element {
  if (found && block.stays) return found;
  const list = block.children && found?.querySelector('[data-sourced-blocks]');
  if (
    found?.getAttribute('data-sourced-key') === stampOf(block) &&
    Boolean(list) === Boolean(block.children)
  ) {
    if (list) patch(list, block.children ?? []);
    return found;
  }
  const element = build(templateOf(block));
  if (found) replace(found, element);
  return element;
}

/** Puts an element in another’s place, with what the reader had opened in it, and with the focus. */
function replace(found: Element, element: HTMLElement): void {
  const { activeElement: active } = found.getRootNode() as Document | ShadowRoot;
  const details = element.querySelectorAll('details');
  [...found.querySelectorAll('details')].forEach(({ open }, index) => {
    if (open) details[index]?.toggleAttribute('open', true);
  });
  if (found.hasAttribute('hidden')) element.hidden = true;
  found.replaceWith(element);
  if (!active || !found.contains(active)) return;
  const alike = [...element.querySelectorAll<HTMLElement>(active.localName)];
  const focused = alike.find(({ textContent }) => textContent === active.textContent) ?? element;
  if (focused.tabIndex < 0) focused.tabIndex = -1;
  focused.focus({ preventScroll: true });
}

/** The key of what a block made; of a `content`, the record it was made from. */
export function keyOf(element: Element, stamped = 'key'): string | undefined {
  const stamp = element.getAttribute(`data-sourced-${stamped}`);
  return stamp?.slice(0, stamp.lastIndexOf('@'));
}
