import { adoptStyles, type CSSResultOrNative } from 'lit';

/** The shadow root between head and entries that the controls are drawn in. */
export function controlsRoot(content: Element, styles: CSSResultOrNative[]): ShadowRoot {
  let box = content.querySelector(':scope > .sourced-controls');
  if (!box) {
    // A site’s filter took it for an empty line.
    box = document.createElement('div');
    box.className = 'sourced-controls';
    content.firstElementChild?.after(box);
  }
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

/** Moves focus to the first control of the filter bar, or of what there is. */
export const focusFirst = (content: Element): void =>
  content
    .querySelector(':scope > .sourced-controls')
    ?.shadowRoot?.querySelector<HTMLElement>('.panel button, input, select')
    ?.focus();
