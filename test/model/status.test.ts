import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statusAt } from '../../src/model/as-of.ts';
import type { StatusClaim } from '../../src/model/dataset.ts';
import { compileStatus, HALTING, NEXT_STEPS, STATUSES } from '../../src/model/status.ts';
import { createStory } from '../../src/model/story.ts';
import {
  claim,
  dataset,
  estimated,
  evidence,
  invented,
  mission,
  source,
  stated,
} from './fixture.ts';

const compile = (claims: StatusClaim[], until?: string) => {
  const subject = mission('training', claims);
  const sources = [
    source('early', stated('2024-03-08')),
    source('late', stated('2024-06-10')),
    source('undated', stated(null)),
  ];
  return compileStatus(subject, createStory(dataset({ sources, missions: [subject] })), until);
};

const made = (edtf: string) => ({ madeOn: stated(edtf) });
const outlet = { saidBy: 'outlet', party: undefined, form: 'outlet-voice' } as const;
const south = { saidBy: 'president', party: 'southland' };

describe('vocabulary', () => {
  it('has one row of next steps per word, naming only known words', () => {
    assert.deepEqual(Object.keys(NEXT_STEPS).sort(), [...STATUSES].sort());
    for (const next of Object.values(NEXT_STEPS)) {
      assert(next.every((word) => STATUSES.includes(word)));
    }
    assert.deepEqual(NEXT_STEPS.ended, []);
  });

  it('halts from suspended on', () => {
    assert.deepEqual([...HALTING], ['suspended', 'ended', 'withdrawn', 'ruled-out', 'inactive']);
  });
});

describe('which claims count', () => {
  it('gives no status where there is no claim', () => {
    assert.deepEqual(compile([]), {
      value: null,
      disputed: false,
      claims: [],
      conditions: [],
      sources: [],
    });
  });

  it('never counts a headline', () => {
    assert.equal(compile([claim('a', 'active', { form: 'headline' })]).value, null);
    assert.equal(compile([claim('a', 'active', { ...outlet, form: 'headline' })]).value, null);
  });

  it('counts the outlet’s own voice only where no party speaks', () => {
    const voice = claim('voice', 'inactive', outlet);
    assert.deepEqual(compile([voice]).claims, ['voice']);
    assert.deepEqual(compile([voice, claim('asked', 'requested', south)]).claims, ['asked']);
  });

  it('takes the outlet for no party, even where one is written', () => {
    const voice = claim('voice', 'active', { ...outlet, party: 'northland' });
    assert.deepEqual(compile([voice, claim('a', 'proposed')]).claims, ['a']);
  });

  it('does not let a headline of a party silence the outlet', () => {
    const voice = claim('voice', 'inactive', outlet);
    const headline = claim('headline', 'active', { form: 'headline' });
    assert.deepEqual(compile([voice, headline]).claims, ['voice']);
  });

  it('does not count a speaker who binds nobody', () => {
    assert.equal(compile([claim('a', 'active', { party: undefined })]).value, null);
  });

  it('counts unasserted claims up to agreed-in-principle', () => {
    for (const modality of [
      'planned',
      'possible',
      'conditional',
      'hypothetical',
      'opinion',
    ] as const) {
      assert.equal(
        compile([claim('a', 'agreed-in-principle', { modality })]).value,
        'agreed-in-principle',
      );
      assert.equal(compile([claim('a', 'authorised', { modality })]).value, null);
      assert.equal(compile([claim('a', 'ended', { modality })]).value, null);
    }
  });

  it('falls back on an earlier claim where the later one does not count', () => {
    const claims = [
      claim('a', 'proposed', made('2024-01-01')),
      claim('b', 'active', { ...made('2024-05-01'), modality: 'planned' }),
    ];
    assert.deepEqual(compile(claims).claims, ['a']);
  });

  it('passes over words it does not know', () => {
    const newer = claim('a', 'paused' as StatusClaim['status']);
    assert.deepEqual(compile([newer, claim('b', 'proposed')]).claims, ['b']);
  });

  it('counts requested only where nothing else does', () => {
    const asked = claim('asked', 'requested', { ...south, ...made('2024-06-01') });
    assert.equal(compile([asked]).value, 'requested');
    const answered = compile([asked, claim('a', 'ruled-out', made('2024-01-01'))]);
    assert.deepEqual([answered.value, answered.disputed], ['ruled-out', false]);
  });

  it('never takes a request for a step back of the same party', () => {
    const claims = [
      claim('a', 'proposed', made('2024-01-01')),
      claim('b', 'requested', made('2024-05-01')),
    ];
    assert.equal(compile(claims).value, 'proposed');
  });
});

