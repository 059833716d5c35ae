/** The package as its users get it. dist/ has to be built. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { pack, type Packed } from './packed.ts';

let packed: Packed;
before(() => {
  packed = pack();
});
after(() => packed.remove());

/** Each entry that is a module, as it is imported. */
const modules = () =>
  Object.entries(packed.manifest.exports).flatMap(([entry, target]) =>
    typeof target === 'object' ? [`sourced-timeline${entry.slice(1)}`] : [],
  );

const styleSheets = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { exports: object }).exports,
).filter((entry) => entry.endsWith('.css'));

/** Imports modules twice, and fails where one needs a DOM, or leaves a global that is not Lit’s own. */
const IMPORTS = `
const names = () => Object.getOwnPropertyNames(globalThis);
const before = names();
for (const name of globalThis.entries) {
  const url = import.meta.resolve(name);
  const first = await import(url);
  const again = await import(url + '?again');
  if (Object.keys(first).join() !== Object.keys(again).join()) throw new Error(name + ' differs');
}
const ofLit = /^(lit|reactiveElement)|^customElements$/;
const added = names().filter((name) => !before.includes(name) && !ofLit.test(name));
if (added.length > 0) throw new Error('globals: ' + added.join());
if (typeof document !== 'undefined' || typeof window !== 'undefined') throw new Error('a DOM');
`;

describe('the package', () => {
  it('holds everything that it names, and nothing of its tests', () => {
    const { files, manifest } = packed;
    const named = [
      ...Object.values(manifest.exports).flatMap((target) =>
        typeof target === 'string' ? [target] : Object.values(target),
      ),
      ...Object.values(manifest.bin),
      ...['unpkg', 'jsdelivr', 'types', 'customElements', 'web-types'].map((field) =>
        String(manifest[field]),
      ),
      ...['./dist/embed.css', './dist/embed.html', './dist/frame.js', './dist/resize.js'],
      ...['./LICENSE', './README.md'],
      // A language for the script tag for each for modules.
      ...Object.keys(manifest.exports).flatMap((entry) =>
        entry.startsWith('./words/') ? [`./dist/embed.${entry.slice('./words/'.length)}.js`] : [],
      ),
    ];
    const isPacked = (path: string) => files.has(path.replace('./', ''));
    assert.deepEqual(
      named.filter((path) => !isPacked(path)),
      [],
    );
    const strays = [...files].filter((path) => /(^|\/)(test|stories)\/|\.map$/.test(path));
    assert.deepEqual(strays, []);
  });

  it('has what docs/frameworks.md names', () => {
    const doc = readFileSync('docs/frameworks.md', 'utf8');
    const named = [...doc.matchAll(/node_modules\/sourced-timeline\/([\w./-]+)/g)];
    assert.ok(named.length > 1);
    for (const [, file = ''] of named) assert.ok(packed.files.has(file), file);
    const imported = [...doc.matchAll(/[`'](sourced-timeline\/[\w/-]+)[`']/g)];
    assert.ok(imported.length > 10);
    for (const [, name = ''] of imported) assert.ok(modules().includes(name), name);
  });

  it('imports in Node, each entry twice, without a DOM', () => {
    const app = packed.project('node');
    writeFileSync(
      join(app, 'main.mjs'),
      `globalThis.entries = ${JSON.stringify(modules())};${IMPORTS}`,
    );
    const { status, stderr } = spawnSync(process.execPath, ['main.mjs'], {
      cwd: app,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.equal(stderr, '');
  });

  it('imports in worker threads, each entry twice and alone', async () => {
    const app = packed.project('workers');
    assert.ok(modules().length > 15);
    for (const [index, name] of modules().entries()) {
      const file = join(app, `worker-${index}.mjs`);
      writeFileSync(file, `globalThis.entries = ${JSON.stringify([name])};${IMPORTS}`);
      const worker = new Worker(file, { execArgv: [] });
      await new Promise<void>((done, fail) => {
        worker.once('error', (error) => fail(new Error(`${name}: ${error.message}`)));
        worker.once('exit', () => done());
      });
    }
  });

  it('names what has side effects in patterns that esbuild reads, too: without braces', () => {
    const { sideEffects } = packed.manifest;
    assert.ok(Array.isArray(sideEffects) && sideEffects.includes('./dist/define.js'));
    assert.doesNotMatch(sideEffects.join(), /[{}]/);
  });

  it('tells bundlers of servers which module is for the browser', () => {
    const react = readFileSync(join(packed.root, 'dist/react/index.js'), 'utf8');
    assert.match(react, /^["']use client["'];/);
  });

  for (const [tool, ...args] of [
    ['publint/src/cli.js', '--strict'],
    // Style sheets have no types.
    [
      '@arethetypeswrong/cli/dist/index.js',
      ...['--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints', ...styleSheets],
    ],
  ] as const) {
    it(`is in order, says ${tool.replace(/\/(src|dist).*/, '')}`, () => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [`node_modules/${tool}`, packed.tarball, ...args],
        { encoding: 'utf8' },
      );
      assert.equal(status, 0, `${stdout}${stderr}`);
    });
  }
});
