import type { Actor, Dataset, Event } from '../../model/dataset.ts';
import { createStory, type Item } from '../../model/story.ts';
import { changesOfFields, changesOfList } from './changes.ts';
import { shown } from './shown.ts';

/** A step of the version: changed meaning or ids, added facts, fixes. */
export type Step = 'major' | 'minor' | 'patch';

export interface Change {
  step: Step;
  /** A sentence for an editor. */
  text: string;
}

/** What changed from one dataset to another, the greatest steps first; `step` is the greatest, undefined for none. */
export function diffDatasets(before: Dataset, after: Dataset): { changes: Change[]; step?: Step } {
  const actors = byId(after.actors);
  const missions = byId(after.missions);
  const events = byId(after.events);
  const changes = [
    ...recordChanges(before, after),
    ...changesOfList(before.sources, after.sources, ({ id, title }) =>
      title === null ? `the article “${id}”` : `the article ${shown(title)}`,
    ),
    ...changesOfList(before.actors, after.actors, ({ name }) => `the actor “${name}”`, LISTS),
    ...before.actors.flatMap((actor) => actorChanges(actor, actors.get(actor.id))),
    ...changesOfList(before.missions, after.missions, ({ name }) => `the mission “${name}”`, LISTS),
    ...statusChanges(before, after),
    ...changesOfList(before.events, after.events, entryName, LISTS),
    ...before.events.flatMap((event) =>
      eventChanges(
        event,
        events.get(event.id),
        (id) => (actors.get(id) ?? missions.get(id))?.name ?? id,
      ),
    ),
    ...itemChanges(before, after),
    ...changesOfList(
      before.disputes,
      after.disputes,
      ({ question }) => `the dispute ${shown(question)}`,
    ),
    ...correctionChanges(before, after),
  ];
  const steps: readonly Step[] = ['major', 'minor', 'patch'];
  const ranked = steps.flatMap((step) => changes.filter((change) => change.step === step));
  return { changes: ranked, ...(ranked[0] && { step: ranked[0].step }) };
}

/** The version that follows by a step. */
export function stepVersion(version: string, step: Step | undefined): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (step === 'major') return `${major + 1}.0.0`;
  if (step === 'minor') return `${major}.${minor + 1}.0`;
  return step ? `${major}.${minor}.${patch + 1}` : version;
}

/** Lists within things, whose entries are compared one by one. */
const LISTS = [
  ...['aliases', 'posts', 'stances'],
  ...['claims', 'conditions', 'status'],
  ...['participants', 'missions', 'statements', 'figures'],
];

const byId = <T extends { id: string }>(things: readonly T[]) =>
  new Map(things.map((thing) => [thing.id, thing]));

const entryName = ({ title }: Event) => `the entry ${shown(title)}`;

function recordChanges(before: Dataset, after: Dataset): Change[] {
  const fields = ['id', 'title', 'summary', 'language', 'contact'] as const;
  const pick = (dataset: Dataset) =>
    Object.fromEntries(fields.map((field) => [field, dataset[field]]));
  return changesOfFields(pick(before), pick(after), 'the record');
}

function actorChanges(before: Actor, after: Actor | undefined): Change[] {
  if (!after) return [];
  const name = `“${after.name}”`;
  return [
    ...entries(
      before.aliases,
      after.aliases,
      ({ text }) => `the name or spelling “${text}” of ${name}`,
    ),
    ...entries(before.posts, after.posts, ({ title }) => `the post “${title}” of ${name}`),
  ];
}

function eventChanges(
  before: Event,
  after: Event | undefined,
  nameOf: (id: string) => string,
): Change[] {
  if (!after) return [];
  const entry = entryName(after);
  return [
    ...entries(
      before.participants,
      after.participants,
      ({ actor, role }) => `“${nameOf(actor)}” as ${role} in ${entry}`,
    ),
    ...entries(
      before.missions,
      after.missions,
      ({ mission, claim }) =>
        `the link of ${entry} to “${nameOf(mission)}”${claim === undefined ? '' : ` by the claim “${claim}”`}`,
    ),
  ];
}

/** Entries that have no id: they are the same where their name is. */
function entries<T extends object>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (entry: T) => string,
): Change[] {
  const named = (list: readonly T[]) => list.map((entry) => ({ ...entry, id: nameOf(entry) }));
  return changesOfList(named(before), named(after), ({ id }) => id);
}

function statusChanges(before: Dataset, after: Dataset): Change[] {
  const old = byId(before.missions);
  return after.missions.flatMap(({ id, name, status }): Change[] => {
    const was = old.get(id)?.status;
    if (!was) return [];
    const words = [was, status].map(
      ({ value, disputed }) => `${value ?? 'not given'}${disputed ? ', disputed' : ''}`,
    );
    if (words[0] === words[1]) return [];
    return [{ step: 'minor', text: `“${name}” was ${words[0]}, and is ${words[1]}.` }];
  });
}

function itemChanges(before: Dataset, after: Dataset): Change[] {
  const list = (dataset: Dataset) => {
    const { items, actors } = createStory(dataset);
    return [...items.values()].map((item) => {
      const { saidBy, id } = item.value;
      const speaker = saidBy === 'outlet' ? 'the article' : (actors.get(saidBy)?.name ?? saidBy);
      const name = `the ${wordsOf(item)} by ${speaker} (“${id}”)`;
      return { ...item.value, name, place: item.mission?.id ?? item.event?.id };
    });
  };
  return changesOfList(list(before), list(after), ({ name }) => name, ['name']);
}

/** “statement “Training would begin””, “status claim “active” on “The mission””. */
function wordsOf({ type, value, mission }: Item): string {
  const on = ` on ${shown(mission?.name)}`;
  switch (type) {
    case 'claim':
      return `status claim “${value.status}”${on}`;
    case 'stance':
      return `stance “${value.type}”${on}`;
    case 'figure':
      return `figure “${value.comparator} ${value.value} ${value.unit}”`;
    default:
      return `${type} ${shown(value.text)}`;
  }
}

function correctionChanges(before: Dataset, after: Dataset): Change[] {
  const key = (correction: object) => JSON.stringify(correction);
  const old = new Set(before.corrections.map(key));
  return after.corrections
    .filter((correction) => !old.has(key(correction)))
    .map(({ type, item, text }) => ({ step: 'patch', text: `New ${type} on “${item}”: ${text}` }));
}
