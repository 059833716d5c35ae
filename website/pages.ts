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

/** The order of reading. A file that is not there yet is passed over; one that is not named comes last. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  Begin: ['README', 'start'],
  'On a page': ['embedding', 'frames', 'frameworks', 'theming'],
  'A record': ['authoring', 'rules', 'format'],
  'The elements': ['timeline', 'actor-card', 'mission-status'],
  'How good it is': ['accessibility', 'faults', 'security', 'performance', 'comparison'],
};

/** The pages in groups, as the menu has them. */
export function readPages(): Group[] {
  const named = Object.values(ORDER).flat();
  const inDocs = globSync('docs/*.md').map((file) => file.slice('docs/'.length, -'.md'.length));
  const others = inDocs.filter((name) => !named.includes(name)).sort();
  const decisions = globSync('docs/decisions/*.md')
    .sort()
    .map((file) => readPage(file));
  return [
    ...Object.entries(ORDER).map(([title, names]) => ({ title, pages: pagesOf(names) })),
    {
      title: 'Behind it',
      pages: [
        readPage('CONTRIBUTING.md'),
        ...pagesOf(others),
        decisionsPage(decisions),
        ...decisions,
      ],
    },
  ];
}

const pagesOf = (names: readonly string[]) =>
  names
    .map((name) => `docs/${name}.md`)
    .filter((file) => existsSync(file))
    .map((file) => readPage(file));

/** What a folder is in the repository: a list of its files. */
const decisionsPage = (decisions: readonly Page[]) =>
  pageOf(
    'docs/decisions/README.md',
    `# Decisions

Choices between real alternatives, half a page each: the question, what could have been done, what was, and its price.

${decisions.map(({ file, title }) => `- [${title}](${file.replace('docs/decisions/', '')})`).join('\n')}
`,
  );

const readPage = (file: string) => pageOf(file, readFileSync(file, 'utf8'));

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
    : file
        .replace(/^docs\//, '')
        .replace(/\.md$/, '.html')
        .replace('README', 'index')
        .replace('CONTRIBUTING', 'contributing');
