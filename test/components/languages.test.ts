import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SourcedElement } from '../../src/components/shared/sourced-element.ts';
import { prerender } from '../../src/prerender/index.ts';
import { ar } from '../../src/words/ar.ts';
import { de } from '../../src/words/de.ts';
import { es } from '../../src/words/es.ts';
import { registerWords } from '../../src/words/index.ts';
import { pl } from '../../src/words/pl.ts';
import { uk } from '../../src/words/uk.ts';
import { richRecord } from '../fixtures/rich-record.ts';
import {
  all,
  attach,
  content,
  create,
  elements,
  entries,
  events,
  expectSame,
  insert,
  one,
  painted,
  ready,
  show,
  text,
  type Attributes,
} from './support.ts';

const record = richRecord();

/** Without data: what the page holds must do. */
const written = (tag: (typeof elements)[number]['tag'], attributes: Attributes, lang: string) =>
  `<${tag} lang="${lang}" ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(
      ' ',
    )}>${prerender(tag, record, { ...attributes, lang } as Record<string, string>)}</${tag}>`;

const rect = (element: Element) => element.getBoundingClientRect();

const middle = (element: Element) => (rect(element).left + rect(element).right) / 2;

const chartOf = (timeline: Element) =>
  [...timeline.querySelector('.sourced-controls')!.shadowRoot!.querySelectorAll('*')]
    .map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.overview'))
    .find(Boolean)!;

const lines = (element: Element, selector: string) =>
  [...element.querySelectorAll<HTMLElement>(selector)].map(text);

describe('a language that comes late', () => {
  for (const { tag, rich } of elements) {
    it(`makes ${tag} speak it, in the element that stands`, async () => {
      const lang = {
        'sourced-timeline': pl,
        'sourced-actor-card': es,
        'sourced-mission-status': de,
      }[tag];
      const element = await show(tag, { ...rich, lang: lang.lang, history: true }, record);
      const root = content(element);
      expect(text(root)).to.match(/Disputed|says|articles?|Active/);
      expect(root.lang).to.equal('en-GB');
      const before = text(root);
      registerWords(lang);
      await element.updateComplete;
      expect(content(element)).to.equal(root);
      expect(root.lang).to.equal(lang.lang);
      expect(text(root)).not.to.equal(before);
      const { articles, disputed, kinds, statuses } = lang;
      expect(text(element)).to.match(
        new RegExp([articles(2), disputed, kinds.interview, statuses.active].join('|')),
      );
    });
  }

  it('changes the controls, too, and leaves elements outside the page alone', async () => {
    const timeline = await show('sourced-timeline', { lang: 'fr' }, record);
    const other = await show('sourced-timeline', { lang: 'fr' }, record);
    other.remove();
    expect(all(timeline, 'button', /Interview/)).not.to.be.empty;
    const { fr } = await import('../../src/words/fr.ts');
    await import('../../src/words/fr.define.ts');
    await timeline.updateComplete;
    const controls = timeline.querySelector('.sourced-controls')!.shadowRoot!;
    expect(controls.textContent).to.contain(fr.personOrBody).and.to.contain(fr.disputedOnly);
    expect(text(content(other))).not.to.contain(fr.disputed);
    attach(other);
    await other.updateComplete;
    expect(text(content(other))).to.contain(fr.disputed);
  });
});

describe('the language asked for', () => {
  before(() => [uk, ar].forEach(registerWords));

  it('is the element’s own, else the nearest, also outside a shadow root', async () => {
    const section = attach(document.createElement('section'));
    section.lang = 'uk-UA';
    const box = section.appendChild(document.createElement('div'));
    const inner = create('sourced-mission-status', { mission: 'training', size: 'medium' });
    box.attachShadow({ mode: 'open' }).append(inner);
    (inner as SourcedElement).data = record;
    await ready(inner);
    expect(text(content(inner))).to.contain(uk.statuses.active);
    inner.lang = 'en';
    await painted();
    expect(text(content(inner))).to.contain('Active');
  });

  it('may change: entries are written anew, data is not read again', async () => {
    const timeline = await show('sourced-timeline', { lang: 'uk' }, record);
    const root = content(timeline);
    const seen = events(timeline, 'sourced-ready').seen;
    expect(lines(root, '.sourced-kind')).to.include(uk.kinds.interview);
    timeline.lang = 'en-US';
    await painted();
    expect(content(timeline)).to.equal(root);
    expect(lines(root, '.sourced-kind')).to.include('Interview');
    expect(root.hasAttribute('lang')).to.equal(false);
    expect(seen).to.be.empty;
  });

  it('is English where there are no words for it, and says so', async () => {
    const timeline = await show('sourced-timeline', { lang: 'fi' }, record);
    expect(content(timeline).lang).to.equal('en-GB');
    expect(content(timeline).hasAttribute('dir')).to.equal(false);
  });
});

