import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SourcedSelectEvent } from '../../src/components/shared/events.ts';
import { prerender } from '../../src/prerender/index.ts';
import { richRecord } from '../fixtures/rich-record.ts';
import { misbehaving, smallDataset } from '../loading/server.ts';
import {
  all,
  attach,
  content,
  create,
  entries,
  one,
  painted,
  ready,
  show,
  text,
  type Attributes,
} from './support.ts';

const record = richRecord();
const MINISTER = 'Élodie Šimić';
const choice = `Only entries with ${MINISTER}`;

const timelineOf = (attributes: Attributes = {}) => show('sourced-timeline', attributes, record);
const cardOf = (attributes: Attributes = {}) =>
  show('sourced-actor-card', { actor: 'minister', ...attributes }, record);
const badgeOf = (mission: string, attributes: Attributes = {}) =>
  show('sourced-mission-status', { mission, ...attributes }, record);

/** Ids of the entries that are shown. */
const shown = (timeline: Element) =>
  [...entries(timeline)]
    .filter(([, entry]) => entry.checkVisibility())
    .map(([id]) => id)
    .sort();
const withMinister = ['denial', 'proposal', 'refusal'];
const everything = ['denial', 'proposal', 'refusal', 'start'];

/** What can be pressed in the entries by this name. */
const names = (timeline: Element, name: string) =>
  [...timeline.querySelectorAll<HTMLElement>('.sourced-entry [role="button"]')].filter(
    (found) => found.checkVisibility() && text(found) === name,
  );
const isMarked = (badge: Element) =>
  badge.shadowRoot!.querySelector('.box')!.getAttribute('aria-current') === 'true';

async function click(target: HTMLElement) {
  target.scrollIntoView({ block: 'center' });
  await painted();
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
  await painted();
}

async function press(key: string, target?: HTMLElement) {
  target?.focus();
  await sendKeys({ press: key });
  await painted();
}

/** The choices that come up to the page. */
function choices(cancel = false) {
  const seen: string[] = [];
  const note = (event: SourcedSelectEvent) => {
    seen.push(`${event.detail.type} ${event.detail.id}`);
    expect(event.id).to.equal(event.detail.id);
    expect(event.composed && event.bubbles && event.cancelable).to.equal(true);
    if (cancel) event.preventDefault();
  };
  document.body.addEventListener('sourced-select', note);
  stop = () => document.body.removeEventListener('sourced-select', note);
  return seen;
}
let stop = () => {};
afterEach(() => stop());

describe('group: an actor chosen in a card', () => {
  it('filters the timeline, by pointer; chosen again it is let go', async () => {
    const timeline = await timelineOf({ group: 'g' });
    const card = await cardOf({ group: 'g' });
    const button = one(card, 'button', choice);
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    await click(button);
    expect(shown(timeline)).to.deep.equal(withMinister);
    expect(timeline.filter.actors).to.deep.equal(['minister']);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    await expect(card).to.be.accessible();
    await click(button);
    expect(shown(timeline)).to.deep.equal(everything);
    expect(button.getAttribute('aria-pressed')).to.equal('false');
  });

  it('filters it by keyboard, leaves the other filters, and tells the page', async () => {
    const timeline = await timelineOf({ group: 'g' });
    timeline.filter = { kinds: ['proposal', 'deployment'] };
    const card = await cardOf({ group: 'g' });
    const filters: unknown[] = [];
    timeline.addEventListener('sourced-filter', ({ filter }) => filters.push(filter));
    const seen = choices();
    await press('Enter', one(card, 'button', choice));
    expect(shown(timeline)).to.deep.equal(['proposal']);
    expect(filters).to.deep.equal([{ kinds: ['proposal', 'deployment'], actors: ['minister'] }]);
    expect(seen).to.deep.equal(['actor minister']);
    await press(' ');
    expect(shown(timeline)).to.deep.equal(['proposal', 'start']);
    expect(seen, 'letting go is no choice').to.have.length(1);
  });

  it('is the one that the timeline’s filter bar shows, and the other way round', async () => {
    const timeline = await timelineOf({ group: 'g' });
    const card = await cardOf({ group: 'g' });
    const other = await cardOf({ group: 'g', actor: 'southland' });
    timeline.filter = { actors: ['southland'] };
    await painted();
    const pressed = [card, other].map((one) =>
      all(one, 'button', /^Only/)[0]!.getAttribute('aria-pressed'),
    );
    expect(pressed).to.deep.equal(['false', 'true']);
    await click(one(card, 'button', choice));
    expect(timeline.filter.actors).to.deep.equal(['minister']);
  });

  it('is known to a timeline that comes later', async () => {
    const card = await cardOf({ group: 'g' });
    await click(one(card, 'button', choice));
    expect(shown(await timelineOf({ group: 'g' }))).to.deep.equal(withMinister);
  });

  it('is the actor that a former id was merged into', async () => {
    const timeline = await timelineOf({ group: 'g' });
    const card = await cardOf({ group: 'g', actor: 'the-south' });
    await click(one(card, 'button', 'Only entries with Southland'));
    expect(timeline.filter.actors).to.deep.equal(['southland']);
    expect(one(card, 'button', /Southland/).getAttribute('aria-pressed')).to.equal('true');
  });

  it('is left to the page that cancels it', async () => {
    const timeline = await timelineOf({ group: 'g' });
    const card = await cardOf({ group: 'g' });
    const seen = choices(true);
    const button = one(card, 'button', choice);
    await click(button);
    expect(seen).to.deep.equal(['actor minister']);
    expect(shown(timeline)).to.deep.equal(everything);
    expect(button.getAttribute('aria-pressed')).to.equal('false');
  });

  it('works in a prerendered card, which reads no data for it', async () => {
    const server = misbehaving('fine');
    const card = create('sourced-actor-card', { actor: 'speaker', group: 'g', src: server.url });
    card.innerHTML = prerender('sourced-actor-card', await smallDataset(), { actor: 'speaker' });
    attach(card);
    await card.updateComplete;
    const timeline = await show('sourced-timeline', { group: 'g' }, await smallDataset());
    await click(one(card, 'button', 'Only entries with A speaker'));
    expect(timeline.filter.actors).to.deep.equal(['speaker']);
    expect(await server.requests()).to.equal(0);
  });
});

