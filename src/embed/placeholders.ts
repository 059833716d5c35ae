import { inPlaceOf } from '../components/shared/define.ts';
import { isBeingParsed } from '../components/shared/parsing.ts';
import { restoreContent } from './restore-content.ts';
import { isTextSought } from './text-fragment.ts';

const PLACEHOLDER = '.sourced-embed[data-element]';
const ELEMENTS = ['timeline', 'actor-card', 'mission-status'];
const OURS = `[data-sourced-content],sourced-${ELEMENTS.join(',sourced-')}`;

/**
 * Puts the elements into their placeholders, `.sourced-embed[data-element]`: those that stand in the
 * page or in an open shadow root, and those that come later, by whatever way. To be asked for once.
 */
export function watchPlaceholders(page: Document): void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) look(node, false);
    }
  });
  const awaited = new Set<string>();

  const look = (place: Document | ShadowRoot | Element, isSeen: boolean): void => {
    const elements = [...place.querySelectorAll('*')];
    if (place instanceof Element) elements.push(place);
    else observer.observe(place, { childList: true, subtree: true });
    for (const element of elements) {
      const { shadowRoot, localName } = element;
      if (element.matches(PLACEHOLDER)) upgrade(element as HTMLElement, isSeen);
      if (shadowRoot && !element.closest(OURS)) look(shadowRoot, isSeen);
      // The page’s own elements have their shadow roots once they are defined.
      if (!localName.includes('-') || awaited.has(localName) || element.matches(':defined'))
        continue;
      awaited.add(localName);
      void customElements.whenDefined(localName).then(() => look(page, true));
    }
  };

  look(page, true);
  // The parser tells of an element before it gives it a shadow root.
  page.addEventListener('DOMContentLoaded', () => look(page, true));
}

/** @param isSeen Whether readers may have begun with it: then nothing moves. */
function upgrade(placeholder: HTMLElement, isSeen: boolean): void {
  if (isBeingParsed(placeholder) || (isTextSought() && placeholder.textContent.trim())) {
    setTimeout(() => upgrade(placeholder, true), 16);
    return;
  }
  const { element: name = '' } = placeholder.dataset;
  const tag = `sourced-${name}`;
  if (!ELEMENTS.includes(name) || [...placeholder.children].some((child) => child.matches(tag))) {
    return;
  }
  const element = inPlaceOf(isSeen, () => document.createElement(tag));
  const { observedAttributes } = element.constructor as { observedAttributes?: string[] };
  for (const attribute of ['lang', ...(observedAttributes ?? [])]) {
    const value = placeholder.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  element.append(...placeholder.childNodes);
  const content = element.querySelector(':scope > [data-sourced-content]');
  if (content) restoreContent(content);
  placeholder.append(element);
}
