import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';

const TSC = /^(\S+)\((\d+),\d+\): error/gm;

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

describe('docs/frameworks.md', () => {
  const blocks = [
    ...readFileSync('docs/frameworks.md', 'utf8').matchAll(/```(tsx?|vue|svelte)\n([^]*?)```/g),
  ].map(([, , code = '']) => code);
  const checked = globSync('test/types/*/[dD]oc*.{ts,tsx,vue,svelte}');

  it('shows code that is type-checked here', () => {
    const read = (file: string) => readFileSync(file, 'utf8');
    assert.ok(checked.length >= 7);
    assert.deepEqual([...blocks].sort(), checked.map(read).sort());
  });

  it('has code for Angular that compiles', () => {
    assert.deepEqual(faults('typescript/bin/tsc', ['-p', 'test/types/angular'], TSC), []);
  });
});

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
