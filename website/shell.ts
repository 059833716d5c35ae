import { posix } from 'node:path';
import { markdown } from './markdown.ts';
import type { Group, Page } from './pages.ts';
import { baseOf, type Rendered } from './render.ts';

const escape = markdown.utils.escapeHtml;

/** A whole page: masthead, menu, what it says, what comes next. */
export function wholePage(
  page: Page,
  { html, isLive }: Rendered,
  groups: readonly Group[],
): string {
  const base = baseOf(page);
  const isHome = page.path === 'index.html';
  const title = isHome ? 'sourced-timeline' : `${page.title} – sourced-timeline`;
  // The title and, where there is one, the paragraph that says what the page is for.
  const [head = ''] = /^<h1[^]*?<\/h1>\s*(<p>[^]*?<\/p>)?/.exec(html) ?? [];
  // Safe: documents are this repository’s; their words are escaped, their addresses and ids are made here.
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<meta name="description" content="${escape(page.description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="alternate" type="text/markdown" href="${posix.basename(page.path).replace(/html$/, 'md')}">
<link rel="stylesheet" href="${base}dist/embed.css">
<link rel="stylesheet" href="${base}assets/site.css">
${isLive ? `<script async src="${base}dist/embed.js"></script>\n` : ''}<script type="module" src="${base}assets/site.js"></script>
</head>
<body${isHome ? ' class="home"' : ''}>
<a class="skip" href="#content">Skip to the content</a>
<header class="masthead">
<p class="home"><a href="${base}index.html">sourced-timeline</a></p>
<nav aria-label="Site"><ul role="list"><li><a href="${base}start.html">Start</a></li><li><a href="${base}builder/index.html">Embed builder</a></li></ul></nav>
<search><form data-index="${base}assets/search.json" data-base="${base}" hidden>
<label for="search">Search</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" aria-controls="found" aria-describedby="found-count">
<p id="found-count" role="status"></p>
<ol id="found" role="list" hidden></ol>
</form></search>
</header>
<div class="columns">
<nav class="menu" aria-label="Documentation"><details><summary>All pages</summary>
${groups.map((group) => menuGroup(group, page)).join('\n')}
</details></nav>
<main id="content">
<article>
${head}
${contents(page)}${html.slice(head.length)}</article>
${isHome ? '' : neighbours(page, groups)}</main>
</div>
</body>
</html>
`;
}

const to = (from: Page, page: Page) => posix.relative(posix.dirname(from.path), page.path);

function menuGroup({ title, pages }: Group, page: Page): string {
  // What is in a folder of many is shown beside its like; elsewhere their list stands for them.
  const folderOf = ({ path }: Page) => /^(?:decisions|examples)\/(?!index)/.exec(path)?.[0];
  const shown = pages.filter((one) => !folderOf(one) || folderOf(one) === folderOf(page));
  const items = shown
    .map((one) => {
      const here = one === page ? ' aria-current="page"' : '';
      const words = one.path === 'index.html' ? 'Overview' : one.title;
      return `<li><a href="${to(page, one)}"${here}>${escape(words)}</a></li>`;
    })
    .join('');
  return `<h2>${escape(title)}</h2><ul role="list">${items}</ul>`;
}

/** A list of the page’s sections, where there are enough of them. */
function contents({ headings }: Page): string {
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length < 4) return '';
  const items = sections.map(({ id, text }) => `<li><a href="#${id}">${escape(text)}</a></li>`);
  return `<nav class="contents" aria-label="On this page"><h2>On this page</h2><ul role="list">${items.join('')}</ul></nav>\n`;
}

function neighbours(page: Page, groups: readonly Group[]): string {
  const all = groups.flatMap(({ pages }) => pages);
  const at = all.indexOf(page);
  const one = (word: string, other?: Page) =>
    other ? `<p>${word}: <a href="${to(page, other)}">${escape(other.title)}</a></p>` : '';
  return `<nav class="neighbours" aria-label="Before and after">${one('Before', all[at - 1])}${one('Next', all[at + 1])}</nav>\n`;
}
