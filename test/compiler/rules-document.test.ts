import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { RULE_GROUPS, RULES } from '../../src/compiler/rules/index.ts';
import { rulesDocument } from '../../src/compiler/rules/rules-document.ts';

describe('docs/rules.md', () => {
  it('is what the rules say (npm run generate)', async () => {
    const file = new URL('../../docs/rules.md', import.meta.url);
    assert.equal(await readFile(file, 'utf8'), rulesDocument(RULE_GROUPS));
  });

  it('has every rule once, each with a sentence, a reason and a remedy', () => {
    assert.equal(new Set(RULES.map(({ name }) => name)).size, RULES.length);
    for (const { name, says, why, mend } of RULES) {
      assert.match(name, /^[a-z]+(-[a-z]+)*$/);
      for (const sentence of [says, why, mend]) assert.match(sentence, /^[A-Z“‘].*\.$/, name);
    }
  });
});
