// Makes dist/: the package’s modules with types, the script tag’s scripts and style sheet, the command, the manifest.
// `node scripts/build.js embed` makes only what pages with the script tag or a frame need, `manifest` only the manifest.
// With `--base URL` the page for frames has that folder in its addresses; `--data "ORIGIN …"` lists origins of data.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { tsImport } from 'tsx/esm/api';
import { dropInnerTypes, shorten } from './trim-package.js';

const run = (command, ...args) => {
  const { status } = spawnSync(process.execPath, [`node_modules/${command}`, ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
};
const vite = (mode) => run('vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn');

const languages = globSync('src/words/*.define.ts').map((path) => path.split(/[/.]/).at(-3));
const scripts = () =>
  ['embed', 'frame', 'resize', ...languages.map((lang) => `embed.${lang}`)].forEach(vite);
const option = (name) => process.argv[process.argv.indexOf(name) + 1 || Infinity] ?? '';

if (process.argv.includes('embed')) {
  scripts();
  await writeStyles();
  await writeFramePage();
} else if (process.argv.includes('manifest')) {
  await writeManifest();
} else {
  rmSync('dist', { recursive: true, force: true });
  vite('package');
  scripts();
  vite('cli');
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  nameOutputsInTypes();
  await writeManifest();
  dropInnerTypes(JSON.parse(readFileSync('package.json', 'utf8')));
  await writeStyles();
  await writeFramePage();
}
console.log('dist is built.');

/** The manifest, and what type checkers and editors know the elements by. */
async function writeManifest() {
  const config = 'custom-elements-manifest.config.mjs';
  rmSync('dist/custom-elements.json', { force: true });
  run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', config, '--quiet');
  const { writeTypes } = await tsImport('./types/write-types.ts', import.meta.url);
  writeTypes('dist');
  shorten('dist/custom-elements.json');
}

/** Declarations name the source files, which the package does not hold. */
function nameOutputsInTypes() {
  for (const file of globSync('dist/**/*.d.ts')) {
    const types = readFileSync(file, 'utf8');
    writeFileSync(file, types.replace(/((?:from|import)\s*\(?'\.[^']*)\.ts'/g, "$1.js'"));
  }
}

/** The light-DOM sheet that the elements adopt, for the head of a page: there it reaches placeholders too. And themes. */
async function writeStyles() {
  const from = (file) => tsImport(`../src/components/shared/${file}`, import.meta.url);
  const { headCss } = await from('placeholder-styles.ts');
  const { bundledScheme, bundledSchemes } = await from('bundled-schemes.ts');
  const { minify } = await tsImport('./minify-templates.ts', import.meta.url);
  mkdirSync('dist/themes', { recursive: true });
  writeFileSync('dist/embed.css', minify(headCss() + bundledScheme, 'embed.css'));
  for (const theme of globSync('src/themes/*.css')) {
    writeFileSync(theme.replace('src', 'dist'), readFileSync(theme, 'utf8') + bundledSchemes);
  }
}

async function writeFramePage() {
  const { framePage } = await tsImport('../src/prerender/embed-page.ts', import.meta.url);
  const dataOrigins = option('--data').split(/\s+/).filter(Boolean);
  writeFileSync('dist/embed.html', framePage({ base: option('--base'), dataOrigins, languages }));
}
