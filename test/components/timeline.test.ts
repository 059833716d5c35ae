import { expect } from '@open-wc/testing';
import { html, nothing, render, type TemplateResult } from 'lit';
import { build } from '../../src/components/shared/build.ts';
import type { SourcedTimeline } from '../../src/index.ts';
import { datesRecord } from '../../stories/support.ts';
import { prerender } from '../../src/prerender/index.ts';
import { nextTask } from '../../src/loading/turns.ts';
import { createStory } from '../../src/model/index.ts';
import { richRecord } from '../fixtures/rich-record.ts';
import { misbehaving } from '../loading/server.ts';
import { dataset, event, invented, source, stated, statement } from '../model/fixture.ts';
import {
  all,
  type Attributes,
  attach,
  canonical,
  content,
  count,
  create,
  entries,
  expectSame,
  events,
  failed,
  follow,
  insert,
  notices,
  one,
  painted,
  ready,
  show,
  text,
} from './support.ts';

describe('sourced-timeline: content', () => {
  it('is a labelled part of the page: headings, year groups, entries in order', async () => {
    const record = richRecord({ corrections: [] });
    const timeline = await show('sourced-timeline', {}, record);
    const region = one(timeline, 'region', 'A rich record');
    const headings = all(region, 'heading').map(({ tagName, innerText }) => tagName + innerText);
    expect(headings.filter((heading) => !heading.startsWith('H5'))).to.deep.equal([
      'H2A rich record',
      'H32022',
      'H4The minister refuses the patrol',
      'H32024',
      'H4Northland proposes training',
      'H4Event start',
      'H4Event denial',
    ]);
    expect(headings).to.include('H5At first');
    expect(text(timeline)).to.contain('No entry until March 2024');
    for (const { title, summary } of record.events) {
      expect(count(text(timeline), title), title).to.equal(1);
      if (summary) expect(count(text(timeline), summary), summary).to.equal(1);
    }
    expect(text(timeline)).to.contain('“Never on ‘that’ border”');
  });

  it('names who says so, how, and through whom', async () => {
    const timeline = await show('sourced-timeline', {}, richRecord());
    const quotation = text(timeline.querySelector<HTMLElement>('blockquote')!);
    for (const part of [
      '“Never on ‘that’ border” Élodie Šimić, Prime minister',
      'at a briefing',
      'reported by The Agency',
      'on its wire',
      'as a plan',
      'asked twice',
      'translated',
    ]) {
      expect(quotation).to.contain(part);
    }
  });

  it('opens an entry’s sources by button, with links', async () => {
    const timeline = await show('sourced-timeline', {}, richRecord());
    const entry = entries(timeline).get('refusal')!;
    expect(all(entry, 'link')).to.be.empty;
    one(entry, 'button', 'Reported by 1 article').click();
    expect(one(entry, 'link', 'Article late').getAttribute('href')).to.equal(
      'https://example.org/late',
    );
    expect(text(entry as HTMLElement)).to.contain('The Gazette');
  });

  it('is the DOM that prerender writes, without comments or empty text', async () => {
    for (const record of [richRecord(), datesRecord, invented()]) {
      for (const options of [
        { heading: 'Talks' },
        { heading: '', order: 'newest' },
      ] as Attributes[]) {
        const timeline = await show('sourced-timeline', options, record);
        expectSame(content(timeline), prerender('sourced-timeline', record, options));
        timeline.remove();
      }
    }
  });

  it('has no style attribute, in the page or in its shadow root', async () => {
    const timeline = await show('sourced-timeline', {}, richRecord());
    const inside = [timeline, ...timeline.querySelectorAll('*')];
    const styled = inside.flatMap((element) => [
      ...(element.hasAttribute('style') ? [element] : []),
      ...(element.shadowRoot?.querySelectorAll('[style]') ?? []),
    ]);
    expect(styled).to.be.empty;
  });

  it('is accessible, with every kind of date and in both themes', async () => {
    await expect(await show('sourced-timeline', {}, richRecord())).to.be.accessible();
    await expect(await show('sourced-timeline', { theme: 'dark' }, datesRecord)).to.be.accessible();
  });

  it('says in one line that nothing matches', async () => {
    const timeline = await show('sourced-timeline', { actors: 'nobody' }, richRecord());
    expect(text(timeline)).to.contain('No entries match.');
    expect(entries(timeline).size).to.equal(0);
    await expect(timeline).to.be.accessible();
  });

  it('takes a theme from its attribute, and follows the page without one', async () => {
    const timeline = await show('sourced-timeline', {}, richRecord());
    const background = () => getComputedStyle(timeline).backgroundColor;
    const automatic = background();
    timeline.theme = 'dark';
    await timeline.updateComplete;
    const dark = background();
    timeline.theme = 'light';
    await timeline.updateComplete;
    expect([background(), dark]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(20, 23, 28)']);
    document.documentElement.style.colorScheme = 'dark';
    timeline.theme = 'auto';
    await timeline.updateComplete;
    try {
      expect(background()).to.equal(dark);
    } finally {
      document.documentElement.style.colorScheme = '';
    }
    expect(background()).to.equal(automatic);
  });
});

describe('sourced-timeline: what stays when something changes', () => {
  it('keeps the nodes of entries that a filter leaves, and what is open in them', async () => {
    const timeline = await show('sourced-timeline', {}, richRecord());
    const before = entries(timeline);
    const details = before.get('proposal')!.querySelector('details')!;
    details.open = true;
    const moved = events(timeline, 'none');
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((all) => records.push(...all));
    observer.observe(timeline, { subtree: true, childList: true });

    timeline.actors = ['minister'];
    await timeline.updateComplete;
    const after = entries(timeline);
    expect([...after.keys()]).to.deep.equal(['refusal', 'proposal', 'denial']);
    for (const [id, node] of after) expect(node, id).to.equal(before.get(id));
    expect(details.isConnected && details.open).to.equal(true);
    records.push(...observer.takeRecords());
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    expect(added.filter((node) => [...after.values()].includes(node as Element))).to.be.empty;

    timeline.actors = [];
    await timeline.updateComplete;
    expect([...entries(timeline).keys()]).to.deep.equal([...before.keys()]);
    expect(entries(timeline).get('denial')).to.equal(before.get('denial'));
    observer.disconnect();
    expect(moved.seen).to.be.empty;
  });

  it('turns the order round with the same nodes', async () => {
    const timeline = await show('sourced-timeline', {}, richRecord());
    const before = entries(timeline);
    timeline.order = 'newest';
    await timeline.updateComplete;
    const after = entries(timeline);
    expect([...after.keys()]).to.deep.equal([...before.keys()].reverse());
    for (const [id, node] of after) expect(node).to.equal(before.get(id));
    expect(
      all(timeline, 'heading')
        .map(text)
        .filter((name) => /^\d+$/.test(name)),
    ).to.deep.equal(['2024', '2022']);
  });

  it('replaces only the entry that new data changes, also within one version', async () => {
    const timeline = await show('sourced-timeline', {}, richRecord({ corrections: [] }));
    const before = entries(timeline);
    const root = content(timeline);
    const changed = richRecord({ corrections: [] });
    changed.events[1]!.title = 'Northland offers training';
    const again = ready(timeline);
    timeline.data = changed;
    await again;
    const after = entries(timeline);
    expect(content(timeline)).to.equal(root);
    expect(count(text(timeline), 'Northland offers training')).to.equal(1);
    expect(text(timeline)).not.to.contain('Northland proposes training');
    for (const [id, node] of after) {
      expect(node === before.get(id), id).to.equal(id !== 'proposal');
    }
  });

  it('leaves what a translator put into an entry', async () => {
    const timeline = await show('sourced-timeline', {}, richRecord());
    const title = entries(timeline).get('start')!.querySelector('h4')!;
    title.innerHTML = '<font><font>Beginn</font></font>';
    timeline.missions = ['training'];
    await timeline.updateComplete;
    expect(title.isConnected).to.equal(true);
    expect(text(title)).to.equal('Beginn');
  });

  it('writes anew what an option changes: heading levels, ids, heading', async () => {
    const timeline = await show('sourced-timeline', {}, richRecord());
    timeline.headingLevel = 3;
    timeline.idPrefix = 'talk-';
    timeline.heading = 'Talks';
    await timeline.updateComplete;
    const levels = all(timeline, 'heading').map(({ tagName }) => tagName);
    expect([...new Set(levels)]).to.deep.equal(['H3', 'H4', 'H5', 'H6']);
    expect(entries(timeline).get('start')!.id).to.equal('talk-start');
    one(timeline, 'region', 'Talks');
    expect(all(timeline, 'heading', 'Event start')).to.have.length(1);
  });

  it('goes back to the defaults when attributes are taken away', async () => {
    const attributes = {
      heading: 'Talks',
      'heading-level': '4',
      'id-prefix': 'x-',
      'as-of': '2024-03-31',
      actors: 'minister',
      missions: 'training',
      kinds: 'proposal',
      from: '2024',
      to: '2024',
      order: 'newest',
    };
    const timeline = await show('sourced-timeline', attributes, richRecord());
    expect([...entries(timeline).keys()]).to.deep.equal(['proposal']);
    for (const name of Object.keys(attributes)) timeline.removeAttribute(name);
    await timeline.updateComplete;
    expectSame(content(timeline), prerender('sourced-timeline', richRecord()));
  });

  it('shows the record as of a day, and the whole one again', async () => {
    const timeline = await show('sourced-timeline', { 'as-of': '2024-03-31' }, richRecord());
    expect([...entries(timeline).keys()]).to.deep.equal(['proposal']);
    expect(text(timeline)).to.contain('As of 31 March 2024');
    timeline.asOf = undefined;
    await timeline.updateComplete;
    expect(entries(timeline).size).to.equal(4);
  });
});

describe('sourced-timeline: many entries', () => {
  const many = (length = 60) =>
    dataset({
      sources: [source('early', stated('2024-03-08'))],
      events: Array.from({ length }, (_, index) =>
        event(`e${index}`, stated(`${1900 + index}`), {
          statements: [statement(`s${index}`, 'early')],
        }),
      ),
    });
  /** Given its data, and drawn for the first time. */
  const begun = (record = many(), attributes: Attributes = {}) => {
    const element = create('sourced-timeline', { limit: '0', ...attributes });
    element.data = record;
    attach(element);
    const readies = events(element, 'sourced-ready');
    (element as unknown as { performUpdate(): void }).performUpdate();
    return { element, readies };
  };
  const chart = (element: SourcedTimeline) =>
    element
      .querySelector('.sourced-controls')!
      .shadowRoot!.querySelector('[exportparts]')!
      .shadowRoot!.querySelector('.lanes');
  const ids = (element: SourcedTimeline) => [...entries(element).keys()];
  /** Safe: what is read is what `prerender` wrote, in a template that runs nothing. */
  const fromHtml = (html: string) =>
    Object.assign(document.createElement('template'), { innerHTML: html }).content
      .firstElementChild!;
  const whole = many().events.map(({ id }) => id);

  it('are made and painted in part at first, all in order in time, and only then is it ready', async () => {
    const { element, readies } = begun();
    const notes = () => element.querySelectorAll('.sourced-notes li').length;
    expect(ids(element)).to.deep.equal(whole.slice(0, 6));
    expect(chart(element) === null).to.equal(true);
    expect(notes()).to.equal(0);
    await Promise.resolve();
    expect(readies.seen.length).to.equal(0);
    await element.updateComplete;
    expect(readies.seen.length).to.equal(1);
    expect(ids(element)).to.deep.equal(whole);
    expect(chart(element) === null).to.equal(false);
    expect(notes()).to.equal(1);
    expect(
      canonical(content(element)) ===
        canonical(fromHtml(prerender('sourced-timeline', many(), { limit: 0 }))),
    ).to.equal(true);
  });

  it('are all there when one of them is asked for, or the page prints', async () => {
    const { element } = begun();
    expect(element.show('e59')).to.equal(true);
    expect(ids(element)).to.deep.equal(whole);
    const { element: printed } = begun();
    dispatchEvent(new Event('beforeprint'));
    expect(ids(printed)).to.deep.equal(whole);
    const given = attach(create('sourced-timeline', { limit: '0' }));
    await given.updateComplete;
    given.data = many();
    dispatchEvent(new Event('beforeprint'));
    expect(ids(given)).to.deep.equal(whole);
    expect(given.querySelectorAll('.sourced-notes').length).to.equal(1);
    dispatchEvent(new Event('afterprint'));
    await Promise.all([printed.updateComplete, given.updateComplete]);
  });

  it('are made to the end after it was moved, filtered or given other data meanwhile', async () => {
    const { element } = begun();
    element.remove();
    attach(element);
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(whole);

    const { element: filtered } = begun();
    filtered.filter = { order: 'newest' };
    await filtered.updateComplete;
    expect(ids(filtered)).to.deep.equal([...whole].reverse());

    const { element: renewed } = begun();
    renewed.data = many(30);
    await renewed.updateComplete;
    expect(ids(renewed)).to.deep.equal(whole.slice(0, 30));
    for (const one of [element, filtered, renewed]) {
      expect(one.querySelectorAll('.sourced-notes').length).to.equal(1);
    }
  });

  it('keep the notes that stand when there is one article more', async () => {
    const element = await show('sourced-timeline', {}, many(3));
    const notes = () => [...element.querySelectorAll('.sourced-notes li')];
    const [first] = notes();
    element.data = dataset({
      sources: [source('early', stated('2024-03-08')), source('late', stated('2024-04-08'))],
      events: ['early', 'late'].map((id, index) =>
        event(`e${index}`, stated('2024'), { statements: [statement(`s${index}`, id)] }),
      ),
    });
    await element.updateComplete;
    expect(notes().length).to.equal(2);
    expect(notes()[0] === first).to.equal(true);
  });

  it('have their notes once where the page puts the whole content in its place meanwhile', async () => {
    const { element } = begun();
    // Safe: what `prerender` writes.
    element.innerHTML = prerender('sourced-timeline', many(), { limit: 0 });
    await painted();
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(whole);
    expect(element.querySelectorAll('.sourced-notes').length).to.equal(1);
  });

  /** A timeline that waits for its data, and how many formats of dates were made until then. */
  const waiting = async (make: (given: [string]) => Intl.DateTimeFormat) => {
    // Charts of timelines that are gone are drawn to the end.
    await nextTask();
    const server = misbehaving('held');
    const { DateTimeFormat } = Intl;
    let made = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      get: (target, name, self) =>
        // What was made before has another name, and is not taken.
        name === 'name' ? server.url : (Reflect.get(target, name, self) as unknown),
      construct: (_, given: [string]) => (made++, make(given)),
    });
    try {
      const element = attach(create('sourced-timeline', { src: server.url }));
      while ((await server.requests()) < 1);
      return { element, server, made };
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  };

  it('find the formats of dates made when the data comes', async () => {
    const { DateTimeFormat } = Intl;
    const { element, server, made } = await waiting((given) => new DateTimeFormat(...given));
    const shown = ready(element);
    await server.release();
    await shown;
    expect(made).to.be.at.least(2);
  });

  it('are made, and nothing is thrown into the page, where formats could not be made before', async () => {
    const { element, server, made } = await waiting(() => {
      throw new RangeError('No format.');
    });
    const shown = ready(element);
    await server.release();
    await shown;
    expect(made).to.be.at.least(1);
    expect(entries(element).size).to.be.at.least(1);
  });

  it('have no years without an entry between them when the newest come first', async () => {
    const { element } = begun(
      dataset({
        sources: [source('early', stated('2024-03-08'))],
        events: ['1900', '1990'].map((year) => event(`e${year}`, stated(year))),
      }),
    );
    await element.updateComplete;
    const gap = () => /No entry until/.test(text(element));
    expect(gap()).to.equal(true);
    element.filter = { order: 'newest' };
    await element.updateComplete;
    expect(gap()).to.equal(false);
    element.filter = {};
    await element.updateComplete;
    expect(gap()).to.equal(true);
  });

  /** Stops the making of rows after some: the clock runs so fast that each slice is one row. */
  const midway = async (record = many(), attributes: Attributes = {}) => {
    const { element, readies } = begun(record, attributes);
    const { now } = performance;
    let time = 0;
    performance.now = () => (time += 100);
    while (ids(element).length < 15) await nextTask();
    performance.now = now;
    return { element, readies };
  };

  it('stand once when newer data comes while they are made', async () => {
    const { element } = await midway();
    const left = many();
    left.events = left.events.filter((_, index) => index % 3 > 0);
    element.data = left;
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(left.events.map(({ id }) => id));
    expect(element.querySelectorAll('.sourced-entry').length).to.equal(40);
  });

  it('are made to the end where the page moves or removes those that stand', async () => {
    const { element } = await midway();
    const rows = [...element.querySelectorAll('.sourced-entry')];
    const last = rows.at(-1)!;
    last.replaceWith(document.createElement('div'));
    rows.at(-2)!.closest('.sourced-group')!.remove();
    await element.updateComplete;
    const stand = ids(element);
    expect(stand.slice(-30)).to.deep.equal(whole.slice(-30));
    const after = element.querySelector('.sourced-foot')!;
    expect(after.nextElementSibling).to.equal(null);
  });

  it('give way to an error where one of them cannot be made', async () => {
    const { statements } = many().events[40]!;
    const broken = createStory(many());
    Object.assign(broken.events[40]!.statements[0]!, { ...statements[0], quote: {} });
    const element = create('sourced-timeline', { limit: '0' });
    // Safe: written here.
    element.innerHTML = '<p>Told elsewhere.</p>';
    element.data = broken;
    const failure = failed(element);
    attach(element);
    expect((await failure).code).to.equal('invalid');
    await element.updateComplete;
    expect(text(element)).to.contain('Told elsewhere.');
    expect(ids(element)).to.deep.equal([]);
  });

  it('are all in a copy that the page takes while they are made', async () => {
    const { element } = await midway(many(), { controls: 'none' });
    const copy = element.cloneNode(true) as SourcedTimeline;
    copy.data = many();
    attach(copy);
    await copy.updateComplete;
    expect(ids(copy)).to.deep.equal(whole);
    await element.updateComplete;
    expect(content(element).hasAttribute('data-sourced-partial')).to.equal(false);
  });

  it('are those of the record where the page puts content of an older one', async () => {
    const { element } = begun();
    await element.updateComplete;
    const older = many();
    for (const one of older.events) one.title = `Older: ${one.title}`;
    // Safe: a page’s own content, as `prerender` writes it.
    element.innerHTML = prerender('sourced-timeline', { ...older, version: '0.0.1' }, { limit: 0 });
    await painted();
    await element.updateComplete;
    expect(text(element)).not.to.contain('Older');
  });

  it('that a filter hides stay hidden when newer data changes them', async () => {
    const { element } = begun();
    await element.updateComplete;
    element.filter = { query: many().events[3]!.title };
    await element.updateComplete;
    const hidden = () =>
      [...element.querySelectorAll<HTMLElement>('.sourced-entry')].filter(({ hidden }) => hidden);
    const count = hidden().length;
    const newer = many();
    for (const one of newer.events) one.summary = 'Put otherwise.';
    element.data = { ...newer, version: '9.0.0' };
    (element as unknown as { performUpdate(): void }).performUpdate();
    expect(hidden().length).to.equal(count);
    await element.updateComplete;
    expect(hidden().length).to.equal(count);
  });

  it('stay as they are when newer data tells the same of them, and no other is made', async () => {
    const { element } = begun();
    await element.updateComplete;
    const before = entries(element);
    const made: string[] = [];
    const watch = new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes] as Element[]);
      const found = added.filter((node) => node instanceof Element);
      made.push(...found.flatMap((node) => [...entries(node).keys()]));
    });
    watch.observe(content(element), { childList: true, subtree: true });
    element.data = many(61);
    await element.updateComplete;
    await painted();
    watch.disconnect();
    const after = entries(element);
    expect(made).to.deep.equal(['e60']);
    expect(after.size).to.equal(61);
    for (const [id, entry] of before) expect(after.get(id) === entry, id).to.equal(true);
  });
});

