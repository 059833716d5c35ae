import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Dataset, Event, StatusClaim } from '../../src/model/dataset.ts';
import { compileStatus, STATUSES } from '../../src/model/status.ts';
import { createStory } from '../../src/model/story.ts';
import {
  actor,
  claim,
  dataset,
  estimated,
  event,
  evidence,
  mission,
  said,
  source,
  stated,
} from '../model/fixture.ts';
import {
  all,
  attach,
  create,
  entries,
  failed,
  one,
  painted,
  ready,
  show,
  type Attributes,
} from './support.ts';

const tells = (id: string, claimed: string, more: Partial<Event> = {}): Partial<Event> => ({
  missions: [{ mission: id, claim: claimed }],
  ...more,
});

const south: Partial<StatusClaim> = { saidBy: 'president', party: 'southland' };

/** Five missions from 2014 to 2025, one of them part of another, one without any date. */
const record = (more: Partial<Dataset> = {}): Dataset => {
  const data = dataset({
    updated: '2025-12-01',
    sources: [source('early', stated('2024-03-08')), source('undated', stated(null))],
    actors: [actor('minister', 'Élodie Šimić'), actor('president', 'Ada North')],
    missions: [
      mission('troops', [claim('never', 'ruled-out', { evidence: evidence('undated') })], {
        name: 'Combat troops',
      }),
      mission(
        'trainers',
        [
          claim('offered', 'proposed', { madeOn: stated('2024-04-07') }),
          claim('talks', 'under-discussion', { ...south, validAt: stated('2024-09') }),
          claim('papers', 'preparing', { madeOn: stated('2024-09') }),
        ],
        { name: 'Northern trainers', place: 'inside Southland' },
      ),
      mission(
        'inside',
        [claim('backed', 'agreed-in-principle', { madeOn: stated('2025-08-29') })],
        {
          name: 'Union training',
          parent: 'union',
          conditions: [
            {
              ...said('early'),
              id: 'truce',
              operator: 'only-after',
              text: 'only after a ceasefire',
            },
          ],
        },
      ),
      mission('union', [claim('runs', 'active', { madeOn: estimated('2025-08-29') })], {
        name: 'Union mission',
      }),
      mission(
        'western',
        [
          claim('ran', 'active', { validAt: stated('2014/2022') }),
          claim('over', 'ended', { validAt: stated('2022') }),
        ],
        { name: 'Western missions' },
      ),
    ],
    events: [
      event('programme', stated('2014/2022'), tells('western', 'ran')),
      event('offer', stated('2024-04-07'), tells('trainers', 'offered', { title: 'The offer' })),
      event('papers', stated('2024'), tells('trainers', 'papers')),
      event('talks', stated('2024'), tells('trainers', 'talks')),
      event('assurance', estimated('2025-08-25')),
      event('backing', stated('2025-08-29'), tells('inside', 'backed')),
      event('course', estimated('2025-08-29'), tells('union', 'runs')),
      event('refusal', stated(null), tells('troops', 'never')),
    ],
    ...more,
  });
  const story = createStory(data);
  for (const one of data.missions) one.status = compileStatus(one, story);
  return data;
};

/** One event every few days from 2015 on. */
const many = (count: number) =>
  record({
    events: Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2015, 0, 1 + Math.floor((index * 3650) / count)));
      return event(`e${index + 1}`, stated(day.toISOString().slice(0, 10)));
    }),
  });

const timelineOf = (data: Dataset, attributes: Attributes = {}) =>
  show('sourced-timeline', { controls: 'overview', limit: '0', ...attributes }, data);

const chartOf = (timeline: Element) =>
  one(timeline, 'region', 'Missions and proposals, as last reported');

/** The chart, or what keeps its room. */
const chartIn = (timeline: Element) =>
  timeline.querySelector('.sourced-controls')?.shadowRoot?.querySelector('[exportparts]')
    ?.shadowRoot?.firstElementChild;

/** What a screen reader reads of an element: without what is hidden from it. */
function told(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const drawn of copy.querySelectorAll('[aria-hidden="true"]')) drawn.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const lanesOf = (timeline: Element) => [...chartOf(timeline).querySelectorAll('.lanes li')];

const lane = (timeline: Element, name: string) =>
  lanesOf(timeline).find((item) => told(item).startsWith(name))!;

const slider = (timeline: Element, name: string) => one(timeline, 'slider', name);

const valueOf = (handle: Element) => handle.getAttribute('aria-valuetext');

/** Ids of the entries that are shown. */
const shown = (timeline: Element) =>
  [...entries(timeline)].filter(([, entry]) => entry.checkVisibility()).map(([id]) => id);

/** The entry that has focus. */
const focused = () => document.activeElement?.id.replace('sourced-', '');

const deepFocus = () => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement | null;
};

const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};

const centre = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

/** Presses the button of the mouse at the centre of an element, and lets it go some pixels aside. */
async function drag(element: Element, by: number): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const [x, y] = centre(element);
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [x + Math.round(by / 2), y] });
  await sendMouse({ type: 'move', position: [x + Math.round(by), y] });
  await sendMouse({ type: 'up' });
}

async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'click', position: centre(element) });
}

/** Pixels that a month takes in the brush. */
const monthIn = (timeline: Element) => {
  const [start, end] = [
    slider(timeline, 'Start of the period'),
    slider(timeline, 'End of the period'),
  ];
  const months = Number(end.ariaValueMax) - Number(start.ariaValueMin);
  return chartOf(timeline).querySelector('.brush')!.clientWidth / months;
};

