/** Any element, any part of the record: by the function and by the command, in every form. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { run } from '../../src/cli/run.ts';
import { parseDataset } from '../../src/model/index.ts';
import {
  contentAttributes,
  elementAttributes,
  FORMS,
  prerender,
  type SourcedTag,
} from '../../src/prerender/index.ts';
import { SELECTIONS, selections } from './selections.ts';

const FILE = 'data/western-training-missions.json';
const record = parseDataset(JSON.parse(readFileSync(FILE, 'utf8')));
const forms = ['A', 'B', 'D'] as const;

async function command(name: string, tag: SourcedTag, options: Readonly<Record<string, string>>) {
  let [stdout, stderr] = ['', ''];
  const args = Object.entries(options).flatMap(([key, value]) =>
    value === '' ? [`--${key}`] : [`--${key}`, value],
  );
  const code = await run([name, FILE, '--element', tag, ...args], {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  assert.deepEqual([code, stderr], [0, '']);
  return stdout;
}

describe('selections', () => {
  for (const [tag, { each }] of Object.entries(SELECTIONS)) {
    it(`try each attribute that shapes the content of ${tag}`, () => {
      const shaping = [...contentAttributes(tag as SourcedTag), 'lang'];
      assert.deepEqual(Object.keys(each).sort(), shaping.sort());
    });
  }

  it('are written in forms that there are', () => {
    assert.ok(forms.every((form) => FORMS.includes(form)));
  });

  for (const [name, tag, attributes] of selections) {
    it(`are the same by function and command: ${name}`, async () => {
      const plain = prerender(tag, record, SELECTIONS[tag].needs);
      const html = prerender(tag, record, attributes);
      assert.equal(html === plain, attributes === SELECTIONS[tag].needs);
      for (const form of forms) {
        const written = prerender(tag, record, { ...attributes, form });
        assert.equal(await command('prerender', tag, { ...attributes, form }), `${written}\n`);
        const snippet = await command('snippet', tag, { ...attributes, form, src: '/record.json' });
        // Form B stands on one line there.
        const inOne = (text: string) => text.replace(/\s+/g, '').replaceAll('=""', '');
        assert.ok(inOne(snippet).includes(inOne(written)), `form ${form}`);
      }
    });
  }
});

describe('the command `prerender`', () => {
  for (const [name, { needs }] of Object.entries(SELECTIONS)) {
    const tag = name as SourcedTag;
    it(`takes every attribute of ${tag}, also those that the content does not hang on`, async () => {
      const values = {
        'max-bytes': '1000',
        refresh: '60',
        events: '9',
        'url-state': '',
        history: '',
      };
      const others = elementAttributes(tag).filter(
        (attribute) => attribute !== 'lang' && !contentAttributes(tag).includes(attribute),
      );
      const given = Object.fromEntries(
        others.map((attribute) => [attribute, { theme: 'dark', ...values }[attribute] ?? 'x']),
      );
      assert.ok(others.includes('src') && others.includes('theme'));
      assert.equal(
        await command('prerender', tag, { ...needs, ...given }),
        await command('prerender', tag, needs),
      );
    });
  }
});

describe('prerender: options by another name', () => {
  it('are refused, lest the whole record stand where a part was meant', () => {
    assert.throws(
      () => prerender('sourced-timeline', record, { asOf: '2024-05-31' }),
      /No option “asOf”: write “as-of”\./,
    );
  });
});