describe('prerendered in a language', () => {
  for (const { tag, rich } of elements) {
    it(`${tag} is taken up as it stands, though the words are yet to come`, async () => {
      // No other test has these words.
      const lang = 'nl';
      const html = written(tag, rich, 'uk')
        .replaceAll('"uk"', `"${lang}"`)
        .replace('lang=uk', `lang=${lang}`);
      const element = insert(html);
      const nodes = [...element.querySelectorAll('*')];
      await element.updateComplete;
      expect([...element.querySelectorAll('*')]).to.deep.equal(nodes);
      registerWords({ ...uk, lang });
      await element.updateComplete;
      expect([...element.querySelectorAll('*')]).to.deep.equal(nodes);
      const shown = ready(element);
      element.data = record;
      await shown;
      expect([...element.querySelectorAll('*')]).to.deep.equal(nodes);
    });

    it(`${tag} is written anew where the page asks for another`, async () => {
      const element = insert(written(tag, rich, 'uk'));
      element.lang = 'ar';
      const shown = ready(element);
      element.data = record;
      await shown;
      expect(content(element).lang).to.equal('ar');
      expect(content(element).getAttribute('data-sourced-options')).to.contain('lang=ar');
    });
  }

  it('says in which, and is the same as the element writes', async () => {
    for (const { tag, rich } of elements) {
      const element = await show(tag, { ...rich, lang: 'ar' }, record);
      const html = prerender(tag, record, { ...rich, lang: 'ar' } as Record<string, string>);
      expect([content(element).lang, content(element).dir]).to.deep.equal(['ar', 'rtl']);
      expectSame(content(element), html);
      element.remove();
    }
  });

  it('knows every language without any being registered', () => {
    for (const { lang, disputed } of [uk, ar, de, es, pl]) {
      expect(prerender('sourced-timeline', record, { lang })).to.contain(disputed);
    }
    expect(prerender('sourced-timeline', record, { lang: 'it' })).to.contain('Disputed');
  });
});

describe('the record’s own words in a page of another language', () => {
  it('carry their language and direction: titles, summaries, quotations, names, conditions, labels', async () => {
    const timeline = await show('sourced-timeline', { lang: 'ar' }, record);
    for (const selector of [
      '.sourced-headline',
      '.sourced-dek',
      '.sourced-title',
      '.sourced-summary',
      '.sourced-said',
      '.sourced-by b',
      '[data-mission]',
      '.sourced-accounts .sourced-label',
      '.sourced-conditions li',
      '.sourced-corrected li',
    ]) {
      const found = [...timeline.querySelectorAll(selector)].filter(
        (element) => !/^\P{Script=Latin}*$/u.test(element.textContent),
      );
      expect(found, selector).not.to.be.empty;
      for (const element of found) {
        const own = element.querySelector('[lang="en"][dir="ltr"]');
        expect(own, `${selector}: ${element.textContent}`).not.to.equal(null);
      }
    }
  });

  it('carry nothing where the reader has the record’s language', async () => {
    const timeline = await show('sourced-timeline', {}, record);
    const marked = [...timeline.querySelectorAll('.sourced-content span[lang], [dir]')];
    expect(marked).to.be.empty;
  });

  it('stand in the page’s language when they are the record’s and ours are not', async () => {
    const native = { ...record, id: 'native', language: 'uk' };
    const timeline = await show('sourced-timeline', { lang: 'uk' }, native);
    expect(timeline.querySelector('.sourced-title [lang]')).to.equal(null);
    timeline.lang = 'en';
    await painted();
    const title = timeline.querySelector<HTMLElement>('.sourced-title span')!;
    expect([title.lang, title.dir]).to.deep.equal(['uk', '']);
  });
});

describe('names', () => {
  it('are those of the reader’s language where the record gives them', async () => {
    const timeline = await show('sourced-timeline', { lang: 'uk' }, record);
    const own = 'Елоді Шиміч';
    const names = lines(timeline, '[data-actor="minister"]');
    expect(names).not.to.be.empty;
    for (const name of names) expect(name).to.equal(own);
    expect(lines(timeline, '.sourced-who li[data-initials="ЕШ"]')).not.to.be.empty;
    expect(chartOf(timeline).textContent).to.contain(own);
    const options = [
      ...timeline.querySelector('.sourced-controls')!.shadowRoot!.querySelectorAll('option'),
    ];
    expect(options.map((option) => option.textContent.trim())).to.include(own);
    // A name that is given in no other language is in the record’s.
    const [body] = timeline.querySelectorAll('[data-actor="southland"] [lang="en"]');
    expect(body?.textContent).to.equal('Southland');

    const card = await show('sourced-actor-card', { actor: 'minister', lang: 'uk' }, record);
    expect(text(one(card, 'heading', own))).to.equal(own);
    const spelt = [...card.querySelectorAll<HTMLElement>('.sourced-card-head .sourced-meta span')];
    expect(spelt.map((span) => [span.textContent.trim(), span.lang])).to.deep.include([
      'Élodie Šimić',
      'en',
    ]);
    expect(one(card, 'article').getAttribute('aria-label')).to.equal(own);
  });

  it('are the house’s own for its own readers', async () => {
    const card = await show('sourced-actor-card', { actor: 'minister' }, record);
    one(card, 'heading', 'Élodie Šimić');
  });
});