describe('overview: the words', () => {
  it('has a lane per mission, earliest first, parts under what they are part of, undated last', async () => {
    const timeline = await timelineOf(record());
    expect(lanesOf(timeline).map((item) => told(item.querySelector('.mission')!))).to.deep.equal([
      'Western missions.',
      'Northern trainers. inside Southland.',
      'Union mission.',
      'Union training.',
      'Combat troops.',
    ]);
    expect(lane(timeline, 'Union mission').contains(lane(timeline, 'Union training'))).to.equal(
      true,
    );
  });

  it('says in a list what it draws, and who says so', async () => {
    const timeline = await timelineOf(record());
    expect(told(lane(timeline, 'Western missions'))).to.equal(
      'Western missions. Active, 2014 to 2022, says Élodie Šimić. Ended, 2022, says Élodie Šimić. ' +
        'No later report in these articles.',
    );
    expect(told(lane(timeline, 'Northern trainers'))).to.equal(
      'Northern trainers. inside Southland. Proposed, said 7 April 2024, says Élodie Šimić. ' +
        'Under discussion, September 2024, says Ada North, disputed. No later report in these articles.',
    );
    expect(told(lane(timeline, 'Union training'))).to.equal(
      'Union training. Agreed in principle, only after a ceasefire, said 29 August 2025, ' +
        'says Élodie Šimić. No later report in these articles.',
    );
    expect(told(lane(timeline, 'Union mission'))).to.contain(
      'Union mission. Active, said about 29 August 2025, says Élodie Šimić, ' +
        'start not given in these articles.',
    );
    expect(told(lane(timeline, 'Combat troops'))).to.equal(
      'Combat troops. Ruled out, date not given, says Élodie Šimić.',
    );
  });

  it('says the same whatever period is in view', async () => {
    const timeline = await timelineOf(record());
    const before = lanesOf(timeline).map(told);
    slider(timeline, 'End of the period').focus();
    await press('PageDown');
    expect(lanesOf(timeline).map(told)).to.deep.equal(before);
  });

  it('shows the missions asked for, and none for those of which no status is told', async () => {
    const silent = mission('silent', [], { name: 'Silent mission' });
    const data = record();
    const timeline = await timelineOf(
      { ...data, missions: [...data.missions, silent] },
      { missions: 'trainers silent' },
    );
    expect(lanesOf(timeline)).to.have.length(1);
    expect(told(chartOf(timeline))).not.to.contain('Silent mission');
  });

  it('tells the record as published by a day', async () => {
    const timeline = await timelineOf(record(), { 'as-of': '2024-06-30' });
    expect(lane(timeline, 'Combat troops')).to.equal(undefined);
    timeline.asOf = undefined;
    await timeline.updateComplete;
    expect(told(lane(timeline, 'Combat troops'))).to.contain('Ruled out');
    timeline.asOf = '2024-03-01';
    await timeline.updateComplete;
    expect(all(timeline, 'region', /as last reported/)).to.be.empty;
  });

  it('is not there without dates, nor where it is not asked for', async () => {
    const undated = record({ missions: [], events: [event('someday', stated(null))] });
    expect(all(await timelineOf(undated), 'region', /as last reported/)).to.be.empty;
    const without = await timelineOf(record(), { controls: 'filter' });
    expect(all(without, 'region', /as last reported/)).to.be.empty;
  });

  it('explains every mark in its key', async () => {
    const timeline = await timelineOf(record());
    one(chartOf(timeline), 'button', 'How to read the chart').click();
    const key = chartOf(timeline).querySelector('details')!;
    const items = [...key.querySelectorAll('li')].map(told);
    expect(items).to.have.length(STATUSES.length + 9);
    for (const words of ['Under discussion', 'Not operating', 'Thin line: no later report']) {
      expect(items).to.include(words);
    }
    expect(new Set([...key.querySelectorAll('pattern')].map(({ id }) => id)).size).to.equal(
      STATUSES.length + 1,
    );
  });

  it('has two columns in its key on a telephone', async () => {
    const timeline = await timelineOf(record());
    timeline.style.setProperty('max-inline-size', '288px', 'important');
    await click(one(chartOf(timeline), 'button', 'How to read the chart'));
    const lines = [...chartOf(timeline).querySelectorAll('details li')].map(
      (item) => item.getBoundingClientRect().top,
    );
    expect(new Set(lines).size).to.equal(Math.ceil(lines.length / 2));
  });
});

/** Where an element begins and ends in its track, as shares of its width, in the direction of reading. */
function extent(element: Element): [from: number, to: number] {
  const track = element.closest('.track')!.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const isMirrored = getComputedStyle(element).direction === 'rtl';
  const ends = [box.left, box.right].map((x) => (x - track.left) / track.width);
  return isMirrored ? [1 - ends[1]!, 1 - ends[0]!] : [ends[0]!, ends[1]!];
}

/** Share of the view from 2014 to the end of the record at which a day begins. */
const at = (day: string) =>
  (Date.parse(day) - Date.parse('2014-01-01')) /
  (Date.parse('2025-12-02') - Date.parse('2014-01-01'));

const whole = async (timeline: Element) =>
  click(one(chartOf(timeline), 'button', 'Show the whole period'));

