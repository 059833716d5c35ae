import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import type { Packed } from '../package/packed.ts';

const hash = (...texts: string[]) => createHash('sha256').update(texts.join('\n')).digest('hex');

/** Outside of the repository, whose node_modules an example must not fall back on. Kept for the next run. */
const PLACE = join(tmpdir(), `sourced-timeline-examples-${hash(resolve('.')).slice(0, 8)}`);

const MADE = ['node_modules', 'dist', '.next', '.angular'];

export const env = {
  ...process.env,
  CI: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_OPTIONS: '',
};

const npm = (cwd: string, ...args: string[]) => {
  try {
    execFileSync('npm', args, { cwd, env, stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    throw new Error(`npm ${args.join(' ')} in ${basename(cwd)}:\n${stdout}${stderr}`, {
      cause: error,
    });
  }
};

/** Puts an example where it is built, with what its lock file names, and the package as it is now. */
export function place(name: string, packed: Packed): string {
  const app = join(PLACE, name);
  mkdirSync(app, { recursive: true });
  for (const entry of readdirSync(app)) {
    if (entry !== 'node_modules') rmSync(join(app, entry), { recursive: true });
  }
  cpSync(join('examples', name), app, {
    recursive: true,
    filter: (path) => !MADE.includes(basename(path)),
  });
  copyFileSync(packed.tarball, join(PLACE, 'sourced-timeline.tgz'));
  if (process.env['UPDATE']) lock(name, app);

  const key = hash(...['package.json', 'package-lock.json'].map((file) => read(join(app, file))));
  const installed = join(app, 'node_modules', `.of-${key}`);
  if (!existsSync(installed)) {
    npm(app, 'ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
    writeFileSync(installed, '');
  }
  unpack(app, packed);
  return app;
}

/** Writes the lock file anew, for any registry, and any bytes of the package. */
function lock(name: string, app: string): void {
  npm(
    app,
    'install',
    '--package-lock-only',
    '--ignore-scripts',
    '--omit-lockfile-registry-resolved',
  );
  const file = join(app, 'package-lock.json');
  const { packages, ...rest } = JSON.parse(read(file)) as Lock;
  delete packages['node_modules/sourced-timeline']?.integrity;
  writeFileSync(file, `${JSON.stringify({ ...rest, packages }, null, 2)}\n`);
  copyFileSync(file, join('examples', name, 'package-lock.json'));
}

export interface Lock {
  packages: Record<string, { integrity?: string; resolved?: string; [field: string]: unknown }>;
}

export const read = (file: string) => readFileSync(file, 'utf8');

export function unpack(app: string, { tarball }: Packed): void {
  const root = join(app, 'node_modules/sourced-timeline');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root);
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', root]);
}

/** What stands in for the package, file by file, to see what an app has without it: its names, which do nothing. */
async function stubs({ root, manifest }: Packed): Promise<[file: string, code: string][]> {
  const modules = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : [entry.default],
  );
  const stub = async (file: string): Promise<[string, string]> => {
    const path = join(root, file);
    const names = Object.keys((await import(pathToFileURL(path).href)) as object);
    const [directive = ''] = /^["']use client["'];/.exec(read(path)) ?? [];
    return [file, directive + names.map((name) => `export const ${name} = () => '';`).join('')];
  };
  return [
    ...(await Promise.all(modules.map(stub))),
    ['./dist/embed.js', ''],
    ['./dist/embed.css', ''],
  ];
}

export interface Built {
  seconds: number;
  /** Bytes with gzip. */
  script: number;
  style: number;
}

/** Builds an app from nothing. In the folder `built` is what browsers get. */
export function build(app: string, built: string): Built {
  for (const made of MADE.slice(1)) rmSync(join(app, made), { recursive: true, force: true });
  const start = performance.now();
  npm(app, 'run', 'build');
  const seconds = (performance.now() - start) / 1000;
  const bytes = (extension: string) =>
    globSync(`**/*.${extension}`, { cwd: join(app, built), absolute: true })
      .map((file) => readFileSync(file))
      .reduce((sum, file) => sum + (file.length > 0 ? gzipSync(file).length : 0), 0);
  return { seconds, script: bytes('js'), style: bytes('css') };
}

/** Builds an app without what is in the package, once for as long as it would come out the same. */
export async function buildWithout(app: string, built: string, packed: Packed): Promise<Built> {
  const hollow = await stubs(packed);
  const sources = globSync('**', { cwd: app, absolute: true, ignore: 'node_modules/**' });
  const key = hash(...sources.sort().map(read), ...hollow.flat());
  const known = join(app, 'node_modules', `.without-${key}.json`);
  if (!existsSync(known)) {
    for (const [file, code] of hollow) {
      writeFileSync(join(app, 'node_modules/sourced-timeline', file), code);
    }
    writeFileSync(known, JSON.stringify(build(app, built)));
  }
  return JSON.parse(read(known)) as Built;
}
