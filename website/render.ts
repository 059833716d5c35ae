import MarkdownIt from 'markdown-it';
import { posix } from 'node:path';
import { liveExample } from './live.ts';
import { identifyHeadings, noteBefore } from './markdown.ts';
import type { Page } from './pages.ts';

export interface Rendered {
  readonly html: string;
  /** Whether elements stand in it. */
  readonly isLive: boolean;
  /** Files of the repository that it links to or shows, and that are no pages. */
  readonly files: readonly string[];
}

/** From a page to the site’s root: nothing, or `../`. */
export const baseOf = ({ path }: Pick<Page, 'path'>) => '../'.repeat(path.split('/').length - 1);

/**
 * A page’s Markdown as HTML: links lead to pages in the place of their files, and examples with the comment
 * `live` before them stand in the page as elements, above their code.
 *
 * @param pages Path in the site, by file.
 */
export function render(page: Page, pages: ReadonlyMap<string, string>): Rendered {
  const markdown = new MarkdownIt({ html: true });
  const { rules } = markdown.renderer;
  const escape = markdown.utils.escapeHtml;
  const files = new Set<string>();
  let lives = 0;

  const link = (href: string) => {
    if (/^(\w+:|#)/.test(href)) return href;
    const [target = '', hash = ''] = href.split(/(?=#)/);
    const named = posix.join(posix.dirname(page.file), target).replace(/\/$/, '');
    const path = pages.get(named) ?? pages.get(`${named}/README.md`) ?? `files/${named}`;
    if (path.startsWith('files/')) files.add(named);
    return `${posix.relative(posix.dirname(page.path), path)}${hash}`;
  };
  for (const [type, name] of [
    ['link_open', 'href'],
    ['image', 'src'],
  ] as const) {
    const usual = rules[type];
    rules[type] = (tokens, index, options, env, renderer) => {
      const token = tokens[index];
      token.attrSet(name, link(String(token.attrGet(name))));
      return (
        usual?.(tokens, index, options, env, renderer) ??
        renderer.renderToken(tokens, index, options)
      );
    };
  }
  rules.html_block = (tokens, index) => {
    const { content = '' } = tokens[index] ?? {};
    return content.startsWith('<!--') ? '' : content;
  };
  // What is wider than its column scrolls by itself, also with keys.
  rules.table_open = () =>
    '<div class="table" tabindex="0" role="group" aria-label="Table"><table>';
  rules.table_close = () => '</table></div>\n';
  // Safe, here and below: words are escaped, and the documents’ own HTML is this repository’s.
  // A short name is not broken at its hyphens.
  rules.code_inline = (tokens, index) => {
    const { content = '' } = tokens[index] ?? {};
    return `<code${content.length < 25 ? ' class="name"' : ''}>${escape(content)}</code>`;
  };
  rules.fence = (tokens, index) => {
    const { info = '', content = '' } = tokens[index] ?? {};
    const live =
      noteBefore(tokens, index) === 'live'
        ? `<div class="live">${liveExample(content, baseOf(page), lives++ > 0)}</div>\n`
        : '';
    const caption = info ? `<figcaption>${escape(info)}</figcaption>` : '';
    const code = `<pre tabindex="0" role="group" aria-label="Code"><code>${escape(content)}</code></pre>`;
    return `${live}<figure class="code">${caption}${code}</figure>\n`;
  };

  const tokens = markdown.parse(page.source, {});
  identifyHeadings(tokens);
  const html = markdown.renderer.render(tokens, markdown.options, {});
  return { html, isLive: lives > 0, files: [...files] };
}