describe('overview: the drawing', () => {
  it('has its room before it is drawn, give or take two lines', async () => {
    const missions = Array.from({ length: 12 }, (_, index) =>
      mission(`m${index}`, [claim(`c${index}`, 'active', { madeOn: stated('2024-04-07') })], {
        name: `Training of ${'soldiers '.repeat(index % 3)}`,
        place: 'academies and training institutions inside Southland',
      }),
    );
    for (const width of ['1000px', '600px', '320px']) {
      const timeline = create('sourced-timeline', {
        controls: 'overview',
        style: `max-inline-size: ${width} !important`,
      });
      timeline.data = record({ missions, events: many(30).events });
      const whole = ready(timeline);
      attach(timeline);
      const chart = () => chartIn(timeline);
      const frame = () => new Promise(requestAnimationFrame);
      while (!chart()) await frame();
      expect(chart()).to.match('.room');
      const { height } = chart()!.getBoundingClientRect();
      await whole;
      await timeline.updateComplete;
      expect(height, width).to.be.closeTo(chartOf(timeline).getBoundingClientRect().height, 40);
      timeline.remove();
    }
  });

  it('is planned in tasks of its own where that takes long; all is ready when it is drawn', async () => {
    const { now } = performance;
    let time = 0;
    performance.now = () => (time += 10);
    try {
      const attached = () => {
        const timeline = create('sourced-timeline', { controls: 'overview' });
        timeline.data = record();
        const whole = ready(timeline);
        attach(timeline);
        return { timeline, whole };
      };
      const { timeline, whole } = attached();
      const seen = new Set<string>();
      const look = () => {
        const chart = chartIn(timeline);
        if (chart) seen.add(chart.matches('.room') ? 'room' : 'chart');
      };
      void whole.then(() => (look(), seen.add('ready')));
      while (!seen.has('ready')) {
        await new Promise((resume) => setTimeout(resume));
        look();
      }
      expect([...seen]).to.deep.equal(['room', 'chart', 'ready']);
      timeline.data = record({ missions: [] });
      await timeline.updateComplete;
      expect(lanesOf(timeline)).to.be.empty;

      const printed = attached();
      while (!chartIn(printed.timeline)) await new Promise((resume) => setTimeout(resume));
      dispatchEvent(new Event('beforeprint'));
      expect(chartIn(printed.timeline)).to.match('section');
      dispatchEvent(new Event('afterprint'));
    } finally {
      performance.now = now;
    }
  });

  it('gives way to an error where it cannot be planned to its end', async () => {
    const { now } = performance;
    let time = 0;
    performance.now = () => (time += 10);
    try {
      const known = mission('known', [claim('c', 'active', { madeOn: stated('2024-01-01') })]);
      const broken = mission('broken', [claim('d', 'active', {})]);
      const story = createStory(record({ missions: [known, broken] }));
      Object.assign(story.dataset.missions[1]!.claims[0]!, { evidence: null });
      const timeline = create('sourced-timeline', { controls: 'overview' });
      timeline.data = story;
      const failure = failed(timeline);
      attach(timeline);
      expect((await failure).code).to.equal('invalid');
      await timeline.updateComplete;
    } finally {
      performance.now = now;
    }
  });

  it('gives way to an error where it cannot be drawn for a new width', async () => {
    const timeline = await timelineOf(record());
    await painted();
    const { DateTimeFormat } = Intl;
    // Under a name of its own, so that none made before is taken.
    Intl.DateTimeFormat = class Broken {
      constructor() {
        throw new RangeError('No format.');
      }
    } as unknown as typeof DateTimeFormat;
    try {
      const failure = failed(timeline);
      timeline.parentElement!.style.inlineSize = '400px';
      expect((await failure).code).to.equal('invalid');
    } finally {
      timeline.parentElement!.style.inlineSize = '';
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`places statuses where they begin and end, ${dir}`, async () => {
      const timeline = await timelineOf(record(), { dir });
      await whole(timeline);
      const [active, ended] = lane(timeline, 'Western').querySelectorAll('.span');
      const [from, to] = extent(active!);
      expect(from).to.be.closeTo(0, 0.005);
      expect(to).to.be.closeTo(at('2022-07-02'), 0.005);
      expect(extent(ended!)[0]).to.be.closeTo(at('2022-07-02'), 0.005);
      const bounds = lane(timeline, 'Western').querySelector('.bounds')!;
      expect(extent(bounds)[0]).to.be.closeTo(at('2022-01-01'), 0.005);
      expect(extent(bounds)[1]).to.be.closeTo(at('2023-01-01'), 0.005);
    });
  }

  it('draws each status with the mark of its badge', async () => {
    const timeline = await timelineOf(record());
    const badge = await show(
      'sourced-mission-status',
      { mission: 'inside', size: 'large' },
      record(),
    );
    const pathsOf = (root: ParentNode) =>
      [...root.querySelectorAll('.bar path, .bar rect')].map((path) => path.getAttribute('d'));
    expect(pathsOf(lane(timeline, 'Union training'))).to.deep.equal(pathsOf(badge.shadowRoot!));
  });

  it('draws a thin line where no later report is, and a stub where one is fresh', async () => {
    const timeline = await timelineOf(record());
    const [stub] = lane(timeline, 'Union training').querySelectorAll('.span');
    const tail = lane(timeline, 'Union training').querySelector('.tail')!;
    expect(stub!.getBoundingClientRect().width).to.be.closeTo(26, 0.5);
    expect(extent(tail)[0]).to.be.closeTo(extent(stub!)[1], 0.002);
    expect(extent(tail)[1]).to.be.closeTo(1, 0.002);
  });

  it('draws dots where a date is not known, before a start that is not given and for no date at all', async () => {
    const timeline = await timelineOf(record());
    const before = lane(timeline, 'Union mission').querySelector('.before')!;
    expect(extent(before)[0]).to.be.closeTo(0, 0.002);
    expect(extent(before)[1]).to.be.closeTo(
      extent(lane(timeline, 'Union mission').querySelector('.span')!)[0],
      0.002,
    );
    expect(lane(timeline, 'Combat troops').querySelector('.dots')!.checkVisibility()).to.equal(
      true,
    );
  });

  it('draws dots from a reported end on, up to what came after', async () => {
    const claims = [
      claim('first', 'active', { validAt: stated('2015/2017') }),
      claim('again', 'proposed', { madeOn: stated('2024-04-07') }),
    ];
    const timeline = await timelineOf(
      record({ missions: [mission('m', claims, { name: 'Twice' })] }),
    );
    await whole(timeline);
    const [first, again] = lane(timeline, 'Twice').querySelectorAll('.span');
    const gap = lane(timeline, 'Twice').querySelector('.unknown')!;
    expect(gap.querySelector('.dots')!.checkVisibility()).to.equal(true);
    expect(extent(gap)[0]).to.be.closeTo(extent(first!)[1], 0.002);
    expect(extent(gap)[1]).to.be.closeTo(extent(again!)[0], 0.002);
    expect(extent(first!)[1]).to.be.closeTo(at('2018-01-01'), 0.005);
  });

  it('opens its key for print', async () => {
    const timeline = await timelineOf(record());
    const key = () => chartOf(timeline).querySelector('details')!;
    expect(key().open).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    expect(key().open).to.equal(true);
  });

  it('marks what began before the view', async () => {
    const timeline = await timelineOf(record());
    const chevrons = () => chartOf(timeline).querySelectorAll('.lanes .earlier').length;
    expect(chevrons()).to.equal(1);
    await whole(timeline);
    expect(chevrons()).to.equal(0);
  });

  it('stands entries of one place together, with their number', async () => {
    const timeline = await timelineOf(record());
    const names = all(chartOf(timeline).querySelector('.entries')!, 'button').map(told);
    expect(names).to.deep.equal([
      '7 April 2024: The offer',
      '2024: 2 entries',
      'About 25 August 2025 to about 29 August 2025: 2 entries',
      '29 August 2025: Event backing',
    ]);
    expect(told(chartOf(timeline))).to.contain('6 of 8 in this period');
  });

  it('names where entries of one place lie by first and last day, where some go on for long', async () => {
    const dates = ['2022-02-24/..', '2022-03/2025-08-29', '2024-05-01'];
    const events = dates.map((edtf, index) => event(`e${index}`, stated(edtf)));
    const timeline = await timelineOf(record({ events, missions: [] }));
    timeline.filter = { from: '2024' };
    await timeline.updateComplete;
    expect(all(chartOf(timeline).querySelector('.entries')!, 'button').map(told)).to.deep.equal([
      '24 Feb 2022 to 1 Dec 2025: 2 entries',
      '1 May 2024: Event e2',
    ]);
  });

  it('has the current status beside the name, and no captions, where it is narrow', async () => {
    const timeline = await timelineOf(record());
    const now = () => lane(timeline, 'Northern trainers').querySelector('.now')!;
    const captions = () => lane(timeline, 'Northern trainers').querySelector('.captions')!;
    expect([now().checkVisibility(), captions().checkVisibility()]).to.deep.equal([false, true]);
    timeline.style.setProperty('max-inline-size', '320px', 'important');
    await painted();
    expect([now().checkVisibility(), captions().checkVisibility()]).to.deep.equal([true, false]);
    expect(now().textContent).to.contain('Under discussion');
    const chart = chartOf(timeline);
    expect(chart.scrollWidth).to.be.at.most(chart.clientWidth);
    const [name, status] = ['.mission', '.now'].map(
      (selector) => () =>
        lane(timeline, 'Northern trainers').querySelector(selector)!.getBoundingClientRect(),
    );
    expect(status!().top, 'beside it').to.be.below(name!().bottom);
    timeline.style.setProperty('max-inline-size', '220px', 'important');
    await painted();
    expect(status!().top, 'under it, without room').to.be.at.least(name!().bottom - 5);
  });

  it('has the names of parts further in than the names of what they are part of', async () => {
    const claims = (id: string) => [claim(id, 'proposed', { madeOn: stated('2024-04-07') })];
    const missions = [
      mission('union', claims('a'), { name: 'Union mission of all its members' }),
      mission('inside', claims('b'), { name: 'Union training', parent: 'union' }),
      mission('course', claims('c'), { name: 'First course', parent: 'inside' }),
    ];
    const timeline = await timelineOf(
      record({ missions, events: [event('offer', stated('2024-04-07'))] }),
    );
    for (const width of ['1000px', '600px', '320px']) {
      timeline.style.setProperty('max-inline-size', width, 'important');
      await painted();
      const [whole, part, partOfPart] = missions.map(
        ({ name }) =>
          one(chartOf(timeline), 'button', new RegExp(`^${name}`)).getBoundingClientRect().left,
      );
      const fold = one(chartOf(timeline), 'button', 'Parts of: Union mission of all its members');
      expect(fold.getBoundingClientRect().right, width).to.be.at.most(whole! + 1);
      expect(part! - whole!, width).to.be.at.least(8);
      expect(partOfPart! - part!, width).to.be.at.least(8);
    }
  });

  it('names in its captions on whose word a status stands', async () => {
    const timeline = await timelineOf(record());
    const caption = (name: string) =>
      lane(timeline, name).querySelector<HTMLElement>('.caption.last')!.innerText.trim();
    expect(caption('Northern trainers')).to.equal('Under discussion, says Ada North');
    expect(caption('Union training')).to.equal(
      'Agreed in principle, only after a ceasefire, says Élodie Šimić',
    );
  });

  it('draws dots, and says why, where what is first seen after the view began before', async () => {
    const timeline = await timelineOf(record());
    timeline.filter = { from: '2024', to: '2024' };
    await timeline.updateComplete;
    const union = lane(timeline, 'Union mission');
    expect(extent(union.querySelector('.before')!)).to.deep.equal([0, 1]);
    expect(union.querySelector<HTMLElement>('.captions')!.innerText.trim()).to.equal(
      'Start not given in these articles',
    );
    expect(lane(timeline, 'Union training').querySelector('.before')).to.equal(null);
  });

  it('says of what is first told after the view that there is no report yet', async () => {
    const timeline = await timelineOf(record());
    timeline.filter = { from: '2024', to: '2024' };
    await timeline.updateComplete;
    const captions = (name: string) =>
      lane(timeline, name).querySelector<HTMLElement>('.captions')!.innerText.trim();
    expect(captions('Union training')).to.equal('No report yet');
    expect(captions('Combat troops')).to.contain('Ruled out');
  });

  it('keeps the labels of its axes inside, whatever the width and the day', async () => {
    for (const day of ['2024-03-08', '2024-05-28', '2024-11-30']) {
      const timeline = await timelineOf(
        record({
          updated: day,
          missions: [],
          events: [event('programme', stated('2014/2022')), event('offer', stated(day))],
        }),
      );
      for (const width of ['320px', '500px', '1000px']) {
        timeline.style.setProperty('max-inline-size', width, 'important');
        await painted();
        const { right } = timeline.getBoundingClientRect();
        const labels = [...chartOf(timeline).querySelectorAll('.axis i, .years i')].map((label) =>
          Math.ceil(label.getBoundingClientRect().right - right),
        );
        expect(Math.max(...labels), `${day} ${width}`).to.be.at.most(1);
      }
      timeline.remove();
    }
  });

  it('keeps the words of the last status in view, whatever the width', async () => {
    const timeline = await timelineOf(record());
    for (const width of ['1100px', '700px', '500px']) {
      timeline.style.setProperty('max-inline-size', width, 'important');
      await painted();
      const caption = lane(timeline, 'Union training').querySelector('.caption.last .sign')!;
      expect(caption.scrollWidth, width).to.be.at.most(caption.clientWidth);
      expect(extent(caption)[1], width).to.be.at.most(1.001);
    }
  });
});

describe('overview: whatever the data', () => {
  it('draws open, far and unknown dates, and words that it does not know', async () => {
    const dates = [
      '2022-02-24/..',
      '../2014',
      '/2025-08',
      '2023/',
      '[2024,2025-03]',
      '20XX',
      'Y12345',
    ];
    const odd = { ...claim('odd', 'proposed', { madeOn: stated('2024-05') }), status: 'dormant' };
    const timeline = await timelineOf(
      record({
        events: ['XXXX-08-25', ...dates].map((edtf, index) => event(`e${index}`, stated(edtf))),
        missions: [
          mission('self', [claim('a', 'proposed')], { name: 'Its own part', parent: 'self' }),
          mission('lost', [claim('b', 'active')], { name: 'Part of nothing', parent: 'nowhere' }),
          mission('odd', [odd as StatusClaim, claim('c', 'active')], { name: 'Oddly told' }),
          ...dates.map((edtf, index) =>
            mission(`m${index}`, [claim(`c${index}`, 'active', { validAt: stated(edtf) })]),
          ),
        ],
      }),
    );
    expect(valueOf(slider(timeline, 'Start of the period'))).to.equal('January 2000');
    expect(lanesOf(timeline)).to.have.length(10);
    expect(told(chartOf(timeline))).to.contain('7 of 8 in this period');
    expect(chartOf(timeline).innerHTML).not.to.match(/NaN|Infinity|undefined/);
  });

  it('has nothing that axe finds, its key open too', async () => {
    const timeline = await timelineOf(record());
    one(chartOf(timeline), 'button', 'How to read the chart').click();
    await expect(timeline).to.be.accessible();
  });
});

describe('overview: going to entries', () => {
  it('goes from a status to the entry that tells it, by pointer and by key', async () => {
    const timeline = await timelineOf(record());
    await click(lane(timeline, 'Northern trainers').querySelectorAll('.span')[0]!);
    expect(focused()).to.equal('offer');
    const status = one(lane(timeline, 'Northern trainers'), 'button', /^Under discussion/);
    status.focus();
    await press('Enter');
    expect(focused()).to.equal('talks');
  });

  it('goes from a dot to its entry, and from a few together to the first', async () => {
    const timeline = await timelineOf(record());
    await click(one(chartOf(timeline), 'button', '7 April 2024: The offer'));
    expect(focused()).to.equal('offer');
    await click(one(chartOf(timeline), 'button', /2024: 2 entries$/));
    expect(focused()).to.equal('papers');
  });

  it('goes from a mission to its first entry, unless the page does as it likes', async () => {
    const timeline = await timelineOf(record());
    const chosen: unknown[] = [];
    timeline.addEventListener('sourced-select', (selected) => {
      chosen.push(selected.detail);
      if (selected.id === 'western') selected.preventDefault();
    });
    await click(one(lane(timeline, 'Western'), 'button', /^Western missions/));
    expect(focused()).to.equal('');
    await click(one(lane(timeline, 'Northern trainers'), 'button', /^Northern trainers/));
    expect(focused()).to.equal('papers');
    expect(chosen).to.deep.equal([
      { type: 'mission', id: 'western' },
      { type: 'mission', id: 'trainers' },
    ]);
  });

  it('is one tab stop before the period’s two and the key', async () => {
    const timeline = await timelineOf(record());
    const before = attachBefore(timeline);
    before.focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 5; stop++) {
      await press('Tab');
      const active = deepFocus();
      stops.push(active?.ariaLabel ?? (active ? told(active) : ''));
    }
    expect(stops).to.deep.equal([
      '7 April 2024: The offer',
      'Show the whole period',
      'Start of the period',
      'End of the period',
      'How to read the chart',
    ]);
  });

  it('is walked with arrows: along a row, to its ends, and from row to row', async () => {
    const timeline = await timelineOf(record());
    one(chartOf(timeline), 'button', '7 April 2024: The offer').focus();
    const walk = async (...keys: string[]) => {
      await press(...keys);
      return told(deepFocus()!);
    };
    expect(await walk('ArrowRight')).to.equal('2024: 2 entries');
    expect(await walk('End')).to.equal('29 August 2025: Event backing');
    expect(await walk('ArrowRight')).to.equal('29 August 2025: Event backing');
    expect(await walk('Home')).to.equal('7 April 2024: The offer');
    expect(await walk('PageDown')).to.equal('2024: 2 entries');
    expect(await walk('ArrowUp')).to.contain('Ruled out');
    expect(await walk('ArrowUp')).to.equal('Union training.');
    expect(await walk('ArrowRight')).to.contain('Agreed in principle');
    expect(await walk('ArrowDown', 'ArrowDown')).to.equal('7 April 2024: The offer');
  });

  it('is walked the other way from right to left', async () => {
    const timeline = await timelineOf(record(), { dir: 'rtl' });
    one(chartOf(timeline), 'button', '7 April 2024: The offer').focus();
    await press('ArrowLeft');
    expect(told(deepFocus()!)).to.equal('2024: 2 entries');
  });
});

