/** How HTML is written: for a placeholder (A), for an element (B), or to stand without any script (D). */
export type Form = 'A' | 'B' | 'D';

/** White space in one form: no line ends that a site would make paragraphs of. */
export const onOneLine = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(/ >/g, '>')
    .replace(/> (?=<\/?(?:p|li|[ou]l|div)\b)/g, '>')
    .trim();

const BUTTON = /<button type="button"([^>]*?) hidden(?:="")?>\s*([^<]*?)\s*<\/button>/g;

/**
 * Form A: tags and attributes that sites’ filters keep. What else there is stands as `span` with
 * `data-*`, of which the script makes what it was: dates, the marks of badges, buttons.
 */
export const forFilters = (html: string): string =>
  onOneLine(html)
    .replace(BUTTON, '<span$1 data-label="$2"></span>')
    .replace(/<time datetime=/g, '<span data-datetime=')
    .replace(/<sourced-mission-status([^>]*)>/g, (_, attributes: string) => {
      const data = attributes.replace(/ ([a-z]+)=/g, ' data-$1=');
      return `<span class="sourced-badge"${data}>`;
    })
    .replace(/<\/(?:time|sourced-mission-status)>/g, '</span>')
    .replace(/ slot="sourced"/, '');

/**
 * Form D: nothing for a script, nothing folded, and only links that lead somewhere from anywhere.
 *
 * @param base What relative addresses are relative to; without it they are left out.
 */
export const forReading = (html: string, base: string | undefined): string =>
  onOneLine(html)
    .replace(BUTTON, '')
    .replace(/<div class="sourced-controls"[^>]*><\/div>|<p class="sourced-share">\s*<\/p>/g, '')
    .replace(/<\/?time\b[^>]*>/g, '')
    .replace(/(<\/\w+>) ?(?=<span class="sourced-via">)/g, '$1<br>')
    .replace(/(<li> ?<span class="sourced-via">.*?<\/span>) /g, '$1<br>')
    .replace(/<(\/?)sourced-mission-status\b[^>]*>/g, '<$1span>')
    .replace(/<(\/?)details\b/g, '<$1div')
    .replace(/<(\/?)summary\b/g, '<$1p')
    .replace(/ (?:slot|data-[\w-]+)(?:="[^"]*")?(?=[^<]*>)/g, '')
    .replace(LINK, (_, before: string, url: string, after: string, text: string) => {
      const href = absolute(url, base);
      return href === undefined ? text : `<a${before} href="${href}"${after}>${text}</a>`;
    })
    .replace(PICTURE, (figure: string, url: string) => {
      const src = absolute(url, base);
      return src === undefined ? '' : figure.replace(` src="${url}"`, () => ` src="${src}"`);
    });

const LINK = /<a\b([^>]*?) href="([^"]*)"([^>]*)>(.*?)<\/a>/g;
const PICTURE = /<figure\b[^>]*> ?<img\b[^>]*? src="([^"]*)".*?<\/figure>/g;

/** An address as HTML holds it, resolved; one within the text stays as it is. */
function absolute(url: string, base: string | undefined): string | undefined {
  if (url.startsWith('#')) return url;
  try {
    const { href } = new URL(url.replaceAll('&amp;', '&'), base);
    return href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  } catch {
    return undefined;
  }
}
