import { adoptStyles, type CSSResultOrNative } from 'lit';
import { stampOf, templateOf } from '../shared/block.ts';
import { build } from '../shared/build.ts';
import { controls } from './timeline-content.ts';

/**
 * The shadow root between head and entries that the controls are drawn in.
 *
 * @param known The one drawn in before: it comes back where the page took it away, and is never doubled.
 */
export function controlsRoot(
  content: Element,
  known: ShadowRoot | undefined,
  styles: CSSResultOrNative[],
): ShadowRoot {
  const boxes = [...content.querySelectorAll(':scope > .sourced-controls')];
  const box = known?.host ?? boxes[0] ?? build(templateOf(controls));
  if (!boxes.includes(box)) {
    box.setAttribute('data-sourced-key', stampOf(controls));
    content.insertBefore(box, boxes[0] ?? content.children[1] ?? null);
  }
  for (const other of boxes) if (other !== box) other.remove();
  if (box.shadowRoot) return box.shadowRoot;
  const root = box.attachShadow({ mode: 'open' });
  adoptStyles(root, styles);
  return root;
}

/** Whether the reader sees an element, or what comes after it: making room for it would move something. */
export function isInView(element: Element): boolean {
  const [box] = element.getClientRects();
  return box !== undefined && box.top < innerHeight;
}

/** Moves focus to the first control of the filter bar that shows, or of what there is. */
export const focusFirst = (root: ParentNode): void =>
  ['.panel :is(button, input, select)', '.fold', 'button, select']
    .flatMap((selector) => [...root.querySelectorAll<HTMLElement>(selector)])
    .find((control) => control.getClientRects().length > 0)
    ?.focus();
