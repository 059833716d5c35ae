/** Whatever comes in, the parsers of data and dates take it or say what is wrong; no prototype changes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { html } from 'lit';
import { compareDays, parseDate } from '../../src/model/dates.ts';
import { DatasetError, parseDataset } from '../../src/model/parse-dataset.ts';
import { serialise } from '../../src/prerender/serialise.ts';
import { prototypes } from '../fixtures/payloads.ts';
import { changed, places } from '../fixtures/whole-record.ts';
import { attr, elementsOf, nodesOf, rawText } from '../prerender/html.ts';
import { runs } from '../runs.ts';

const anything = fc.anything({ withNullPrototype: true, withMap: true, withDate: true });

function assertTakenOrRefused(value: unknown): void {
  const before = prototypes();
  try {
    parseDataset(value);
  } catch (error) {
    assert(error instanceof DatasetError);
    assert.ok(error.faults.length > 0);
  }
  assert.deepEqual(prototypes(), before);
}

describe('parseDataset, given anything', () => {
  it('takes it, or names the faults', () => {
    fc.assert(fc.property(anything, assertTakenOrRefused), runs(300));
  });

  it('takes it in the place of any field, or names the faults', () => {
    const field = fc.constantFrom(...places());
    fc.assert(
      fc.property(field, anything, ({ path }, value) => assertTakenOrRefused(changed(path, value))),
      runs(300),
    );
  });
});

describe('parseDate, given any text', () => {
  it('gives bounds in order, or says what is wrong', () => {
    const near = fc
      .array(
        fc.constantFrom(...'0123456789XYTZ-/.,[]?~%:', '2024', '-05', '-31', '..', '2024-02-29'),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (text) => {
        try {
          const { earliest, latest } = parseDate(text);
          if (earliest && latest) assert.ok(compareDays(earliest, latest) <= 0);
        } catch (error) {
          assert(error instanceof RangeError, String(error));
          assert.ok(error.message.startsWith('“'));
        }
      }),
      runs(5000),
    );
  });
});

describe('serialise, given any text', () => {
  it('writes what a browser reads as the same tree', () => {
    // HTML has no sign for U+0000, and none for half a character.
    const signs = fc.constantFrom(...'<>&"\'=/!-; \n\r\u00a0');
    const text = fc
      .string({ unit: fc.oneof(signs, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) })
      .map((one) => one.replace(/[\0\p{Surrogate}]/gu, ''));
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), (one, other, items) => {
        const written = serialise(
          html`<p title="${one}" lang="a ${other} b">${other}<b>${one}</b></p>
            <ul>
              ${items.map((item) => html`<li data-x=${item}>${item}</li>`)}
            </ul>`,
        );
        const [p, b, , ...read] = elementsOf(written);
        assert.deepEqual([attr(p!, 'title'), attr(p!, 'lang')], [one, `a ${other} b`]);
        assert.equal(rawText(p!), other + one);
        assert.equal(rawText(b!), one);
        assert.deepEqual(
          read.map((item) => [attr(item, 'data-x'), rawText(item)]),
          items.map((item) => [item, item]),
        );
        assert.ok(nodesOf(written).every(({ nodeName }) => nodeName !== '#comment'));
      }),
      runs(1000),
    );
  });
});
