import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Actor, Dataset } from '../../src/model/dataset.ts';
import { prerender } from '../../src/prerender/index.ts';
import { richRecord } from '../fixtures/rich-record.ts';
import { misbehaving, smallDataset } from '../loading/server.ts';
import { evidence, said } from '../model/fixture.ts';
import {
  all,
  attach,
  content,
  count,
  create,
  entries,
  events,
  insert,
  one,
  painted,
  ready,
  show,
  text,
  type Attributes,
} from './support.ts';

const MINISTER = 'Élodie Šimić';

/** The rich record with something more on the minister. */
function recordWith(more: Partial<Actor>, change: (record: Dataset) => void = () => {}) {
  const record = richRecord();
  Object.assign(
    record.actors.find(({ id }) => id === 'minister')!,
    more,
  );
  change(record);
  return record;
}
const cardOf = (attributes: Attributes = {}, data = richRecord()) =>
  show('sourced-actor-card', { actor: 'minister', ...attributes }, data);

/** A card in a box of some width. */
async function cardIn(width: string, attributes: Attributes = {}, data = richRecord()) {
  const box = insert<HTMLElement>(`<div style="inline-size:${width}"></div>`);
  const card = create('sourced-actor-card', { actor: 'minister', ...attributes });
  card.data = data;
  const shown = ready(card);
  box.append(card);
  await shown;
  return card;
}

const sectionOf = (card: Element, title: RegExp) => one(card, 'heading', title).closest('section')!;
const box = (element: Element) => element.getBoundingClientRect();

/** What is drawn in the place of the picture. Firefox tells where it is from, the others what it is. */
function initialsOf(card: Element) {
  const head = card.querySelector('header')!;
  const { content: drawn, display } = getComputedStyle(head, '::before');
  expect(drawn).to.match(/attr\(data-initials\)|\p{L}/u);
  expect(display).not.to.equal('none');
  return head.dataset['initials'];
}

const image = (url: string) => ({
  url,
  alt: 'The minister at a lectern',
  credit: 'B. Lens/The Agency',
  width: 400,
  height: 500,
});
const picture = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="4" height="5"/>';
const served = `/stories/portrait.svg`;

describe('actor card: portrait', () => {
  it('has its size, its words and its credit, and comes only when it is shown', async () => {
    const card = await cardIn('400px', {}, recordWith({ image: image(served) }));
    const portrait = card.querySelector('img')!;
    expect(portrait.getAttribute('width')).to.equal('400');
    expect(portrait.getAttribute('height')).to.equal('500');
    expect(portrait.loading).to.equal('lazy');
    expect(portrait.alt).to.equal('The minister at a lectern');
    expect(text(card)).to.contain('Picture: B. Lens/The Agency');
    if (!portrait.complete) await events(portrait, 'load').nth(1);
    const { width, height } = box(portrait);
    expect([width, height]).to.deep.equal([64, 64]);
    await expect(card).to.be.accessible();
  });

  it('is not asked for while the card is hidden', async () => {
    const server = misbehaving('404');
    const card = create('sourced-actor-card', { actor: 'minister', hidden: true });
    card.data = recordWith({ image: image(server.url) });
    const shown = ready(card);
    attach(card);
    await shown;
    await painted();
    expect(await server.requests()).to.equal(0);
    const broken = events(card.querySelector('img')!, 'error');
    card.hidden = false;
    await broken.nth(1);
    expect(await server.requests()).to.equal(1);
  });

  it('leaves its words and the initials, and no hole, where it is broken', async () => {
    const card = create('sourced-actor-card', { actor: 'minister' });
    card.data = recordWith({ image: image(misbehaving('404').url) });
    const shown = ready(card);
    attach(card);
    await shown;
    const portrait = card.querySelector('img')!;
    if (!portrait.complete) await events(portrait, 'error').nth(1);
    await card.updateComplete;
    expect(portrait.alt).to.equal('The minister at a lectern');
    expect(portrait.checkVisibility()).to.equal(true);
    expect(box(portrait).height).to.be.below(45);
    expect(text(card)).not.to.contain('Picture:');
    expect(initialsOf(card)).to.equal('ÉŠ');
  });

  it('is marked broken where it broke before the script ran', async () => {
    const data = recordWith({ image: image(misbehaving('404').url) });
    const card = create('sourced-actor-card', { actor: 'minister' });
    card.innerHTML = prerender('sourced-actor-card', data, { actor: 'minister' });
    const portrait = card.querySelector('img')!;
    portrait.loading = 'eager';
    await events(portrait, 'error').nth(1);
    attach(card);
    await card.updateComplete;
    expect(portrait.closest('figure')!.hasAttribute('data-broken')).to.equal(true);
  });

  it('is none where its address is no address of a picture', async () => {
    for (const url of ['javascript:alert(1)', picture]) {
      const card = await cardOf({}, recordWith({ image: image(url) }));
      expect(card.querySelector('img')).to.equal(null);
      expect(text(card)).not.to.contain('Picture');
    }
  });

  it('is initials without one: a circle for people, a square for bodies', async () => {
    for (const [actor, initials, radius] of [
      ['minister', 'ÉŠ', '50%'],
      ['northland', 'N', '2px'],
      ['agency', 'TA', '2px'],
    ] as const) {
      const card = await cardOf({ actor });
      expect(initialsOf(card)).to.equal(initials);
      const drawn = getComputedStyle(card.querySelector('header')!, '::before');
      expect(drawn.borderTopLeftRadius).to.equal(radius);
      expect(text(card).split(' ')).not.to.include(initials);
    }
  });
});

