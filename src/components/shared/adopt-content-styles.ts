import { claim } from './claim.ts';
import { lightDomCss } from './light-dom-css.ts';

let sheet: CSSStyleSheet | undefined;

/** Styles the light-DOM content of our elements in a document or shadow root, once: a second copy of the library adds no sheet. */
export function adoptContentStyles(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot) || !claim(root, 'styles')) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(lightDomCss());
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
