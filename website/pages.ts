import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { headingsOf, plainText, type Heading } from './markdown.ts';

/** A page of the site: a Markdown file of the repository, which reads just as well there. */
export interface Page {
  /** From the repository’s root: `docs/embedding.md`. */
  readonly file: string;
  /** From the site’s root: `embedding.html`. */
  readonly path: string;
  readonly source: string;
  readonly title: string;
  /** Its first paragraph, as text. */
  readonly description: string;
  readonly headings: readonly Heading[];
}

export interface Group {
  readonly title: string;
  readonly pages: readonly Page[];
}

/**
 * The order of reading. A file that is not there yet is passed over; a document that is not named comes with
 * what is behind it.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  Begin: ['docs/README.md', 'docs/start.md'],
  'On a page': [
    ...['docs/embedding.md', 'docs/frames.md', 'docs/frameworks.md', 'examples/README.md'],
    ...['docs/theming.md', 'docs/support.md'],
  ],
  'A record': ['docs/authoring.md', 'docs/rules.md', 'docs/format.md'],
  'The elements': ['docs/timeline.md', 'docs/actor-card.md', 'docs/mission-status.md'],
  'How good it is': [
    ...['docs/accessibility.md', 'docs/faults.md', 'docs/security.md', 'docs/dependencies.md'],
    ...['docs/performance.md', 'docs/comparison.md'],
  ],
};
const AT_THE_ROOT = ['CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'];

/** The pages in groups, as the menu has them. */
export function readPages(): Group[] {
  const named = Object.values(ORDER).flat();
  const others = globSync('docs/*.md')
    .filter((file) => !named.includes(file))
    .sort();
  const decisions = pagesOf(globSync('docs/decisions/*.md').sort());
  return [
    ...Object.entries(ORDER).map(([title, files]) => ({ title, pages: pagesOf(files) })),
    {
      title: 'Behind it',
      pages: [
        ...pagesOf([...AT_THE_ROOT, ...others]),
        decisionsPage(decisions),
        ...decisions,
        ...globSync('examples/*', { onlyDirectories: true }).sort().map(examplePage),
      ],
    },
  ];
}

const pagesOf = (files: readonly string[]) =>
  files.filter((file) => existsSync(file)).map((file) => pageOf(file, readFileSync(file, 'utf8')));

// What a folder is in the repository, a list of its files, is a page here.

const decisionsPage = (decisions: readonly Page[]) =>
  pageOf(
    'docs/decisions/README.md',
    `# Decisions

Choices between real alternatives, half a page each: the question, what could have been done, what was, and its price.

${decisions.map(({ file, title }) => `- [${title}](${file.replace('docs/decisions/', '')})`).join('\n')}
`,
  );

function examplePage(name: string): Page {
  const folder = name.replace(/\/$/, '');
  const files = globSync(`${folder}/**/*.*`, {
    ignore: ['**/{node_modules,dist,.*}/**', '**/package-lock.json'],
  }).sort();
  const blocks = files.map((file) => {
    const language = file.split('.').at(-1) ?? '';
    return `## ${file.slice(folder.length + 1)}\n\n~~~${language}\n${readFileSync(file, 'utf8')}~~~\n`;
  });
  return pageOf(
    folder,
    `# Example: ${folder.replace('examples/', '')}

Every file of it; [all examples](README.md) says how to run them.

${blocks.join('\n')}`,
  );
}

function pageOf(file: string, source: string): Page {
  const headings = headingsOf(source);
  const paragraph = source.split(/\n{2,}/).find((block) => /^[\p{L}*`[“]/u.test(block));
  return {
    file,
    path: pathOf(file),
    source,
    title: headings[0]?.text ?? file,
    description: plainText(paragraph ?? ''),
    headings,
  };
}

const pathOf = (file: string) =>
  file === 'docs/README.md'
    ? 'index.html'
    : `${file
        .replace(/^docs\//, '')
        .replace(/^[A-Z_]+(?=\.md$)/, (name) => `project/${name.toLowerCase()}`)
        .replace(/README\.md$/, 'index.md')
        .replace(/\.md$/, '')}.html`;
