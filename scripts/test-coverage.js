// Prints how much of src the tests run: Node’s own and those in Chromium, put together.
// `-- --table`: of the last run.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { globSync } from 'tinyglobby';

const FILES = 'coverage/*/coverage-final.json';
const run = (...command) => spawnSync(process.execPath, command, { stdio: 'inherit' });

if (!process.argv.includes('--table')) {
  rmSync('coverage', { recursive: true, force: true });
  // The other folders are for browsers, or for what is built.
  const elsewhere = 'loading,components,stories,storybook,hosts,accessibility,website,examples';
  const folders = globSync('test/*', {
    onlyDirectories: true,
    ignore: [`test/{${elsewhere},pictures,types,package,docs,fixtures,servers}`],
  }).map((folder) => folder.replace(/\/$/, ''));
  const report = ['--include', 'src/**', '--reporter', 'json', '--reports-dir', 'coverage/node'];
  run('node_modules/c8/bin/c8.js', ...report, 'node', 'scripts/test-node.js', ...folders.sort());
  run('node_modules/@web/test-runner/dist/bin.js', '--coverage');
}

/**
 * What each run found of a file: its lines, and those not run. Branches within a line are not looked at:
 * reports of several pages cannot be put together to that.
 */
const found = new Map();
for (const report of globSync(FILES)) {
  for (const [path, file] of Object.entries(JSON.parse(readFileSync(report, 'utf8')))) {
    const name = relative('.', path);
    if (!name.startsWith('src/')) continue;
    const lines = new Set();
    const missed = new Set();
    for (const [id, { start }] of Object.entries(file.statementMap)) {
      lines.add(start.line);
      if (file.s[id] === 0) missed.add(start.line);
    }
    found.set(name, [...(found.get(name) ?? []), { lines, missed }]);
  }
}

/** What no run has run. */
const inAll = (sets) => [...sets[0]].filter((line) => sets.every((set) => set.has(line)));
const ranges = (lines) =>
  lines
    .sort((a, b) => a - b)
    .reduce((all, line) => {
      const last = all.at(-1);
      if (last?.[1] === line - 1) last[1] = line;
      else all.push([line, line]);
      return all;
    }, [])
    .map(([from, to]) => (from === to ? from : `${from}–${to}`))
    .join(', ');

const modules = new Map();
const gaps = [];
for (const [name, runs] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const missed = inAll(runs.map((one) => one.missed));
  const [, module] = name.split('/');
  const key = module.endsWith('.ts') ? 'src' : `src/${module}`;
  const sum = modules.get(key) ?? { files: 0, lines: 0, missed: 0 };
  sum.files++;
  sum.lines += runs[0].lines.size;
  sum.missed += missed.length;
  modules.set(key, sum);
  if (missed.length > 0) gaps.push(`${name}: ${ranges(missed)}`);
}
console.log('module               files   lines     run');
for (const [module, { files, lines, missed }] of modules) {
  const share = ((100 * (lines - missed)) / lines).toFixed(1);
  console.log(
    `${module.padEnd(20)} ${`${files}`.padStart(5)} ${`${lines}`.padStart(7)} ${share.padStart(6)}%`,
  );
}
const unseen = globSync('src/**/*.ts')
  .filter((file) => !found.has(file))
  .sort();
console.log(`\nLines that no test ran:\n${gaps.join('\n')}`);
console.log(`\nNot loaded by these tests, or only types:\n${unseen.join('\n')}`);
