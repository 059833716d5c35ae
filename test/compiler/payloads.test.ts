/** What attackers write in a record’s files is text or is refused, with the place and a remedy; nothing of it runs. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { stringify } from 'yaml';
import { PAYLOADS, prototypes, TEXT_PAYLOADS, YAML_PAYLOADS } from '../fixtures/payloads.ts';
import { compile, type Files } from './invented-record.ts';

const before = prototypes();
after(() => assert.deepEqual(prototypes(), before));

const file = (value: unknown) => stringify(value, { aliasDuplicateObjects: false });

/** A small record with a text after every text in it. */
function filesWith(text: string, url = 'https://example.org/'): Files {
  const said = { saidBy: 'anna', at: 'first', note: `n${text}`, medium: `m${text}` };
  return {
    'record.yaml': file({
      ...{ id: 'small', title: `t${text}`, summary: `s${text}`, language: 'en' },
      ...{ version: '1.0.0', updated: '2024-06-01', contact: { label: `l${text}`, url } },
    }),
    'actors.yaml': file({
      anna: {
        ...{ kind: 'person', name: `a${text}`, summary: `s${text}`, names: { uk: `u${text}` } },
        aliases: [{ text: `b${text}`, kind: 'short' }],
      },
    }),
    'missions.yaml': file({
      north: {
        kind: 'training',
        name: `n${text}`,
        lead: ['anna'],
        place: `p${text}`,
        summary: `s${text}`,
      },
    }),
    'articles/2024-05-01-a.yaml': file({
      source: {
        title: `t${text}`,
        publisher: `p${text}`,
        authors: [`a${text}`],
        published: '2024-05-01',
        url,
      },
      passages: { first: 'one two three … four five six' },
      events: [
        {
          ...{
            id: 'entry',
            kind: 'statement',
            title: `t${text}`,
            summary: `s${text}`,
            place: `p${text}`,
          },
          ...{ when: '2024-04-30' },
          statements: [{ ...said, text: `x${text}`, quote: `q${text}` }],
          figures: [
            { ...said, id: 'f', value: 3, comparator: '=', unit: `u${text}`, of: `o${text}` },
          ],
          conditions: [{ ...said, id: 'c', mission: 'north', operator: 'if', text: `i${text}` }],
        },
      ],
    }),
  };
}

/** Compiled, or refused with a place, a sentence and a remedy for each fault. */
function outcome(files: Files) {
  const { dataset, faults } = compile(files);
  const errors = faults.filter(({ severity }) => severity === 'error');
  assert.equal(dataset === undefined, errors.length > 0);
  for (const { line, column, message, mend } of faults) {
    assert.ok(line >= 1 && column >= 1);
    assert.match(message, /\S/);
    assert.match(mend, /\S.*\.$|Write /s);
  }
  return { dataset, errors };
}

describe('payloads in texts', () => {
  it('compile as they are, but for signs that nobody can see', () => {
    assert.deepEqual(outcome(filesWith('~')).errors, []);
    for (const payload of TEXT_PAYLOADS) {
      const { dataset, errors } = outcome(filesWith(payload));
      if (dataset) assert.ok(dataset.title === `t${payload}`, JSON.stringify(payload));
      else for (const { message } of errors) assert.match(message, /cannot be seen \(U\+/, payload);
    }
  });

  it('turn no words around, and hide nothing in names: such signs are refused', () => {
    const signs =
      '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u2060\ufeff\u{e0041}\0\u007f\u009f';
    for (const sign of signs) {
      const { errors } = outcome(filesWith(`a${sign}b`));
      const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      assert.ok(errors.length > 10, code);
      for (const { message } of errors) assert.ok(message.includes(`(U+${code})`), message);
    }
    // Joiners and marks of direction belong to scripts and to signs of several parts.
    for (const text of ['می\u200cخواهم', '\u{1f469}\u200d\u{1f467}', 'שלום\u200f!', 'a\u00adb']) {
      assert.deepEqual(outcome(filesWith(text)).errors, [], text);
    }
  });
});

describe('payloads in addresses', () => {
  it('are refused where browsers would not lead readers to a page or a letter', () => {
    for (const payload of PAYLOADS.addresses) {
      const { dataset, errors } = outcome(filesWith('~', payload));
      const bare = Array.from(payload, (sign) => (sign > ' ' ? sign : '')).join('');
      const base = 'https://news.example/';
      const leads =
        URL.canParse(bare, base) && /^(https?|mailto):$/.test(new URL(bare, base).protocol);
      if (dataset) assert.ok(leads || !URL.canParse(bare, base), JSON.stringify(payload));
      else assert.ok(errors.length > 0);
    }
  });
});

describe('payloads in YAML', () => {
  const whole = filesWith('~');
  for (const name of Object.keys(whole)) {
    it(`are refused in ${name}, as the file and in it: what explodes, runs or names what all objects have`, () => {
      for (const payload of YAML_PAYLOADS) {
        const alone = outcome({ ...whole, [name]: payload });
        assert.ok(alone.errors.length > 0, payload.slice(0, 50));
        outcome({ ...whole, [name]: `${whole[name]!}\n${payload}` });
        outcome({ ...whole, [name]: `${payload}\n${whole[name]!}` });
      }
    });
  }
});
