import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Compilation } from '../../src/compiler/compile-record.ts';
import { datasetText } from '../../src/compiler/dataset-text.ts';
import { faultLine } from '../../src/compiler/fault.ts';
import { validatorFor } from '../../src/compiler/schemas.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { arbitraryRecord } from './arbitrary-record.ts';
import { compile, INVENTED, type Files } from './invented-record.ts';
import { runs } from '../runs.ts';

const record = fc.oneof(
  { weight: 1, arbitrary: fc.constant(INVENTED) },
  { weight: 3, arbitrary: arbitraryRecord },
);

/** Either a dataset that fits its schema, or an error with a place in one of the files. */
function assertAcceptedOrNamed({ dataset, faults }: Compilation, files: Files): void {
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (dataset) {
    assert.deepEqual(errors, []);
    assertFits(datasetText(dataset));
  } else {
    assert(errors.length > 0);
  }
  for (const fault of faults) {
    const lines = (files[fault.file] ?? '').split(/\r\n|[\r\n]/);
    assert(Object.hasOwn(files, fault.file) || fault.rule === 'files', faultLine(fault));
    assert(fault.line >= 1 && fault.line <= lines.length + 1, faultLine(fault));
    assert(fault.column >= 1, faultLine(fault));
    assert(fault.message !== '' && fault.mend !== '', faultLine(fault));
  }
}

function assertFits(text: string): void {
  const validate = validatorFor('dataset');
  assert(
    validate(JSON.parse(text)),
    JSON.stringify(
      validate.errors?.slice(0, 3).map(({ instancePath, message }) => [instancePath, message]),
    ),
  );
}

/** The fields of every object from the last to the first; names have no order of the schema’s. */
const backwards = (name: string, value: unknown) =>
  typeof value === 'object' && value && !Array.isArray(value) && name !== 'names'
    ? Object.fromEntries(Object.entries(value).reverse())
    : value;

describe('compiling', () => {
  it('takes every valid record; compiled, parsed and written again it is the same', () => {
    fc.assert(
      fc.property(record, (files) => {
        const { dataset, faults } = compile(files);
        assert(dataset, faults.map(faultLine).join('\n'));
        const text = datasetText(dataset);
        assertFits(text);
        const parsed = parseDataset(JSON.parse(text));
        assert.equal(`${JSON.stringify(parsed, null, 2)}\n`, text);
        assert.equal(datasetText(parsed), text);
        assert.equal(datasetText(JSON.parse(text, backwards)), text);
      }),
      runs(300),
    );
  });

  it('gives the same bytes again, in whatever order the files come', () => {
    fc.assert(
      fc.property(record, (files) => {
        const { dataset } = compile(files);
        const again = compile(Object.fromEntries(Object.entries(files).reverse()));
        assert(dataset && again.dataset);
        assert.equal(datasetText(again.dataset), datasetText(dataset));
      }),
      runs(50),
    );
  });

  it('accepts a record whose text was changed anywhere, or names the place', () => {
    const edit = fc.record({
      file: fc.nat(),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 40 }),
      insert: fc.oneof(
        fc.constantFrom(
          ...[
            '',
            '\n',
            '\t',
            ': ',
            '- ',
            '*a',
            '&a ',
            '{',
            ']',
            '"',
            "'",
            '# ',
            '---\n',
            '<<: ',
            '? ',
            '\u0000',
            '\uFEFF',
            '💥',
            '__proto__: 1\n',
          ],
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
    });
    fc.assert(
      fc.property(record, fc.array(edit, { minLength: 1, maxLength: 3 }), (files, edits) => {
        const changed = { ...files };
        for (const { file, from, length, insert } of edits) {
          const name = Object.keys(files)[file % Object.keys(files).length]!;
          const text = changed[name]!;
          const start = Math.floor(from * text.length);
          changed[name] = text.slice(0, start) + insert + text.slice(start + length);
        }
        assertAcceptedOrNamed(compile(changed), changed);
      }),
      runs(300),
    );
  });

  it('accepts a record of which any value was changed, or names the place', () => {
    const junk = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        '',
        0,
        -1,
        Number.MAX_VALUE,
        true,
        [],
        {},
        [[]],
        '__proto__',
        'constructor',
        'outlet',
        'training',
        'minister',
        '2024-13',
        '../..',
        'a/b',
        'X'.repeat(5000),
      ),
      fc.constant(JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}')),
      fc.jsonValue({ maxDepth: 3 }),
    );
    fc.assert(
      fc.property(
        record,
        fc.nat(),
        fc.infiniteStream(fc.nat()),
        junk,
        fc.constantFrom('set', 'drop', 'rename', 'repeat'),
        (files, pick, steps, value, how) => {
          const name = Object.keys(files).filter((each) => each.endsWith('.yaml'))[
            pick % Object.keys(files).filter((each) => each.endsWith('.yaml')).length
          ]!;
          const tree: unknown = parse(files[name]!);
          mutate(tree, steps, value, how);
          const changed = { ...files, [name]: stringify(tree, { aliasDuplicateObjects: false }) };
          assertAcceptedOrNamed(compile(changed), changed);
        },
      ),
      runs(500),
    );
  });
});

/** Changes one place deep in a tree. */
function mutate(tree: unknown, steps: Iterator<number>, value: unknown, how: string): void {
  let node = tree as Record<string, unknown>;
  for (;;) {
    const keys = Object.keys(node);
    const key = keys[(steps.next().value as number) % keys.length];
    if (key === undefined) return;
    const inner = node[key];
    if (
      typeof inner === 'object' &&
      inner !== null &&
      Object.keys(inner).length > 0 &&
      (steps.next().value as number) % 4 > 0
    ) {
      node = inner as Record<string, unknown>;
      continue;
    }
    if (how === 'set' || Array.isArray(node)) node[key] = value;
    if (how === 'repeat' && Array.isArray(node)) node.push(inner);
    if (how === 'drop' || how === 'rename') delete node[key];
    if (how === 'rename') node[`${key}x`] = inner;
    return;
  }
}
