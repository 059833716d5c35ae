// Packs the package as npm would and checks it as its users would: everything that `exports` names is in it,
// each module imports in Node, twice, without a DOM, and what publint and attw know of packages is in order.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const faults = [];
const folder = mkdtempSync(join(tmpdir(), 'sourced-timeline-'));
try {
  const [{ filename, files, unpackedSize }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
  const root = join(folder, 'package');
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const packed = new Set(files.map(({ path }) => path));

  const named = [
    ...Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    ),
    ...Object.values(manifest.bin),
    manifest.unpkg,
    manifest.jsdelivr,
    manifest.types,
    manifest.customElements,
    './dist/embed.css',
    './LICENSE',
    './README.md',
  ];
  for (const path of named) {
    if (!packed.has(path.replace('./', ''))) faults.push(`${path} is named and not packed`);
  }
  for (const path of packed) {
    if (/(^|\/)(test|stories)\/|\.map$/.test(path))
      faults.push(`${path} has no place in the package`);
  }

  const modules = Object.values(manifest.exports)
    .map((target) => target.default)
    .filter(Boolean);
  for (const path of modules) {
    const url = pathToFileURL(join(root, path)).href;
    const twice = `await import(${JSON.stringify(url)}); await import(${JSON.stringify(url)} + '?again');`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', twice], {
      encoding: 'utf8',
    });
    if (status !== 0) faults.push(`${path} does not import in Node:\n${stderr}`);
  }

  const tool = (path, ...args) => {
    const { status } = spawnSync(process.execPath, [`node_modules/${path}`, ...args], {
      stdio: 'inherit',
    });
    if (status !== 0) faults.push(`${path} found faults`);
  };
  tool('publint/src/cli.js', join(folder, filename), '--strict');
  tool(
    '@arethetypeswrong/cli/dist/index.js',
    join(folder, filename),
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    // Style sheets have no types.
    '--exclude-entrypoints',
    'styles.css',
  );
  console.log(`${packed.size} files, ${Math.round(unpackedSize / 1000)} kB unpacked`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
console.log(`package: ${faults.length === 0 ? 'in order' : `${faults.length} faults`}`);
process.exitCode = faults.length === 0 ? 0 : 1;