describe('sourced-timeline: ids and show()', () => {
  it('gives each entry its id once in the page: the first in document order has it', async () => {
    const second = await show('sourced-timeline', {}, richRecord());
    const first = create('sourced-timeline') as SourcedTimeline;
    first.data = richRecord();
    const shown = ready(first);
    second.before(first);
    await shown;
    const ids = [...document.querySelectorAll('.sourced-entry[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(document.getElementById('sourced-start')).to.equal(entries(first).get('start'));
    first.remove();
    second.requestUpdate();
    await second.updateComplete;
    expect(document.getElementById('sourced-start')).to.equal(entries(second).get('start'));
  });

  it('leaves an element of the page its id', async () => {
    const place = insert<HTMLElement>('<p id="sourced-start">The start</p>');
    const timeline = await show('sourced-timeline', {}, richRecord());
    expect(document.getElementById('sourced-start')).to.equal(place);
    expect(entries(timeline).get('start')!.hasAttribute('id')).to.equal(false);
  });

  it('scrolls to an entry, focuses it, and says whether it is there', async () => {
    const timeline = await show('sourced-timeline', {}, richRecord());
    expect(timeline.show('denial')).to.equal(true);
    expect(document.activeElement).to.equal(entries(timeline).get('denial'));
    expect(timeline.show('no "such" one')).to.equal(false);
    expect(timeline.show('')).to.equal(false);
  });

  it('is reached by the address of an entry', async () => {
    await show('sourced-timeline', {}, richRecord());
    const link = attach(document.createElement('a'));
    link.href = '#sourced-denial';
    expect((await follow(link))?.id).to.equal('sourced-denial');
  });
});

describe('sourced-timeline: options and data that cannot be used', () => {
  for (const [name, value] of [
    ['from', 'soon'],
    ['to', '2024-13'],
    ['as-of', 'yesterday'],
  ] as const) {
    it(`${name}="${value}" is refused as invalid, once, and mended`, async () => {
      const timeline = create('sourced-timeline', { [name]: value }) as SourcedTimeline;
      timeline.append('The dates are in the article.');
      timeline.data = richRecord();
      const errors = events(timeline, 'sourced-error');
      const error = await failed(attach(timeline));
      expect(error.code).to.equal('invalid');
      expect(error.message).to.contain(value);
      expect(notices(timeline)).to.deep.equal(['The timeline could not be loaded.']);
      expect(text(timeline)).to.contain('The dates are in the article.');
      timeline.requestUpdate();
      await timeline.updateComplete;
      expect(errors.seen).to.have.length(1);
      const shown = ready(timeline);
      timeline.removeAttribute(name);
      await shown;
      expect(entries(timeline).size).to.equal(4);
      expect(notices(timeline)).to.be.empty;
    });
  }

  it('drops what it wrote when an option goes wrong, and shows the fallback', async () => {
    const timeline = create('sourced-timeline') as SourcedTimeline;
    timeline.innerHTML = '<p>The dates are in the article.</p>';
    timeline.data = richRecord();
    attach(timeline);
    await ready(timeline);
    expect(text(timeline)).not.to.contain('in the article.');
    const error = failed(timeline);
    timeline.from = 'soon';
    await error;
    expect(timeline.querySelector('[data-sourced-content]')).to.equal(null);
    expect(text(timeline)).to.contain('in the article.');
  });

  it('shows data with dates, words and references that this version does not know', async () => {
    const record = richRecord();
    record.updated = 'in spring';
    record.events[0]!.when = { edtf: '{2022..2024}', basis: 'stated' };
    record.events[1]!.kind = 'rumour' as 'statement';
    record.events[2]!.participants = [{ actor: 'nobody-known', role: 'speaker' }];
    record.events[2]!.dispute = 'no-such';
    record.disputes[0]!.positions[0]!.claims.push('no-such-claim');
    const timeline = await show('sourced-timeline', {}, record);
    for (const part of ['in spring', '{2022..2024}', 'rumour', 'nobody-known']) {
      expect(text(timeline)).to.contain(part);
    }
  });

  it('takes a story as well as a dataset', async () => {
    const timeline = await show('sourced-timeline', {}, createStory(richRecord()));
    expect(entries(timeline).size).to.equal(4);
  });
});

describe('content that is made once', () => {
  const row = (text: unknown, name: unknown, flag: unknown, kind: unknown = 'talk') =>
    html`<li id="${name}" class="entry ${kind} of ${name}" ?data-new=${flag} hidden>
      <b>${text}</b> ${text}
      <ol>
        ${[text, html`<li title="${kind}">${[text, [text]]}</li>`]}
      </ol>
      ${nothing}
    </li>`;

  /** As Lit renders it, without its markers. */
  function rendered(template: TemplateResult): Element {
    const box = document.createElement('div');
    render(template, box);
    const comments = document.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
    const found: Comment[] = [];
    while (comments.nextNode()) found.push(comments.currentNode as Comment);
    for (const comment of found) comment.remove();
    box.normalize();
    return box.firstElementChild!;
  }

  /** White space that no reader sees may be there or not. */
  const squeezed = (element: Element) => canonical(element).replace(/\s*\n\s*/g, '');

  it('is what Lit renders, whatever the values', () => {
    const texts = ['told', '', ' ', '<b>&amp;</b>', '\u0001', 0, 7, false, true, null, undefined];
    const names = ['one', '', '"><i>', '\u0001', 3, null, undefined, nothing];
    for (const text of [...texts, nothing, html`<i>${'deep'}</i>`, ['a', html`<i></i>`, ['b']]]) {
      for (const name of names) {
        for (const flag of [true, false, nothing, '', 'x']) {
          const made = build(row(text, name, flag));
          expect(squeezed(made)).to.equal(squeezed(rendered(row(text, name, flag))));
        }
      }
    }
  });

  it('has each text once, without white space at the edges of blocks', () => {
    const made = build(row('told', 'one', false));
    const texts = document.createTreeWalker(made, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
    const found: string[] = [];
    while (texts.nextNode()) found.push((texts.currentNode as Text).data.trim());
    expect(found).to.deep.equal(['told', 'told', 'told', 'toldtold']);
  });

  it('makes no element that does not come into the page', () => {
    const given: (string | null)[] = [];
    class Told extends HTMLElement {
      static observedAttributes = ['status'];
      attributeChangedCallback(_: string, __: string | null, status: string | null) {
        given.push(status);
      }
    }
    customElements.define('told-once', Told);
    for (const status of ['active', 'ended', nothing]) {
      build(html`<p><told-once status="${status}"></told-once></p>`);
    }
    expect(given).to.deep.equal(['active', 'ended']);
  });
});
