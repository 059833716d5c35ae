import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDataset } from '../../src/compiler/check-dataset.ts';
import { datasetText } from '../../src/compiler/dataset-text.ts';
import { compile, inFolder, INVENTED } from './invented-record.ts';

const text = datasetText(compile(INVENTED).dataset!);

/** “line:column rule” of every fault of the dataset after the edits; `‸` marks where it should be. */
async function check(...edits: [find: string, replacement: string][]) {
  const marked = edits.reduce((all, [find, replacement]) => {
    assert(all.includes(find), find);
    return all.replace(find, () => replacement);
  }, text);
  const before = marked.slice(0, marked.indexOf('‸')).split('\n');
  const place = `${before.length}:${before.at(-1)!.length + 1}`;
  return inFolder({ 'dataset.json': marked.replace('‸', '') }, async (folder) => {
    const { faults } = await checkDataset(`${folder}/dataset.json`);
    const left = faults.filter(({ rule }) => rule !== 'single-source-quotation');
    return { place, faults: left.map(({ line, column, rule }) => `${line}:${column} ${rule}`) };
  });
}

describe('checking a compiled dataset', () => {
  it('finds nothing in what was compiled without a fault', async () => {
    assert.deepEqual((await check()).faults, []);
  });

  const cases: [rule: string, find: string, replacement: string][] = [
    ['unknown-field', '"id": "offer",', '"id": "offer",\n      ‸"colour": 1,'],
    ['unknown-word', '"kind": "interview"', '"kind": ‸"chat"'],
    ['missing-field', '{\n      "id": "offer",', '‸{'],
    ['unknown-id', '"actor": "herald"', '"actor": ‸"herold"'],
    ['reused-id', '"id": "welcome"', '"id": ‸"offer"'],
    ['invalid-date', '"edtf": "2024-04-06"', '"edtf": ‸"2024-04-31"'],
    [
      'compiled-status',
      '"status": {\n        "value": "active"',
      '"status": ‸{\n        "value": "ended"',
    ],
    ['unsafe-url', '"url": "mailto:desk@example.org"', '"url": ‸"data:text/html,x"'],
    ['json', '"id": "invented",', '"id": "invented",\n  ‸"id": "again",'],
    ['json', '"language": "en",', '"language": "en",\n  ‸}'],
  ];
  for (const [rule, find, replacement] of cases) {
    it(`${rule}: named with its line and column`, async () => {
      const { place, faults } = await check([find, replacement]);
      assert(faults.includes(`${place} ${rule}`), `${place} is not in ${faults.join(', ')}`);
    });
  }

  it('names every fault in one run', async () => {
    const { faults } = await check(
      ['"kind": "interview"', '"kind": "chat"'],
      ['"actor": "herald"', '"actor": "herold"'],
    );
    assert.deepEqual(faults.map((fault) => fault.split(' ')[1]).sort(), [
      'unknown-id',
      'unknown-word',
    ]);
  });
});