describe('group: a mission chosen in a timeline', () => {
  it('marks its badges, from its name in an entry, by pointer and by keyboard', async () => {
    const sizes = ['inline', 'small', 'medium', 'large'];
    const badges = await Promise.all(
      sizes.map((size) => badgeOf('patrol', { size, group: 'g', history: size === 'large' })),
    );
    const other = await badgeOf('training', { group: 'g', size: 'medium' });
    const timeline = await timelineOf({ group: 'g' });
    const seen = choices();
    const [name] = names(timeline, 'Mission patrol');
    await click(name!);
    expect(badges.map(isMarked)).to.deep.equal([true, true, true, true]);
    expect(isMarked(other)).to.equal(false);
    expect(name!.getAttribute('aria-pressed')).to.equal('true');
    expect(shown(timeline)).to.deep.equal(['refusal']);
    for (const badge of badges) await expect(badge).to.be.accessible();
    await press('Enter', name);
    expect(badges.map(isMarked)).to.deep.equal([false, false, false, false]);
    await press(' ', name);
    expect(badges.map(isMarked)).to.deep.equal([true, true, true, true]);
    expect(seen).to.deep.equal(['mission patrol', 'mission patrol']);
  });

  it('marks them without moving a line', async () => {
    const paragraph = attach(document.createElement('p'));
    paragraph.append('It is ', create('sourced-mission-status', { mission: 'patrol', group: 'g' }));
    const badge = paragraph.querySelector('sourced-mission-status')!;
    badge.data = record;
    await ready(badge);
    const timeline = await timelineOf({ group: 'g' });
    const before = paragraph.getBoundingClientRect();
    timeline.filter = { missions: ['patrol'] };
    await painted();
    expect(isMarked(badge)).to.equal(true);
    const { width, height } = paragraph.getBoundingClientRect();
    expect([width, height]).to.deep.equal([before.width, before.height]);
  });

  it('marks them from the chart, and goes to the first entry on it', async () => {
    const badge = await badgeOf('patrol', { size: 'medium', group: 'g' });
    const timeline = await timelineOf({ group: 'g' });
    const seen = choices();
    const [span] = all(timeline, 'button', /^Mission patrol|patrol.*(Proposed|Active)/);
    expect(span, 'a span of the mission in the chart').not.to.equal(undefined);
    span!.focus();
    await press('Enter', span);
    expect(seen).to.deep.equal(['mission patrol']);
    expect(isMarked(badge)).to.equal(true);
    expect(document.activeElement).to.equal(entries(timeline).get('refusal'));
  });

  it('keeps every lane of the chart, marks the chosen one, and is let go there, by pointer and by key', async () => {
    const timeline = await timelineOf({ group: 'g' });
    const chart = one(timeline, 'region', 'Missions and proposals, as last reported');
    const lanes = () => chart.querySelectorAll('.lanes .row').length;
    const mission = () => one(chart, 'button', /^Mission patrol\b/);
    const before = lanes();
    expect(before).to.be.greaterThan(1);
    await click(mission());
    expect(shown(timeline)).to.deep.equal(['refusal']);
    expect(lanes()).to.equal(before);
    expect([...chart.querySelectorAll('[aria-current]')]).to.deep.equal([mission()]);
    const { borderInlineStartWidth } = getComputedStyle(mission().parentElement!);
    expect(borderInlineStartWidth, 'a mark that is no colour').to.equal('4px');
    await expect(timeline).to.be.accessible();
    await click(one(chart, 'button', 'All missions'));
    expect(shown(timeline)).to.deep.equal(everything);
    expect(chart.querySelector('[aria-current]')).to.equal(null);
    await press('Enter', mission());
    expect(shown(timeline)).to.deep.equal(['refusal']);
    mission().focus();
    await press('ArrowRight');
    await press('Enter');
    expect(shown(timeline)).to.deep.equal(everything);
    expect(timeline.querySelector('.sourced-controls')!.shadowRoot!.activeElement).to.equal(
      (chart.getRootNode() as ShadowRoot).host,
    );
    expect((chart.getRootNode() as ShadowRoot).activeElement).to.equal(mission());
  });

  it('is left to the page that cancels it', async () => {
    const badge = await badgeOf('patrol', { size: 'medium', group: 'g' });
    const timeline = await timelineOf({ group: 'g' });
    const seen = choices(true);
    await click(names(timeline, 'Mission patrol')[0]!);
    expect(seen).to.deep.equal(['mission patrol']);
    expect(isMarked(badge)).to.equal(false);
    expect(shown(timeline)).to.deep.equal(everything);
  });
});

