import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DataError } from '../../src/loading/data-error.ts';
import type { Dataset, Event } from '../../src/model/dataset.ts';
import { createStory, parseDataset } from '../../src/model/index.ts';
import { contentAttributes, prerender, type SourcedTag } from '../../src/prerender/index.ts';
import { dateText } from '../../src/words/date-words.ts';
import { wordsFor } from '../../src/words/index.ts';
import { datesRecord } from '../../stories/support.ts';
import { richRecord } from '../fixtures/rich-record.ts';
import { dataset, event, invented, stated } from '../model/fixture.ts';
import { attr, byClass, byTag, elementsOf, nodesOf, textOf, timesIn } from './html.ts';

const fromFile = (path: string) =>
  parseDataset(JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')));

const articles = 'data/western-training-missions.json';
const records: Record<string, Dataset> = {
  small: fromFile('test/fixtures/small-dataset.json'),
  invented: invented(),
  rich: richRecord(),
  dates: datesRecord,
  ...(existsSync(new URL(`../../${articles}`, import.meta.url))
    ? { articles: fromFile(articles) }
    : {}),
};

/** Every content that a record can give: the timeline, each actor’s card in both layouts, each badge in each size. */
const contentsOf = (record: Dataset): [name: string, html: string][] => [
  ['timeline', prerender('sourced-timeline', record)],
  ...record.actors.flatMap(({ id }) =>
    ['full', 'compact'].map((layout): [string, string] => [
      `card ${id} ${layout}`,
      prerender('sourced-actor-card', record, { actor: id, layout }),
    ]),
  ),
  ...record.missions.flatMap(({ id }) =>
    ['inline', 'small', 'medium', 'large'].map((size): [string, string] => [
      `badge ${id} ${size}`,
      prerender('sourced-mission-status', record, { mission: id, size }),
    ]),
  ),
];

const words = wordsFor('en');
const levels = (html: string) =>
  byTag(html, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));

