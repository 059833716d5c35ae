import { contentCss } from './content-styles.ts';

/** The one mark that we leave on a document or shadow root: a second copy of the library finds it and adds no sheet. */
const mark = Symbol.for('sourced-timeline');

let sheet: CSSStyleSheet | undefined;

/** Styles the light-DOM content of our elements in a document or shadow root, once. */
export function adoptContentStyles(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot) || mark in root) return;
  Object.defineProperty(root, mark, { value: true });
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(contentCss);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
