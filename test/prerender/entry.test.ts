import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standingCondition } from '../../src/components/shared/leading-condition.ts';
import type { Condition, Dataset, Event, Mission, StatusClaim } from '../../src/model/dataset.ts';
import { compileStatus } from '../../src/model/status.ts';
import { createStory } from '../../src/model/story.ts';
import { prerender } from '../../src/prerender/index.ts';
import {
  actor,
  claim,
  dataset,
  event,
  evidence,
  mission,
  said,
  source,
  stated,
  statement,
} from '../model/fixture.ts';
import { attr, byClass, byTag, textOf } from './html.ts';

const passage = (start: string, from = 'early') => [{ source: from, start, end: 'its last words' }];

const condition = (id: string, more: Partial<Condition> = {}): Condition => ({
  ...said('early'),
  id,
  operator: 'only-after',
  text: `only after ${id}`,
  ...more,
});

interface Parts extends Partial<Dataset> {
  claims?: StatusClaim[];
  conditions?: Condition[];
}

/** A record of one mission. */
function recordOf(events: Event[], { claims = [], conditions = [], ...more }: Parts = {}): Dataset {
  const record = dataset({
    sources: [source('early', stated('2024-03-08')), source('late', stated('2024-06-01'))],
    actors: [
      actor('northland', 'Northland', { kind: 'state' }),
      actor('minister', 'Anna Minister', {
        posts: [{ title: 'minister of defence', evidence: evidence('early') }],
      }),
      actor('envoy', 'Boris Envoy'),
      actor('agency', 'The Agency', { kind: 'medium', summary: 'The state news agency.' }),
    ],
    missions: [mission('training', claims, { conditions })],
    events,
    ...more,
  });
  for (const one of record.missions) one.status = compileStatus(one, createStory(record));
  return record;
}

/** An entry that tells these claims of the mission. */
const telling = (id: string, claims: readonly string[], more: Partial<Event> = {}) =>
  event(id, stated('2024-03-07'), {
    missions: claims.map((one) => ({ mission: 'training', claim: one })),
    statements: [statement(`${id}-told`, 'early')],
    ...more,
  });

const text = (html: string, name: string) => byClass(html, name).map(textOf);
const changes = (record: Dataset) => text(prerender('sourced-timeline', record), 'sourced-change');
const badges = (record: Dataset) =>
  byTag(prerender('sourced-timeline', record), 'sourced-mission-status').map((badge) => [
    textOf(badge),
    attr(badge, 'condition'),
  ]);

