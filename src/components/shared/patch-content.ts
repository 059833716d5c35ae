import { render, type TemplateResult } from 'lit';
import { stampOf, templateOf, type Block } from './block.ts';

/** Renders a template once into plain nodes, without the markers that only a later update would need. */
export function build(template: TemplateResult): HTMLElement {
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  const markers = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (markers.nextNode()) comments.push(markers.currentNode as ChildNode);
  for (const comment of comments) comment.remove();
  return fragment.firstElementChild as HTMLElement;
}

/**
 * Makes the keyed children of `parent` those of `blocks`, in order.
 * A child whose key and revision are the same stays the very node it was, whatever a translator did inside.
 */
export function patch(parent: Element, blocks: readonly Block[]): void {
  const present = new Map<string, Element>();
  for (const child of parent.children) {
    const stamp = child.getAttribute('data-sourced-key');
    if (stamp !== null) present.set(stamp.slice(0, stamp.lastIndexOf('@')), child);
  }
  let previous: Element | null = null;
  for (const block of blocks) {
    const found = present.get(block.key);
    present.delete(block.key);
    let element: Element;
    if (found?.getAttribute('data-sourced-key') === stampOf(block)) {
      element = found;
      const list = block.children && found.querySelector('[data-sourced-blocks]');
      if (list) patch(list, block.children ?? []);
    } else {
      element = build(templateOf(block));
      found?.replaceWith(element);
    }
    const next: Element | null = previous ? previous.nextElementSibling : parent.firstElementChild;
    if (element !== next) parent.insertBefore(element, next);
    previous = element;
  }
  for (const leftover of present.values()) leftover.remove();
}