describe('latest claim of a party', () => {
  it('is found in one go, however many claims there are', () => {
    const asked = (count: number) => {
      let reads = 0;
      const claims = Array.from({ length: count }, (_, index) =>
        Object.defineProperty(claim(`c${index}`, 'proposed', made('2024')), 'form', {
          get: () => (reads++, 'paraphrase'),
        }),
      );
      compile(claims);
      return reads;
    };
    assert.ok(asked(400) <= 2.1 * asked(200), `${asked(200)}, then ${asked(400)}`);
  });

  it('goes by validAt before madeOn', () => {
    const claims = [
      claim('then', 'ended', { validAt: stated('2022'), ...made('2024-05-01') }),
      claim('now', 'active', { validAt: stated('2023'), ...made('2023-05-01') }),
    ];
    assert.deepEqual(compile(claims).claims, ['now']);
  });

  it('goes by the date of the source where nothing else is given', () => {
    const claims = [
      claim('new', 'proposed', { evidence: evidence('late') }),
      claim('old', 'active', { evidence: evidence('early') }),
    ];
    assert.deepEqual(compile(claims).claims, ['new']);
  });

  it('passes over a date that gives no day', () => {
    const claims = [
      claim('new', 'proposed', { madeOn: stated('XXXX-06-01'), evidence: evidence('late') }),
      claim('old', 'active', made('2024-05-01')),
    ];
    assert.deepEqual(compile(claims).claims, ['new']);
  });

  it('reckons with estimates', () => {
    const claims = [
      claim('new', 'proposed', { madeOn: estimated('2025') }),
      claim('old', 'active', made('2024-05-01')),
    ];
    assert.deepEqual(compile(claims).claims, ['new']);
  });

  it('may step back', () => {
    const claims = [
      claim('a', 'agreed-in-principle', made('2024-01-01')),
      claim('b', 'under-discussion', made('2024-02-01')),
    ];
    assert.deepEqual(
      [compile(claims).value, compile(claims).disputed],
      ['under-discussion', false],
    );
  });

  it('takes a quotation before a paraphrase where dates overlap', () => {
    const claims = [
      claim('paraphrase', 'active', made('2024-05')),
      claim('quotation', 'proposed', { ...made('2024-05-27'), form: 'quotation' }),
    ];
    assert.deepEqual(compile(claims).claims, ['quotation']);
  });

  it('then takes the furthest', () => {
    const claims = [
      claim('near', 'proposed', made('2024-05-27')),
      claim('far', 'agreed-in-principle', made('2024-05')),
    ];
    assert.deepEqual(compile(claims).claims, ['far']);
  });

  it('lets a later paraphrase replace an earlier quotation', () => {
    const claims = [
      claim('quotation', 'active', { ...made('2024-01-01'), form: 'quotation' }),
      claim('paraphrase', 'suspended', made('2024-05-01')),
    ];
    assert.deepEqual(compile(claims).claims, ['paraphrase']);
  });

  it('keeps the same word from several articles together', () => {
    const { claims, sources } = compile([
      claim('a', 'proposed', made('2024-05-01')),
      claim('b', 'proposed', { ...made('2024-05-01'), evidence: evidence('late') }),
    ]);
    assert.deepEqual(
      [claims, sources],
      [
        ['a', 'b'],
        ['early', 'late'],
      ],
    );
  });
});

