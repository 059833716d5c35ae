// Makes site/ from dist/: static pages, and beside them the scripts and the record that they use.
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { build } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = globSync(['dist/embed*.{js,css,html}', 'dist/{frame,resize}.js']).sort();
const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
const integrity = Object.fromEntries(files.map((file) => [file.replace('dist/', ''), hash(file)]));

rmSync('site', { recursive: true, force: true });
await build({
  configFile: false,
  root: 'builder',
  base: './',
  publicDir: false,
  logLevel: 'warn',
  define: { RELEASE: JSON.stringify({ version, integrity }) },
  build: { target: 'es2022', outDir: '../site/builder', emptyOutDir: false, modulePreload: false },
});
for (const file of [...files, 'data/western-training-missions.json']) cpSync(file, `site/${file}`);
