/** Content in the page, and data that turns out to be another version: what differs is changed, and nothing else. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Dataset } from '../../src/model/dataset.ts';
import { createStory } from '../../src/model/index.ts';
import type { SourcedTag } from '../../src/prerender/index.ts';
import { addScript, content, dataset, page, settled, startHost, story } from './pages.ts';

const host = await startHost();
after(() => host.close());

const [first, second, ...others] = story.events;

interface Outcome {
  /** Keys of the pieces that stood in the page and are there no more, as the very nodes. */
  gone: string[];
  /** Keys of the pieces that are new. */
  come: string[];
  /** Ids of the entries, in the order of the page. */
  entries: string[];
  text: string;
  label: string | null;
}

/** Content of the record as it is, with the data of another version behind it. */
async function outcomeOf(
  changes: Partial<Dataset>,
  tag: SourcedTag = 'sourced-timeline',
  attributes: Record<string, string> = {},
): Promise<Outcome> {
  const src = '/newer.json';
  const newer: Dataset = { ...dataset, version: '9.0.0', ...changes };
  host.add(src, JSON.stringify(newer), { 'content-type': 'application/json' });
  const visit = await host.visit(page(content('A', tag, { src, ...attributes })));
  await visit.page.evaluate(() => {
    const pieces = [...document.querySelectorAll('[data-sourced-key]')];
    Object.assign(globalThis, { pieces });
  });
  await addScript(visit.page);
  await settled(visit.page, 1);
  await visit.page.evaluate((name) => {
    document.querySelector<HTMLElement & { reload(): void }>(name)!.reload();
  }, tag);
  await visit.page.waitForSelector('[data-sourced-content$="@9.0.0"]');
  const outcome = await visit.page.evaluate(() => {
    const { pieces } = globalThis as unknown as { pieces: Element[] };
    const now = [...document.querySelectorAll('[data-sourced-key]')];
    const keys = (elements: Element[]) =>
      elements.map((one) => one.getAttribute('data-sourced-key')!.replace(/@[^@]*$/, ''));
    const content = document.querySelector<HTMLElement>('[data-sourced-content]')!;
    return {
      gone: keys(pieces.filter((piece) => !piece.isConnected)),
      come: keys(now.filter((piece) => !pieces.includes(piece))),
      entries: [...document.querySelectorAll('.sourced-entry')].map(({ id }) =>
        id.replace('sourced-', ''),
      ),
      text: content.innerText,
      label: content.getAttribute('aria-label'),
    };
  });
  assert.deepEqual(visit.complaints, []);
  await visit.page.close();
  return outcome;
}

const ids = (events = story.events) => events.map(({ id }) => id);

describe('a timeline whose data is newer', () => {
  it('changes nothing where only the version differs', async () => {
    const { gone, come, entries } = await outcomeOf({});
    assert.deepEqual([gone, come], [[], []]);
    assert.deepEqual(entries, ids());
  });

  it('changes the entry that differs', async () => {
    const title = 'A title that was mended since';
    const outcome = await outcomeOf({ events: [{ ...first!, title }, second!, ...others] });
    assert.deepEqual([outcome.gone, outcome.come], [[first!.id], [first!.id]]);
    assert.ok(outcome.text.includes(title));
    assert.ok(!outcome.text.includes(first!.title));
    assert.deepEqual(outcome.entries, ids());
  });

  it('adds an entry where it belongs', async () => {
    const model = story.eventsById.get('kuleba-press-conference')!;
    const added = {
      ...model,
      when: { edtf: '2024-04-01', basis: 'stated' as const },
      id: 'added-since',
      title: 'An entry that was added since',
      statements: [],
      figures: [],
      missions: model.missions.map(({ mission }) => ({ mission })),
    };
    const events = [...dataset.events, added];
    const outcome = await outcomeOf({ events });
    assert.deepEqual([outcome.gone, outcome.come], [[], [added.id]]);
    assert.deepEqual(outcome.entries, ids(createStory({ ...dataset, events }).events));
  });

  it('takes an entry away', async () => {
    const events = dataset.events.filter(({ id }) => id !== second!.id);
    const outcome = await outcomeOf({ events });
    assert.deepEqual([outcome.gone, outcome.come], [[second!.id], []]);
    assert.deepEqual(outcome.entries, ids(createStory({ ...dataset, events }).events));
  });

  it('moves entries whose place is another, and makes none of them anew', async () => {
    const [earlier, later] = ['rasmussen-suggests-troops', 'ukrainians-return-to-defend'] as const;
    const events = dataset.events.map((event) =>
      event.id === earlier ? { ...event, when: { ...event.when, after: [later] } } : event,
    );
    const outcome = await outcomeOf({ events });
    assert.deepEqual([outcome.gone, outcome.come], [[], []]);
    const swapped = ids().map((id) => (id === earlier ? later : id === later ? earlier : id));
    assert.notDeepEqual(swapped, ids());
    assert.deepEqual(outcome.entries, swapped);
  });

  it('changes the title of the whole, its name for the ear included, and no entry', async () => {
    const title = 'A record with a mended title';
    const outcome = await outcomeOf({ title });
    assert.deepEqual([outcome.gone, outcome.come], [['head'], ['head']]);
    assert.ok(outcome.text.startsWith('Timeline'));
    assert.ok(outcome.text.includes(title));
    assert.equal(outcome.label, title);
  });
});

describe('a card whose data is newer', () => {
  const card = (changes: Partial<Dataset>) =>
    outcomeOf(changes, 'sourced-actor-card', { actor: 'kuleba' });

  it('is one piece, which changes where anything in it differs', async () => {
    const told = story.events.find(({ statements }) =>
      statements.some(({ saidBy }) => saidBy === 'kuleba'),
    )!;
    const title = 'A title that was mended since';
    const events = dataset.events.map((event) => (event === told ? { ...event, title } : event));
    const { gone, come, text } = await card({ events });
    assert.deepEqual([gone, come], [['kuleba'], ['kuleba']]);
    assert.ok(text.includes(title));
    assert.ok(!text.includes(told.title));
  });

  it('changes its name for the ear with the actor’s name', async () => {
    const name = 'D. Kuleba';
    const actors = dataset.actors.map((one) => (one.id === 'kuleba' ? { ...one, name } : one));
    const { text, label } = await card({ actors });
    assert.ok(text.includes(name));
    assert.equal(label, name);
  });

  it('stays as it is where another actor’s facts differ', async () => {
    const actors = dataset.actors.map((one) =>
      one.id === 'sanchez' ? { ...one, name: 'P. Sánchez' } : one,
    );
    const { gone, come } = await card({ actors });
    assert.deepEqual([gone, come], [[], []]);
  });
});

describe('a badge whose data is newer', () => {
  const badge = (status: 'active' | 'suspended') =>
    outcomeOf(
      {
        missions: dataset.missions.map((mission) =>
          mission.id === 'eumam'
            ? { ...mission, status: { ...mission.status, value: status } }
            : mission,
        ),
      },
      'sourced-mission-status',
      { mission: 'eumam' },
    );

  it('changes its words', async () => {
    const { gone, come, text } = await badge('suspended');
    assert.deepEqual([gone, come], [['status'], ['status']]);
    assert.match(text, /^suspended/);
  });

  it('stays as it is where the status is the same', async () => {
    const { gone, come, text } = await badge('active');
    assert.deepEqual([gone, come], [[], []]);
    assert.match(text, /^active/);
  });
});
