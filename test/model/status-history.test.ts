import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StatusClaim } from '../../src/model/dataset.ts';
import { statusHistory } from '../../src/model/status-history.ts';
import { createStory } from '../../src/model/story.ts';
import { claim, dataset, estimated, mission, source, stated } from './fixture.ts';

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
