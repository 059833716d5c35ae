import { claim } from '../components/shared/claim.ts';
import { inPlaceOf } from '../components/shared/define.ts';
import { afterParsing, isBeingParsed } from '../components/shared/parsing.ts';
import { restoreContent } from './restore-content.ts';

const PLACEHOLDER = '.sourced-embed[data-element]';
const ELEMENTS = ['timeline', 'actor-card', 'mission-status'];

/**
 * Puts the elements into their placeholders, `.sourced-embed[data-element]`: those that stand in the
 * page, and those that come later, by whatever way. Once for a document, however many scripts ask.
 */
export function watchPlaceholders(page: Document): void {
  if (!claim(page, 'placeholders')) return;
  for (const placeholder of placeholdersIn(page)) upgrade(placeholder, true);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const placeholder of placeholdersIn(node)) upgrade(placeholder, false);
      }
    }
  }).observe(page, { childList: true, subtree: true });
}

function placeholdersIn(node: Document | Element): HTMLElement[] {
  const inside = [...node.querySelectorAll<HTMLElement>(PLACEHOLDER)];
  return node instanceof HTMLElement && node.matches(PLACEHOLDER) ? [node, ...inside] : inside;
}

/** @param isSeen Whether readers may have begun with it: then nothing moves. */
function upgrade(placeholder: HTMLElement, isSeen: boolean): void {
  if (isBeingParsed(placeholder)) {
    void afterParsing(placeholder).then(() => upgrade(placeholder, true));
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
