/** The builder’s code is the command’s, whatever is chosen; its address holds all that is chosen. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { FORMS, readChoices, writeChoices, type Choices } from '../../builder/choices.ts';
import { ampCode, codeOf, commandOf, inShell, scriptCode, styleCode } from '../../builder/code.ts';
import { FIELDS, fieldsOf } from '../../builder/fields.ts';
import { entriesIn, fitted } from '../../builder/fit.ts';
import { PLACES } from '../../builder/places.ts';
import { run } from '../../src/cli/run.ts';
import { createStory, parseDataset } from '../../src/model/index.ts';
import { elementAttributes, prerender } from '../../src/prerender/index.ts';
import { SELECTIONS, selections } from '../prerender/selections.ts';
import { byClass } from '../prerender/html.ts';

const FILE = 'data/western-training-missions.json';
const story = createStory(parseDataset(JSON.parse(readFileSync(FILE, 'utf8'))));
const RECORD = 'https://news.example/record.json';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const hash = (file: string) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
const release = {
  version,
  integrity: Object.fromEntries(
    globSync(['dist/embed*.{js,css}', 'dist/resize.js']).map((file) => [
      file.slice('dist/'.length),
      hash(file),
    ]),
  ),
};

const choose = (changes: Partial<Choices>): Choices => ({
  ...readChoices(new URLSearchParams(), RECORD),
  ...changes,
});

async function written(choices: Choices, file = FILE) {
  let [stdout, stderr] = ['', ''];
  const code = await run(commandOf(choices, file), {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  assert.deepEqual([code, stderr], [0, '']);
  return stdout;
}

describe('the builder’s code', () => {
  for (const [name, element, attributes] of selections) {
    it(`is the command’s, byte for byte: ${name}`, async () => {
      for (const form of FORMS) {
        const own = form === 'C' && { cdn: 'https://news.example/timelines' };
        const choices = choose({ element, attributes, form, ...own });
        assert.equal(`${codeOf(choices, story, release)}\n`, await written(choices));
      }
    });
  }

  it('is the command’s with flags and a folder of one’s own', async () => {
    const cases: Partial<Choices>[] = [
      {
        element: 'sourced-mission-status',
        attributes: { history: true, mission: 'eumam', group: 'a b' },
      },
      { attributes: { 'url-state': true, theme: 'dark' }, place: 'html' },
      { cdn: 'https://static.news.example/own/', attributes: { lang: 'fr', limit: '2' } },
    ];
    for (const changes of cases) {
      const choices = choose(changes);
      assert.equal(`${codeOf(choices, story, release)}\n`, await written(choices));
    }
  });

  it('is the command’s with what links are relative to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'builder-'));
    try {
      const file = join(folder, 'record.json');
      const { dataset } = story;
      const sources = dataset.sources.map((source) => ({ ...source, url: `/${source.id}` }));
      writeFileSync(file, JSON.stringify({ ...dataset, sources }));
      const linked = createStory({ ...dataset, sources });
      for (const base of ['https://news.example/', '']) {
        const choices = choose({ place: 'newsletter', base });
        const code = codeOf(choices, linked, release);
        assert.equal(code.includes('href="https://news.example/'), base !== '');
        assert.equal(`${code}\n`, await written(choices, file));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('does not hang on the order in which attributes were chosen', () => {
    const one = choose({ attributes: { theme: 'dark', order: 'newest', limit: '2' } });
    const other = choose({ attributes: { limit: '2', order: 'newest', theme: 'dark' } });
    assert.equal(codeOf(one, story, release), codeOf(other, story, release));
  });

  it('names one version, with the hash of each file', () => {
    const code = codeOf(choose({ attributes: { lang: 'uk' } }), story, release);
    const folder = `https://cdn.jsdelivr.net/npm/sourced-timeline@${version}/dist`;
    const tags = ['embed.js', 'embed.uk.js'].map(
      (file) =>
        `<script async src="${folder}/${file}" integrity="${hash(`dist/${file}`)}" crossorigin="anonymous"></script>`,
    );
    assert.ok(code.endsWith(tags.join('')));
    assert.equal(scriptCode(choose({ attributes: { lang: 'uk' } }), release), tags.join(''));
    assert.equal(
      styleCode(choose({}), release),
      `<link rel="stylesheet" href="${folder}/embed.css" integrity="${hash('dist/embed.css')}" crossorigin="anonymous">`,
    );
  });
});

describe('a frame', () => {
  const cdn = 'https://news.example/timelines';
  const framed = (attributes: Choices['attributes']) =>
    choose({ attributes, cdn, place: 'amp', element: 'sourced-mission-status' });

  it('leaves out what its address cannot say', async () => {
    const choices = framed({ mission: 'eumam', history: true, group: 'one' });
    const code = codeOf(choices, story, release);
    assert.doesNotMatch(code, /history|group/);
    assert.equal(`${code}\n`, await written(choices));
  });

  it('is written for AMP as docs/frames.md has it', () => {
    const [, documented = ''] =
      /(<amp-iframe[^]*?<\/amp-iframe>)/.exec(readFileSync('docs/frames.md', 'utf8')) ?? [];
    const code = codeOf(choose({ cdn, place: 'amp' }), story, release);
    const onOneLine = documented.replace(/\s+/g, ' ').replace(/ ?(<|>) ?/g, '$1');
    assert.equal(ampCode(code), onOneLine);
  });
});

describe('the command that the builder shows', () => {
  it('is one that a shell takes as it is meant', () => {
    const choices = choose({ attributes: { heading: 'It’s "what" they\'ve $said' } });
    assert.match(
      inShell(commandOf(choices, 'record.json')),
      /^snippet record\.json --form A --element timeline --src https:\/\/news\.example\/record\.json --heading 'It’s "what" they'\\''ve \$said'$/,
    );
  });
});

describe('what the builder offers', () => {
  it('is every attribute but those that need no choice', () => {
    const rest = ['src', 'integrity', 'max-bytes', 'events'];
    for (const tag of Object.keys(SELECTIONS) as (keyof typeof SELECTIONS)[]) {
      const names = [...fieldsOf(tag).map(({ name }) => name), ...rest];
      assert.deepEqual(
        elementAttributes(tag).filter((name) => !names.includes(name)),
        [],
      );
    }
  });

  it('has missions, actors and kinds by name, with how many entries each has', () => {
    const offered = (name: string) => FIELDS.find((field) => field.name === name)!.options!(story);
    for (const name of ['missions', 'actors', 'kinds'] as const) {
      const options = offered(name);
      assert.ok(options.length > 5);
      for (const { value, label } of options) {
        const [, title = '', count] = /^(.+) \((\d+)\)$/.exec(label) ?? [];
        assert.ok(!title.includes('-') || title !== value, label);
        const html = prerender('sourced-timeline', story, { [name]: value });
        assert.equal(byClass(html, 'sourced-entry').length, Number(count), label);
      }
    }
    assert.ok(offered('actor').some(({ label }) => label === 'Dmytro Kuleba'));
    assert.ok(offered('as-of').some(({ label }) => /^\d+ \w+ 2024$/.test(label)));
  });

  it('counts the entries that a reader would get', () => {
    for (const [, element, attributes] of selections) {
      if (element !== 'sourced-timeline') continue;
      const html = prerender(element, story, { ...attributes, limit: 0 });
      assert.equal(
        entriesIn(choose({ element, attributes }), story),
        byClass(html, 'sourced-entry').length,
      );
    }
  });
});

describe('the builder’s address', () => {
  it('holds all that is chosen', () => {
    for (const [, element, attributes] of selections) {
      for (const { id } of PLACES) {
        const choices = choose({
          element,
          attributes: {
            ...attributes,
            ...(element === 'sourced-mission-status' && { history: true }),
          },
          place: id,
          form: 'D',
          src: '/own.json',
          cdn: '/assets',
          base: 'https://news.example/',
        });
        const query = new URLSearchParams(writeChoices(choices, RECORD));
        assert.deepEqual(readChoices(query, RECORD), choices);
      }
    }
  });

  it('may say anything: what is not known is passed over', () => {
    const query = 'element=script&for=nowhere&form=Z&onclick=x&missions=nobody+eumam&actor=x';
    const choices = fitted(readChoices(new URLSearchParams(query), RECORD), story);
    assert.deepEqual(choices, choose({ attributes: { missions: 'eumam' } }));
  });

  it('keeps whom the record lacks only to be told of them', () => {
    const query = 'element=actor-card&actor=__proto__';
    const choices = readChoices(new URLSearchParams(query), RECORD);
    assert.deepEqual(fitted(choices, story, true).attributes, { actor: '__proto__' });
    assert.ok(story.actors.has(String(fitted(choices, story).attributes['actor'])));
  });

  it('of a card or badge that names nobody is that of the first there is', () => {
    for (const [element, name] of [
      ['sourced-actor-card', 'actor'],
      ['sourced-mission-status', 'mission'],
    ] as const) {
      const { attributes } = fitted(choose({ element }), story);
      assert.equal(typeof attributes[name], 'string');
      assert.ok(codeOf(choose({ element, attributes }), story, release));
    }
  });
});

describe('places', () => {
  it('have a name of their own, a form and advice', () => {
    assert.equal(new Set(PLACES.map(({ id }) => id)).size, PLACES.length);
    for (const { name, form, advice } of PLACES) {
      assert.ok(name && FORMS.includes(form));
      assert.match(advice, /\.$/);
    }
  });
});
