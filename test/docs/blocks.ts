import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { blocksOf, type Block } from '../../website/markdown.ts';

/** A block of code of the documentation, with the file that it stands in. */
export interface Example extends Block {
  readonly file: string;
}

export const FILES = globSync(['*.md', 'docs/**/*.md', 'examples/README.md']).sort();

export const read = (file: string) => readFileSync(file, 'utf8');

/** Every block of code of every page. */
export const examples: readonly Example[] = FILES.flatMap((file) =>
  blocksOf(read(file)).map((block) => ({ ...block, file })),
);

export const nameOf = ({ file, line, code }: Example) => `${file}:${line} ${code.split('\n')[0]}`;

interface Elsewhere {
  readonly file: string;
  readonly is: (block: Block) => boolean;
  /** The test that has it; or why there is nothing to test. */
  readonly by: string;
}

const begins = (start: string) => (block: Block) => block.code.startsWith(start);
const speaks = (language: string) => (block: Block) => block.language === language;

/** Blocks that need more than their language tells, and who sees to them. */
export const ELSEWHERE: readonly Elsewhere[] = [
  {
    file: 'docs/authoring.md',
    is: ({ note, language }) => language === 'sh' || /^(file|change|output)\b/.test(note),
    by: 'test/cli/authoring.test.ts',
  },
  {
    file: 'docs/embedding.md',
    is: begins('<figure class data-*>'),
    by: 'test/hosts/embedding-doc.test.ts',
  },
  ...[
    '<article class="sourced-content"',
    "default-src 'none'",
    'Access-Control-Allow-Origin: *',
    'Cache-Control: public',
  ].map((start) => ({
    file: 'docs/embedding.md',
    is: begins(start),
    by: 'test/hosts/embedding-doc.test.ts',
  })),
  {
    file: 'docs/embedding.md',
    is: begins('sourced-timeline cannot begin here'),
    by: 'test/hosts/policies.test.ts',
  },
  { file: 'docs/frames.md', is: begins('<meta'), by: 'test/hosts/frames.test.ts' },
  { file: 'docs/frames.md', is: begins('<amp-iframe'), by: 'test/builder/code.test.ts' },
  { file: 'docs/theming.md', is: speaks('css'), by: 'test/themes/theming-doc.test.ts' },
  { file: 'docs/rules.md', is: speaks(''), by: 'test/compiler/rules-document.test.ts' },
  { file: 'CONTRIBUTING.md', is: begins('data/*.yaml ─'), by: 'a drawing' },
  { file: 'examples/README.md', is: speaks('sh'), by: 'steps that npm run test:examples takes' },
];

/** Code of frameworks, each a file that is type-checked in test/types. */
const typed = new Set(globSync('test/types/*/*.{ts,tsx,vue,svelte}').map((file) => read(file)));

const BY_LANGUAGE: Readonly<Record<string, Check>> = {
  html: 'a page',
  js: 'a module',
  ts: 'a module',
  tsx: 'a module',
  sh: 'a command',
  json: 'data',
  yaml: 'a record',
};

export type Check = 'a page' | 'a module' | 'a command' | 'data' | 'a record' | 'elsewhere';

/** What tests a block: what is pasted, run, compiled or read is by its language. */
export function checkOf(example: Example): Check | undefined {
  const { file, language, code } = example;
  if (ELSEWHERE.some((one) => one.file === file && one.is(example))) return 'elsewhere';
  return typed.has(code) ? 'elsewhere' : BY_LANGUAGE[language];
}

export const toCheck = (check: Check) => examples.filter((example) => checkOf(example) === check);
