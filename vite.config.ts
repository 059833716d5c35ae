import { globSync } from 'tinyglobby';
import { defineConfig, type UserConfig } from 'vite';
import { minifyTemplates } from './scripts/minify-templates.ts';

const entries = [
  'src/index.ts',
  'src/define.ts',
  'src/components/*/*.define.ts',
  'src/model/index.ts',
  'src/prerender/index.ts',
];

/** What `vite build --mode` makes; `scripts/build.js` runs all three. */
const builds: Readonly<Record<string, UserConfig['build']>> = {
  /** ESM for npm: one file per source module, dependencies left as imports. */
  package: {
    minify: false,
    sourcemap: false,
    lib: { entry: globSync(entries), formats: ['es'] },
    rolldownOptions: {
      external: /^(lit|@lit|date-fns)(\/|$)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({ name }) =>
          name.includes('_virtual') ? `helpers/${name.split('/').pop()}.js` : '[name].js',
      },
    },
  },
  /** One self-contained classic script. `iife`, not `es`: there Vite keeps the white space. */
  embed: {
    minify: 'oxc',
    sourcemap: false,
    lib: {
      entry: 'src/embed.ts',
      formats: ['iife'],
      name: 'sourcedTimeline',
      fileName: () => 'embed.js',
    },
  },
  /** The command, with its libraries, for Node. */
  cli: {
    target: 'node20',
    minify: 'oxc',
    sourcemap: false,
    ssr: 'src/cli/main.ts',
    rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
  },
};

export default defineConfig(({ mode }) => ({
  publicDir: false,
  ssr: { noExternal: true },
  plugins: [minifyTemplates()],
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: false, ...builds[mode] },
}));
