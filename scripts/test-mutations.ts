// Takes each guard of test/fixtures/guards.ts away, in a copy, and runs the tests that have to fail then.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { GUARDS } from '../test/fixtures/guards.ts';

const copy = mkdtempSync(join(tmpdir(), 'sourced-timeline-mutations-'));
process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));

const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
for (const file of execFileSync('git', listed, { encoding: 'utf8' }).split('\0').filter(Boolean)) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(file, join(copy, file));
}
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));

const run = (...command: string[]) =>
  spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8', maxBuffer: 1e9 });

/** How many tests of a file fail; a file that cannot be run counts as one. */
function failures(test: string): number {
  const file = `test/${test}.test.ts`;
  const { stdout, status } = /^(components|loading)\//.test(test)
    ? run('node_modules/@web/test-runner/dist/bin.js', '--files', file)
    : run('scripts/test-node.js', file);
  const failed = Number(/^(?:ℹ fail|wtr: \d+ passed,) (\d+)/m.exec(stdout)?.[1]);
  return status === 0 ? 0 : failed || 1;
}

function build(tests: readonly string[]): void {
  if (!tests.some((test) => test.startsWith('hosts/'))) return;
  const { status, stderr } = run('scripts/build.js', 'embed');
  if (status !== 0) throw new Error(stderr);
}

const wanted = process.argv.slice(2);
const guards = GUARDS.filter(
  ({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)),
);

const all = [...new Set(guards.flatMap(({ tests }) => tests))];
build(all);
for (const test of all) {
  if (failures(test) > 0) throw new Error(`${test} fails with all guards in place.`);
}

const rows: string[] = [];
let survivors = 0;
for (const { guard, file, code, without, tests } of guards) {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  if (whole.split(code).length !== 2) throw new Error(`${file} has this not once: ${code}`);
  writeFileSync(
    path,
    whole.replace(code, () => without),
  );
  build(tests);
  const told = tests.map((test) => {
    const count = failures(test);
    if (count === 0) survivors++;
    return `${test}: ${count > 0 ? `${count} failed` : 'NOT NOTICED'}`;
  });
  writeFileSync(path, whole);
  rows.push(`${guard} (${file})\n    ${told.join('; ')}`);
  console.log(rows.at(-1));
}
console.log(`\n${guards.length} guards taken away, ${survivors} times not noticed.`);
process.exitCode = survivors > 0 ? 1 : 0;
