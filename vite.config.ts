import { minify as minifyAgain } from 'terser';
import { globSync } from 'tinyglobby';
import { defineConfig, minify, type Plugin, type UserConfig } from 'vite';
import { minifyTemplates } from './scripts/minify-templates.ts';

/** docs/support.md names them, and why. */
const BROWSERS = ['chrome125', 'firefox128', 'safari17.5'];

/** What is imported by name, and what the command shares: there everything that is exported stays. */
const entries = [
  'src/index.ts',
  'src/define.ts',
  'src/components/*/*.define.ts',
  'src/{model,prerender,words}/*.ts',
  'src/react/index.ts',
];

/** One self-contained classic script. `iife`, not `es`: there Vite keeps the white space. */
const script = (entry: string, file: string): UserConfig['build'] => ({
  minify: 'oxc',
  sourcemap: false,
  // The second minifier takes most of the time.
  rolldownOptions: { checks: { bundlerTimings: false } },
  lib: { entry, formats: ['iife'], name: 'sourcedTimeline', fileName: () => file },
});

/** A script file per language beside English: `embed.uk.js`. */
const languages = globSync('src/words/*.define.ts').map((entry) => {
  const name = `embed.${entry.slice('src/words/'.length, -'.define.ts'.length)}`;
  return [name, script(entry, `${name}.js`)] as const;
});

/** What `vite build --mode` makes; `scripts/build.js` runs all of them. */
const builds: Readonly<Record<string, UserConfig['build']>> = {
  /** ESM for npm: one file per source module, dependencies left as imports. */
  package: {
    minify: false,
    sourcemap: false,
    lib: { entry: globSync(entries), formats: ['es'] },
    rolldownOptions: {
      external: /^(lit|@lit|date-fns|react)(\/|$)/,
      // 'use client' stays where it is: a test looks.
      checks: { moduleLevelDirective: false },
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({ name }) =>
          name.includes('_virtual') ? `helpers/${name.split('/').pop()}.js` : '[name].js',
      },
    },
  },
  embed: script('src/embed.ts', 'embed.js'),
  frame: script('src/frame/frame.ts', 'frame.js'),
  resize: script('src/frame/resize.ts', 'resize.js'),
  ...Object.fromEntries(languages),
  /** The command, with its libraries, for Node; after `package`, whose modules it shares. */
  cli: {
    target: 'node20.19',
    minify: 'oxc',
    sourcemap: false,
    ssr: 'src/cli/main.ts',
    rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
  },
};

/** Decorators are compiled to calls of this: the compiler’s own helper also knows kinds that we have none of. */
const decorators = (): Plugin => ({
  name: 'decorators',
  transform: (_, id) =>
    id.endsWith('/helpers/esm/decorate.js')
      ? 'export default (decorators, prototype, name) => decorators.forEach((one) => one(prototype, name));'
      : null,
});

/** A script is one file: what the package reads when it is asked for is in it from the start. */
const whole = (): Plugin => ({
  name: 'whole',
  enforce: 'pre',
  transform(code) {
    const imports: string[] = [];
    const inOne = code.replace(
      /import\(('.+?')\)\.then\(\s*\(\{ (\w+) \}\)/g,
      (_, module: string, name: string) => {
        imports.push(`import { ${name} } from ${module};`);
        return `Promise.resolve().then(()`;
      },
    );
    return imports.length > 0 ? { code: imports.join('') + inOne, map: null } : null;
  },
});

/** The package’s own modules, in short: comments are in the types, names of what is exported stay. */
const short = (): Plugin => ({
  name: 'short',
  async generateBundle({ format }, bundle) {
    for (const [file, chunk] of Object.entries(bundle)) {
      if (format !== 'es' || chunk.type !== 'chunk') continue;
      chunk.code = (await minify(file, chunk.code, { module: true })).code;
    }
  },
});

/** The command takes from the package what the package has: its other modules, and the schemas. */
const shared = (): Plugin => ({
  name: 'shared',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const module = /\/src\/((?:model|prerender|words)\/.*)\.ts$/.exec(found?.id ?? '')?.[1];
    return module ? { id: `./${module}.js`, external: true } : null;
  },
  load(id) {
    const schema = /\/(data\/.*\.schema\.json)$/.exec(id)?.[1];
    return schema
      ? {
          code: `import { createRequire } from 'node:module';
            export default createRequire(import.meta.url)('../${schema}');`,
          moduleType: 'js',
        }
      : null;
  },
});

/** A second minifier, which puts what is used once where it is used: 1 % less with brotli. */
const again = (): Plugin => ({
  name: 'again',
  async generateBundle({ format }, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (format !== 'iife' || chunk.type !== 'chunk') continue;
      chunk.code =
        (await minifyAgain(chunk.code, { ecma: 2020, compress: { passes: 3 } })).code ?? '';
    }
  },
});

/** Scripts in ASCII, so that a page in any encoding reads them. */
const ascii = (): Plugin => ({
  name: 'ascii',
  generateBundle({ format }, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (format !== 'iife' || chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replace(
        /[^\0-\x7f]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
});

/**
 * The elements’ script begins once in a page, however often it is there, and throws nothing where a
 * policy of the page forbids what Lit does as it begins. docs/embedding.md has the line.
 */
const guarded = (): Plugin => ({
  name: 'guarded',
  generateBundle(_, bundle) {
    const chunk = bundle['embed.js'];
    if (chunk?.type !== 'chunk') return;
    const line =
      'sourced-timeline cannot begin here; the content stays as it is. See docs/embedding.md.';
    chunk.code = `if(!document[Symbol.for("sourced-timeline")]?.placeholders)try{${chunk.code}}catch(error){console.warn("${line}",error)}`;
  },
});

export default defineConfig(({ mode }) => ({
  publicDir: false,
  ssr: { noExternal: true },
  plugins: [
    decorators(),
    minifyTemplates(),
    ...(mode === 'package'
      ? [short()]
      : mode === 'cli'
        ? [shared()]
        : [whole(), guarded(), again(), ascii()]),
  ],
  build: { target: BROWSERS, outDir: 'dist', emptyOutDir: false, ...builds[mode] },
}));
