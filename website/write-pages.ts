import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tokens } from '../src/components/shared/tokens.ts';
import { llmsText } from './llms.ts';
import { readPages } from './pages.ts';
import { render } from './render.ts';
import { searchIndex } from './search-index.ts';
import { wholePage } from './shell.ts';

/** Writes the documentation into a folder: pages, their Markdown, what they link to, the index for the search. */
export function writePages(folder: string): void {
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const groups = readPages();
  const pages = groups.flatMap((group) => group.pages);
  const paths = new Map(pages.map(({ file, path }) => [file, path]));
  for (const page of pages) {
    const rendered = render(page, paths);
    write(page.path, wholePage(page, rendered, groups));
    write(page.path.replace(/html$/, 'md'), page.source);
    for (const file of rendered.files) {
      if (!statSync(file).isFile())
        throw new Error(`${page.file} links to ${file}, which is no page.`);
      cpSync(file, join(folder, 'files', file));
    }
  }
  write('assets/site.css', `:root{${tokens.cssText}}\n${readFileSync('website/site.css', 'utf8')}`);
  write('assets/search.json', searchIndex(pages));
  write('llms.txt', llmsText(groups));
}
