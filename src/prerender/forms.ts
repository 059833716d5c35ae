import { escape } from './serialise.ts';

/** How HTML is written: for a placeholder (A), for an element (B), or to stand without any script (D). */
export type Form = 'A' | 'B' | 'D';

const BLOCK =
  '(?:p|li|[ou]l|div|h\\d|section|header|footer|details|summary|blockquote|figure|figcaption)\\b';
const BEFORE_BLOCK = new RegExp(`>\\s+(?=</?${BLOCK})`, 'g');
const AFTER_BLOCK = new RegExp(`(</?${BLOCK}(?:"[^"]*"|[^">])*>)\\s+(?=<)`, 'g');

/** Without the white space that blocks swallow: what the element builds has none. */
export const withoutBlanks = (html: string): string =>
  html.replace(BEFORE_BLOCK, '>').replace(AFTER_BLOCK, '$1');

/** White space in one form: no line ends that a site would make paragraphs of. */
export const onOneLine = (html: string): string =>
  withoutBlanks(html.replace(/[\t\n\f\r ]+/g, ' ').replace(/ >/g, '>')).trim();

/** Attributes as they are written: a flag without a value, each value on one line. */
export const attributesOnOneLine = (
  attributes: Readonly<Record<string, string | true>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      value === true ? '' : value.replace(/\s+/g, ' ').trim(),
    ]),
  );

/** Replaces each attribute of each tag; what stands inside a value is left alone. */
const eachAttribute = (
  html: string,
  tags: RegExp,
  write: (written: string, name: string) => string,
): string => html.replace(tags, (tag) => tag.replace(/ ([\w-]+)(?:="[^"]*")?/g, write));

const BUTTON = /<button type="button"([^>]*?) hidden(?:="")?>\s*([^<]*?)\s*<\/button>/g;

/**
 * Form A: tags and attributes that sites’ filters keep. What else there is stands as `span` with
 * `data-*`, of which the script makes what it was: dates, the marks of badges, buttons.
 */
export const forFilters = (html: string): string =>
  eachAttribute(
    onOneLine(html)
      .replace(BUTTON, '<span$1 data-label="$2"></span>')
      .replace(/ slot="sourced"/, ''),
    /<(?:time|sourced-mission-status)\b[^>]*>/g,
    (written) => ` data-${written.trimStart()}`,
  )
    .replace(/<sourced-mission-status\b/g, '<span class="sourced-badge"')
    .replace(/<time\b/g, '<span')
    .replace(/<\/(?:time|sourced-mission-status)>/g, '</span>');

/**
 * Form D: nothing for a script, nothing folded, and only links that lead somewhere from anywhere.
 *
 * @param base What relative addresses are relative to; without it they are left out.
 */
export const forReading = (html: string, base: string | undefined): string =>
  eachAttribute(onOneLine(html).replace(BUTTON, ''), ANY_TAG, (written, name) =>
    /^(?:slot|data-.*)$/.test(name) ? '' : written,
  )
    .replace(/<div class="sourced-controls"><\/div>|<p class="sourced-share">\s*<\/p>/g, '')
    .replace(/<\/?time\b[^>]*>/g, '')
    .replace(/(<\/\w+>) ?(?=<span class="sourced-(?:via|status-date|verified)")/g, '$1<br>')
    .replace(/(<li> ?<span class="sourced-via">[^]*?<\/span>) /g, '$1<br>')
    .replace(/<(\/?)sourced-mission-status\b[^>]*>/g, '<$1span>')
    .replace(/<(\/?)details\b/g, '<$1div')
    .replace(/<(\/?)summary\b/g, '<$1p')
    .replace(LINK, (_, before: string, url: string, after: string, text: string) => {
      const href = absolute(url, base);
      // Safe: pieces of what `serialise` wrote, and an address that `absolute` escaped.
      return href === undefined ? text : `<a${before} href="${href}"${after}>${text}</a>`;
    })
    .replace(PICTURE, (figure: string, url: string) => {
      const src = absolute(url, base);
      return src === undefined ? '' : figure.replace(` src="${url}"`, () => ` src="${src}"`);
    });

const ANY_TAG = /<[a-z][^>]*>/g;
const LINK = /<a\b([^>]*?) href="([^"]*)"([^>]*)>([^]*?)<\/a>/g;
const PICTURE = /<figure\b[^>]*> ?<img\b[^>]*? src="([^"]*)"[^]*?<\/figure>/g;

/** An address as HTML holds it, resolved; one within the text stays as it is. */
function absolute(url: string, base: string | undefined): string | undefined {
  if (url.startsWith('#')) return url;
  const plain = url.replace(/&(?:lt|gt|quot|amp);/g, (entity) => characters[entity] ?? entity);
  return URL.canParse(plain, base) ? escape(new URL(plain, base).href) : undefined;
}

const characters: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};
