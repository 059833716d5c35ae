/** What sites do to the HTML that is pasted into them. */
import sanitizeHtml from 'sanitize-html';

const GLOBAL =
  /^(aria-[a-z]+|class|data-[a-z0-9_]+(-[a-z0-9_]+)*|dir|hidden|id|lang|role|style|title|xml:lang)$/;

/** WordPress: tags that whoever lacks `unfiltered_html` may use, each with attributes beside the global ones. */
const WORDPRESS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    (
      'abbr acronym address article aside b bdo big br cite code dd dfn dl dt em fieldset figcaption ' +
      'figure font footer h1 h2 h3 h4 h5 h6 header hgroup i kbd label legend main mark menu nav p pre ' +
      'rb rp rt rtc ruby s samp section small span strike strong sub summary sup tt u var'
    )
      .split(' ')
      .map((tag) => [tag, 'align']),
  ),
  a: 'href rel rev name target download',
  area: 'alt coords href nohref shape target',
  audio: 'autoplay controls loop muted preload src',
  blockquote: 'cite',
  button: 'disabled name type value',
  caption: 'align',
  del: 'datetime',
  details: 'align open',
  div: 'align',
  hr: 'align noshade size width',
  img: 'alt align border height hspace loading longdesc vspace src usemap width',
  ins: 'datetime cite',
  li: 'align value',
  map: 'name',
  ol: 'start type reversed',
  q: 'cite',
  table: 'align bgcolor border cellpadding cellspacing rules summary width',
  tbody: 'align valign',
  td: 'abbr align axis colspan headers height rowspan scope valign width',
  th: 'abbr align axis colspan headers height rowspan scope valign width',
  tr: 'align bgcolor valign',
  track: 'default kind label src srclang',
  ul: 'type',
  video: 'autoplay controls height loop muted playsinline poster preload src width',
};

/** `wp_kses_post`: other tags go and their text stays; raw `>` in an attribute ends the tag. */
export const kses = (html: string): string =>
  html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(\/?)([a-z][\w-]*)([^>]*)>/gi, (_, slash: string, name: string, rest: string) => {
      const tag = name.toLowerCase();
      const own = WORDPRESS[tag]?.split(' ');
      if (!own) return '';
      const attributes = [
        ...rest.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g),
      ].filter(
        ([, key = '', value = '']) =>
          (GLOBAL.test(key) || own.includes(key)) && !/^\s*javascript:/i.test(value),
      );
      return `<${slash}${tag}${attributes.map(([written]) => ` ${written}`).join('')}>`;
    });

const BLOCKS =
  '(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|' +
  'blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|' +
  'nav|figure|figcaption|details|menu|summary)';
const anywhere = (pattern: string) => new RegExp(pattern, 'g');

/** `wpautop`: paragraphs and line breaks where an author left lines. */
export function wpautop(html: string): string {
  return `${html}\n`
    .replace(/<[^<>]*>/g, (tag) => tag.replaceAll('\n', ' '))
    .replace(anywhere(`(<${BLOCKS}[\\s/>])`), '\n\n$1')
    .replace(anywhere(`(</${BLOCKS}>)`), '$1\n\n')
    .replace(/\s*(<figcaption[^>]*>)/g, '$1')
    .replace(/<\/figcaption>\s*/g, '</figcaption>')
    .split(/\n\s*\n/)
    .filter(Boolean)
    .map((paragraph) => `<p>${paragraph.replace(/^\n+|\n+$/g, '')}</p>\n`)
    .join('')
    .replace(/<p>\s*<\/p>/g, '')
    .replace(/<p>([^<]+)<\/(div|address|form)>/g, '<p>$1</p></$2>')
    .replace(anywhere(`<p>\\s*(</?${BLOCKS}[^>]*>)\\s*</p>`), '$1')
    .replace(/<p>(<li.+?)<\/p>/g, '$1')
    .replace(/<p><blockquote([^>]*)>/gi, '<blockquote$1><p>')
    .replaceAll('</blockquote></p>', '</p></blockquote>')
    .replace(anywhere(`<p>\\s*(</?${BLOCKS}[^>]*>)`), '$1')
    .replace(anywhere(`(</?${BLOCKS}[^>]*>)\\s*</p>`), '$1')
    .replace(/<br\s*\/?>/g, '<br />')
    .replace(/(?<!<br \/>)\s*\n/g, '<br />\n')
    .replace(anywhere(`(</?${BLOCKS}[^>]*>)\\s*<br />`), '$1')
    .replace(/<br \/>(\s*<\/?(?:p|li|div|dl|dd|dt|th|pre|td|ul|ol)[^>]*>)/g, '$1');
}

export const sanitized = (html: string) => sanitizeHtml(html);

/** sanitize-html as a site sets it up that lets placeholders through. */
export const sanitizedWithData = (html: string) =>
  sanitizeHtml(html, {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, 'details', 'summary'],
    allowedAttributes: {
      ...sanitizeHtml.defaults.allowedAttributes,
      '*': ['class', 'data-*', 'id', 'role', 'lang', 'aria-label'],
    },
  });

/** Drupal’s “Limit allowed HTML tags” as it comes. */
export const drupal = (html: string) =>
  sanitizeHtml(html, {
    allowedTags: 'a em strong cite blockquote code ul ol li dl dt dd h2 h3 h4 h5 h6 p br'.split(
      ' ',
    ),
    allowedAttributes: {
      a: ['href', 'hreflang'],
      blockquote: ['cite'],
      ol: ['start', 'type'],
      ul: ['type'],
      ...Object.fromEntries([2, 3, 4, 5, 6].map((level) => [`h${level}`, ['id']])),
    },
  });

/** The same with other allowed tags, written as Drupal has them: `<a href hreflang> <p class data-*>`. */
export const drupalWith = (allowed: string) => {
  const tags = [...allowed.matchAll(/<([\w-]+)([^>]*)>/g)].map(
    ([, tag = '', attributes = '']) => [tag, attributes.trim().split(/\s+/)] as const,
  );
  return (html: string) =>
    sanitizeHtml(html, {
      allowedTags: tags.map(([tag]) => tag),
      allowedAttributes: { '*': ['lang', 'dir'], ...Object.fromEntries(tags) },
    });
};

/** A feed reader: unknown tags are unwrapped, scripts and what is hidden go. */
export const feedReader = (html: string) =>
  sanitizeHtml(html, {
    allowedTags: (
      'a abbr b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 ' +
      'h4 h5 h6 i img ins kbd li ol p pre q s samp strong sub summary sup table tbody td th thead tr ul var'
    ).split(' '),
    allowedAttributes: { a: ['href'], img: ['src', 'alt'] },
    exclusiveFilter: ({ attribs }) => 'hidden' in attribs,
  });
