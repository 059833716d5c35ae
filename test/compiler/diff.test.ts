import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diffDatasets, stepVersion } from '../../src/compiler/diff/diff-datasets.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { invented, statement, stated } from '../model/fixture.ts';

/** What changed after a change to a copy of the invented record. */
function diff(change: (dataset: Dataset) => void): string[] {
  const after = invented();
  change(after);
  return diffDatasets(invented(), after).changes.map(({ step, text }) => `${step}: ${text}`);
}

describe('diffDatasets', () => {
  it('finds nothing where nothing changed, but for the version and the day', () => {
    assert.deepEqual(diffDatasets(invented(), invented()), { changes: [] });
    const next = { ...invented(), version: '2.0.0', updated: '2025-01-01' };
    assert.equal(diffDatasets(invented(), next).step, undefined);
  });

  it('calls added facts minor', () => {
    assert.deepEqual(
      diff(({ events, actors }) => {
        events[0]!.statements.push(statement('more', 'late'));
        actors[0]!.aliases.push({ text: 'the North', kind: 'short', seenIn: [] });
        events[0]!.participants.push({ actor: 'northland', role: 'host' });
      }),
      [
        'minor: New: the name or spelling “the North” of “Northland”.',
        'minor: New: “Northland” as host in the entry “Northland proposes training”.',
        'minor: New: the statement “What more says.” by Élodie Šimić (“more”).',
      ],
    );
  });

  it('calls fixes of wording, names and passages patches', () => {
    const changes = diff(({ events, actors }) => {
      events[0]!.title = 'Northland offers training';
      actors[2]!.name = 'Élodie Simić';
      events[0]!.statements[0]!.evidence[0]!.end = 'other last words';
    });
    assert.equal(changes.length, 3);
    for (const change of changes) assert.match(change, /^patch: /);
    assert(
      changes.includes(
        'patch: The title of the entry “Northland offers training” was “Northland proposes training”, and is “Northland offers training”.',
      ),
    );
  });

  it('calls another meaning major: status, speaker, number, stated date', () => {
    assert.deepEqual(
      diff(({ events, missions }) => {
        missions[0]!.claims[0]!.status = 'authorised';
        events[0]!.statements[0]!.saidBy = 'outlet';
        events[1]!.figures[0]!.value = 400;
        events[0]!.when = stated('2024-03-06');
      }),
      [
        'major: The date of the entry “Northland proposes training” was “2024-03-07”, and is “2024-03-06”.',
        'major: The status of the status claim “authorised” on “Mission training” by Élodie Šimić (“proposed-early”) was “proposed”, and is “authorised”.',
        'major: The speaker of the statement “What proposal-told says.” by the article (“proposal-told”) was “minister”, and is “outlet”.',
        'major: The value of the figure “>= 400 trainers” by the article (“trainers”) was 40, and is 400.',
      ],
    );
  });

  it('calls what was taken out, or has another id, major', () => {
    assert.deepEqual(
      diff((dataset) => {
        dataset.events.pop();
        dataset.missions[0]!.id = 'drill';
        dataset.missions[0]!.formerIds = ['training'];
        dataset.actors[2]!.stances[0]!.mission = 'drill';
        dataset.events[0]!.missions = [];
        dataset.events[1]!.missions = [];
      })
        .filter((change) => change.startsWith('major'))
        .slice(0, 2),
      [
        'major: “training” is now “drill”, and is still found by its old id.',
        'major: Taken out: the entry “Event denial”.',
      ],
    );
  });

  it('tells what a mission’s status was and is, and new corrections', () => {
    assert.deepEqual(
      diff(({ missions, corrections }) => {
        missions[0]!.status = { ...missions[0]!.status, value: 'active', disputed: true };
        corrections.push({
          date: '2024-08-01',
          type: 'correction',
          item: 'start',
          text: 'Not May.',
        });
      }),
      [
        'minor: “Mission training” was not given, and is active, disputed.',
        'patch: New correction on “start”: Not May.',
      ],
    );
  });
});

describe('stepVersion', () => {
  it('gives the version that follows', () => {
    assert.deepEqual(
      (['major', 'minor', 'patch', undefined] as const).map((step) => stepVersion('1.2.3', step)),
      ['2.0.0', '1.3.0', '1.2.4', '1.2.3'],
    );
  });
});
