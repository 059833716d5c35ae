import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { languages } from '../../src/words/all.ts';
import { en } from '../../src/words/en.ts';
import { languageOf, registerWords, use, watchWords, wordsFor } from '../../src/words/index.ts';
import type { DateForm, Words } from '../../src/words/words.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const files = readdirSync(new URL('../../src/words/', import.meta.url))
  .filter((name) => /^[a-z]{2}\.ts$/.test(name) && name !== 'en.ts')
  .map((name) => name.slice(0, 2));

const counted = new Set([
  'articles',
  'accounts',
  'reportedBy',
  'moreMissions',
  'statusChanges',
  'entries',
  'filtersOn',
  'newEntries',
  'notShownHere',
  'subjects',
  'history',
]);

/** Functions that are given something else than text. */
const samples: Readonly<Record<string, (words: Words) => unknown>> = {
  says: ({ says }) => [says(['①']), says(['①', '②'])],
  season: ({ season }) => ([0, 1, 2, 3] as const).map((one) => season(one, '①')),
  citation: ({ citation }) =>
    citation({ title: '①', date: '②', source: '③', timeline: '④', day: '⑤', url: '⑥' }),
  hiddenBy: ({ hiddenBy }) => [1, 2, 5].map((n) => hiddenBy(n, Array<string>(n).fill('①'))),
  newSince: ({ newSince }) => [0, 1, 2, 5, 21].map((n) => newSince(n, '①')),
  inPeriod: ({ inPeriod }) => inPeriod(1, 2),
  someOf: ({ someOf }) => someOf(1, 2),
  entriesShown: ({ entriesShown }) =>
    [[1, 2] as const, [5, 5] as const, [1, 1] as const].map(([shown, total]) =>
      entriesShown(shown, total),
    ),
  range: ({ range }) => range(day('①'), day('②')),
  since: ({ since }) => [since(day('①'), false), since(day('①'), true)],
  until: ({ until }) => [until(day('①'), false), until(day('①'), true)],
  about: ({ about }) => about(day('①')),
  at: ({ at }) => at(day('①')),
  noEntryUntil: ({ noEntryUntil }) => noEntryUntil(day('①')),
  figure: ({ figure }) =>
    ['=', '>', '>=', '<', '<=', '~'].map((sign) => figure(sign, '①', '②', '③')),
  namedSo: ({ namedSo }) => [namedSo('①'), namedSo('①', '②')],
  published: ({ published }) => [published('①'), published(undefined)],
};

const day = (text: string): DateForm => ({ precision: 'day', text, genitive: text });

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsIn);

/** Every phrase of a language by name, with ①, ② and so on where it is given something. */
function phrasesOf(words: Words): Map<string, string[]> {
  const told = Object.entries(words).map(([name, value]): [string, string[]] => {
    if (samples[name]) return [name, textsIn(samples[name](words))];
    if (typeof value !== 'function') return [name, textsIn(value)];
    if (counted.has(name)) {
      return [name, [0, 1, 2, 5, 21].map((n) => (value as (n: number) => string)(n))];
    }
    const given = ['①', '②', '③'].slice(0, value.length);
    return [name, textsIn((value as (...texts: string[]) => unknown)(...given))];
  });
  return new Map(told.filter(([name]) => !['lang', 'dir'].includes(name)));
}

const given = (texts: readonly string[]) => new Set(texts.join(' ').match(/[①-⑥]/g)).size;

/** Words that are the same in English. */
const alike: Readonly<Record<string, readonly string[]>> = {
  de: ['Interview', 'Person', 'Organisation', 'Status: ①', 'Mission', 'Position'],
  fr: [
    'Interview',
    'Position',
    'Organisation',
    'Mission',
    'Conditions',
    'Corrections',
    'Correction',
    'Sources',
    '1 article',
    '2 articles',
    '5 articles',
    '21 articles',
  ],
  pl: ['Status: ①'],
};

