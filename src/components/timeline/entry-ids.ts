import { keyOf } from '../shared/patch-content.ts';

/**
 * Sees to it that an entry’s id stands once in the page: the first in document order keeps it,
 * entries after it do without, and get it back when it is free.
 */
export function settleIds(entries: Iterable<Element>, idPrefix: string): void {
  for (const entry of entries) {
    const id = idPrefix + (keyOf(entry) ?? '');
    const [first, ...others] = (entry.getRootNode() as Document | ShadowRoot).querySelectorAll(
      `#${CSS.escape(id)}`,
    );
    if (!first) entry.id = id;
    for (const other of others) {
      if (other.matches('.sourced-entry')) other.removeAttribute('id');
    }
  }
}
