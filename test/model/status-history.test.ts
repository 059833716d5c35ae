import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Condition, Mission, StatusClaim, When } from '../../src/model/dataset.ts';
import { compareDays, dayOf, effective } from '../../src/model/dates.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { statusHistory, type StatusStep } from '../../src/model/status-history.ts';
import { compileStatus, STATUSES, whenSaid } from '../../src/model/status.ts';
import { createStory, type Story } from '../../src/model/story.ts';
import { runs } from '../runs.ts';
import { claim, dataset, estimated, mission, said, source, stated } from './fixture.ts';

const history = (claims: StatusClaim[]) => {
  const subject = mission('training', claims);
  const sources = [source('early', stated('2024-03-08')), source('undated', stated(null))];
  return statusHistory(subject, createStory(dataset({ sources, missions: [subject] })));
};
const steps = (...claims: StatusClaim[]) =>
  history(claims).map(({ status, claim: { id } }) => [id, status.value, status.disputed]);

const made = (edtf: string) => ({ madeOn: stated(edtf) });
const undated = { evidence: [{ source: 'undated', start: 'first words of', end: 'last words' }] };
const south = { saidBy: 'president', party: 'southland' };

describe('status history', () => {
  it('is empty where nobody says anything that counts', () => {
    assert.deepEqual(steps(), []);
    assert.deepEqual(steps(claim('headline', 'active', { form: 'headline' })), []);
  });

  it('has a step for each day on which a claim starts, oldest first, whatever the order given', () => {
    const proposed = claim('a', 'proposed', made('2024-01-10'));
    const active = claim('b', 'active', made('2024-06'));
    assert.deepEqual(steps(active, proposed), [
      ['a', 'proposed', false],
      ['b', 'active', false],
    ]);
  });

  it('tells each step as it was told by then, and when the sides differ', () => {
    const discussed = claim('paris', 'under-discussion', made('2024-05'));
    const preparing = claim('kyiv', 'preparing', { ...south, ...made('2024-05-20') });
    const active = claim('later', 'active', made('2024-09-01'));
    assert.deepEqual(steps(discussed, preparing, active), [
      ['paris', 'under-discussion', false],
      ['kyiv', 'under-discussion', true],
      ['later', 'active', false],
    ]);
  });

  it('names the claim that carries the status where several start on one day', () => {
    const day = made('2024-05-20');
    const further = claim('further', 'preparing', { ...south, ...day });
    const least = claim('least', 'proposed', day);
    assert.deepEqual(steps(further, least), [['least', 'proposed', true]]);
  });

  it('passes over a day on which nothing was said that counts', () => {
    const proposed = claim('a', 'proposed', made('2024-01-10'));
    const headline = claim('h', 'active', { form: 'headline', ...made('2024-02-10') });
    assert.deepEqual(steps(proposed, headline), [['a', 'proposed', false]]);
  });

  it('dates a step by when the claim holds, else by when it was said, else by its article', () => {
    const holds = stated('2014/2022');
    const dates = history([
      claim('holds', 'active', { validAt: holds, ...made('2024-01-10') }),
      claim('said', 'ended', { madeOn: estimated('2023-02') }),
      claim('told', 'proposed', { party: 'southland' }),
    ]).map(({ when }) => when);
    assert.deepEqual(dates, [holds, estimated('2023-02'), stated('2024-03-08')]);
  });

  it('ends with claims of no known day, where they count', () => {
    const never = claim('never', 'ruled-out', { ...south, ...undated });
    const proposed = claim('a', 'proposed', made('2024-01-10'));
    assert.deepEqual(steps(never), [['never', 'ruled-out', false]]);
    assert.deepEqual(steps(never, proposed), [
      ['a', 'proposed', false],
      ['never', 'ruled-out', true],
    ]);
    assert.deepEqual(history([never])[0]?.when, stated(null));
  });
});

