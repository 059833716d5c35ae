import type { Attribution, Dataset, Evidence, When } from '../../model/dataset.ts';
import type { Path } from '../record-file.ts';

/** Every claim, condition, stance, statement and figure. */
export function* attributed(dataset: Dataset): Generator<Attribution & { id: string }> {
  for (const { claims, conditions } of dataset.missions) {
    yield* claims;
    yield* conditions;
  }
  for (const { stances } of dataset.actors) yield* stances;
  for (const { statements, figures } of dataset.events) {
    yield* statements;
    yield* figures;
  }
}

/** Everything that rests on passages. */
export function* evidenced(dataset: Dataset): Generator<{ thing: object; evidence: Evidence[] }> {
  for (const item of attributed(dataset)) yield { thing: item, evidence: item.evidence };
  for (const { posts } of dataset.actors) {
    for (const post of posts) yield { thing: post, evidence: post.evidence };
  }
}

export interface Dated {
  when: When;
  /** The thing it stands in. */
  thing: object;
  /** Where it stands there. */
  path: Path;
  /** Ids of the sources that give it. */
  sources: string[];
}

/** Every date of the dataset; the day of an entry once, not again for what was said on it. */
export function* dates(dataset: Dataset): Generator<Dated> {
  const sourcesOf = (evidence: readonly Evidence[]) => [
    ...new Set(evidence.map(({ source }) => source)),
  ];
  for (const source of dataset.sources) {
    yield { when: source.published, thing: source, path: ['published'], sources: [source.id] };
  }
  for (const { posts } of dataset.actors) {
    for (const post of posts) {
      if (!post.when) continue;
      yield { when: post.when, thing: post, path: ['when'], sources: sourcesOf(post.evidence) };
    }
  }
  const claims = new Map(
    dataset.missions.flatMap((mission) => mission.claims.map((claim) => [claim.id, claim])),
  );
  for (const event of dataset.events) {
    const linked = event.missions.flatMap(({ claim }) => claims.get(claim ?? '') ?? []);
    const items = [...event.statements, ...event.figures, ...linked];
    const sources = sourcesOf(items.flatMap(({ evidence }) => evidence));
    yield { when: event.when, thing: event, path: ['when'], sources };
  }
  const known = new Set(dataset.events.map(({ when }) => dayOf(when)));
  for (const item of attributed(dataset)) {
    const { madeOn, validAt, asOf }: { madeOn?: When; validAt?: When; asOf?: When } = item;
    for (const [name, when] of Object.entries({ madeOn, validAt, asOf })) {
      if (name === 'madeOn' && known.has(dayOf(when))) continue;
      if (when) yield { when, thing: item, path: [name], sources: sourcesOf(item.evidence) };
    }
  }
}

const dayOf = (when: When | undefined) =>
  JSON.stringify([when?.edtf, when?.asWritten, when?.estimate?.edtf]);
