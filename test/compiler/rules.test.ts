import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultLine, type Fault } from '../../src/compiler/fault.ts';
import { RULES } from '../../src/compiler/rules/index.ts';
import { compile, INVENTED, type Files } from './invented-record.ts';
import { CLAIM_CASES } from './rule-cases/claim-cases.ts';
import { FORM_CASES } from './rule-cases/form-cases.ts';
import { RECORD_CASES } from './rule-cases/record-cases.ts';
import { MORE_CASES } from './rule-cases/more-cases.ts';
import { SLIP_CASES } from './rule-cases/slip-cases.ts';
import type { Edit } from './rule-cases/rule-case.ts';

const RULE_CASES = [...FORM_CASES, ...CLAIM_CASES, ...RECORD_CASES, ...MORE_CASES, ...SLIP_CASES];

/** Checked in check-dataset.test.ts. */
const OF_COMPILED_DATASETS = ['json', 'compiled-status'];
const BYSTANDERS = ['accepted-in-vain', 'invented-metadata', 'quotation-verbatim', 'words-in-text'];
const MARK = '‸';

describe('the rules', () => {
  it('are all in the table', () => {
    const cases = new Set(RULE_CASES.map(({ rule }) => rule));
    const rules = RULES.map(({ name }) => name);
    assert.deepEqual([...cases, ...OF_COMPILED_DATASETS].sort(), rules.sort());
  });

  it('find nothing in a record without a fault', () => {
    assert.deepEqual(faultsOf([]).map(faultLine), []);
  });

  for (const { rule, breaks, holds } of RULE_CASES) {
    it(`${rule}: names what breaks it, with its place`, () => {
      const { name, severity } = RULES.find((each) => each.name === rule)!;
      const place = placeOf(breaks);
      const faults = faultsOf(breaks);
      const lines = faults.map(faultLine).join('\n');
      const found = faults.filter((fault) => fault.rule === name);
      assert.deepEqual(
        found.map(({ file, line, column }) => ({ file, line, column })),
        [place],
        lines,
      );
      assert.equal(found[0]?.severity, severity);
      assert.match(found[0]?.message ?? '', /[.?]$/);
      assert.match(found[0]?.mend ?? '', /[.?]$/);
    });

    it(`${rule}: lets pass what only looks like it`, () => {
      const faults = faultsOf(holds);
      // What the case changes may be missing in the texts, or in what the record accepts.
      const left = faults.filter(
        (fault) =>
          fault.rule === rule || (fault.severity === 'error' && !BYSTANDERS.includes(fault.rule)),
      );
      assert.deepEqual(left.map(faultLine), []);
    });
  }
});

/** Faults of the invented record after the edits. */
function faultsOf(edits: readonly Edit[]): Fault[] {
  return compile(edit(edits, (text) => text.replaceAll(MARK, ''))).faults;
}

function placeOf(edits: readonly Edit[]) {
  const files = edit(edits, (text) => text);
  const [file, text] = Object.entries(files).find(([, each]) => each.includes(MARK)) ?? [
    edits[0]![0],
    MARK,
  ];
  const before = text.slice(0, text.indexOf(MARK)).split('\n');
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}

function edit(edits: readonly Edit[], finish: (text: string) => string): Files {
  const files: Files = { ...INVENTED };
  for (const [file, find, replacement] of edits) {
    const text = files[file] ?? '';
    assert(text.includes(find), `${file} has no “${find}”`);
    files[file] = text.replace(find, () => replacement);
  }
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, finish(text)]));
}
