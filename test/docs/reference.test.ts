/** What docs/ has from the manifest and from the schema. dist/ has to be built. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { referencedDocuments } from '../../scripts/docs/write-reference.ts';
import { read } from './blocks.ts';

describe('generated parts of the documentation', async () => {
  for (const [file, text] of await referencedDocuments()) {
    it(`${file} is up to date, else: npm run generate`, () => {
      assert.match(text, /<!-- generated: [^]*\|[^]*<!-- \/generated -->/);
      assert.equal(read(file), text);
    });
  }
});