describe('actor card: roles and names', () => {
  it('gives the role as of the date, and the history of roles, newest first', async () => {
    const card = await cardOf();
    const role = () => text(card.querySelector<HTMLElement>('.sourced-role')!);
    expect(role()).to.equal('Prime minister');
    const posts = [...sectionOf(card, /^Role/).querySelectorAll('b')].map(text);
    expect(posts).to.deep.equal(['Prime minister', 'Former envoy', 'Defence minister']);
    expect(text(sectionOf(card, /^Role/))).to.contain(
      'Defence minister Named so 8 March 2024. Start and end of term not given.',
    );
    expect(text(sectionOf(card, /^Role/))).to.contain('Former envoy 2019 to 2021.');
    card.setAttribute('as-of', '2024-03-31');
    await card.updateComplete;
    expect(role()).to.equal('Defence minister');
    expect(text(sectionOf(card, /^Role/))).not.to.contain('Prime minister');
  });

  it('draws a bar only between two dated mentions', async () => {
    const post = (title: string, ...articles: string[]) => ({
      title,
      evidence: articles.flatMap(evidence),
    });
    const posts = [
      post('twice', 'early', 'late'),
      post('once', 'early'),
      post('undated', 'undated'),
      post('once with a date', 'undated', 'late'),
    ];
    const card = await cardOf({}, recordWith({ posts }));
    const rows = [...sectionOf(card, /^Role/).querySelectorAll('li')];
    expect(rows.filter((row) => row.querySelector('.sourced-tenure')).map(text)).to.deep.equal([
      'Twice First named so 8 March 2024, last about June 2024. Start and end of term not given.',
    ]);
    expect(text(rows.at(-1)!)).to.contain('Named so in an article without a date.');
  });

  it('gives other spellings with their languages, and no mistakes or phrases', async () => {
    const aliases: Actor['aliases'] = [
      { text: 'E. Simic', kind: 'transliteration', seenIn: [] },
      { text: 'Elodie Shimich', kind: 'translation', language: 'bg', seenIn: [] },
      { text: 'Simmic', kind: 'typo', seenIn: [] },
      { text: 'the minister', kind: 'phrase', seenIn: [] },
      { text: 'the Castle', kind: 'metonym', seenIn: [] },
      { text: MINISTER, kind: 'full', seenIn: [] },
    ];
    const card = await cardOf({}, recordWith({ aliases }));
    expect(text(card)).to.contain('Also written: Елоді Шиміч, E. Simic, Elodie Shimich Role');
    const spoken = [...card.querySelectorAll('header [lang]')].map((name) => [
      name.getAttribute('lang'),
      name.textContent,
    ]);
    expect(spoken).to.deep.equal([
      ['uk', 'Елоді Шиміч'],
      ['bg', 'Elodie Shimich'],
    ]);
  });
});