/** The same, by the status of the whole mission on each day. */
function dayByDay(subject: Mission, story: Story): StatusStep[] {
  const dated = subject.claims.map((each) => ({ claim: each, when: whenSaid(each, story) }));
  return [...groupBy(dated, ({ when }) => dayOf(when))]
    .sort(([a], [b]) => compareDays(a, b))
    .flatMap(([day, all]) => {
      const status = compileStatus(subject, story, day ?? undefined);
      const counting = all.filter(({ claim: { id } }) => status.claims.includes(id));
      const brought = counting.find((each) => each.claim.status === status.value) ?? counting[0];
      return brought ? [{ status, ...brought }] : [];
    });
}

const DATES: When[] = [
  ...['2024-01-05', '2024-01-06', '2024-01-20', '2024-02', '2024-02-10?', '2024-03-01', '2024'],
  ...['2024-01-10/2024-02-20', '2024-02-15/..', '../2024-02-01', '2023-12/', '/2024-03-05'],
  ...['[2024-01-01,2024-03-05]', '[2024-02-01..]', '2024-21', 'XXXX-02-10', 'one day', null],
].map((edtf) => stated(edtf));
const date = fc.constantFrom(...DATES, estimated('2024-02-03'), estimated('2024-01'));
const sources = [...DATES.keys()].map((index) => source(`s${index}`, DATES[index]!));
const cited = fc
  .uniqueArray(fc.constantFrom(...sources, source('nowhere', stated(null))), { maxLength: 2 })
  .map((all) => all.map(({ id }) => ({ source: id, start: 'first', end: 'last' })));
const dates = { madeOn: date, validAt: date, evidence: cited };
const claims = fc
  .array(
    fc.record(
      {
        ...dates,
        status: fc.constantFrom(...STATUSES, 'requested', 'active', 'unheard-of' as 'active'),
        party: fc.constantFrom('northland', 'southland', 'eastland'),
        saidBy: fc.constantFrom('minister', 'minister', 'outlet'),
        form: fc.constantFrom('paraphrase', 'quotation', 'headline', 'outlet-voice'),
        modality: fc.constantFrom('asserted', 'asserted', 'planned'),
      },
      { requiredKeys: ['status', 'saidBy', 'form', 'modality', 'evidence'] },
    ),
    { maxLength: 14 },
  )
  .map((all) => all.map((one, index): StatusClaim => ({ ...one, id: `c${index}` })));
const conditions = fc
  .array(fc.record(dates, { requiredKeys: ['evidence'] }), { maxLength: 2 })
  .map((all) =>
    all.map((one, index): Condition => ({
      ...said('s0'),
      ...one,
      id: `when-${index}`,
      operator: 'unless',
      text: 'The ground is dry.',
    })),
  );

describe('status history, of any claims', () => {
  it('has on each day the status of all claims that started by then', () => {
    fc.assert(
      fc.property(claims, conditions, (given, on) => {
        const subject = { ...mission('training', given), conditions: on };
        const story = createStory(dataset({ sources, missions: [subject] }));
        assert.deepEqual(statusHistory(subject, story), dayByDay(subject, story));
      }),
      runs(5000),
    );
  });

  it('looks no more often at each where there are many', () => {
    /** How often the dates of so many claims of two parties, on a day each, are looked at. */
    const looks = (count: number, from: number) => {
      let seen = 0;
      const given = Array.from({ length: count }, (_, index) => {
        const edtf = new Date(Date.UTC(from, 0, index)).toISOString().slice(0, 10);
        const read = effective(stated(edtf)).date!;
        const { earliest } = read;
        Object.defineProperty(read, 'earliest', { get: () => (seen++, earliest) });
        const party = index % 3 ? 'northland' : 'southland';
        const status = index % 5 ? 'active' : 'requested';
        return claim(`c${index}`, status, { party, validAt: stated(edtf) });
      });
      assert.ok(history(given).length > count / 2);
      return seen / count;
    };
    assert.ok(looks(400, 2700) < 1.5 * looks(100, 2600));
  });
});
