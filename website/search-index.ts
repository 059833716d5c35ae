import MiniSearch from 'minisearch';
import { markdown, plainText, type Heading } from './markdown.ts';
import type { Page } from './pages.ts';
import { searchOptions, type Section } from './search-options.ts';

/** The index of all sections, as JSON. */
export function searchIndex(pages: readonly Page[]): string {
  const index = new MiniSearch(searchOptions);
  index.addAll(pages.flatMap(sectionsOf));
  return JSON.stringify(index);
}

function sectionsOf({ path, title, source, headings }: Page): Section[] {
  const lines = source.split('\n');
  const starts = markdown
    .parse(source, {})
    .filter(({ type }) => type === 'heading_open')
    .map(({ map }) => map?.[0] ?? 0);
  return headings.map(({ id, level, text: heading }: Heading, at) => {
    const part = lines.slice((starts[at] ?? 0) + 1, starts[at + 1]).join('\n');
    const said = plainText(part);
    return {
      id: level === 1 ? path : `${path}#${id}`,
      page: title,
      heading: level === 1 ? '' : heading,
      text: `${said} ${codeIn(part)}`,
      start: said.length > 140 ? `${said.slice(0, 140).replace(/\s+\S*$/, '')} …` : said,
    };
  });
}

const codeIn = (source: string) =>
  [...source.matchAll(/```\w*\n([^]*?)```/g)].map(([, code]) => code).join(' ');
