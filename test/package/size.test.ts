import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

/** Brotli bytes: today’s size and a little room. The goal is 22 kB: docs/decisions/0007-size-of-the-script.md. */
const BUDGETS = { 'embed.js': 60_100, 'embed.css': 6_600, 'frame.js': 1_500, 'resize.js': 400 };

describe('sizes', () => {
  for (const [file, budget] of Object.entries(BUDGETS)) {
    it(`dist/${file} has at most ${budget} bytes with brotli`, () => {
      const size = brotliCompressSync(readFileSync(`dist/${file}`)).length;
      assert.ok(size <= budget, `${file} has ${size}: \`node scripts/build.js embed\` builds it`);
    });
  }
});
