import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileRecord } from '../../src/compiler/compile-record.ts';
import { datasetText } from '../../src/compiler/dataset-text.ts';
import { coverageOf } from '../../src/compiler/coverage.ts';
import { faultLine } from '../../src/compiler/fault.ts';
import { validatorFor } from '../../src/compiler/schemas.ts';
import { statusAt } from '../../src/model/as-of.ts';
import type { Condition } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { createStory, type Story } from '../../src/model/story.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const committed = await readFile(`${data}/western-training-missions.json`, 'utf8');
const story = createStory(parseDataset(JSON.parse(committed)));

/** The articles’ own texts, where they are at hand. */
const texts = fileURLToPath(new URL('../../../shared/articles', import.meta.url));

const DATES = ['2024-03-01', '2024-03-10', '2024-04-10', '2024-06-01', '2025-09-01', undefined];

/**
 * What each mission’s status is as of these dates, the last the whole record: `≠` where the sides differ,
 * then the operators of its conditions; `–` where none is given, `=` where nothing changed.
 */
const STATUS_TABLE: Record<string, string[]> = {
  'air-defence-at-training-sites': ['–', 'requested', '=', '=', '=', '='],
  'border-mission': ['–', '=', 'proposed', '=', '=', '='],
  'budapest-memorandum': ['–', '=', '=', '=', '=', '='],
  'coalition-of-the-willing': ['–', '=', '=', '=', 'active', '='],
  'eu-civilian-mission': ['–', '=', '=', '=', 'proposed', '='],
  eumam: ['–', '=', '=', '=', 'active', '='],
  'eumam-in-ukraine': [
    ...['–', '=', '=', '='],
    'agreed-in-principle only-after only-after only-after if only-after requires may-veto',
    '=',
  ],
  'foreign-troops': ['–', 'ruled-out unless', '=', '=', '=', '='],
  'french-instructors': ['–', '=', '=', 'under-discussion ≠', '=', '='],
  'international-legion': ['–', '=', 'active', '=', '=', '='],
  'macron-training': ['–', '=', 'proposed', '=', '=', '='],
  'repair-hubs': ['–', '=', 'active', '=', '=', '='],
  'security-guarantees': ['–', '=', '=', '=', 'agreed-in-principle requires', '='],
  'spain-agreement': ['–', '=', '=', 'authorised', '=', '='],
  'spain-deliveries': ['–', '=', '=', 'active', '=', '='],
  'training-2014-2022': ['–', 'ended', '=', '=', '=', '='],
  'training-resumption': ['–', 'requested', '=', '=', '=', '='],
  'us-aid': ['–', '=', 'inactive if', '=', '=', '='],
};

describe('the record of the five articles', () => {
  it('compiles without a fault to the committed dataset, and twice to the same bytes', async () => {
    const [first, second] = [await compileRecord(data), await compileRecord(data)];
    assert.deepEqual(first.faults.map(faultLine), []);
    assert(first.dataset && second.dataset);
    assert.equal(datasetText(first.dataset), committed);
    assert.equal(datasetText(second.dataset), committed);
  });

  it('fits the schema', () => {
    const validate = validatorFor('dataset');
    assert(validate(JSON.parse(committed)), JSON.stringify(validate.errors));
  });

  it('agrees with the articles’ own texts', { skip: !existsSync(texts) }, async () => {
    const { faults } = await compileRecord(data, texts);
    assert.deepEqual(faults.map(faultLine), []);
  });

  it('covers what a close reading finds', () => {
    const found = coverageOf(story);
    const least = {
      ...{ sources: 5, actors: 36, missions: 17, events: 26 },
      ...{ quotations: 13, figures: 7, disputes: 6 },
    };
    for (const [what, count] of Object.entries(least)) {
      assert(found[what]! >= count, `${found[what]} ${what}`);
    }
  });

  it('gives each mission its status on each date', () => {
    const table = Object.fromEntries(
      [...story.missions.keys()].map((mission) => [mission, rowOf(story, mission)]),
    );
    assert.deepEqual(table, STATUS_TABLE);
  });

  it('sets Kyiv and Paris side by side, each in its own words', () => {
    const { status } = story.missions.get('french-instructors')!;
    const speakers = status.claims.map((id) => story.items.get(id)?.value.saidBy);
    assert.deepEqual(speakers.sort(), ['french-defence-ministry', 'syrskyi']);
    const dispute = [...story.disputes.values()].find(({ positions }) =>
      positions.some(({ claims }) => claims.includes(status.claims[0]!)),
    );
    const quoted = dispute?.positions.map(({ claims }) =>
      claims.some((id) => {
        const item = story.items.get(id);
        return item?.type === 'statement' && item.value.quote !== undefined;
      }),
    );
    assert.deepEqual(quoted, [true, true]);
  });

  it('names who may veto the training inside Ukraine', () => {
    const { conditions } = story.missions.get('eumam-in-ukraine')!;
    const vetoes = conditions.filter(({ operator }) => operator === 'may-veto');
    assert.deepEqual(
      vetoes.map(({ actor }) => actor),
      ['hungary'],
    );
  });

  it('never shows as made the call that Zelenskyy says he can not make', () => {
    const claims = story.missions.get('foreign-troops')?.claims ?? [];
    assert.deepEqual(
      claims.filter(({ saidBy, status }) => saidBy === 'zelenskyy' && status !== 'ruled-out'),
      [],
    );
    const stances = story.actors.get('zelenskyy')?.stances ?? [];
    const onTroops = stances.filter(({ mission }) => mission === 'foreign-troops');
    assert(onTroops.length > 0);
    for (const { type } of onTroops)
      assert(['declines', 'refuses', 'opposes'].includes(type), type);
  });
});

function rowOf(of: Story, mission: string): string[] {
  const cells = DATES.map((date) => {
    const { value, disputed, conditions } = statusAt(of, mission, date);
    const operators = conditions.map((id) => (of.items.get(id)?.value as Condition).operator);
    return [value ?? '–', ...(disputed ? ['≠'] : []), ...operators].join(' ');
  });
  return cells.map((cell, index) => (index > 0 && cell === cells[index - 1] ? '=' : cell));
}
