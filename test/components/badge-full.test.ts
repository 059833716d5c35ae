import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Dataset, Mission, StatusClaim } from '../../src/model/dataset.ts';
import { compileStatus } from '../../src/model/status.ts';
import { createStory } from '../../src/model/story.ts';
import type { SourcedMissionStatus } from '../../src/index.ts';
import { en } from '../../src/words/en.ts';
import {
  actor,
  claim,
  dataset,
  evidence,
  mission,
  said,
  source,
  stated,
} from '../model/fixture.ts';
import {
  all,
  attach,
  insert,
  one,
  painted,
  ready,
  show,
  text,
  type Attributes,
} from './support.ts';

const late: Partial<StatusClaim> = { evidence: evidence('late') };
const truce = {
  ...said('early'),
  id: 'truce',
  operator: 'only-after' as const,
  text: 'only after a ceasefire',
};

/** One mission, its status compiled. */
function recordOf(claims: StatusClaim[], more: Partial<Mission> = {}, rest: Partial<Dataset> = {}) {
  const record = dataset({
    sources: [source('early', stated('2024-03-08')), source('late', stated('2024-06'))],
    actors: [
      actor('minister', 'Élodie Šimić'),
      actor('president', 'Ada South'),
      actor('northland', 'Northland', { kind: 'state' }),
    ],
    missions: [mission('training', claims, more)],
    ...rest,
  });
  const story = createStory(record);
  for (const one of record.missions) one.status = compileStatus(one, story);
  return record;
}
const badgeOf = (data: Dataset, attributes: Attributes = {}) =>
  show('sourced-mission-status', { mission: 'training', size: 'large', ...attributes }, data);
const south: Partial<StatusClaim> = { saidBy: 'president', party: 'southland' };
const disputed = () =>
  recordOf(
    [claim('papers', 'preparing', late), claim('talks', 'proposed', { ...south, ...late })],
    {},
    {
      disputes: [
        {
          id: 'how-far',
          question: 'How far is it?',
          nature: 'contradictory',
          positions: [
            { label: 'Papers are signed', claims: ['papers'] },
            { label: 'Talks go on', claims: ['talks'] },
          ],
          note: 'Neither shows a paper.',
        },
      ],
    },
  );

const box = (element: Element) => element.getBoundingClientRect();
const press = async (key: string) => {
  await sendKeys({ press: key });
  await painted();
};
async function open(badge: SourcedMissionStatus) {
  const button = one(badge, 'button', /^Status history/);
  button.focus();
  await press('Enter');
  return { button, dialog: one(badge, 'dialog') };
}

describe('badge: words', () => {
  it('say who says so, when, and from how many articles', async () => {
    const told = async (claims: StatusClaim[]) => {
      const badge = await badgeOf(recordOf(claims));
      const words = text(badge);
      badge.remove();
      return words;
    };
    expect(await told([claim('a', 'proposed')])).to.equal(
      'Proposed, says Élodie Šimić Reported 8 March 2024 One source',
    );
    expect(await told([claim('a', 'proposed', { madeOn: stated('2024-03-07') })])).to.equal(
      'Proposed, says Élodie Šimić Said 7 March 2024 One source',
    );
    expect(await told([claim('a', 'ended', { validAt: stated('2022') })])).to.equal(
      'Ended, says Élodie Šimić 2022, month not given One source',
    );
    expect(await told([claim('a', 'active', { madeOn: stated('2024-08-29~') })])).to.equal(
      'Active, says Élodie Šimić Said about 29 August 2024 One source',
    );
    expect(
      await told([claim('a', 'active', { evidence: [...evidence('early'), ...evidence('late')] })]),
    ).to.equal('Active, says Élodie Šimić Reported 8 March 2024 2 articles');
  });

  it('name nobody where several say so, and the condition in every size', async () => {
    const record = recordOf(
      [claim('a', 'agreed-in-principle'), claim('b', 'agreed-in-principle', south)],
      {},
    );
    expect(text(await badgeOf(record, { size: 'medium' }))).to.match(/^Agreed in principle One/);
    const conditional = recordOf([claim('a', 'agreed-in-principle')], { conditions: [truce] });
    for (const size of ['inline', 'small', 'medium', 'large']) {
      const badge = await badgeOf(conditional, { size });
      expect(text(badge), size).to.match(/^agreed in principle, only after a ceasefire/i);
      expect(badge.shadowRoot!.querySelector('[data-hue="st-conditional"]')).not.to.equal(null);
      badge.remove();
    }
  });

  it('are all in the light DOM, for find-in-page and copies', async () => {
    const badge = await badgeOf(disputed(), { size: 'medium' });
    expect(text(badge)).to.equal('Proposed, says Ada South Disputed');
    getSelection()!.selectAllChildren(badge);
    expect(String(getSelection()).replace(/\s+/g, ' ').trim()).to.equal(text(badge));
    getSelection()!.removeAllRanges();
  });
});

