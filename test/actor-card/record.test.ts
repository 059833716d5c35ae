import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onTheRecord } from '../../src/components/actor-card/record.ts';
import { postOf, postsOf } from '../../src/components/shared/attribution.ts';
import { asOf } from '../../src/model/as-of.ts';
import type { Actor, Evidence, Quote, Stance, Statement } from '../../src/model/dataset.ts';
import { createStory } from '../../src/model/story.ts';
import { en } from '../../src/words/en.ts';
import {
  actor,
  dataset,
  event,
  mission,
  said,
  source,
  stated,
  statement,
} from '../model/fixture.ts';

const passage = (start: string, article = 'early'): Evidence[] => [
  { source: article, start, end: 'and so on' },
];
const quoted = (extent: Quote['extent'] = 'full') => ({
  quote: { exact: 'Their words', extent, marks: [] },
});
const stance = (id: string, start: string, more: Partial<Stance> = {}): Stance => ({
  ...said('early'),
  id,
  mission: 'training',
  type: 'supports',
  evidence: passage(start),
  ...more,
});
const told = (id: string, start: string, more: Partial<Statement> = {}) =>
  statement(id, 'early', { evidence: passage(start), ...more });

function recordOf(minister: Partial<Actor>, statements: Statement[], missions = ['training']) {
  const data = dataset({
    sources: [source('early', stated('2024-03-08')), source('late', stated('2024-06'))],
    actors: [actor('minister', 'Ada', { formerIds: ['the-envoy'], ...minister }), actor('b', 'B')],
    missions: [mission('training', []), mission('patrol', [])],
    events: [
      event('speech', stated('2024-03-07'), {
        missions: missions.map((id) => ({ mission: id })),
        statements,
      }),
    ],
    disputes: [
      {
        id: 'split',
        question: 'Who?',
        nature: 'contradictory',
        positions: [
          { label: 'One', claims: ['contested'] },
          { label: 'Another', claims: ['other'] },
        ],
      },
    ],
  });
  const story = createStory(data);
  return onTheRecord(story, story.actors.get('minister')!).map(({ mission: on, positions }) => ({
    mission: on?.id,
    positions: positions.map((one) => ({
      stance: one.stance?.id,
      statement: one.statement?.id,
      disputed: one.disputed,
    })),
  }));
}
const one = (stanceId?: string, statementId?: string, disputed = false) => ({
  stance: stanceId,
  statement: statementId,
  disputed,
});

describe('what an actor is on the record with', () => {
  it('joins no stance to a passage that only begins with the same words', () => {
    const longer = told('longer', 'so', {
      evidence: [{ source: 'early', start: 'so', end: 'much further on' }],
      ...quoted(),
    });
    assert.deepEqual(recordOf({ stances: [stance('for', 'so')] }, [longer]), [
      { mission: 'training', positions: [one('for'), one(undefined, 'longer')] },
    ]);
  });

  it('joins a stance to the quotation of its passage, before other statements of it', () => {
    const statements = [told('in-own-words', 'so'), told('quoted', 'so', quoted())];
    assert.deepEqual(recordOf({ stances: [stance('for', 'so')] }, statements), [
      { mission: 'training', positions: [one('for', 'quoted')] },
    ]);
  });

  it('joins it to a statement in the record’s own words where there is no quotation', () => {
    const statements = [told('hinted', 'so', quoted('fragment')), told('elsewhere', 'no')];
    assert.deepEqual(recordOf({ stances: [stance('for', 'so')] }, statements), [
      { mission: 'training', positions: [one('for', 'hinted')] },
    ]);
  });

  it('gives each quotation once, those of no stance too; of fragments and statements none', () => {
    const statements = [
      told('quoted', 'so', quoted()),
      told('also-quoted', 'then', quoted('partial')),
      told('hinted', 'there', quoted('fragment')),
      told('plain', 'here'),
      told('of-another', 'so', { ...quoted(), saidBy: 'b' }),
    ];
    const stances = [stance('for', 'so'), stance('again', 'so', { type: 'welcomes' })];
    assert.deepEqual(recordOf({ stances }, statements), [
      {
        mission: 'training',
        positions: [one('for', 'quoted'), one('again'), one(undefined, 'also-quoted')],
      },
    ]);
  });

  it('takes no statement of an event that does not bear on the mission', () => {
    assert.deepEqual(
      recordOf({ stances: [stance('for', 'so')] }, [told('quoted', 'so', quoted())], ['patrol']),
      [
        { mission: 'training', positions: [one('for')] },
        { mission: 'patrol', positions: [one(undefined, 'quoted')] },
      ],
    );
  });

  it('stands by mission, the newest first', () => {
    const stances = [
      stance('old', 'a', { mission: 'patrol' }),
      stance('new', 'b', { evidence: passage('b', 'late') }),
      stance('older', 'c', { madeOn: stated('2023') }),
      stance('undated', 'd', { mission: 'patrol', madeOn: stated(null), evidence: [] }),
    ];
    assert.deepEqual(recordOf({ stances }, []), [
      { mission: 'training', positions: [one('new'), one('older')] },
      { mission: 'patrol', positions: [one('old'), one('undated')] },
    ]);
  });

  it('says where another account differs', () => {
    const statements = [told('contested', 'so', quoted()), told('quoted', 'then', quoted())];
    const [subject] = recordOf({ stances: [stance('for', 'so')] }, statements);
    assert.deepEqual(subject?.positions, [
      one('for', 'contested', true),
      one(undefined, 'quoted', false),
    ]);
  });

  it('finds what is said under a former id', () => {
    const statements = [told('quoted', 'so', { ...quoted(), saidBy: 'the-envoy' })];
    assert.equal(recordOf({}, statements)[0]?.positions.length, 1);
  });
});

describe('posts', () => {
  const post = (title: string, article: string, former?: boolean) => ({
    title,
    evidence: passage('x', article),
    ...(former ? { former } : {}),
  });
  const story = createStory(
    dataset({
      sources: [
        source('early', stated('2024-03-08')),
        source('late', stated('2024-06')),
        source('undated', stated(null)),
      ],
      actors: [
        actor('ada', 'Ada', {
          posts: [
            post('envoy', 'undated'),
            post('minister', 'early'),
            post('minister', 'late', true),
            post('president', 'late'),
          ],
        }),
      ],
    }),
  );

  it('stand with the last named first, past ones after present ones, undated ones last', () => {
    assert.deepEqual(
      postsOf(story, 'ada').map(({ title, former }) => `${former ? 'former ' : ''}${title}`),
      ['president', 'former minister', 'minister', 'envoy'],
    );
  });

  it('are told as of the date', () => {
    assert.equal(postOf(story, 'ada', en), 'president');
    assert.equal(postOf(asOf(story, '2024-04-30'), 'ada', en), 'minister');
  });

  it('are told as the article has it, where it gives one', () => {
    assert.equal(postOf(story, 'ada', en, said('early')), 'minister');
    assert.equal(postOf(story, 'ada', en, said('undated')), 'envoy');
    assert.equal(postOf(story, 'ada', en, said('nowhere')), 'president');
  });
});