describe('actor card: on the record', () => {
  it('says per mission where they stand, in whose words, and in which passage', async () => {
    const card = await cardOf();
    const record = sectionOf(card, /^On the record/);
    expect(text(one(record, 'heading', /^On the record/))).to.equal('On the record 2 subjects');
    expect(all(record, 'heading').slice(1).map(text)).to.deep.equal([
      'Mission patrol',
      'Mission training',
    ]);
    const [patrol, training] = record.querySelectorAll('ul:not(details ul) > li');
    expect(text(patrol as HTMLElement)).to.match(
      /Against it\. “Never on ‘that’ border” At a briefing, reported by The Agency.* on its wire, as a plan, asked twice, reported about June 2024/,
    );
    expect(text(training as HTMLElement)).to.contain('For it. “We can train them” Disputed');
    const source = one(patrol!, 'button', 'Reported by 1 article');
    expect(text(patrol as HTMLElement)).not.to.contain('Article late');
    source.focus();
    await sendKeys({ press: 'Enter' });
    await painted();
    expect(text(patrol as HTMLElement)).to.contain('Article late');
    expect(text(patrol as HTMLElement)).to.contain('“never on … that border”');
    await expect(card).to.be.accessible();
  });

  it('names who says so, where that is somebody else', async () => {
    const stances = [
      { ...said('early'), id: 's', mission: 'training', type: 'welcomes' as const },
      { ...said('early'), id: 't', mission: 'patrol', type: 'opposes' as const, saidBy: 'agency' },
    ];
    const card = await cardOf({}, recordWith({ stances }));
    const [own, other] = ['Welcomes it.', 'Against it.'].map((stance) =>
      [...card.querySelectorAll<HTMLElement>('.sourced-stance')].find((row) =>
        text(row).startsWith(stance),
      ),
    );
    expect(text(own!.nextElementSibling as HTMLElement)).to.equal('Reported 8 March 2024');
    expect(text(other!.nextElementSibling as HTMLElement)).to.equal(
      'Says The Agency, reported 8 March 2024',
    );
  });

  it('does not quote what a speaker only supposes, or gives as what cannot be said', async () => {
    for (const mark of ['negated', 'hypothetical'] as const) {
      const data = recordWith({}, ({ events: all }) => {
        const statement = all[0]!.statements[0]!;
        statement.text = 'The minister would never say so.';
        statement.quote!.marks = [mark];
      });
      const card = await cardOf({}, data);
      const record = sectionOf(card, /^On the record/);
      expect(text(record)).to.contain('Against it. The minister would never say so.');
      expect(text(record)).not.to.contain('Never on');
      card.remove();
    }
  });

  it('counts what a limit leaves out', async () => {
    const card = await cardOf({ limit: '1' });
    expect(text(one(card, 'heading', /^On the record/))).to.equal('On the record 1 of 2');
    expect(text(one(card, 'heading', /^Entries/))).to.equal('Entries 1 of 3');
    expect(all(card, 'heading', /^Mission/)).to.have.length(1);
  });
});

describe('actor card: layout', () => {
  it('moves roles and entries to the side at 44em', async () => {
    const card = await cardIn('704px');
    const [roles, record, list] = [/^Role/, /^On the record/, /^Entries/].map((title) =>
      box(sectionOf(card, title)),
    );
    const head = box(card.querySelector('header')!);
    expect(roles!.left).to.be.above(head.right);
    expect(roles!.top).to.be.closeTo(head.top, 1);
    expect(list!.left).to.equal(roles!.left);
    expect(list!.top).to.be.at.least(roles!.bottom);
    expect(record!.left).to.equal(head.left);
    expect(record!.top).to.be.closeTo(head.bottom, 1);
  });

  it('leaves no hole beside many roles, or many positions', async () => {
    const post = { title: 'One more post', evidence: evidence('early') };
    const card = await cardIn('960px', {}, recordWith({ posts: Array(8).fill(post) }));
    expect(box(sectionOf(card, /^On the record/)).top).to.be.closeTo(
      box(card.querySelector('header')!).bottom,
      1,
    );
    expect(box(sectionOf(card, /^Entries/)).top).to.be.closeTo(
      box(sectionOf(card, /^Role/)).bottom,
      1,
    );
  });

  it('stays in one column below, and where it is compact', async () => {
    for (const [width, attributes] of [
      ['700px', {}],
      ['320px', {}],
      ['960px', { layout: 'compact' }],
    ] as const) {
      const card = await cardIn(width, attributes);
      const record = box(sectionOf(card, /^On the record/));
      const list = box(sectionOf(card, /^Entries/));
      expect(list.left, width).to.equal(record.left);
      expect(list.top).to.be.above(record.bottom - 1);
      expect(card.scrollWidth).to.be.at.most(card.clientWidth);
      card.remove();
    }
  });

  it('is mirrored from right to left', async () => {
    const card = await cardIn('960px');
    card.parentElement!.dir = 'rtl';
    await painted();
    expect(box(sectionOf(card, /^Role/)).right).to.be.below(
      box(sectionOf(card, /^On the record/)).left,
    );
  });
});

