// Compiles the record, builds what the demo article uses, and serves it until Ctrl-C.
import { spawnSync } from 'node:child_process';
import { preview } from 'vite';

const node = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
const record = 'data/western-training-missions.json';

node('--import', 'tsx', 'src/cli/main.ts', 'compile', 'data', '-o', record);
node('scripts/build.js', 'embed');
const server = await preview({
  configFile: false,
  root: '.',
  logLevel: 'warn',
  build: { outDir: '.' },
  preview: { host: '127.0.0.1', port: Number(process.env.PORT) || 4173, strictPort: false },
});
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\nThe demo article: ${address}demo/article.html\nCtrl-C ends it.`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void server.close().finally(() => process.exit(0));
  });
}