/** Something to tab from. */
function attachBefore(element: Element): HTMLElement {
  const button = document.createElement('button');
  element.before(button);
  return button;
}

describe('overview: the period', () => {
  it('hides nothing until one is chosen', async () => {
    const timeline = await timelineOf(record());
    expect(valueOf(slider(timeline, 'Start of the period'))).to.equal('January 2024');
    expect(valueOf(slider(timeline, 'End of the period'))).to.equal('1 December 2025');
    expect(shown(timeline)).to.have.length(8);
  });

  it('moves by month, by year and to its ends with keys, and filters the list', async () => {
    const timeline = await timelineOf(record());
    const start = slider(timeline, 'Start of the period');
    start.focus();
    const value = async (...keys: string[]) => {
      await press(...keys);
      return valueOf(start);
    };
    expect(await value('ArrowRight')).to.equal('February 2024');
    expect(await value('ArrowUp', 'ArrowUp')).to.equal('April 2024');
    expect(await value('ArrowLeft', 'ArrowDown')).to.equal('February 2024');
    expect(await value('PageUp')).to.equal('February 2025');
    expect(shown(timeline)).to.deep.equal(['assurance', 'backing', 'course']);
    expect(await value('PageDown')).to.equal('February 2024');
    expect(await value('End')).to.equal('December 2025');
    expect(shown(timeline)).to.deep.equal([]);
    expect(await value('Home')).to.equal('January 2014');
    expect(shown(timeline)).to.have.length(8);
    expect(deepFocus()).to.equal(start);
  });

  it('keeps a month between start and end', async () => {
    const timeline = await timelineOf(record());
    const end = slider(timeline, 'End of the period');
    end.focus();
    await press('Home');
    expect(valueOf(end)).to.equal('January 2024');
    await press('ArrowLeft');
    expect(valueOf(end)).to.equal('January 2024');
    await press('End');
    expect(valueOf(end)).to.equal('1 December 2025');
  });

  it('is mirrored from right to left: what is earlier stands right', async () => {
    const timeline = await timelineOf(record(), { dir: 'rtl' });
    const start = slider(timeline, 'Start of the period');
    start.focus();
    await press('ArrowLeft');
    expect(valueOf(start)).to.equal('February 2024');
    await press('ArrowUp');
    expect(valueOf(start)).to.equal('March 2024');
    expect(centre(start)[0]).to.be.above(centre(slider(timeline, 'End of the period'))[0]);
    await drag(start, 12 * monthIn(timeline));
    expect(valueOf(start)).to.equal('March 2023');
  });

  it('is drawn by its handles, and filters the list when let go', async () => {
    const timeline = await timelineOf(record());
    const start = slider(timeline, 'Start of the period');
    await drag(start, 14 * monthIn(timeline));
    expect(valueOf(start)).to.equal('March 2025');
    expect(shown(timeline)).to.deep.equal(['assurance', 'backing', 'course']);
    const end = slider(timeline, 'End of the period');
    await drag(end, -4 * monthIn(timeline));
    expect(valueOf(end)).to.equal('July 2025');
    expect(shown(timeline)).to.deep.equal([]);
  });

  it('is drawn as a whole by its window', async () => {
    const timeline = await timelineOf(record());
    slider(timeline, 'End of the period').focus();
    await press('PageDown', 'ArrowUp');
    await drag(chartOf(timeline).querySelector('.window')!, -12 * monthIn(timeline));
    expect(valueOf(slider(timeline, 'Start of the period'))).to.equal('January 2023');
    expect(valueOf(slider(timeline, 'End of the period'))).to.equal('January 2024');
    expect(shown(timeline)).to.deep.equal(['papers', 'talks']);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`is set by clicks, which move the nearer end, ${dir}`, async () => {
      const timeline = await timelineOf(record(), { dir });
      const brush = chartOf(timeline).querySelector('.brush')!;
      const [start, end] = ['Start of the period', 'End of the period'].map((name) =>
        slider(timeline, name),
      );
      const clickAt = async (day: string) => {
        brush.scrollIntoView({ block: 'center' });
        const { left, right, top } = brush.getBoundingClientRect();
        const way = (right - left) * at(day);
        const x = Math.round(dir === 'rtl' ? right - way : left + way);
        await sendMouse({ type: 'click', position: [x, Math.round(top + 20)] });
      };
      await clickAt('2018-02-01');
      expect([start, end].map((one) => valueOf(one!))).to.deep.equal([
        'February 2018',
        '1 December 2025',
      ]);
      await clickAt('2023-07-01');
      expect(valueOf(end!), 'inside, nearer to the end').to.equal('June 2023');
      await clickAt('2019-03-01');
      expect(valueOf(start!), 'inside, nearer to the start').to.equal('March 2019');
      expect(shown(timeline)).to.deep.equal(['programme']);
      await clickAt('2025-09-01');
      expect(valueOf(end!), 'after the end').to.equal('August 2025');
      await click(start!);
      await clickAt('2025-01-01');
      expect(valueOf(start!), 'clicked before, the end is nearer').to.equal('January 2025');
      await clickAt('2025-06-01');
      expect(valueOf(end!), 'once').to.equal('May 2025');
    });
  }

  it('is not chosen by a press on a handle, nor by drawing beside the window', async () => {
    const timeline = await timelineOf(record());
    await click(slider(timeline, 'Start of the period'));
    await drag(chartOf(timeline).querySelector('.years i')!, 40);
    expect(valueOf(slider(timeline, 'Start of the period'))).to.equal('January 2024');
    expect(timeline.filter).to.deep.equal({});
  });

  it('is given up for the whole by a button', async () => {
    const timeline = await timelineOf(record());
    slider(timeline, 'Start of the period').focus();
    await press('PageUp');
    await whole(timeline);
    expect(valueOf(slider(timeline, 'Start of the period'))).to.equal('January 2014');
    expect(shown(timeline)).to.have.length(8);
    expect(all(chartOf(timeline), 'button', 'Show the whole period')).to.be.empty;
    expect(told(deepFocus()!), 'focus stays in the chart').to.match(/Event programme$/);
  });

  it('may lie outside the record, and end before it starts: then all of it is in view', async () => {
    const timeline = await timelineOf(record());
    const periods = [{ from: '2030' }, { to: '1990' }, { from: '2025', to: '2024' }];
    for (const filter of periods) {
      timeline.filter = filter;
      await timeline.updateComplete;
      const ends = ['Start of the period', 'End of the period'];
      expect(ends.map((end) => valueOf(slider(timeline, end)))).to.deep.equal([
        'January 2014',
        '1 December 2025',
      ]);
      expect(shown(timeline), JSON.stringify(filter)).to.deep.equal([]);
    }
  });

  it('gives way to an entry outside it that the chart goes to', async () => {
    const timeline = await timelineOf(record());
    slider(timeline, 'Start of the period').focus();
    await press('PageUp');
    expect(shown(timeline)).not.to.include('offer');
    await click(one(lane(timeline, 'Northern trainers'), 'button', /^Northern trainers/));
    expect(focused()).to.equal('papers');
  });

  it('leaves the nodes of entries that stay as they are', async () => {
    const timeline = await timelineOf(record());
    const before = entries(timeline);
    slider(timeline, 'Start of the period').focus();
    await press('PageUp', 'Home');
    for (const [id, entry] of entries(timeline)) expect(entry, id).to.equal(before.get(id));
  });

  it('has targets of 24 pixels and more', async () => {
    const timeline = await timelineOf(record());
    for (const handle of all(chartOf(timeline), 'slider')) {
      const { width, height } = handle.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    for (const dot of all(chartOf(timeline).querySelector('.entries')!, 'button')) {
      const { width, height } = dot.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });
});

/** Days from 2015 on, evenly over so many. */
const days = (count: number, over = 3650) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2015, 0, 1 + Math.floor((index * over) / count))).toISOString().slice(0, 10),
  );