describe('entry: a condition goes with a status only from who gives the status', () => {
  const claims = [claim('agreed', 'agreed-in-principle', { evidence: passage('we agree') })];
  const shown = (conditions: Condition[], given = claims) => {
    const record = recordOf(
      [
        telling(
          'start',
          given.map(({ id }) => id),
        ),
      ],
      {
        claims: given,
        conditions,
      },
    );
    const [one] = record.missions;
    return {
      onBadge: badges(record).at(-1)![1],
      compiled: standingCondition(one!, one!.status),
      badge: textOf(
        byTag(
          prerender('sourced-mission-status', record, { mission: 'training', size: 'medium' }),
          'b',
        )[0]!,
      ),
      listed: byClass(prerender('sourced-timeline', record), 'sourced-conditions')
        .flatMap(({ childNodes }) => childNodes)
        .map(textOf)
        .join(' '),
    };
  };

  it('carries one of the same speaker', () => {
    const { onBadge, compiled, listed } = shown([condition('a truce')]);
    assert.deepEqual([onBadge, compiled, listed], ['only after a truce', 'only after a truce', '']);
  });

  for (const [why, more] of Object.entries({
    'another speaker’s': { saidBy: 'envoy', evidence: passage('we agree') },
    'another article’s': { evidence: passage('far from it', 'late') },
    'a veto': { operator: 'may-veto', evidence: passage('we agree') },
  } satisfies Record<string, Partial<Condition>>)) {
    it(`carries none that is ${why}`, () => {
      const { onBadge, compiled } = shown([condition('a truce', more)]);
      assert.deepEqual([onBadge, compiled], [undefined, undefined]);
    });
  }

  it('lists another’s with its owner', () => {
    const { listed } = shown([
      condition('a truce', { saidBy: 'envoy', evidence: passage('we agree') }),
    ]);
    assert.match(listed, /Only after a truce, says Boris Envoy/);
  });

  it('names the mission that it is for, where the record has several', () => {
    const put = condition('a truce', { saidBy: 'envoy', evidence: passage('we agree') });
    const headings = (missions: Mission[]) => {
      const record = recordOf([telling('start', ['agreed'])], { claims, conditions: [put] });
      record.missions.push(...missions);
      record.events[0]!.missions.push(...missions.map(({ id }) => ({ mission: id })));
      return byClass(prerender('sourced-timeline', record), 'sourced-conditions').map((block) =>
        textOf(block.childNodes.find(({ nodeName }) => /^h\d$/.test(nodeName))!),
      );
    };
    const other = { ...put, id: 'other', text: 'if parliament agrees' };
    assert.deepEqual(headings([]), ['Conditions']);
    assert.deepEqual(headings([mission('hubs', [], { conditions: [other] })]), [
      'Conditions: Mission training',
      'Conditions: Mission hubs',
    ]);
  });

  it('of several carries the one in the passage of the claim, and lists all', () => {
    const two = [condition('the war'), condition('a truce', { evidence: passage('we agree') })];
    const { onBadge, compiled, listed } = shown(two);
    assert.deepEqual([onBadge, compiled], ['only after a truce', 'only after a truce']);
    assert.match(listed, /Only after a truce, says Anna Minister/);
  });

  it('of several in other passages carries none', () => {
    const two = [condition('the war'), condition('a truce', { evidence: passage('and yet') })];
    assert.deepEqual([shown(two).onBadge, shown(two).compiled], [undefined, undefined]);
  });

  it('carries none where two speakers give the status and one the condition', () => {
    const both = [
      ...claims,
      claim('agreed-too', 'agreed-in-principle', { saidBy: 'envoy', party: 'southland' }),
    ];
    const { onBadge, compiled } = shown([condition('a truce')], both);
    assert.deepEqual([onBadge, compiled], [undefined, undefined]);
  });

  it('carries none on what is observed not to exist', () => {
    const { onBadge, compiled } = shown([condition('a truce')], [claim('none', 'inactive')]);
    assert.deepEqual([onBadge, compiled], [undefined, undefined]);
  });
});

describe('entry: status changes', () => {
  it('reads what one speaker gives as a step, with its date', () => {
    const claims = [
      claim('ran', 'active', { validAt: stated('2014/2022') }),
      claim('over', 'ended', { validAt: stated('2022') }),
    ];
    const period = telling('period', ['ran', 'over'], { when: stated('2014/2022') });
    assert.deepEqual(changes(recordOf([period], { claims })), [
      'Status change: Mission training Active changed to Ended, 2022, month not given One source',
    ]);
  });

  it('reads two statuses given at once as two claims', () => {
    const claims = [
      claim('offered', 'proposed'),
      claim('begun', 'active', { scope: 'a few courses' }),
    ];
    assert.deepEqual(changes(recordOf([telling('both', ['offered', 'begun'])], { claims })), [
      'Status change: Mission training No earlier status changed to Proposed and Active, a few courses One source',
    ]);
  });

  it('goes from what earlier entries told, said the same day or not; what changes nothing is one line', () => {
    const claims = [
      claim('first', 'proposed'),
      claim('next', 'under-discussion'),
      claim('again', 'under-discussion', { saidBy: 'envoy' }),
      claim('doubt', 'requested', { saidBy: 'outlet', form: 'outlet-voice', party: undefined }),
    ];
    const record = recordOf(
      claims.map(({ id }, index) => telling(id, [id], { when: stated(`2024-03-0${index + 1}`) })),
      { claims },
    );
    assert.deepEqual(changes(record), [
      'Status change: Mission training No earlier status changed to Proposed One source',
      'Status change: Mission training Proposed changed to Under discussion One source',
      'Status: Mission training Under discussion, says Boris Envoy',
      'Status: Mission training Requested, says the article',
    ]);
  });

  it('takes a request for no step back', () => {
    const claims = [
      claim('talked-of', 'under-discussion', {
        saidBy: 'outlet',
        form: 'outlet-voice',
        party: undefined,
      }),
      claim('wanted', 'requested', { saidBy: 'envoy', party: 'southland' }),
    ];
    const days = ['2024-03-01', '2024-03-02'];
    const record = recordOf(
      claims.map(({ id }, index) => telling(id, [id], { when: stated(days[index]!) })),
      { claims },
    );
    assert.deepEqual(changes(record), [
      'Status change: Mission training No earlier status changed to Under discussion, says the article One source',
      'Status: Mission training Requested, says Boris Envoy',
    ]);
  });

  it('names who gives the status, unless the entry has that voice and no dispute', () => {
    const claims = [claim('agreed', 'agreed-in-principle')];
    const [told] = badges(recordOf([telling('own', ['agreed'])], { claims }));
    assert.equal(told![0], 'Agreed in principle One source');
    const other = telling('other', ['agreed'], {
      statements: [statement('told', 'early', { saidBy: 'envoy' })],
    });
    assert.equal(
      badges(recordOf([other], { claims }))[0]![0],
      'Agreed in principle, says Anna Minister One source',
    );
  });
});