describe('between parties', () => {
  it('lets a claim give way to a wholly later, further one', () => {
    const compiled = compile([
      claim('a', 'proposed', made('2024-01-01')),
      claim('b', 'active', { ...south, ...made('2024-05-01') }),
    ]);
    assert.deepEqual(
      [compiled.value, compiled.disputed, compiled.claims],
      ['active', false, ['b']],
    );
  });

  it('keeps it where dates overlap', () => {
    const compiled = compile([
      claim('a', 'under-discussion', made('2024-05-27')),
      claim('b', 'preparing', { ...south, ...made('2024-05') }),
    ]);
    assert.deepEqual(
      [compiled.value, compiled.disputed, compiled.claims],
      ['under-discussion', true, ['a', 'b']],
    );
  });

  it('keeps it where the later one is less advanced', () => {
    const compiled = compile([
      claim('a', 'active', made('2024-01-01')),
      claim('b', 'under-discussion', { ...south, ...made('2024-05-01') }),
    ]);
    assert.deepEqual([compiled.value, compiled.disputed], ['under-discussion', true]);
  });

  it('lets an active mission give way to its end', () => {
    const compiled = compile([
      claim('a', 'active', made('2014/2021')),
      claim('b', 'ended', { ...south, ...made('2022-06') }),
    ]);
    assert.deepEqual([compiled.value, compiled.disputed], ['ended', false]);
  });

  it('lets no halting word give way', () => {
    const compiled = compile([
      claim('a', 'suspended', made('2024-01-01')),
      claim('b', 'ended', { ...south, ...made('2024-05-01') }),
    ]);
    assert.deepEqual([compiled.value, compiled.disputed], ['suspended', true]);
  });

  it('takes the least advanced of what is left, without dispute below preparing', () => {
    const compiled = compile([
      claim('a', 'authorised', made('2024-05')),
      claim('b', 'under-discussion', { ...south, ...made('2024-05') }),
    ]);
    assert.deepEqual([compiled.value, compiled.disputed], ['under-discussion', false]);
  });

  it('disputes no two words from preparing on', () => {
    const compiled = compile([
      claim('a', 'active', made('2024-05')),
      claim('b', 'preparing', { ...south, ...made('2024-05') }),
    ]);
    assert.deepEqual([compiled.value, compiled.disputed], ['preparing', false]);
  });

  it('puts halting words before all, and disputes them against any other word', () => {
    const compiled = compile([
      claim('a', 'proposed', made('2024-05')),
      claim('b', 'ruled-out', { ...south, ...made('2024-05') }),
    ]);
    assert.deepEqual([compiled.value, compiled.disputed], ['ruled-out', true]);
  });

  it('disputes no halting word that both sides use', () => {
    const compiled = compile([
      claim('a', 'ended', made('2024-05')),
      claim('b', 'ended', { ...south, ...made('2024-01') }),
    ]);
    assert.deepEqual([compiled.value, compiled.disputed], ['ended', false]);
  });

  it('dates the value by the earliest claim that carries it', () => {
    const { since } = compile([
      claim('a', 'active', made('2024-05')),
      claim('b', 'active', { ...south, ...made('2024-01') }),
    ]);
    assert.deepEqual(since, stated('2024-01'));
  });

  it('dates it by the source where the claim has no date', () => {
    assert.deepEqual(compile([claim('a', 'active')]).since, stated('2024-03-08'));
  });
});

describe('until a day', () => {
  const claims = [
    claim('a', 'proposed', made('2024-03-08')),
    claim('b', 'active', made('2024-05')),
    claim('c', 'ended', { evidence: evidence('undated') }),
  ];

  it('counts claims whose first day has come', () => {
    assert.equal(compile(claims, '2024-03-07').value, null);
    assert.equal(compile(claims, '2024-04-30').value, 'proposed');
    assert.equal(compile(claims, '2024-05-01').value, 'active');
  });

  it('counts conditions likewise, and all of them otherwise', () => {
    const story = createStory(invented());
    const subject = story.missions.get('training');
    assert(subject);
    assert.deepEqual(compileStatus(subject, story).conditions, ['after-ceasefire']);
    assert.deepEqual(compileStatus(subject, story, '2024-05-01').conditions, []);
  });
});

describe('statusAt', () => {
  const story = createStory(invented());

  it('compiles the whole record, or what was published by a day', () => {
    assert.equal(statusAt(story, 'training').value, 'active');
    assert.deepEqual(statusAt(story, 'training', '2024-06-29').claims, ['proposed-early']);
    assert.equal(statusAt(story, 'training', '2024-03-07').value, null);
  });

  it('knows missions by former ids, and refuses unknown ones and unreadable days', () => {
    assert.equal(statusAt(story, 'instruction').value, 'active');
    assert.throws(() => statusAt(story, 'constructor'), RangeError);
    assert.throws(() => statusAt(story, 'training', 'yesterday'), RangeError);
  });
});
