import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';

/** `FILE:LINE` of each error that a type checker prints. */
function faults(checker: string, args: readonly string[], pattern: RegExp): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [`node_modules/${checker}`, ...args], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return [...stdout.matchAll(pattern)]
    .map(([, file = '', line]) => `${basename(file)}:${line}`)
    .sort();
}

/** `FILE:LINE` of each line under a comment that says what is wrong with it. */
const marked = (folder: string) =>
  globSync(`test/types/${folder}/*.{tsx,vue,svelte}`)
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((text, index) =>
          /(<!--|\{\/\*) wrong: /.test(text) ? [`${basename(file)}:${index + 2}`] : [],
        ),
    )
    .sort();

const TSC = /^(\S+)\((\d+),\d+\): error/gm;

/** dist/ has to be built. Right uses are in the same folders, and give no error. */
describe('attributes, properties and events that are misspelt or of the wrong type', () => {
  for (const [framework, checker, pattern] of [
    ['react', 'typescript/bin/tsc', TSC],
    ['vue', 'vue-tsc/bin/vue-tsc.js', TSC],
  ] as const) {
    it(`are errors in ${framework}`, () => {
      const args = ['-p', `test/types/${framework}`, '--pretty', 'false'];
      const wrong = marked(framework);
      assert.ok(wrong.length >= 3);
      assert.deepEqual(faults(checker, args, pattern), wrong);
    });
  }

  it('are errors in svelte', () => {
    const args = ['--workspace', 'test/types/svelte', '--tsconfig', 'tsconfig.json'];
    const wrong = marked('svelte');
    assert.ok(wrong.length >= 3);
    assert.deepEqual(
      faults(
        'svelte-check/bin/svelte-check',
        [...args, '--output', 'machine'],
        /ERROR "([^"]+)" (\d+):/g,
      ),
      wrong,
    );
  });
});
