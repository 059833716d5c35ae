import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format } from 'prettier';
import { FAULTS, SIGHTS, type Outcome } from '../fixtures/faults.ts';

const DOC = 'docs/faults.md';
const HEAD = '| what goes wrong | what the reader sees | what the page is told |\n| - | - | - |';

const told = ({ event, says }: Outcome) =>
  event === 'sourced-ready' ? '`sourced-ready`' : `\`sourced-error\`, \`${event}\`: “… ${says}”`;
const seen = ({ sees }: Outcome) => SIGHTS[sees].replace(/^./, (first) => first.toUpperCase());

const table = [
  HEAD,
  ...FAULTS.map((one) => {
    const other = one.inWebKit;
    return `| ${one.fault} | ${seen(one)}${other ? `; in WebKitGTK ${SIGHTS[other.sees]}` : ''} | ${told(one)}${other ? `; in WebKitGTK ${told(other)}` : ''} |`;
  }),
].join('\n');

describe('docs/faults.md', () => {
  it('has the faults that test/components/faults.test.ts commits (--update)', async () => {
    const doc = readFileSync(DOC, 'utf8');
    const written = await format(doc.replace(/(?<=\n## All of it\n\n)[^]*?(?=\n\n)/, table), {
      parser: 'markdown',
      printWidth: 100,
      singleQuote: true,
    });
    if (process.env['UPDATE']) writeFileSync(DOC, written);
    assert.equal(process.env['UPDATE'] ? readFileSync(DOC, 'utf8') : doc, written);
  });

  it('has each fault once', () => {
    assert.equal(new Set(FAULTS.map(({ fault }) => fault)).size, FAULTS.length);
  });
});