/** A mission that is active and suspended in turn on these dates, with an entry on each. */
const turning = (dates: readonly string[]) =>
  record({
    missions: [
      mission(
        'turns',
        dates.map((date, index) =>
          claim(`c${index}`, index % 2 ? 'suspended' : 'active', { madeOn: stated(date) }),
        ),
        { name: 'In turn' },
      ),
    ],
    events: dates.map((date, index) =>
      event(`e${index}`, stated(date), tells('turns', `c${index}`)),
    ),
  });

/** The marks that stand for several statuses. */
const sumsIn = (timeline: Element) =>
  all(chartOf(timeline).querySelector('.lanes')!, 'button', /^\d+ status changes/);

describe('overview: long records', () => {
  it('folds the parts of many missions, and those after the first', async () => {
    const missions = Array.from({ length: 40 }, (_, index) =>
      mission(
        `m${index}`,
        [claim(`c${index}`, 'proposed', { madeOn: stated(`2024-0${1 + (index % 9)}`) })],
        {
          name: `Mission ${index}`,
          ...(index % 2 ? { parent: 'm0' } : {}),
        },
      ),
    );
    const timeline = await timelineOf(
      record({ missions: [...missions, mission('m40', [claim('c40', 'proposed')])] }),
    );
    const chart = chartOf(timeline);
    expect(lanesOf(timeline)).to.have.length(21);
    const parts = one(chart, 'button', 'Parts of: Mission 0');
    expect(parts.ariaExpanded).to.equal('false');
    await click(parts);
    expect(parts.ariaExpanded).to.equal('true');
    expect(lanesOf(timeline)).to.have.length(41);
    parts.focus();
    await press('Enter');
    expect(lanesOf(timeline)).to.have.length(21);
    timeline.filter = { missions: ['m1', 'm26'] };
    await timeline.updateComplete;
    expect(lanesOf(timeline), 'what is chosen shows').to.have.length(41);
    expect(all(chart, 'button', /more mission/)).to.be.empty;
    timeline.filter = {};
    await timeline.updateComplete;
    await click(one(chart, 'button', '1 more mission'));
    expect(lanesOf(timeline)).to.have.length(22);
  });

  it('draws thousands of entries as a few marks, none nearer than their size', async () => {
    const timeline = await timelineOf(many(5000), { limit: '1' });
    const dots = all(chartOf(timeline).querySelector('.entries')!, 'button');
    expect(dots.length).to.be.within(10, 60);
    const places = dots.map((dot) => centre(dot)[0]);
    for (const [index, place] of places.slice(1).entries()) {
      expect(place - places[index]!).to.be.at.least(24);
    }
    expect(
      dots.reduce((sum, dot) => sum + Number(/: (\d+) entries/.exec(told(dot))?.[1]), 0),
    ).to.equal(5000);
  });

  it('shows many that stand together nearer when they are chosen, until each can be gone to', async () => {
    const timeline = await timelineOf(many(1000));
    one(chartOf(timeline), 'button', /^\d+ 1 January 2015 to .*: \d+ entries$/).focus();
    await press('PageDown', 'Enter');
    const left = shown(timeline).length;
    expect(left).to.be.within(20, 100);
    expect(told(deepFocus()!)).to.match(/: \d entries$/);
    expect(told(chartOf(timeline))).to.contain(`${left} of 1,000 in this period`);
    const first = shown(timeline)[0];
    await press('Enter');
    expect(focused()).to.equal(first);
  });

  it('draws neighbouring statuses that have no room as one, with their number, and the last as itself', async () => {
    const timeline = await timelineOf(turning(days(300)), { limit: '1' });
    const marks = sumsIn(timeline).map(told);
    for (const mark of marks) expect(mark).to.match(/^\d+ status changes, .*20\d\d to .*20\d\d\.$/);
    expect(marks.reduce((sum, mark) => sum + parseInt(mark, 10), 0)).to.equal(299);
    expect(all(lane(timeline, 'In turn'), 'button', /^Suspended, said 16 Dec/)).to.have.length(1);
    const places = sumsIn(timeline).map((mark) => mark.getBoundingClientRect());
    for (const [index, { left }] of places.slice(1).entries()) {
      expect(left - places[index]!.left).to.be.at.least(24);
    }
    one(chartOf(timeline), 'button', 'How to read the chart').click();
    expect(told(chartOf(timeline).querySelector('details')!)).to.contain('3 status changes');
    await expect(timeline).to.be.accessible();
  });

  it('has no more nodes, and no longer miniature, for five times as many statuses', async () => {
    const [few, more] = await Promise.all(
      [300, 1500].map(async (count) => {
        const chart = chartOf(await timelineOf(turning(days(count)), { limit: '1' }));
        const nodes = document.createTreeWalker(chart, NodeFilter.SHOW_ALL);
        let number = 0;
        while (nodes.nextNode()) number++;
        return { number, drawn: chart.querySelector('.mini')!.innerHTML.length };
      }),
    );
    expect(more!.number).to.be.below(few!.number * 1.1);
    expect(more!.drawn).to.be.below(few!.drawn * 1.1);
    expect(few!.number).to.be.below(1500);
  });

  it('draws each as itself closer up, where the mark of many is chosen', async () => {
    const timeline = await timelineOf(turning(days(300)), { limit: '1' });
    const period = told(sumsIn(timeline)[2]!).replace(/^.*?, |\.$/g, '');
    sumsIn(timeline)[1]!.focus();
    await press('ArrowRight', 'Enter');
    expect(told(chartOf(timeline))).to.contain(period);
    expect(deepFocus()!.closest('li')).to.equal(lane(timeline, 'In turn'));
    expect(sumsIn(timeline)).to.be.empty;
    const day = /^(?:Active|Suspended), said (.*?), says/.exec(told(deepFocus()!))![1]!;
    const other = /^(\d+ \w{3})\w* (\d+)$/.exec(day)!.slice(1).join(' ');
    expect(period.startsWith(other), `${period}: ${day}`).to.equal(true);
    expect(told(lane(timeline, 'In turn'))).to.match(
      /\. \d+ status changes, .* to 4 Dec 2024\. Suspended, said 16 December 2024/,
    );
    await press('Enter');
    expect(focused()).to.match(/^e\d+$/);
  });

  it('goes to the first entry of statuses that no closer look tells apart', async () => {
    // All but the last are drawn in the middle of the year in which the first lies.
    const timeline = await timelineOf(turning(['2015', ...days(100, 170).slice(1), '2024-01-01']));
    await click(sumsIn(timeline)[0]!.querySelector('.sum')!);
    expect(focused()).to.equal('e0');
  });

  it('takes a keyboard to entry 500 of 1,000 in under ten keys', async () => {
    const timeline = await timelineOf(many(1000), { limit: '50' });
    attachBefore(timeline).focus();
    const keys = ['Tab', '5', '0', '0', 'Enter'];
    expect(keys.length).to.be.below(10);
    await press(...keys.slice(0, -1));
    const [from, to] = told(deepFocus()!)
      .replace(/:.*/, '')
      .split(' to ')
      .map((day) => Date.parse(`${day} UTC`));
    expect(Date.UTC(2015, 0, 1 + Math.floor(499 * 3.65))).to.be.within(from!, to!);
    await press(...keys.slice(-1));
    expect(focused()).to.equal('e500');
  });
});