describe('badge: history', () => {
  it('tells each status with its mark, newest first, undated last', async () => {
    const record = recordOf([
      claim('undated', 'requested', { madeOn: stated(null), evidence: evidence('nowhere') }),
      claim('old', 'proposed', { inferred: 'The map shows it.' }),
      claim('new', 'active', { ...late, scope: 'in the north' }),
      claim('older', 'under-discussion', { madeOn: stated('2023') }),
    ]);
    const badge = await badgeOf(record, { history: true });
    const { dialog } = await open(badge);
    const rows = [...dialog.querySelectorAll('ol > li')] as HTMLElement[];
    expect(rows.map(text).map((row) => row.replace(/ Élodie.*/, ''))).to.deep.equal([
      'Reported June 2024 Day not given Active, in the north One source',
      'Reported 8 March 2024 Proposed One source',
      'Said 2023 Month not given Under discussion One source',
      'Date not given Requested',
    ]);
    expect(text(rows[1]!)).to.contain('The map shows it.');
    expect(rows.every((row) => row.querySelector('.bar') && row.querySelector('.glyph'))).to.equal(
      true,
    );
    const patterns = [...badge.shadowRoot!.querySelectorAll('pattern')].map(({ id }) => id);
    expect(new Set(patterns).size, patterns.join()).to.equal(patterns.length);
    expect(text(dialog)).to.match(/No later report in these articles\.$/);
  });

  it('tells the conditions with who puts them, and the dispute with its sides', async () => {
    const record = disputed();
    record.missions[0]!.conditions = [truce];
    const badge = await badgeOf(record, { history: true });
    const { dialog } = await open(badge);
    const words = text(dialog);
    expect(words).to.contain(`${en.conditions} only after a ceasefire, says Élodie Šimić`);
    expect(words).to.contain(
      'How far is it? Papers are signed, says Élodie Šimić Talks go on, says Ada South Neither shows a paper.',
    );
    expect([...dialog.querySelectorAll('ol .sourced-contest')]).to.have.length(2);
    await expect(badge).to.be.accessible();
  });

  it('tells the record as of a day', async () => {
    const record = recordOf([claim('old', 'proposed'), claim('new', 'active', late)]);
    const badge = await badgeOf(record, { history: true, 'as-of': '2024-04-01' });
    expect(text(badge)).to.match(/^Proposed/);
    const { button, dialog } = await open(badge);
    expect(text(button)).to.equal('Status history (1)');
    expect(text(dialog)).not.to.contain('Active');
  });

  it('takes focus, is closed by its button or when focus goes on', async () => {
    const badge = await badgeOf(disputed(), { history: true });
    const after = attach(document.createElement('button'));
    after.textContent = 'After';
    const { button, dialog } = await open(badge);
    expect(badge.shadowRoot!.activeElement).to.equal(dialog);
    one(dialog, 'button', 'Close').focus();
    await press('Enter');
    expect(all(badge, 'dialog')).to.be.empty;
    expect(badge.shadowRoot!.activeElement).to.equal(button);
    await press('Enter');
    expect(all(badge, 'dialog')).to.have.length(1);
    after.focus();
    await painted();
    expect(all(badge, 'dialog')).to.be.empty;
    expect(document.activeElement).to.equal(after);
  });

  it('opens from its button only, by pointer, too, and closes the same way', async () => {
    const badge = await badgeOf(disputed(), { history: true });
    const click = async (target: Element, x = 0.5) => {
      const { left, top, width, height } = box(target);
      await sendMouse({
        type: 'click',
        position: [Math.round(left + width * x), Math.round(top + height / 2)],
      });
      await painted();
    };
    await click(badge.querySelector('b')!);
    expect(all(badge, 'dialog')).to.be.empty;
    await click(one(badge, 'button'));
    expect(all(badge, 'dialog')).to.have.length(1);
    await click(one(badge, 'button', /^Status history/));
    expect(all(badge, 'dialog')).to.be.empty;
  });

  it('is nothing that hovering shows', async () => {
    const badge = await badgeOf(disputed(), { history: true });
    await painted();
    const before = text(badge) + badge.shadowRoot!.querySelectorAll('*').length;
    const { left, top, width, height } = box(badge);
    for (const x of [0.1, 0.5, 0.9]) {
      await sendMouse({
        type: 'move',
        position: [Math.round(left + width * x), Math.round(top + height / 2)],
      });
      await painted();
    }
    expect(all(badge, 'dialog')).to.be.empty;
    expect(text(badge) + badge.shadowRoot!.querySelectorAll('*').length).to.equal(before);
    const titled = [
      badge,
      ...badge.querySelectorAll('*'),
      ...badge.shadowRoot!.querySelectorAll('*'),
    ];
    expect(titled.filter((element) => element.hasAttribute('title'))).to.be.empty;
  });

  it('stands beside its button, mirrored from right to left', async () => {
    const badge = await badgeOf(disputed(), { history: true });
    badge.parentElement!.dir = 'rtl';
    try {
      const { button, dialog } = await open(badge);
      expect(box(dialog).right).to.be.closeTo(box(button).right, 1);
      expect(box(dialog).top).to.be.at.least(box(button).bottom);
      const bar = badge.shadowRoot!.querySelector('.bar')!;
      expect(getComputedStyle(bar).scale).to.equal('-1 1');
    } finally {
      badge.parentElement!.removeAttribute('dir');
    }
  });
});

