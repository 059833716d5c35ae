import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { createStory } from '../../src/model/index.ts';
import { compileStatus, STATUSES } from '../../src/model/status.ts';
import type { SourcedMissionStatus } from '../../src/index.ts';
import { prerender } from '../../src/prerender/index.ts';
import { richRecord } from '../fixtures/rich-record.ts';
import { misbehaving, smallDataset } from '../loading/server.ts';
import {
  all,
  attach,
  content,
  count,
  create,
  expectSame,
  failed,
  insert,
  one,
  painted,
  ready,
  show,
  text,
  type Attributes,
} from './support.ts';

const sizes = ['inline', 'small', 'medium', 'large'] as const;

const part = (badge: Element, name: string) => [
  ...badge.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
const hue = (badge: Element) =>
  badge.shadowRoot!.querySelector('[data-hue]')?.getAttribute('data-hue');

const badgeOf = (attributes: Attributes, data = richRecord()) =>
  show('sourced-mission-status', { mission: 'training', ...attributes }, data);

describe('sourced-mission-status: words and mark', () => {
  for (const size of sizes) {
    it(`${size}: says the status and the condition, ${size === 'inline' ? 'with no bar' : 'under a bar'}`, async () => {
      const badge = await badgeOf({ size });
      const expected =
        size === 'inline' ? 'active, only after a ceasefire' : 'Active, only after a ceasefire';
      expect(text(badge).startsWith(expected)).to.equal(true);
      expect(part(badge, 'glyph')).to.have.length(1);
      expect(part(badge, 'bar')).to.have.length(size === 'inline' ? 0 : 1);
      expect(hue(badge)).to.equal('st-active');
      expect(all(badge, 'button')).to.be.empty;
      await expect(badge).to.be.accessible();
    });
  }

  it('is the DOM that prerender writes, in every size', async () => {
    for (const size of sizes) {
      for (const mission of ['training', 'patrol', 'silent']) {
        const badge = await badgeOf({ mission, size });
        const options = { mission, size };
        expectSame(content(badge), prerender('sourced-mission-status', richRecord(), options));
        badge.remove();
      }
    }
  });

  it('says disputed where the sides differ', async () => {
    const record = richRecord();
    record.missions[0]!.status.disputed = true;
    for (const size of sizes) {
      const badge = await badgeOf({ size }, record);
      expect(count(text(badge).toLowerCase(), 'disputed'), size).to.equal(1);
      await expect(badge).to.be.accessible();
    }
  });

  it('says that no status is given, without a mark', async () => {
    const badge = await badgeOf({ mission: 'silent', size: 'medium', history: true });
    expect(text(badge)).to.equal('Status not given');
    expect(part(badge, 'glyph')).to.be.empty;
    expect(part(badge, 'bar')).to.be.empty;
    expect(all(badge, 'button')).to.be.empty;
  });

  it('prints a status word that it does not know as it is, without a mark', async () => {
    for (const size of sizes) {
      for (const word of ['Re-Opened', 'constructor']) {
        const record = richRecord();
        record.missions[0]!.status.value = word as 'active';
        const badge = await badgeOf({ size }, record);
        expect(text(badge).startsWith(word), `${word} ${size}`).to.equal(true);
        expect(part(badge, 'glyph')).to.be.empty;
        badge.remove();
      }
    }
  });

  it('takes the conditional mark up to agreement, not beyond', async () => {
    for (const [status, expected] of [
      ['agreed-in-principle', 'st-conditional'],
      ['authorised', 'st-agreed'],
    ] as const) {
      const record = richRecord();
      const [mission] = record.missions;
      for (const claim of mission!.claims) claim.status = status;
      mission!.status = compileStatus(mission!, createStory(record));
      const badge = await badgeOf({ size: 'small' }, record);
      expect(hue(badge)).to.equal(expected);
      expect(text(badge)).to.contain('only after a ceasefire');
    }
  });

  it('goes back to an earlier day, and takes another size', async () => {
    const badge = await badgeOf({ 'as-of': '2024-03-31', size: 'medium' });
    expect(text(badge)).to.match(/^Proposed, says Élodie Šimić/);
    expect(hue(badge)).to.equal('st-proposed');
    badge.removeAttribute('as-of');
    badge.setAttribute('size', 'inline');
    await badge.updateComplete;
    expect(text(badge)).to.equal('active, only after a ceasefire');
    expect(hue(badge)).to.equal('st-active');
  });

  it('finds a mission by a former id', async () => {
    expect(text(await badgeOf({ mission: 'instruction' }))).to.match(/^active/);
  });
});

describe('sourced-mission-status: without data', () => {
  it('draws the mark of each status word for the words inside, in every size', async () => {
    for (const status of STATUSES) {
      for (const size of sizes) {
        const badge = insert<SourcedMissionStatus>(
          `<sourced-mission-status status="${status}" size="${size}">Words of <b>ours</b></sourced-mission-status>`,
        );
        await badge.updateComplete;
        expect(text(badge)).to.equal('Words of ours');
        expect(part(badge, 'glyph'), status).to.have.length(1);
        expect(part(badge, 'bar'), status).to.have.length(size === 'inline' ? 0 : 1);
        expect(all(badge, 'button')).to.be.empty;
        expect(badge.querySelector('[data-sourced-content]')).to.equal(null);
      }
    }
    await expect(document.querySelector('main')!).to.be.accessible();
  });

  it('follows its attributes', async () => {
    const badge = insert<SourcedMissionStatus>(
      '<sourced-mission-status status="proposed" size="medium">Words</sourced-mission-status>',
    );
    await badge.updateComplete;
    expect(hue(badge)).to.equal('st-proposed');
    badge.condition = 'only after a ceasefire';
    await badge.updateComplete;
    expect(hue(badge)).to.equal('st-conditional');
    badge.disputed = true;
    await badge.updateComplete;
    expect(part(badge, 'contest')).to.have.length(1);
    badge.status = 'no-such-word';
    await badge.updateComplete;
    expect(part(badge, 'glyph')).to.be.empty;
    expect(text(badge)).to.equal('Words');
  });
});

describe('sourced-mission-status: in a sentence', () => {
  const heightOf = (inner: string, style: Partial<CSSStyleDeclaration>) => {
    const sentence = insert<HTMLParagraphElement>(`<p>It is ${inner}, so they said.</p>`);
    Object.assign(sentence.style, { inlineSize: 'max-content', ...style });
    return sentence;
  };

  it('moves no line, whatever the type around it', async () => {
    const record = richRecord();
    record.missions[0]!.status.disputed = true;
    for (const fontSize of ['13px', '17px', '22.5px', '40px']) {
      for (const lineHeight of ['1', '1.2', '1.55', 'normal']) {
        for (const fontFamily of ['serif', 'sans-serif', 'monospace']) {
          const style = { fontSize, lineHeight, fontFamily };
          const name = Object.values(style).join(' ');
          const { height } = heightOf('active', style).getBoundingClientRect();
          for (const attributes of ['', ' history', ' status="active"']) {
            const mission = attributes.includes('status') ? '' : ' mission="training"';
            const words = mission ? '' : 'active';
            const sentence = heightOf(
              `<sourced-mission-status${mission}${attributes}>${words}</sourced-mission-status>`,
              style,
            );
            const badge = sentence.querySelector('sourced-mission-status')!;
            if (mission) {
              badge.data = record;
              await ready(badge);
            } else await badge.updateComplete;
            expect(part(badge, 'glyph')).to.have.length(1);
            const { height: withBadge } = sentence.getBoundingClientRect();
            expect(withBadge, name + attributes).to.be.closeTo(height, 0.01);
            sentence.parentElement!.remove();
          }
        }
      }
    }
  });

  it('keeps its words, and stays silent, when data fails', async () => {
    const sentence = insert<HTMLParagraphElement>(
      '<p>It is <sourced-mission-status mission="visit">under way</sourced-mission-status>.</p>',
    );
    const badge = sentence.querySelector('sourced-mission-status')!;
    badge.src = misbehaving('404').url;
    await failed(badge);
    expect(text(sentence)).to.equal('It is under way.');
    expect(all(sentence, 'status')).to.be.empty;
  });

  it('says so where it would leave a hole', async () => {
    const sentence = insert<HTMLParagraphElement>(
      '<p>It is <sourced-mission-status mission="visit"></sourced-mission-status>.</p>',
    );
    const badge = sentence.querySelector('sourced-mission-status')!;
    const { height } = sentence.getBoundingClientRect();
    badge.src = misbehaving('404').url;
    await failed(badge);
    expect(text(one(sentence, 'status'))).to.equal('(status not available)');
    expect(sentence.getBoundingClientRect().height).to.equal(height);
  });
});

describe('sourced-mission-status: history', () => {
  const open = async (badge: SourcedMissionStatus) => {
    const button = one(badge, 'button', /^Status history/);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await painted();
    return { button, dialog: one(badge, 'dialog') };
  };
  const expectWithinView = (dialog: HTMLElement) => {
    const { left, top, right, bottom } = dialog.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    expect(left).to.be.at.least(0);
    expect(top).to.be.at.least(0);
    expect(right).to.be.at.most(clientWidth);
    expect(bottom).to.be.at.most(clientHeight);
  };

  it('opens from a button of its own: what was said, by whom, where reported', async () => {
    const badge = await badgeOf({ size: 'large', history: true });
    expect(all(badge, 'dialog')).to.be.empty;
    const { button, dialog } = await open(badge);
    expect(button.innerText).to.contain('Status history (2)');
    expect(dialog.getAttribute('aria-label')).to.equal('Mission training: status history');
    const shown = text(dialog);
    for (const part of ['Active', 'Proposed', 'Élodie Šimić', 'Article early', 'Article late']) {
      expect(shown).to.contain(part);
    }
    expect(shown.indexOf('Active')).to.be.below(shown.indexOf('Proposed'));
    expect(all(dialog, 'link').map((link) => link.getAttribute('href'))).to.include.members([
      'https://example.org/late',
      'https://example.org/early',
    ]);
    expectWithinView(dialog);
    await expect(badge).to.be.accessible();
    await expect(dialog).to.be.accessible();
  });

  it('closes with Escape, and gives focus back', async () => {
    const badge = await badgeOf({ size: 'medium', history: true });
    const { button } = await open(badge);
    await sendKeys({ press: 'Escape' });
    await painted();
    expect(all(badge, 'dialog')).to.be.empty;
    expect(badge.shadowRoot!.activeElement).to.equal(button);
  });

  it('closes when the reader clicks elsewhere', async () => {
    const badge = await badgeOf({ size: 'medium', history: true });
    const { dialog } = await open(badge);
    const { bottom } = dialog.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [300, Math.ceil(bottom) + 40] });
    await painted();
    expect(all(badge, 'dialog')).to.be.empty;
  });

  it('stays within the window, wherever the badge stands', async () => {
    const [right, bottom] = [innerWidth - 130, innerHeight - 60];
    for (const [left, top] of [
      [0, 0],
      [right, 10],
      [0, bottom],
      [right, bottom],
    ]) {
      const badge = await badgeOf({ size: 'small', history: true });
      Object.assign(badge.style, { position: 'fixed', left: `${left}px`, top: `${top}px` });
      const { dialog } = await open(badge);
      expectWithinView(dialog);
      badge.remove();
    }
  });

  it('reads its data when it is first opened, and stays within the window as it grows', async () => {
    const server = misbehaving('held');
    const attributes = { mission: 'visit', size: 'medium', history: '' };
    const html = prerender('sourced-mission-status', await smallDataset(), attributes);
    const badge = create('sourced-mission-status', { ...attributes, src: server.url });
    badge.innerHTML = html;
    Object.assign(badge.style, { position: 'fixed', left: '10px', bottom: '10px' });
    attach(badge);
    await badge.updateComplete;
    expect(await server.requests()).to.equal(0);
    expect(one(badge, 'button').innerText).to.contain('Status history (1)');
    const { dialog } = await open(badge);
    expect(text(dialog)).to.equal('Loading');
    const shown = ready(badge);
    await server.release();
    await shown;
    await painted();
    expect(await server.requests()).to.equal(1);
    expect(text(dialog)).to.contain('A speaker');
    expectWithinView(dialog);
  });

  it('says in the popover that the data failed, and tries again', async () => {
    const attributes = { mission: 'visit', size: 'medium', history: '' };
    const html = prerender('sourced-mission-status', await smallDataset(), attributes);
    const badge = create('sourced-mission-status', { ...attributes, src: misbehaving('404').url });
    badge.innerHTML = html;
    attach(badge);
    await badge.updateComplete;
    const error = failed(badge);
    const { dialog } = await open(badge);
    await error;
    expect(text(one(dialog, 'status'))).to.equal('The status could not be loaded.');
    expect(text(content(badge))).to.contain('Proposed');
  });
});