describe('group: a day chosen in a timeline', () => {
  const controls = 'as-of';
  const said = (element: Element) => text(content(element));

  it('is the day of its badges and cards, which go back with it, each to its own', async () => {
    const timeline = await timelineOf({ group: 'g', controls });
    const badge = await badgeOf('training', { group: 'g', size: 'large', history: true });
    const early = await badgeOf('training', { group: 'g', size: 'large', 'as-of': '2024-03-31' });
    const card = await cardOf({ group: 'g' });
    const alone = await badgeOf('training', { size: 'large' });
    const [whole, before, cardNow] = [said(badge), said(early), said(card)];
    expect(before).not.to.equal(whole);
    const previous = one(timeline, 'button', 'Previous publication day');
    const next = one(timeline, 'button', 'Next publication day');
    while (timeline.asOf !== '2024-03-08') await press('Enter', previous);
    expect([said(badge), said(early)]).to.deep.equal([before, before]);
    expect(one(badge, 'button', /^Status history/).ariaLabel).to.match(/^Status history \(1\)/);
    const lone = await cardOf({ 'as-of': '2024-03-08' });
    expect(said(card)).to.equal(said(lone));
    expect(said(card)).not.to.equal(cardNow);
    expect(said(alone)).to.equal(whole);
    while (next.ariaDisabled !== 'true') await press('Enter', next);
    expect(timeline.filter).to.deep.equal({});
    expect([said(badge), said(early)]).to.deep.equal([whole, before]);
    expect(said(card)).to.equal(cardNow);
  });

  it('is given up for the whole record, whatever the authors ask for', async () => {
    const timeline = await timelineOf({ group: 'g', controls, 'as-of': '2024-03-31' });
    const badge = await badgeOf('training', { group: 'g', size: 'large', 'as-of': '2024-03-31' });
    const next = one(timeline, 'button', 'Next publication day');
    while (next.ariaDisabled !== 'true') await press('Enter', next);
    expect(timeline.filter).to.deep.equal({ asOf: '' });
    expect(said(badge)).to.equal(said(await badgeOf('training', { size: 'large' })));
  });

  it('is shared with nobody without a group', async () => {
    const timeline = await timelineOf({ controls });
    const badge = await badgeOf('training', { size: 'large' });
    const before = said(badge);
    timeline.filter = { asOf: '2024-03-31' };
    await painted();
    expect(said(badge)).to.equal(before);
  });

  it('is that of a prerendered badge, which reads its data for it', async () => {
    const data = await smallDataset();
    const server = misbehaving('fine');
    const badge = create('sourced-mission-status', {
      mission: 'visit',
      size: 'large',
      group: 'g',
      src: server.url,
    });
    badge.innerHTML = prerender('sourced-mission-status', data, {
      mission: 'visit',
      size: 'large',
    });
    attach(badge);
    await badge.updateComplete;
    expect(await server.requests()).to.equal(0);
    const timeline = await show('sourced-timeline', { group: 'g', controls }, data);
    timeline.filter = { asOf: '2000-01-01' };
    await ready(badge);
    expect(said(badge)).to.contain('Status not given');
  });
});

