import { expect } from '@open-wc/testing';
import type { SourcedTimeline } from '../../src/index.ts';
import { prerender } from '../../src/prerender/index.ts';
import { richRecord } from '../fixtures/rich-record.ts';
import {
  all,
  attach,
  content,
  count,
  create,
  entries,
  expectSame,
  follow,
  insert,
  one,
  ready,
  show,
  text,
  type Attributes,
} from './support.ts';

const cardOf = (attributes: Attributes = {}, data = richRecord()) =>
  show('sourced-actor-card', { actor: 'minister', ...attributes }, data);

describe('sourced-actor-card: content', () => {
  it('says who this is, their roles, where they stand and what they said', async () => {
    const card = await cardOf();
    const article = one(card, 'article', 'Élodie Šimić');
    expect(article.contains(one(card, 'heading', 'Élodie Šimić'))).to.equal(true);
    expect(one(card, 'heading', 'Élodie Šimić').tagName).to.equal('H3');
    for (const part of [
      'Person',
      'Speaks for Northland.',
      'E. Simic',
      'former envoy',
      '2019 to 2021',
      'For it',
      'Against it',
      '“We can train them”',
      '“Never on ‘that’ border”',
      'at a briefing',
      'translated',
    ]) {
      expect(text(card).toLowerCase(), part).to.contain(part.toLowerCase());
    }
    expect(count(text(card), '“Never on ‘that’ border”')).to.equal(1);
    expect(count(text(card), 'The minister refuses the patrol')).to.equal(1);
    expect(all(card, 'list').every((list) => list.getAttribute('role') === 'list')).to.equal(true);
    await expect(card).to.be.accessible();
  });

  it('is the DOM that prerender writes, for each actor in each layout', async () => {
    const record = richRecord();
    for (const { id } of record.actors) {
      for (const layout of ['full', 'compact']) {
        const options = { actor: id, layout };
        const card = await cardOf(options, record);
        expectSame(content(card), prerender('sourced-actor-card', record, options));
        card.remove();
      }
    }
  });

  it('leaves out roles where it is compact, and rows past its limit', async () => {
    const card = await cardOf({ layout: 'compact', limit: '1' });
    expect(all(card, 'heading', /Role/)).to.be.empty;
    expect(text(card)).to.contain('Against it');
    expect(text(card)).not.to.contain('For it');
    card.removeAttribute('layout');
    card.removeAttribute('limit');
    await card.updateComplete;
    one(card, 'heading', /Role/);
    expect(text(card)).to.contain('For it');
    await expect(card).to.be.accessible();
  });

  it('shows the actor as of a day, and another one', async () => {
    const card = await cardOf({ 'as-of': '2024-03-31' });
    expect(text(card)).not.to.contain('Never on');
    const own = content(card);
    card.asOf = undefined;
    card.actor = 'southland';
    await card.updateComplete;
    expect(content(card)).to.equal(own);
    one(card, 'article', 'Southland');
    expect(text(card)).not.to.contain('Šimić,');
  });

  it('prints kinds that it does not know as they are', async () => {
    const record = richRecord();
    record.actors[2]!.kind = 'constructor' as 'person';
    record.actors[2]!.stances[0]!.type = 'shrugs' as 'supports';
    const card = await cardOf({}, record);
    expect(text(card)).to.match(/^constructor /);
    expect(text(card)).to.contain('shrugs');
  });
});

describe('sourced-actor-card: links', () => {
  const addresses = (card: Element) =>
    all(card, 'link')
      .map((link) => link.getAttribute('href'))
      .filter((href) => href?.startsWith('#'))
      .sort();
  const inTimeline = ['#sourced-denial', '#sourced-proposal', '#sourced-refusal'];

  it('lead to the sources where no timeline is on the page', async () => {
    const card = await cardOf();
    expect(addresses(card)).to.be.empty;
    expect(one(card, 'link', 'The minister refuses the patrol').getAttribute('href')).to.equal(
      'https://example.org/late',
    );
    expect(all(card, 'link', 'Event denial')).to.be.empty;
  });

  it('lead to the entries of a timeline that comes later, and stay the same nodes', async () => {
    const card = await cardOf();
    const timeline = await show('sourced-timeline', {}, richRecord());
    expect(addresses(card)).to.deep.equal(inTimeline);
    const links = all(card, 'link');
    links[0]!.focus();
    card.requestUpdate();
    await card.updateComplete;
    timeline.reload();
    await ready(Object.assign(timeline, { data: richRecord({ version: '1.1.0' }) }));
    expect(all(card, 'link')).to.deep.equal(links);
    expect(document.activeElement).to.equal(links[0]);
    const target = await follow(one(card, 'link', 'Event denial'));
    expect(target).to.equal(entries(timeline).get('denial'));
    await expect(card).to.be.accessible();
  });

  it('lead to the entries of a timeline that stands there already, with its prefix', async () => {
    await show('sourced-timeline', { 'id-prefix': 'talks-' }, richRecord());
    expect(addresses(await cardOf())).to.deep.equal(
      inTimeline.map((address) => address.replace('sourced', 'talks')),
    );
  });

  it('lead to prerendered entries, too', async () => {
    const html = prerender('sourced-timeline', richRecord());
    insert(`<sourced-timeline>${html}</sourced-timeline>`);
    expect(addresses(await cardOf())).to.deep.equal(inTimeline);
  });

  it('do not lead to a timeline of another record, or to entries that it does not show', async () => {
    await show('sourced-timeline', { 'id-prefix': 'other-' }, richRecord({ id: 'another' }));
    const narrow = create('sourced-timeline', { missions: 'patrol' }) as SourcedTimeline;
    narrow.data = richRecord();
    const shown = ready(narrow);
    attach(narrow);
    await shown;
    const card = await cardOf();
    expect(
      addresses(card).map((address) =>
        document.querySelector(address!)!.closest('sourced-timeline'),
      ),
    ).to.deep.equal([narrow]);
  });

  it('find their way with ids that hold anything', async () => {
    const record = richRecord();
    for (const one of record.events) one.id = `${one.id} "%'\\]<ü`;
    const timeline = await show('sourced-timeline', {}, record);
    const card = await cardOf({}, record);
    expect(addresses(card)).to.have.length(3);
    const target = await follow(one(card, 'link', 'Event denial'));
    expect(target).to.equal([...entries(timeline).values()].at(-1));
  });
});