describe('entry: who says so', () => {
  const bylines = (statements: Event['statements'], more: Partial<Event> = {}) => {
    const html = prerender(
      'sourced-timeline',
      recordOf([telling('one', [], { statements, ...more })]),
    );
    // Each article’s line, and once more in the notes at the end.
    const [entries = ''] = html.split('sourced-notes');
    return { story: text(html, 'sourced-by'), sources: text(entries, 'sourced-via') };
  };
  const quote = { exact: 'We go.', extent: 'full' as const, marks: [] };

  it('says post and way once, then the name; the way again where it differs', () => {
    const { story } = bylines([
      statement('a', 'early', { quote, medium: 'at a briefing' }),
      statement('b', 'early', { quote: { ...quote, exact: 'Soon.' }, medium: 'at a briefing' }),
      statement('c', 'early', { quote: { ...quote, exact: 'Now.' }, medium: 'on the radio' }),
    ]);
    assert.deepEqual(story, [
      'Anna Minister, minister of defence, at a briefing',
      'Anna Minister',
      'Anna Minister, on the radio',
    ]);
  });

  it('names a carrier with what it is', () => {
    const via = [{ agent: 'agency', act: 'passed on', medium: 'in a dispatch' }];
    assert.deepEqual(bylines([statement('a', 'early', { via })]).story, [
      'Anna Minister, minister of defence, passed on by The Agency, the state news agency in a dispatch',
    ]);
  });

  it('says in one line what all of a speaker’s statements share, and no more', () => {
    const { story, sources } = bylines([
      statement('a', 'early', { modality: 'possible', medium: 'at a briefing' }),
      statement('b', 'early', { modality: 'planned', medium: 'at a briefing' }),
    ]);
    assert.deepEqual(story, ['Anna Minister, minister of defence, at a briefing']);
    assert.deepEqual(sources.slice(1), [
      'Anna Minister, as a possibility',
      'Anna Minister, as a plan',
    ]);
  });

  it('names the article’s own voice where it tells the entry, and not twice', () => {
    const own = { saidBy: 'outlet', form: 'outlet-voice' as const };
    const mixed = [statement('a', 'early'), statement('b', 'early', own)];
    assert.deepEqual(bylines([statement('a', 'early', own)]).story, ['The article itself']);
    assert.deepEqual(
      bylines([statement('a', 'early', own)], { summary: 'The article says so.' }).story,
      [],
    );
    assert.deepEqual(bylines(mixed).story, ['Anna Minister, minister of defence']);
    assert.equal(bylines(mixed).sources.at(-1), 'The article itself');
  });
});

