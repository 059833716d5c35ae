/** docs/dependencies.md names every dependency, and what keeps them sound is done. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Locked {
  /** Where it stands under another name. */
  name?: string;
  version?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
  integrity?: string;
}

const read = (file: string) => readFileSync(file, 'utf8');
const doc = read('docs/dependencies.md');
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'overrides' | 'scripts',
  Record<string, string>
>;
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, Locked>;
};
const locked = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, one]) => ({ name: path.split('node_modules/').at(-1)!, ...one }));
const versionOf = (name: string) => packages[`node_modules/${name}`]?.version;

/** What the first column of tables in a section names, with the cells beside it. */
const named = (title: string) => {
  const [, section = ''] = doc.split(new RegExp(`^## ${title}$`, 'm'));
  return [
    ...section.split('\n## ')[0]!.matchAll(/^\| `(.+?)` +\| (.+?) +\|(?: (.+?) +\|)?$/gm),
  ].map(([, name = '', second = '', third = '']) => [name, second, third] as const);
};
const sections = [...doc.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);

describe('docs/dependencies.md', () => {
  it('names every dependency once, with its version and a reason', () => {
    const rows = sections
      .filter((title) => !/^(Scripts|Overrides|Keeping)/.test(title))
      .flatMap(named)
      .map(([name, version, why]) => [name, version, why.length > 4]);
    const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const expected = all.map((name) => [
      name,
      manifest.devDependencies[name] ?? manifest.dependencies[name],
      true,
    ]);
    assert.deepEqual(rows.sort(), expected.sort());
  });

  it('names what comes to those who install the package', () => {
    const [, first = ''] = doc.split('## In the browser');
    const text = first.split('\n|')[0]!;
    const told = [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const isBehind = (name: string) => !(name in manifest.dependencies);
    const behind = locked.filter(({ dev }) => !dev).map(({ name }) => name);
    assert.deepEqual(
      told.filter((name) => versionOf(name) && isBehind(name)).sort(),
      behind.filter(isBehind).sort(),
    );
  });

  it('names all that would run scripts when they are installed', () => {
    const would = locked.filter(({ hasInstallScript }) => hasInstallScript);
    assert.deepEqual(
      named('Scripts that packages would run when they are installed').map(([name]) => name),
      [...new Set(would.map(({ name }) => name))].sort(),
    );
    assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
  });

  it('names the overrides', () => {
    const told = named('Overrides').map(([name]) => name);
    assert.deepEqual(told.sort(), Object.keys(manifest.overrides).sort());
  });
});

describe('dependencies', () => {
  it('are pinned where they are not those of pages, and locked with their hashes', () => {
    for (const [name, version] of Object.entries(manifest.devDependencies)) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
      assert.equal(versionOf(name), version, name);
    }
    assert.deepEqual(
      locked.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')),
      [],
    );
    assert.match(read('.npmrc'), /^save-exact=true$/m);
  });

  it('are audited in continuous integration', () => {
    const workflow = read('.github/workflows/ci.yml');
    assert.match(workflow, /- run: npm audit\n\s+- run: npm audit signatures/);
    assert.match(workflow, /schedule:/);
  });

  it('are all in the bill of materials, which a release comes with', () => {
    const [command = '', ...options] = manifest.scripts['bill-of-materials']!.split(' ');
    const { status, stdout, stderr } = spawnSync(command, options, {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    assert.equal(status, 0, stderr);
    const { components } = JSON.parse(stdout) as {
      components: { name: string; version: string }[];
    };
    const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
    for (const { name, version } of locked) {
      assert.ok(listed.has(`${name}@${version}`), `${name}@${version}`);
    }
    const release = read('.github/workflows/release.yml');
    assert.match(
      release,
      /npm run --silent bill-of-materials > "(.+)"[^]*gh release create[^]*"\1"/,
    );
  });
});

describe('actions', () => {
  it('are named by the hash of their contents', () => {
    for (const file of ['ci', 'release']) {
      const text = read(`.github/workflows/${file}.yml`);
      const used = [...text.matchAll(/uses: (.+)/g)].map(([, action = '']) => action);
      assert.ok(used.length > 0);
      for (const action of used) assert.match(action, /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });
});
