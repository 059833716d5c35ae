/** docs/accessibility.md names for each criterion what shows it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rowsOf } from './shown-by.ts';

const doc = readFileSync('docs/accessibility.md', 'utf8');
const shown = rowsOf(doc, 'short');
const criteria = rowsOf(doc, 'criterion');

describe('docs/accessibility.md', () => {
  it('names tests that are there, each with what it looks at', () => {
    const files = shown.flatMap(([, test = '']) => test.match(/test\/[\w/.-]+/g) ?? []);
    assert.ok(files.length > 12);
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  it('shows every criterion by one of them, and uses each', () => {
    const names = new Set(shown.map(([name = '']) => name));
    const used = criteria.flatMap(([, , by = '']) => by.split(', ')).filter((name) => name !== '–');
    assert.deepEqual(
      used.filter((name) => !names.has(name)),
      [],
    );
    const elsewhere = ['print'];
    assert.deepEqual(
      [...names].filter((name) => !used.includes(name)),
      elsewhere,
    );
  });

  it('has the criteria in order, none twice', () => {
    const numbers = criteria.flatMap(([name = '']) => name.match(/\d+\.\d+\.\d+/g) ?? []);
    const value = (number: string) =>
      number.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);
    assert.ok(numbers.length > 40);
    assert.deepEqual(
      numbers,
      [...new Set(numbers)].sort((a, b) => value(a) - value(b)),
    );
  });

  it('tells how many states have a tree', () => {
    const [, count] = /what a screen reader finds, (\d+) states/.exec(doc) ?? [];
    const states = readFileSync('test/accessibility/trees.test.ts', 'utf8').match(
      /^ {2}'?[\w-]+'?: \{/gm,
    );
    assert.equal(Number(count), states?.length);
  });
});