for (const [name, record] of Object.entries(records)) {
  describe(`prerender: the ${name} record`, () => {
    const contents = contentsOf(record);

    it('writes one owned element with its version, and no comment', () => {
      for (const [what, html] of contents) {
        const nodes = nodesOf(html);
        assert.deepEqual(
          nodes.filter(({ nodeName }) => nodeName === '#comment'),
          [],
          what,
        );
        const [root, ...others] = elementsOf(html).filter(
          (element) => attr(element, 'data-sourced-content') !== undefined,
        );
        assert.equal(attr(root!, 'data-sourced-content'), `${record.id}@${record.version}`, what);
        assert.equal(attr(root!, 'slot'), 'sourced', what);
        assert.deepEqual(others, [], what);
        assert.equal(nodes[0]?.nodeName, root?.tagName, what);
      }
    });

    it('holds nothing that a strict page would block, and no marker', () => {
      for (const [what, html] of contents) {
        assert.deepEqual(byTag(html, 'script', 'style', 'link', 'iframe', 'img', 'form'), [], what);
        for (const { attrs } of elementsOf(html)) {
          const odd = attrs.filter(({ name }) => name === 'style' || !/^[a-z][a-z-]*$/.test(name));
          assert.deepEqual(odd, [], what);
        }
        assert.doesNotMatch(html, /lit\$|\[object|undefined|NaN/, what);
      }
    });

    it('says that each list is a list', () => {
      for (const [what, html] of contents) {
        const lists = byTag(html, 'ol', 'ul').map((list) => attr(list, 'role'));
        assert.deepEqual(
          lists,
          lists.map(() => 'list'),
          what,
        );
      }
    });

    it('gives headings without a gap, from the first', () => {
      for (const [what, html] of contents) {
        levels(html).reduce((before, level) => {
          assert.ok(level <= before + 1, `${what}: h${level} after h${before}`);
          return level;
        }, 6);
      }
    });

    it('shows every entry once: title, date, quotations, who says so, where it stands', () => {
      const html = prerender('sourced-timeline', record);
      const entries = byClass(html, 'sourced-entry');
      assert.equal(entries.length, record.events.length);
      const story = createStory(record);
      assert.deepEqual(
        entries.map((entry) => attr(entry, 'id')),
        story.events.map(({ id }) => `sourced-${id}`),
      );
      story.events.forEach((one, index) => checkEntry(record, one, serialised(html, index)));
    });

    it('is the same to the byte each time, and from a story', () => {
      assert.deepEqual(contentsOf(structuredClone(record)), contents);
      assert.equal(prerender('sourced-timeline', createStory(record)), contents[0]![1]);
    });
  });
}

/** One entry’s own HTML. */
function serialised(html: string, index: number): string {
  const [start = 0, end = html.length] = [...html.matchAll(/<li\s+id="/g)]
    .map((match) => match.index)
    .slice(index, index + 2);
  return html.slice(start, end);
}

function checkEntry(record: Dataset, one: Event, html: string) {
  const names = new Map(record.actors.map(({ id, name }) => [id, name]));
  const name = (id: string) => (id === 'outlet' ? words.articleItself : (names.get(id) ?? id));
  const text = nodesOf(html).slice(0, 1).map(textOf).join('');
  assert.deepEqual(byClass(html, 'sourced-title').map(textOf), [one.title]);
  const { text: date, prefix } = dateText(one.when, words);
  assert.deepEqual(
    byClass(html, 'sourced-date').map(textOf),
    [prefix ? `${prefix} ${date}` : date],
    one.id,
  );
  if (one.summary) assert.ok(text.includes(one.summary.replace(/\s+/g, ' ').trim()), one.id);
  const quotes = [...byTag(html, 'blockquote'), ...byClass(html, 'sourced-account')].map(textOf);
  for (const statement of one.statements) {
    assert.ok(text.includes(name(statement.saidBy)), `${one.id}: ${statement.saidBy}`);
    assert.ok(text.includes(statement.text.trim()), `${one.id}: ${statement.id}`);
    const { quote } = statement;
    if (!quote || quote.extent === 'fragment') continue;
    const inner = quote.exact.replace(/“/g, '‘').replace(/”/g, '’');
    const shown = quotes.filter((shownQuote) => shownQuote.includes(`“${inner}”`));
    // What another passes on inside a quotation of its own stands there, and with the sources.
    const isInside =
      quote.marks.includes('nested') &&
      one.statements.some(
        (other) => other !== statement && other.quote?.exact.includes(quote.exact),
      );
    assert.equal(shown.length, isInside ? 0 : 1, `${one.id}: ${statement.id}`);
    assert.ok(text.includes(`“${inner}”`), `${one.id}: ${statement.id}`);
  }
  for (const { actor } of one.participants) assert.ok(text.includes(name(actor)), one.id);
  const { sources } = record;
  const cited = new Set(one.statements.flatMap(({ evidence }) => evidence.map((e) => e.source)));
  for (const id of cited) {
    const title = sources.find((source) => source.id === id)?.title ?? words.untitled;
    assert.ok(timesIn(text, title) >= 1, `${one.id}: ${id}`);
  }
}

describe('prerender: dates', () => {
  const html = prerender('sourced-timeline', datesRecord);
  const known: Record<string, string | undefined> = {
    'A day': '2024-04-07',
    'A month': '2024-05',
    'A year': '2023',
  };
  for (const { title } of datesRecord.events) {
    it(`${title}: ${known[title] ?? 'no machine-readable date'}`, () => {
      const index = createStory(datesRecord).events.findIndex((one) => one.title === title);
      const times = byTag(serialised(html, index), 'time').map((time) => attr(time, 'datetime'));
      assert.deepEqual(times, known[title] ? [known[title]] : []);
    });
  }

  it('prints a date that this code cannot read as it is written, and an unreadable day likewise', () => {
    const later = dataset({
      updated: 'next week',
      events: [
        event('new', { edtf: '2024-05-XX/..//', basis: 'stated' }, { title: 'Newer' }),
        event('worded', { edtf: '?!', asWritten: 'on the eve', basis: 'stated' }),
      ],
    });
    const page = prerender('sourced-timeline', later);
    assert.deepEqual(byClass(page, 'sourced-date').map(textOf), ['2024-05-XX/..//', 'on the eve']);
    assert.match(textOf(byClass(page, 'sourced-top')[0]!), /Updated next week$/);
    assert.deepEqual(byTag(page, 'time'), []);
  });
});

describe('prerender: headings', () => {
  const record = richRecord();
  const timeline = (level?: unknown) =>
    levels(prerender('sourced-timeline', record, { 'heading-level': level as number }));

  it('starts at 2, years below, entries below them', () => {
    assert.deepEqual([...new Set(timeline())].sort(), [2, 3, 4, 5]);
    assert.equal(timeline().filter((level) => level === 2).length, 1);
  });

  for (const [given, top] of [
    [1, 1],
    [4, 4],
    [6, 6],
    ['3', 3],
    [9, 6],
    [0, 1],
    [-3, 1],
    [2.7, 2],
    ['none', 2],
  ] as const) {
    it(`heading-level ${given} starts at ${top} and stops at 6`, () => {
      const [first, ...below] = timeline(given);
      assert.equal(first, top);
      assert.equal(Math.min(...below), Math.min(top + 1, 6));
      assert.equal(Math.max(...below), Math.min(top + 3, 6));
    });
  }

  it('gives the card level 3 by default', () => {
    assert.equal(levels(prerender('sourced-actor-card', record, { actor: 'minister' }))[0], 3);
  });
});

describe('prerender: options', () => {
  const record = richRecord();
  const titles = (options: Parameters<typeof prerender>[2]) =>
    byClass(prerender('sourced-timeline', record, options), 'sourced-title').map(textOf);
  const optionsOf = (tag: SourcedTag, options: Parameters<typeof prerender>[2]) =>
    attr(elementsOf(prerender(tag, record, options))[0]!, 'data-sourced-options');

  it('records what differs from the defaults, in one order, and nothing else', () => {
    assert.equal(optionsOf('sourced-timeline', {}), '');
    assert.equal(
      optionsOf('sourced-timeline', {
        order: 'newest',
        missions: ['training', 'patrol'],
        'heading-level': '2',
        src: 'data.json',
        theme: 'dark',
      }),
      'missions=training+patrol&order=newest',
    );
    assert.equal(
      optionsOf('sourced-mission-status', { size: 'large', mission: 'training' }),
      'mission=training&size=large',
    );
  });

  it('names the attributes that shape content', () => {
    assert.deepEqual(contentAttributes('sourced-mission-status'), ['mission', 'size', 'as-of']);
    assert.ok(contentAttributes('sourced-timeline').includes('id-prefix'));
  });

  it('takes lists as arrays or as words', () => {
    const expected = ['The minister refuses the patrol'];
    assert.deepEqual(titles({ missions: ['patrol'] }), expected);
    assert.deepEqual(titles({ missions: ' patrol\n' }), expected);
    assert.deepEqual(titles({ kinds: 'interview', to: '2023' }), expected);
  });

  it('turns the order round, undated entries last', () => {
    const oldest = titles({});
    const undated = dataset({ events: [event('a', stated('2020')), event('b', stated(null))] });
    assert.deepEqual(titles({ order: 'newest' }), oldest.toReversed());
    assert.deepEqual(
      byClass(prerender('sourced-timeline', undated, { order: 'newest' }), 'sourced-title').map(
        textOf,
      ),
      ['Event a', 'Event b'],
    );
  });

  it('shows the record as of a day', () => {
    const html = prerender('sourced-timeline', record, { 'as-of': '2024-03-31' });
    assert.deepEqual(byClass(html, 'sourced-title').map(textOf), ['Northland proposes training']);
    assert.match(textOf(byClass(html, 'sourced-top')[0]!), /As of 31 March 2024$/);
    const month = prerender('sourced-timeline', record, { 'as-of': '2024-03' });
    assert.match(textOf(byClass(month, 'sourced-top')[0]!), /As of March 2024$/);
  });

  it('says that nothing matches', () => {
    const html = prerender('sourced-timeline', record, { actors: 'nobody' });
    assert.deepEqual(byClass(html, 'sourced-entry'), []);
    assert.match(textOf(elementsOf(html)[0]!), /No entries match\./);
  });

  it('uses the heading and the prefix it is given', () => {
    const html = prerender('sourced-timeline', record, { heading: 'Talks', 'id-prefix': 't-' });
    assert.deepEqual(byClass(html, 'sourced-headline').map(textOf), ['Talks']);
    assert.equal(attr(elementsOf(html)[0]!, 'aria-label'), 'Talks');
    assert.match(textOf(byClass(html, 'sourced-top')[0]!), /^A rich record /);
    assert.deepEqual(
      byClass(html, 'sourced-entry').map((entry) => attr(entry, 'id')!.slice(0, 2)),
      ['t-', 't-', 't-', 't-'],
    );
  });

  it('limits a card’s rows and says how many there are', () => {
    const card = (limit: number) => {
      const html = prerender('sourced-actor-card', record, { actor: 'minister', limit });
      return byClass(html, 'sourced-entries').map(textOf).join('');
    };
    const shown = (text: string) => titles.filter((title) => text.includes(title)).length;
    const titles = ['Event denial', 'Northland proposes', 'The minister refuses'];
    assert.deepEqual([0, 1, 2, 9].map(card).map(shown), [3, 1, 2, 3]);
    assert.match(card(0), /^Entries 3 /);
    assert.match(card(1), /^Entries 1 of 3 /);
  });

  it('throws what its comment says', () => {
    const unknown = (tag: SourcedTag, options: Record<string, string>) => () =>
      prerender(tag, record, options);
    const coded = (error: unknown) => error instanceof DataError && error.code === 'unknown-id';
    assert.throws(unknown('sourced-actor-card', { actor: 'nobody' }), coded);
    assert.throws(unknown('sourced-actor-card', {}), coded);
    assert.throws(unknown('sourced-mission-status', { mission: 'none' }), coded);
    assert.throws(unknown('sourced-timeline', { from: 'soon' }), RangeError);
    assert.throws(unknown('sourced-timeline', { 'as-of': 'soon' }), RangeError);
    assert.throws(unknown('toString' as SourcedTag, {}), RangeError);
  });
});

describe('prerender: elsewhere', () => {
  it('writes the same in another zone and locale', () => {
    const script = `
      import { prerender } from './src/prerender/index.ts';
      import { richRecord } from './test/fixtures/rich-record.ts';
      const record = richRecord();
      record.actors[0].name = 'istanbul island';
      console.log(prerender('sourced-timeline', record));
      console.log(prerender('sourced-actor-card', record, { actor: record.actors[0].id }));`;
    const run = (TZ: string, LC_ALL: string) =>
      execFileSync(
        process.execPath,
        ['--import', 'tsx', '--input-type', 'module', '--eval', script],
        { env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL }, encoding: 'utf8' },
      );
    const [here, there] = [run('UTC', 'en_GB.UTF-8'), run('Pacific/Apia', 'tr_TR.UTF-8')];
    assert.match(here, /data-initials="II"/);
    assert.equal(there, here);
  });
});
