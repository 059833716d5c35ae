/** What a release tells people to paste. dist/ has to be built. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtAssets, changesOf, releaseNotes } from '../../scripts/release-notes.ts';
import { scriptIntegrity } from '../../src/cli/package-files.ts';

const LOG = `# sourced-timeline

## 1.3.0

### Minor Changes

- New words.

## 1.2.0

### Patch Changes

- Old words.
`;

const hash = (file: string) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

describe('release notes', () => {
  const notes = releaseNotes('1.3.0', LOG, builtAssets());

  it('say what changed with this version only', () => {
    assert.equal(changesOf(LOG, '1.3.0'), '### Minor Changes\n\n- New words.');
    assert.equal(changesOf(LOG, '1.2.0'), '### Patch Changes\n\n- Old words.');
    assert.equal(changesOf(LOG, '1.2'), '');
    assert.ok(notes.startsWith('### Minor Changes'));
    assert.ok(!notes.includes('Old words'));
  });

  it('name every file that pages load at its exact address, with the hash of its bytes', () => {
    const rows = [...notes.matchAll(/^\| \[([^\]]+)\]\(([^)]+)\) .* `(sha384-[^`]+)` \|$/gm)];
    const names = rows.map(([, name]) => name ?? '');
    for (const name of ['embed.js', 'embed.uk.js', 'embed.css', 'frame.js', 'resize.js']) {
      assert.ok(names.includes(name), name);
    }
    assert.ok(names.includes('themes/magazine.css'));
    for (const [, name = '', url = '', integrity] of rows) {
      assert.equal(url, `https://cdn.jsdelivr.net/npm/sourced-timeline@1.3.0/dist/${name}`);
      assert.equal(integrity, hash(`dist/${name}`), name);
    }
  });

  it('have the script tag that `snippet` writes', async () => {
    const integrity = await scriptIntegrity('embed.js');
    const [, attribute] = /<script [^>]* integrity="([^"]+)" crossorigin="anonymous">/.exec(notes)!;
    assert.equal(attribute, integrity);
  });

  it('are not written of what is not built', () => {
    assert.throws(() => releaseNotes('1.3.0', LOG, []), /embed\.js is not built/);
  });
});
