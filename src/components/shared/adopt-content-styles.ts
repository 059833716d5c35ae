import { claim } from './claim.ts';
import { final } from './final.ts';

const sheets = new Map<string, CSSStyleSheet>();

/**
 * Styles the light-DOM content of our elements in a document or shadow root, once: a second copy of the library
 * adds no sheet.
 *
 * @param part Names the styles.
 */
export function adoptContentStyles(root: Node, part: string, css: string): void {
  if (!(root instanceof Document || root instanceof ShadowRoot) || !claim(root, part)) return;
  let sheet = sheets.get(part);
  if (!sheet) {
    sheets.set(part, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(final(css));
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
