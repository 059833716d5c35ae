import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

it('shapes are still closed in the minified script: one inside another is not drawn', () => {
  const script = readFileSync('dist/embed.js', 'utf8');
  const shapes = script.match(/<(?:path|rect|circle|line)\b[^>]*>/g) ?? [];
  assert.ok(shapes.length > 5);
  assert.deepEqual(
    shapes.filter((shape) => !shape.endsWith('/>')),
    [],
  );
});
