// Makes the site from dist/: the documentation, the embed builder, and beside them the scripts and the record
// that they use. Static pages, for any server and any path. `node scripts/build-site.js FOLDER`: not into site/.
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';

const [folder = 'site'] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = globSync(['dist/embed*.{js,css,html}', 'dist/{frame,resize}.js']).sort();
const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
const integrity = Object.fromEntries(files.map((file) => [file.replace('dist/', ''), hash(file)]));
const common = { configFile: false, publicDir: false, logLevel: 'warn' };

rmSync(folder, { recursive: true, force: true });
await build({
  ...common,
  root: 'builder',
  base: './',
  define: { RELEASE: JSON.stringify({ version, integrity }) },
  build: {
    target: 'es2022',
    outDir: resolve(folder, 'builder'),
    emptyOutDir: false,
    modulePreload: false,
  },
});
await build({
  ...common,
  build: {
    target: 'es2022',
    outDir: resolve(folder, 'assets'),
    emptyOutDir: false,
    lib: { entry: 'website/site.ts', formats: ['es'], fileName: () => 'site.js' },
  },
});
const { writePages } = await tsImport('../website/write-pages.ts', import.meta.url);
writePages(folder);
for (const file of [...files, 'data/western-training-missions.json'])
  cpSync(file, resolve(folder, file));