describe('languages', () => {
  it('have each a file of words, one that registers it, an entry of the package and a script file', () => {
    const { exports, sideEffects } = JSON.parse(read('package.json')) as {
      exports: Record<string, unknown>;
      sideEffects: string[];
    };
    assert.deepEqual(languages.map(({ lang }) => lang).sort(), files);
    for (const lang of files) {
      assert.deepEqual(exports[`./words/${lang}`], {
        types: `./dist/words/${lang}.define.d.ts`,
        default: `./dist/words/${lang}.define.js`,
      });
      assert.match(read(`src/words/${lang}.define.ts`), new RegExp(`registerWords\\(${lang}\\);`));
    }
    for (const pattern of ['./src/**/*.define.ts', './dist/**/*.define.js']) {
      assert.ok(sideEffects.includes(pattern), pattern);
    }
  });

  for (const words of languages) {
    describe(words.lang, () => {
      const told = phrasesOf(words);

      it('has a phrase for everything, and for each word of the closed lists', () => {
        assert.deepEqual(Object.keys(words).sort(), Object.keys(en).sort());
        for (const [name, table] of Object.entries(en)) {
          if (typeof table !== 'object') continue;
          const own = Object.keys(words[name as 'statuses']).sort();
          assert.deepEqual(own, Object.keys(table).sort(), name);
        }
        for (const [name, texts] of told) for (const text of texts) assert.match(text, /\S/, name);
      });

      it('puts all that it is given into its phrases', () => {
        for (const [name, texts] of phrasesOf(en)) {
          assert.equal(given(told.get(name) ?? []), given(texts), name);
        }
      });

      it('is written in its own letters and marks', () => {
        const others: Readonly<Record<string, RegExp>> = {
          uk: /[A-Za-zыэёъЫЭЁЪ]/,
          ar: /[A-Za-zА-я]/,
        };
        for (const [name, texts] of told) {
          for (const text of texts) {
            assert.doesNotMatch(text, /['"]| {2}/, name);
            const own = text.replace(/Page Up|Page Down|Enter/g, '');
            assert.doesNotMatch(own, others[words.lang] ?? /[\u0400-\u06ff]/, name);
          }
        }
      });

      it('says nothing in English', () => {
        for (const [name, texts] of phrasesOf(en)) {
          const same = texts.filter(
            (text) => /\p{L}{3}/u.test(text) && told.get(name)?.includes(text),
          );
          const known = alike[words.lang] ?? [];
          assert.deepEqual(
            same.filter((text) => !known.includes(text)),
            [],
            name,
          );
        }
      });
    });
  }
});

describe('words for a tag', () => {
  it('are found by language, in any case and with any region', () => {
    const [uk] = languages;
    assert.equal(wordsFor('uk').lang, 'en-GB');
    registerWords(uk!);
    for (const tag of ['uk', 'UK', 'uk-UA', 'uk-Cyrl-UA']) assert.equal(wordsFor(tag).lang, 'uk');
    for (const tag of ['', 'en', 'en-US', 'it', 'ukr', 'x', '<img>']) {
      assert.equal(wordsFor(tag).lang, 'en-GB');
    }
    assert.equal(languageOf('pt-BR'), 'pt');
  });

  it('tell whoever waits for them, until that ends', () => {
    let told = 0;
    const end = watchWords(() => told++);
    registerWords(languages[1]!);
    end();
    registerWords(languages[2]!);
    assert.equal(told, 1);
  });

  it('are English where those of another version lack some', () => {
    const older: Partial<Words> = { ...languages[0]!, lang: 'xx' };
    delete older.citation;
    registerWords(older as Words);
    assert.equal(wordsFor('xx').lang, 'en-GB');
  });

  it('hold nothing that every object has', () => {
    for (const words of [en, ...languages]) {
      for (const table of Object.values(use(words))) {
        if (typeof table === 'object') assert.equal('constructor' in table, false);
      }
    }
  });

  it('come by importing a module, twice, in Node', () => {
    const script = `await import('./src/words/uk.define.ts'); await import('./src/words/uk.define.ts?again');
      const { wordsFor } = await import('./src/words/index.ts'); process.stdout.write(wordsFor('uk').timeline);`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script],
      { cwd: new URL('../../', import.meta.url), encoding: 'utf8' },
    );
    assert.equal(stdout, 'Хронологія', stderr);
  });
});
