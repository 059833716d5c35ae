import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

interface Listing {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
  readonly unpackedSize: number;
}

export interface PackageJson {
  readonly exports: Readonly<Record<string, string | { types: string; default: string }>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** Packs the package as npm would (dist/ has to be built), and unpacks it beside what it depends on. */
export function pack() {
  const folder = mkdtempSync(join(tmpdir(), 'sourced-timeline-'));
  const [{ filename, files, unpackedSize }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [Listing];
  const tarball = join(folder, filename);
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  const root = join(folder, 'package');
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson;
  link(root, Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
  return {
    folder,
    root,
    tarball,
    manifest,
    files: new Set(files.map(({ path }) => path)),
    unpackedSize,
    /** A project beside it, with the package and others among its node_modules. */
    project(name: string, others: readonly string[] = []) {
      const app = join(folder, name);
      link(app, others);
      writeFileSync(join(app, 'package.json'), '{ "type": "module" }');
      symlinkSync(root, join(app, 'node_modules/sourced-timeline'));
      return app;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type Packed = ReturnType<typeof pack>;

function link(project: string, names: readonly string[]): void {
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const name of names) {
    const place = join(project, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(resolve('node_modules', name), place);
  }
}