describe('group: what it holds together', () => {
  it('is nothing without a name', async () => {
    const timeline = await timelineOf();
    const card = await cardOf();
    const badge = await badgeOf('patrol', { size: 'medium' });
    expect(all(card, 'button', /^Only/)).to.be.empty;
    expect(names(timeline, 'Mission patrol')).to.be.empty;
    timeline.filter = { actors: ['minister'], missions: ['patrol'] };
    await painted();
    expect(isMarked(badge)).to.equal(false);
    expect(all(card, 'button', /^Only/)).to.be.empty;
  });

  it('is only what has the same name', async () => {
    const [timeline, other] = [await timelineOf({ group: 'g' }), await timelineOf({ group: 'h' })];
    const card = await cardOf({ group: 'h' });
    await click(one(card, 'button', choice));
    expect(shown(timeline)).to.deep.equal(everything);
    expect(shown(other)).to.deep.equal(withMinister);
  });

  it('is two timelines, too', async () => {
    const [first, second] = [await timelineOf({ group: 'g' }), await timelineOf({ group: 'g' })];
    first.filter = { actors: ['minister'], query: 'refuses' };
    await painted();
    expect(second.filter).to.deep.equal({ actors: ['minister'] });
    second.filter = {};
    await painted();
    expect(first.filter).to.deep.equal({ query: 'refuses' });
  });

  it('changes with the attribute', async () => {
    const timeline = await timelineOf({ group: 'g' });
    const card = await cardOf();
    card.setAttribute('group', 'g');
    await card.updateComplete;
    await click(one(card, 'button', choice));
    expect(shown(timeline)).to.deep.equal(withMinister);
    card.removeAttribute('group');
    await card.updateComplete;
    expect(all(card, 'button', /^Only/)).to.be.empty;
    timeline.removeAttribute('group');
    await painted();
    expect(names(timeline, 'Mission patrol')).to.be.empty;
    expect(shown(timeline), 'its own filter stays').to.deep.equal(withMinister);
  });

  it('lets go of what is taken out of the page, and takes it in again', async () => {
    const timeline = await timelineOf({ group: 'g' });
    const card = await cardOf({ group: 'g' });
    card.remove();
    timeline.filter = { actors: ['minister'] };
    await painted();
    attach(card);
    await card.updateComplete;
    expect(one(card, 'button', choice).getAttribute('aria-pressed')).to.equal('true');
  });

  it('keeps the nodes that stay, and touches no entry that does', async () => {
    const timeline = await timelineOf({ group: 'g' });
    const card = await cardOf({ group: 'g' });
    await painted();
    const proposal = entries(timeline).get('proposal')!;
    const touched: MutationRecord[] = [];
    const observer = new MutationObserver((records) => touched.push(...records));
    observer.observe(proposal, { attributes: true, childList: true, subtree: true });
    await click(one(card, 'button', choice));
    expect(entries(timeline).get('proposal')).to.equal(proposal);
    expect(touched).to.be.empty;
    observer.disconnect();
  });
});

describe('card: an entry chosen', () => {
  it('goes to the timeline’s entry, and tells the page before', async () => {
    const timeline = await timelineOf();
    const card = await cardOf();
    const seen = choices();
    await press('Enter', one(card, 'link', 'Northland proposes training'));
    expect(seen).to.deep.equal(['event proposal']);
    expect(location.hash).to.equal('#sourced-proposal');
    expect(entries(timeline).get('proposal')!.checkVisibility()).to.equal(true);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('goes to an entry that the timeline has not made yet', async () => {
    const timeline = await timelineOf({ limit: '1' });
    expect(entries(timeline).has('denial')).to.equal(false);
    const card = await cardOf();
    await press('Enter', one(card, 'link', 'Event denial'));
    expect(location.hash).to.equal('#sourced-denial');
    expect(entries(timeline).get('denial')!.checkVisibility()).to.equal(true);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('goes nowhere where the page cancels it', async () => {
    await timelineOf();
    const card = await cardOf();
    const seen = choices(true);
    await click(one(card, 'link', 'Northland proposes training'));
    expect(seen).to.deep.equal(['event proposal']);
    expect(location.hash).to.equal('');
    expect(content(card).isConnected).to.equal(true);
  });
});
