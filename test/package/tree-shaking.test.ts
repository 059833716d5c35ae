/** What a bundler takes of the package. dist/ has to be built. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { pack, type Packed } from './packed.ts';

let packed: Packed;
before(() => {
  packed = pack();
});
after(() => packed.remove());

let count = 0;

/** Bundles a module of a site: its code, without Lit, and the package’s modules that it holds. */
async function bundle(code: string) {
  const root = packed.project(`app-${++count}`);
  const entry = join(root, 'main.js');
  writeFileSync(entry, code);
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, external: /^(lit|@lit)(\/|$)/ },
    },
  })) as Rolldown.RolldownOutput;
  const modules = Object.entries(output[0].modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .flatMap(([id]) => id.split('/package/dist/')[1] ?? []);
  return { size: brotliCompressSync(output[0].code).length, modules };
}

const within = (modules: readonly string[], folder: string) =>
  modules.filter((id) => id.startsWith(`components/${folder}/`));

/** Brotli bytes on top of Lit, its history apart: today’s size and a little room. The goal is 8 kB. */
const BADGE = 21_100;

describe('a bundle', () => {
  for (const code of [
    `import 'sourced-timeline/define/mission-status';`,
    `import { SourcedMissionStatus } from 'sourced-timeline';
     customElements.define('my-badge', SourcedMissionStatus);`,
  ]) {
    it(`of the badge alone has neither timeline, chart nor card: ${code.slice(0, 50)}`, async () => {
      const { modules, size } = await bundle(code);
      assert.ok(within(modules, 'mission-status').length > 3);
      assert.deepEqual(within(modules, 'timeline'), []);
      assert.deepEqual(within(modules, 'actor-card'), []);
      assert.ok(size <= BADGE, `The badge has ${size} bytes.`);
    });
  }

  it('of the card alone has neither timeline nor chart', async () => {
    const { modules } = await bundle(`import 'sourced-timeline/define/actor-card';`);
    assert.ok(within(modules, 'actor-card').length > 3);
    assert.deepEqual(within(modules, 'timeline'), []);
  });

  it('of the model has no component', async () => {
    const { modules } = await bundle(
      `import { parseDate } from 'sourced-timeline/model'; console.log(parseDate('2024-04'));`,
    );
    assert.deepEqual(
      modules.filter((id) => !id.startsWith('model/')),
      [],
    );
    assert.ok(modules.includes('model/dates.js'));
  });

  it('of nothing that is used has nothing', async () => {
    const { modules } = await bundle(`import 'sourced-timeline'; import 'sourced-timeline/model';`);
    assert.deepEqual(modules, []);
  });
});