describe('from right to left', () => {
  it('our words bring their direction into a page that runs the other way', async () => {
    for (const { tag, rich } of elements) {
      const element = await show(tag, { ...rich, lang: 'ar' }, record);
      expect([content(element).dir, getComputedStyle(content(element)).direction]).to.deep.equal([
        'rtl',
        'rtl',
      ]);
      const page = insert<HTMLElement>(`<div lang="ar" dir="rtl"></div>`);
      const english = create(tag, { ...rich, lang: 'en' });
      (english as SourcedElement).data = record;
      page.append(english);
      await ready(english);
      expect(content(english).dir).to.equal('ltr');
    }
  });

  it('the rail stands right of the story, who and sources left of it', async () => {
    const place = insert<HTMLElement>('<div style="width: 1000px"></div>');
    const timeline = create('sourced-timeline', { lang: 'ar' });
    (timeline as SourcedElement).data = record;
    place.append(timeline);
    await ready(timeline);
    const [entry] = entries(timeline).values();
    const part = (name: string) => entry!.querySelector(`.sourced-${name}`)!;
    expect(middle(part('when'))).to.be.above(middle(part('story')));
    expect(middle(part('story'))).to.be.above(middle(part('aside')));
    const { insetInlineStart, right, left } = getComputedStyle(entry!, '::before');
    expect(parseFloat(right)).to.be.closeTo(parseFloat(insetInlineStart), 0.5);
    expect(parseFloat(right)).to.be.below(parseFloat(left));
    const [first, second] = entry!.parentElement!.parentElement!.parentElement!.querySelectorAll(
      '.sourced-accounts > ul > li',
    );
    expect(middle(first!)).to.be.above(middle(second!));
    expect(getComputedStyle(second!).borderRightWidth).to.equal('1px');
    expect(getComputedStyle(second!).borderLeftWidth).to.equal('0px');
  });

  it('the chart runs from the right, and so do the brush and its keys', async () => {
    const timeline = await show('sourced-timeline', { lang: 'ar' }, record);
    await painted();
    const chart = chartOf(timeline);
    const [name, track] = [chart.querySelector('.row .name')!, chart.querySelector('.row .track')!];
    expect(rect(name).right).to.be.at.least(rect(track).right - 1);
    const [start, end] = chart.querySelectorAll<HTMLElement>('[role="slider"]');
    expect(middle(start!)).to.be.above(middle(end!));
    start!.focus();
    const value = () => Number(start!.getAttribute('aria-valuenow'));
    await sendKeys({ press: 'Home' });
    const least = value();
    await sendKeys({ press: 'ArrowLeft' });
    expect(value()).to.equal(least + 1);
    await sendKeys({ press: 'ArrowRight' });
    expect(value()).to.equal(least);
    await sendKeys({ press: 'ArrowUp' });
    expect(value()).to.equal(least + 1);
    expect(start!.getAttribute('aria-label')).to.equal(ar.periodStart);
  });

  it('the filter bar begins at the right', async () => {
    const timeline = await show('sourced-timeline', { lang: 'ar' }, record);
    const controls = timeline.querySelector('.sourced-controls')!.shadowRoot!;
    const chips = [...controls.querySelectorAll('.chips li')];
    expect(middle(chips[0]!)).to.be.above(middle(chips[1]!));
    expect(getComputedStyle(controls.querySelector('select')!).backgroundPositionX).to.match(
      /^left|9px/,
    );
  });

  it('a badge has its mark at the right, and its history opens from there', async () => {
    const badge = await show(
      'sourced-mission-status',
      { mission: 'training', size: 'medium', history: true, lang: 'ar' },
      record,
    );
    const glyph = badge.shadowRoot!.querySelector('.glyph')!;
    expect(middle(glyph)).to.be.above(middle(content(badge)));
    const button = one(badge, 'button');
    button.click();
    await painted();
    const dialog = one(badge, 'dialog');
    expect(getComputedStyle(dialog).direction).to.equal('rtl');
    expect(dialog.lang).to.equal('ar');
    expect(text(dialog)).to.contain(ar.noLaterReport);
  });

  it('a profile that opens from a name speaks and runs as the timeline does', async () => {
    const timeline = await show('sourced-timeline', { lang: 'ar' }, record);
    timeline.querySelector<HTMLElement>('[data-actor="minister"]')!.click();
    await painted();
    const dialog = one(timeline, 'dialog');
    const card = dialog.querySelector('sourced-actor-card')!;
    await card.updateComplete;
    expect(getComputedStyle(dialog).direction).to.equal('rtl');
    expect(text(content(card))).to.contain(ar.onTheRecord);
    const close = dialog.querySelector('.close')!;
    expect(middle(close)).to.be.below(middle(dialog));
  });

  it('a card has its initials at the right', async () => {
    const card = await show('sourced-actor-card', { actor: 'minister', lang: 'ar' }, record);
    const head = card.querySelector('.sourced-card-head')!;
    expect(parseFloat(getComputedStyle(head).paddingRight)).to.be.above(40);
    expect(getComputedStyle(head).paddingLeft).to.equal('0px');
  });
});