describe('entry: marks of quotations', () => {
  const told = (marks: ('nested' | 'negated' | 'hypothetical')[], more: Partial<Event> = {}) =>
    prerender(
      'sourced-timeline',
      recordOf(
        [
          telling('one', [], {
            statements: [
              statement('refusal', 'early', {
                text: 'The minister said that she could not call for it.',
                quote: { exact: 'Come and fight', extent: 'full', marks, translated: true },
              }),
            ],
            ...more,
          }),
        ],
        {
          disputes: [
            {
              id: 'who',
              question: 'Who?',
              nature: 'contradictory',
              positions: [{ label: 'One side', claims: ['refusal'] }],
            },
          ],
        },
      ),
    );

  it('tells before words that are not said that they are not, and with the name again', () => {
    assert.equal(
      textOf(byTag(told(['negated', 'hypothetical']), 'blockquote')[0]!),
      'Not said. The minister said that she could not call for it. “Come and fight” ' +
        'Anna Minister, minister of defence, on words that cannot be said, translated',
    );
  });

  it('tells the others before the words too', () => {
    assert.match(
      textOf(byTag(told(['nested', 'hypothetical']), 'blockquote')[0]!),
      /^At second hand\. Of a supposed case\. “Come and fight”/,
    );
  });

  it('tells them in accounts', () => {
    const [account] = text(told(['negated'], { dispute: 'who' }), 'sourced-accounts');
    assert.match(
      account!,
      /Not said\. The minister said that she could not call for it\. “Come and fight” \(translated\)/,
    );
  });
});

describe('entry: accounts', () => {
  it('names each speaker of a side, and every article that is cited', () => {
    const html = prerender(
      'sourced-timeline',
      recordOf(
        [
          telling('one', [], { dispute: 'how-far', participants: [] }),
          telling('two', [], {
            statements: [
              statement('hers', 'early'),
              statement('his', 'late', { saidBy: 'envoy', medium: 'on the radio' }),
            ],
          }),
        ],
        {
          disputes: [
            {
              id: 'how-far',
              question: 'How far?',
              nature: 'contradictory',
              positions: [{ label: 'Far', claims: ['hers', 'his'] }],
            },
          ],
        },
      ),
    );
    const [accounts] = byClass(html, 'sourced-accounts');
    assert.match(
      textOf(accounts!),
      /Far\s?Anna Minister, minister of defence\s?What hers says\.\s?Boris Envoy, on the radio\s?What his says\.$/,
    );
    assert.match(text(html, 'sourced-who')[0]!, /Anna Minister Boris Envoy/);
    assert.match(
      text(html, 'sourced-sources')[0]!,
      /^Reported by 2 articles Article early.*Article late/,
    );
  });
});

describe('entry: dates and where they come from', () => {
  const open = (edtf: string) =>
    stated(null, { estimate: { edtf, basis: 'inferred', reason: 'It is told so.' } });
  const dated = (when: Event['when'], more: Partial<Event> = {}) => {
    const html = prerender('sourced-timeline', recordOf([telling('one', [], { when, ...more })]));
    return [...text(html, 'sourced-date'), ...text(html, 'sourced-basis')];
  };

  it('has “about” inside an open period, before any other estimate', () => {
    assert.equal(dated(open('2022-02-24/..'))[0], 'Since about 24 February 2022');
    assert.equal(dated(open('../2022-02'))[0], 'Until about February 2022');
    assert.equal(dated(open('2022-02-24/2022-02-28'))[0], 'About 24 to 28 February 2022');
    assert.equal(dated(stated('2022-02-24/..'))[0], 'Since 24 February 2022');
  });

  it('gives the article’s own words for a date, and why an undated entry stands where it does', () => {
    const asWritten = 'in recent weeks';
    assert.deepEqual(dated({ ...open('2024-05'), asWritten }), [
      'About May 2024',
      '“in recent weeks” in the article; our estimate',
    ]);
    assert.deepEqual(dated(stated(null, { asWritten, before: ['two'] }), { occurred: false }), [
      'Date not given',
      '“in recent weeks” in the article; placed by the order of events; had not happened when reported',
    ]);
    assert.deepEqual(dated(stated(null)), [
      'Date not given',
      'Listed last because it cannot be placed',
    ]);
  });
});
