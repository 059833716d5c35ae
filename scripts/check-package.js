// Packs the package as npm would and checks it as its users would: everything that `exports` names is in it,
// each module imports in Node, twice, without a DOM, what publint and attw know of packages is in order,
// and the README's examples run in a project that has nothing else.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const faults = [];
const folder = mkdtempSync(join(tmpdir(), 'sourced-timeline-'));
try {
  const [{ filename, files, unpackedSize }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  const tarball = join(folder, filename);
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  const root = join(folder, 'package');
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  mkdirSync(join(root, 'node_modules'));
  for (const name of Object.keys(manifest.dependencies)) {
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  }

  checkFiles(new Set(files.map(({ path }) => path)), manifest);
  checkImports(root, manifest);
  checkByTools(tarball);
  await checkReadme(root, join(folder, 'app'));
  console.log(`${files.length} files, ${Math.round(unpackedSize / 1000)} kB unpacked`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
console.log(`package: ${faults.length === 0 ? 'in order' : `${faults.length} faults`}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function checkFiles(packed, { exports, bin, unpkg, jsdelivr, types, customElements }) {
  const named = [
    ...Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    ),
    ...Object.values(bin),
    ...[unpkg, jsdelivr, types, customElements],
    ...['./dist/embed.css', './dist/embed.html', './dist/frame.js', './dist/resize.js'],
    ...['./LICENSE', './README.md'],
    // A language for the script tag for each for modules.
    ...Object.keys(exports).flatMap((entry) =>
      entry.startsWith('./words/') ? [`./dist/embed.${entry.slice('./words/'.length)}.js`] : [],
    ),
  ];
  for (const path of named) {
    if (!packed.has(path.replace('./', ''))) faults.push(`${path} is named and not packed`);
  }
  for (const path of packed) {
    if (/(^|\/)(test|stories)\/|\.map$/.test(path)) {
      faults.push(`${path} has no place in the package`);
    }
  }
}

function checkImports(root, { exports }) {
  for (const { default: path } of Object.values(exports)) {
    if (!path) continue;
    const url = JSON.stringify(pathToFileURL(join(root, path)).href);
    run(`${path} does not import in Node`, process.execPath, [
      '--input-type=module',
      '-e',
      `await import(${url}); await import(${url} + '?again');`,
    ]);
  }
}

function checkByTools(tarball) {
  const node = (path, ...args) =>
    run(`${path} found faults`, process.execPath, [`node_modules/${path}`, ...args], {
      stdio: 'inherit',
    });
  node('publint/src/cli.js', tarball, '--strict');
  // Style sheets have no types.
  node(
    '@arethetypeswrong/cli/dist/index.js',
    tarball,
    ...['--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints', 'styles.css'],
  );
}

/** Commands and modules of the README, in order, in a project with the package in its node_modules. */
async function checkReadme(root, app) {
  mkdirSync(join(app, 'node_modules/.bin'), { recursive: true });
  symlinkSync(root, join(app, 'node_modules/sourced-timeline'));
  chmodSync(join(root, 'dist/cli.js'), 0o755);
  symlinkSync(join(root, 'dist/cli.js'), join(app, 'node_modules/.bin/sourced-timeline'));
  writeFileSync(join(app, 'package.json'), '{ "type": "module" }');
  cpSync(join(root, 'data/western-training-missions.json'), join(app, 'record.json'));
  const readme = readFileSync('README.md', 'utf8');
  for (const [, language, code] of readme.matchAll(/```(js|sh)\n([\s\S]*?)```/g)) {
    const [title] = code.split('\n');
    if (language === 'sh') {
      if (code.startsWith('npm ci')) continue;
      run(`README: ${title}`, 'sh', ['-e', '-c', code], { cwd: app });
    } else if (code.includes("'node:")) {
      writeFileSync(join(app, 'example.js'), code);
      run(`README: ${title}`, process.execPath, ['example.js'], { cwd: app });
    } else {
      writeFileSync(join(app, 'main.js'), code);
      writeFileSync(join(app, 'index.html'), '<script type="module" src="main.js"></script>');
      await build({ root: app, configFile: false, logLevel: 'error' }).catch((error) =>
        faults.push(`README: ${title}\n${error}`),
      );
    }
  }
}

function run(fault, command, args, options) {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) faults.push(`${fault}${stderr ? `:\n${stderr}` : ''}`);
}
