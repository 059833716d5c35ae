/** docs/security.md tells of guards that there are, and of tests that show them. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format } from 'prettier';
import { globSync } from 'tinyglobby';
import { GUARDS } from '../fixtures/guards.ts';
import { assertShown, rowsOf } from './shown-by.ts';

const DOC = 'docs/security.md';
const doc = readFileSync(DOC, 'utf8');

describe('docs/security.md', () => {
  it('names, for each attack, a guard and tests that there are', () => {
    const rows = rowsOf(doc, 'attack');
    assert.ok(rows.length > 10);
    for (const [attack, guard, shownBy] of rows) {
      assert.ok(attack && guard);
      assertShown(shownBy ?? '');
    }
  });

  it('names guards as they stand in the code, and the tests that fail without them (--update)', async () => {
    for (const { file, code, tests } of GUARDS) {
      assert.equal(readFileSync(file, 'utf8').split(code).length, 2, `${file}: ${code}`);
      for (const test of tests) assert.ok(existsSync(`test/${test}.test.ts`), test);
    }
    const listed = (all: readonly string[]) => all.map((one) => `\`${one}\``).join(', ');
    const rows = GUARDS.map(
      ({ guard, file, tests }) => `| ${guard} | \`${file}\` | ${listed(tests)} |`,
    );
    const table = ['| guard | in | tests that fail without it |', '| - | - | - |', ...rows];
    const section = /(?<=\n## Guards that were taken away\n\n[^|]*\n\n)\|[^]*?(?=\n\n|\n*$)/;
    assert.match(doc, section);
    const written = await format(doc.replace(section, table.join('\n')), {
      parser: 'markdown',
      printWidth: 100,
      singleQuote: true,
    });
    if (process.env['UPDATE']) writeFileSync(DOC, written);
    assert.equal(readFileSync(DOC, 'utf8'), written);
  });
});

/** What makes HTML or code of a text. */
const MAKES =
  /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|createContextualFragment|setHTML|unsafe(HTML|SVG|Static)\(|new Function|\beval\(/;

describe('texts that become HTML or code', () => {
  it('are none in what pages load', () => {
    const making = globSync('src/**/*.ts').filter((file) => MAKES.test(readFileSync(file, 'utf8')));
    assert.deepEqual(making, []);
  });

  it('are said elsewhere to be safe, and why', () => {
    const bare = globSync('{builder,website,scripts,demo,stories,.storybook}/**/*.{ts,js,html}', {
      dot: true,
    }).flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      const isTold = (at: number) =>
        lines
          .slice(Math.max(0, at - 2), at)
          .join()
          .includes('Safe: ');
      return lines.flatMap((line, at) =>
        MAKES.test(line) && !isTold(at) ? `${file}: ${line}` : [],
      );
    });
    assert.deepEqual(bare, []);
  });
});
