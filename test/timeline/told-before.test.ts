import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { daySaid } from '../../src/components/shared/date-said.ts';
import { toldBefore } from '../../src/components/timeline/told-before.ts';
import type { StatusClaim } from '../../src/model/dataset.ts';
import { compareDays, effective } from '../../src/model/dates.ts';
import { compileLines, compileStatus, STATUSES } from '../../src/model/status.ts';
import { createStory } from '../../src/model/story.ts';
import { tellersOf } from '../../src/model/tellers.ts';
import { claim, dataset, event, mission, source, stated } from '../model/fixture.ts';
import { runs } from '../runs.ts';

const sources = [source('early', stated('2024-01-15'))];

const dayOf = (year: number, index: number) =>
  new Date(Date.UTC(year, 0, index + 1)).toISOString().slice(0, 10);

/** The story of a mission’s claims, each told by the entry of its index in `by`, where there is one. */
const storyOf = (claims: StatusClaim[], by: (number | undefined)[]) => {
  const events = claims.map((_, index) =>
    event(`e${index}`, stated(dayOf(2024, index)), {
      missions: claims.flatMap(({ id }, place) =>
        by[place] === index ? [{ mission: 'training', claim: id }] : [],
      ),
    }),
  );
  return createStory(dataset({ sources, events, missions: [mission('training', claims)] }));
};

describe('what is told of a mission before an entry', () => {
  it('comes to the status of all its claims told so far, in whatever order entries are asked for', () => {
    const day = fc.constantFrom(
      ...['2024-01-10', '2024-01-20', '2024-02', '2024-01-15/2024-02-10', '../2024-01-12'],
      ...['2024-02-01/..', null],
    );
    const said = fc.record(
      {
        status: fc.constantFrom(...STATUSES, 'requested' as const),
        party: fc.constantFrom('northland', 'southland'),
        form: fc.constantFrom('paraphrase', 'quotation', 'headline', 'outlet-voice'),
        validAt: day.map((edtf) => stated(edtf)),
      },
      { requiredKeys: ['status', 'form'] },
    );
    const teller = fc.option(fc.nat(9), { nil: undefined });
    const asked = fc.array(fc.tuple(fc.nat(12), day), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(said, teller), { maxLength: 10 }), asked, (all, asks) => {
        const claims = all.map(([more], index) => claim(`c${index}`, more.status, more));
        const story = storyOf(
          claims,
          all.map(([, by]) => by),
        );
        const [subject] = story.dataset.missions;
        const { tellers } = tellersOf(story);
        for (const [place, before] of asks) {
          const earlier = claims.filter((one) => {
            const by = tellers.get(one.id);
            return by === undefined ? compareDays(daySaid(one, story), before) < 0 : by < place;
          });
          const { value, disputed } = compileStatus({ claims: earlier, conditions: [] }, story);
          const lines = toldBefore(story)(subject!)(place, before);
          const now = compileLines(lines, [], story);
          assert.deepEqual([now.value, now.disputed], [value, disputed]);
        }
      }),
      runs(3000),
    );
  });

  it('is looked at no more often for each entry where there are many', () => {
    const looks = (count: number, from: number) => {
      let seen = 0;
      const days = Array.from({ length: count }, (_, index) => dayOf(from, index));
      const claims = days.map((edtf, index) => {
        const read = effective(stated(edtf)).date!;
        const { earliest } = read;
        Object.defineProperty(read, 'earliest', { get: () => (seen++, earliest) });
        return claim(`c${index}`, 'active', { validAt: stated(edtf) });
      });
      const story = storyOf(claims, [...days.keys()]);
      const [subject] = story.dataset.missions;
      for (const place of days.keys()) {
        compileLines(toldBefore(story)(subject!)(place, null), [], story);
      }
      return seen / count;
    };
    assert.ok(looks(400, 2900) < 1.5 * looks(100, 2800));
  });
});
