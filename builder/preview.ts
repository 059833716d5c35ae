import type { Dataset } from '../src/model/index.ts';
import { escape } from '../src/prerender/serialise.ts';
import { scriptFiles } from '../src/prerender/scripts.ts';
import { formOf, type Choices } from './choices.ts';

/**
 * A page that shows what the code makes, for a frame without rights: the scripts are those beside the
 * builder, and the record stands in the page, so that nothing of it depends on where it will be.
 *
 * @param folder The absolute address of the scripts’ folder.
 */
export function previewPage(
  code: string,
  choices: Choices,
  dataset: Dataset,
  folder: string,
): string {
  const { element, attributes } = choices;
  const { lang = 'en', theme = 'auto', size = 'inline' } = attributes;
  const markup = code.replace(/\s*<script async[^>]*><\/script>\s*/g, '');
  const isStatic = formOf(choices) === 'D';
  // Safe: the code is what `snippet` wrote, no `<` is left in the record, and the rest is of lists and escaped.
  // The frame is a sandbox without an origin besides.
  const json = JSON.stringify(dataset).replaceAll('<', '\\u003c');
  const data = `<script type="application/json">${json}</script>`;
  const embed = isStatic ? markup : markup.replace(/<\/[\w-]+>$/, (end) => data + end);
  const isInSentence = element === 'sourced-mission-status' && size === 'inline';
  const body = isInSentence ? `<p>The status, in a sentence: ${embed}. So it goes on.</p>` : embed;
  const scripts = scriptFiles(String(lang)).map(
    (file) => `<script async src="${escape(`${folder}${file}`)}"></script>`,
  );
  const scheme = theme === 'auto' ? 'light dark' : String(theme);
  return (
    `<!doctype html><html lang="${escape(String(lang))}"><head><meta charset="utf-8"><title>Preview</title>` +
    `<style>:root{color-scheme:${escape(scheme)}}body{margin:16px;font:1.0625rem/1.5 Charter,Cambria,Georgia,serif}</style>` +
    `${isStatic ? '' : scripts.join('')}</head><body>${body}</body></html>`
  );
}