describe('badge: mark', () => {
  it('is never parted from the first word by the end of a line', async () => {
    const sentence = insert<HTMLElement>(
      '<p style="font-size:20px">Their plan of last spring is <sourced-mission-status mission="training"></sourced-mission-status>.</p>',
    );
    const badge = sentence.querySelector('sourced-mission-status')!;
    badge.data = recordOf([claim('a', 'agreed-in-principle')], { conditions: [truce] });
    await ready(badge);
    const glyph = badge.shadowRoot!.querySelector('.glyph')!;
    const range = document.createRange();
    range.setStart(badge.querySelector('b')!.firstChild!, 0);
    range.setEnd(badge.querySelector('b')!.firstChild!, 1);
    for (let width = 120; width < 420; width += 4) {
      sentence.style.inlineSize = `${width}px`;
      const [mark, letter] = [box(glyph), range.getBoundingClientRect()];
      expect(mark.bottom > letter.top && mark.top < letter.bottom, `${width}px`).to.equal(true);
    }
  });

  it('fits its box at every size, beside long words in little room', async () => {
    for (const size of ['small', 'medium', 'large']) {
      const place = insert<HTMLElement>('<div style="inline-size:150px"></div>');
      const badge = document.createElement('sourced-mission-status');
      badge.setAttribute('mission', 'training');
      badge.setAttribute('size', size);
      badge.setAttribute('history', '');
      badge.data = recordOf([claim('a', 'agreed-in-principle')], { conditions: [truce] });
      const shown = ready(badge);
      place.append(badge);
      await shown;
      expect(box(badge).width, size).to.be.at.most(150);
      const wide = [...badge.querySelectorAll('*'), ...badge.shadowRoot!.querySelectorAll('*')]
        .filter((e) => box(e).right > box(place).left + 150.5)
        .map((e) => `${e.tagName}.${e.getAttribute('class')} ${box(e).width}`);
      expect(wide.join('; '), size).to.equal('');
      expect(place.scrollWidth, size).to.be.at.most(150);
      expect(box(badge.shadowRoot!.querySelector('.bar')!).width).to.be.closeTo(
        box(badge.shadowRoot!.querySelector('.box')!).width,
        1,
      );
      const tooNarrow: string[] = [];
      for (let width = 150; width < 420; width++) {
        place.style.inlineSize = `${width}px`;
        if (place.scrollWidth > width) tooNarrow.push(`${width}px: ${place.scrollWidth}`);
      }
      expect(tooNarrow, size).to.be.empty;
    }
  });
});
