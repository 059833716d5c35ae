/** docs/security.md tells of guards that there are, and of tests that show them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { assertShown, rowsOf } from './shown-by.ts';

const doc = readFileSync('docs/security.md', 'utf8');

describe('docs/security.md', () => {
  it('names, for each attack, a guard and tests that there are', () => {
    const rows = rowsOf(doc, 'attack');
    assert.ok(rows.length > 10);
    for (const [attack, guard, shownBy] of rows) {
      assert.ok(attack && guard);
      assertShown(shownBy ?? '');
    }
  });
});