describe('timeline: an actor’s name', () => {
  const timelineOf = (attributes: Attributes = {}, data = richRecord()) =>
    show('sourced-timeline', attributes, data);
  const nameIn = (timeline: Element, name = MINISTER) =>
    [...timeline.querySelectorAll<HTMLElement>('.sourced-entry [role="button"]')].find(
      (found) => text(found) === name,
    )!;
  const profiles = (timeline: Element) => all(timeline, 'dialog');
  const press = async (key: string) => {
    await sendKeys({ press: key });
    await painted();
  };
  const click = async (target: HTMLElement) => {
    target.scrollIntoView({ block: 'center' });
    await painted();
    const { left, top, width, height } = box(target);
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    await painted();
  };

  it('is plain text until the script runs', () => {
    const html = prerender('sourced-timeline', richRecord());
    expect(html).to.contain(`<span data-actor="minister">${MINISTER}</span>`);
    expect(html).not.to.match(/role="button"|tabindex/);
  });

  it('opens the compact card by keyboard; Escape closes it and gives focus back', async () => {
    const timeline = await timelineOf();
    const name = nameIn(timeline);
    name.focus();
    await press('Enter');
    const [profile] = profiles(timeline);
    expect(profile!.getAttribute('aria-label')).to.equal(MINISTER);
    const shown = text(profile!);
    for (const part of ['Person', 'Prime minister', 'Against it', 'Entries 3']) {
      expect(shown).to.contain(part);
    }
    expect(shown).not.to.contain('Role in the articles');
    expect(profile!.contains(timeline.shadowRoot!.activeElement)).to.equal(true);
    await expect(timeline).to.be.accessible();
    await press('Escape');
    expect(profiles(timeline)).to.be.empty;
    expect(document.activeElement).to.equal(name);
    await press(' ');
    expect(profiles(timeline)).to.have.length(1);
  });

  it('opens it by pointer, closes it by another press, or one elsewhere', async () => {
    const timeline = await timelineOf();
    const name = nameIn(timeline);
    await click(name);
    expect(profiles(timeline)).to.have.length(1);
    await click(name);
    expect(profiles(timeline)).to.be.empty;
    await click(name);
    expect(profiles(timeline)).to.have.length(1);
    await sendMouse({ type: 'click', position: [2, 2] });
    await painted();
    expect(profiles(timeline)).to.be.empty;
  });

  it('opens the one of another actor in its place', async () => {
    const timeline = await timelineOf();
    await click(nameIn(timeline));
    nameIn(timeline, 'Southland').click();
    await painted();
    expect(profiles(timeline).map((one) => one.getAttribute('aria-label'))).to.deep.equal([
      'Southland',
    ]);
    expect(text(profiles(timeline)[0]!)).to.contain('State');
  });

  it('has a button to close it, and closes when focus goes on', async () => {
    const timeline = await timelineOf();
    const name = nameIn(timeline);
    name.focus();
    await press('Enter');
    const close = one(timeline, 'button', 'Close');
    const whose = one(profiles(timeline)[0]!, 'heading', /Šimić/);
    expect(box(close).bottom, 'covers no name').to.be.at.most(box(whose).top);
    await click(close);
    expect(profiles(timeline)).to.be.empty;
    expect(document.activeElement).to.equal(name);
    const after = attach(document.createElement('button'));
    after.textContent = 'After';
    await press('Enter');
    expect(profiles(timeline)).to.have.length(1);
    after.focus();
    await painted();
    expect(profiles(timeline)).to.be.empty;
    expect(document.activeElement).to.equal(after);
  });

  it('leads from there to an entry, which is then in view', async () => {
    const timeline = await timelineOf();
    nameIn(timeline).focus();
    await press('Enter');
    const link = one(profiles(timeline)[0]!, 'link', 'Event denial');
    link.focus();
    await press('Enter');
    expect(profiles(timeline)).to.be.empty;
    expect(location.hash).to.equal('#sourced-denial');
    expect(entries(timeline).get('denial')!.checkVisibility()).to.equal(true);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('chooses the actor in the timeline’s group', async () => {
    const timeline = await timelineOf({ group: 'g' });
    nameIn(timeline).focus();
    await press('Enter');
    await click(one(profiles(timeline)[0]!, 'button', `Only entries with ${MINISTER}`));
    expect(timeline.filter.actors).to.deep.equal(['minister']);
  });

  it('stays within the window, beside the name where there is room', async () => {
    const [right, bottom] = [innerWidth - 160, innerHeight - 60];
    for (const [left, top] of [
      [0, 0],
      [right, 10],
      [0, bottom],
      [right, bottom],
      [right, innerHeight / 2],
    ] as const) {
      const timeline = await timelineOf();
      const name = nameIn(timeline);
      Object.assign(name.style, { position: 'fixed', left: `${left}px`, top: `${top}px` });
      name.click();
      await painted();
      const [profile] = profiles(timeline);
      const placed = box(profile!);
      expect(Math.min(placed.left, placed.top), `${left} ${top}`).to.be.at.least(0);
      expect(placed.right).to.be.at.most(document.documentElement.clientWidth);
      expect(placed.bottom).to.be.at.most(document.documentElement.clientHeight);
      expect(placed.top >= box(name).bottom || placed.bottom <= box(name).top).to.equal(true);
      expect(profile!.scrollWidth).to.be.at.most(profile!.clientWidth);
      timeline.remove();
    }
  });

  it('opens nothing where the page cancels it', async () => {
    const timeline = await timelineOf();
    const seen: string[] = [];
    timeline.addEventListener('sourced-select', (event) => {
      event.preventDefault();
      seen.push(`${event.detail.type} ${event.detail.id} ${(event.target as Element).textContent}`);
    });
    await click(nameIn(timeline));
    expect(seen).to.deep.equal([`actor minister ${MINISTER}`]);
    expect(profiles(timeline)).to.be.empty;
  });

  it('shows the record as the timeline does: as of its day', async () => {
    const timeline = await timelineOf({ 'as-of': '2024-03-31' });
    nameIn(timeline).click();
    await painted();
    expect(text(profiles(timeline)[0]!)).to.contain('Defence minister');
  });

  it('tells the page nothing of its own', async () => {
    const timeline = await timelineOf();
    const told: string[] = [];
    for (const type of ['sourced-ready', 'sourced-error']) {
      timeline.addEventListener(type, () => told.push(type));
    }
    const shown = text(document.body);
    await click(nameIn(timeline));
    expect(profiles(timeline)).to.have.length(1);
    expect(told).to.be.empty;
    expect(count(text(document.body), 'On the record')).to.equal(count(shown, 'On the record'));
  });

  it('reads the data of a prerendered timeline when it is first opened', async () => {
    const server = misbehaving('held');
    const timeline = create('sourced-timeline', { src: server.url, controls: 'none' });
    timeline.innerHTML = prerender('sourced-timeline', await smallDataset(), { controls: 'none' });
    attach(timeline);
    await timeline.updateComplete;
    const name = nameIn(timeline, 'A speaker');
    expect(await server.requests()).to.equal(0);
    name.focus();
    await press('Enter');
    const [profile] = profiles(timeline);
    expect(text(one(profile!, 'status'))).to.equal('Loading');
    const shown = ready(timeline);
    await server.release();
    await shown;
    await painted();
    expect(text(profile!)).to.contain('Person A speaker');
    expect(await server.requests()).to.equal(1);
    expect(nameIn(timeline, 'A speaker')).to.equal(name);
  });

  it('says that the data failed, where it does', async () => {
    for (const src of [misbehaving('404').url, undefined]) {
      const timeline = create('sourced-timeline', { controls: 'none', ...(src && { src }) });
      const options = { controls: 'none' };
      timeline.innerHTML = prerender('sourced-timeline', await smallDataset(), options);
      const error = events(timeline, 'sourced-error');
      attach(timeline);
      await timeline.updateComplete;
      nameIn(timeline, 'A speaker').click();
      if (src) await error.nth(1);
      await painted();
      expect(text(one(profiles(timeline)[0]!, 'status'))).to.equal(
        'The profile could not be loaded.',
      );
      timeline.remove();
    }
  });

  it('can be opened in entries that are made later', async () => {
    const timeline = await timelineOf({ limit: '1' });
    one(timeline, 'button', /^Show more/).click();
    await timeline.updateComplete;
    await painted();
    const proposal = entries(timeline).get('proposal')!;
    const name = proposal.querySelector<HTMLElement>('[role="button"]')!;
    expect(text(name)).to.equal(MINISTER);
    name.focus();
    await press('Enter');
    expect(profiles(timeline)).to.have.length(1);
    expect(content(timeline).querySelectorAll('[data-actor]:not([role])')).to.be.empty;
  });
});
