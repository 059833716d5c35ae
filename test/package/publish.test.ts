/** What would go to the registry, and how large it is. dist/ has to be built. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pack, type Packed } from './packed.ts';

/** Unpacked bytes: today’s and a little room. The goal is 900 kB: docs/decisions/0019-size-of-the-package.md. */
const BUDGET = 1_500_000;

let packed: Packed;
before(() => {
  packed = pack();
});
after(() => packed.remove());

const textOf = (file: string) => readFileSync(join(packed.root, file), 'utf8');

describe('the package, as it would be published', () => {
  it('is accepted by npm as it is, without a correction', () => {
    const nowhere = ['--registry', 'http://127.0.0.1:9', '--fetch-retries', '0'];
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['publish', '--dry-run', '--json', '--ignore-scripts', ...nowhere],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /corrected|removed/);
    const { files } = (JSON.parse(stdout) as Record<string, { files: { path: string }[] }>)[
      'sourced-timeline'
    ]!;
    assert.deepEqual(new Set(files.map(({ path }) => path)), packed.files);
  });

  it('holds no tests, no sources, no tools, and no maps to nowhere', () => {
    const known = /^(dist|data)\/|^(LICENSE|README\.md|package\.json)$/;
    const strays = [...packed.files].filter(
      (path) => !known.test(path) || /\.(map|tsx?)$/.test(path.replace(/\.d\.ts$/, '')),
    );
    assert.deepEqual(strays, []);
    const mapped = [...packed.files].filter((path) => textOf(path).includes('sourceMappingURL='));
    assert.deepEqual(mapped, []);
  });

  it('names no folder of the machine that built it', () => {
    const telling = [...packed.files].filter((path) => textOf(path).includes(process.cwd()));
    assert.deepEqual(telling, []);
  });

  it('has the types of its entries, and of what these name', () => {
    const types = [...packed.files].filter((path) => path.endsWith('.d.ts'));
    assert.ok(types.length > 30);
    for (const file of types) {
      for (const [, name] of textOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g)) {
        const path = join(file, '..', `${name}.d.ts`);
        assert.ok(packed.files.has(path), `${file} names ${path}`);
      }
    }
  });

  it(`has at most ${BUDGET} bytes, unpacked`, () => {
    assert.ok(packed.unpackedSize <= BUDGET, `${packed.unpackedSize} bytes`);
  });

  it('has the same bytes when it is packed again', () => {
    const hash = ({ tarball }: Packed) =>
      createHash('sha512').update(readFileSync(tarball)).digest('hex');
    const again = pack();
    assert.equal(hash(again), hash(packed));
    again.remove();
  });
});
