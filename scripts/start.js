// Compiles the record, builds what the demo article and the site use (documentation, embed builder), and serves
// them until Ctrl-C.
// With `--watch` the record is compiled whenever a file of it is saved, and the open article reloads.
import { spawn, spawnSync } from 'node:child_process';
import { preview } from 'vite';
import { reloadingPages } from './reloading-pages.js';

const watching = process.argv.includes('--watch');
const record = 'data/western-training-missions.json';
const compile = ['--import', 'tsx', 'src/cli/main.ts', 'compile', 'data', '-o', record];

const node = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

node(...compile);
node('scripts/build.js', 'embed');
node('scripts/build-site.js');
const server = await preview({
  configFile: false,
  root: '.',
  logLevel: 'error',
  plugins: watching ? [reloadingPages(record)] : [],
  build: { outDir: '.' },
  preview: { host: '127.0.0.1', port: Number(process.env.PORT) || 4173, strictPort: false },
});
const compiler = watching && spawn(process.execPath, [...compile, '--watch'], { stdio: 'inherit' });
const [address] = server.resolvedUrls?.local ?? [];
console.log(`
The demo article: ${address}demo/article.html
The embed builder: ${address}site/builder/index.html
The documentation: ${address}site/index.html
Ctrl-C ends it.`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    if (compiler) compiler.kill(signal);
    void server.close().finally(() => process.exit(0));
  });
}
