import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** The rows of a document’s table whose first column has this head, cell by cell. */
export function rowsOf(doc: string, head: string): string[][] {
  const [, after = ''] = doc.split(new RegExp(`\\n\\| ${head} +\\|.*\\n\\|[ :|-]+\\n`));
  const rows = /^(?:\|.*\n)*/.exec(after)?.[0].trim().split('\n') ?? [];
  assert.ok(after && rows.length > 1, head);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Fails unless each test that a cell names is there: `folder/file`: “title”, “title”; `folder/file`: “title”. */
export function assertShown(cell: string): void {
  const files = [...cell.matchAll(/`([\w/-]+)`: (“.+?”(?:, “.+?”)*)(?=;|$)/g)];
  assert.equal(files.length, cell.split('; ').length, cell);
  for (const [, file = '', titles = ''] of files) {
    const test = readFileSync(`test/${file}.test.ts`, 'utf8');
    for (const [, title = ''] of titles.matchAll(/“(.+?)”(?=,|$)/g)) {
      assert.ok(test.includes(title), `${file}: ${title}`);
    }
  }
}
