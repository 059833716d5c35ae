import type { Dataset } from '../../model/dataset.ts';
import { didYouMean } from '../suggest.ts';
import type { Path } from '../record-file.ts';
import type { Checkable, Rule } from './rule.ts';
import { attributed, dates, evidenced } from './walk.ts';

interface Reference {
  thing: object;
  path: Path;
  id: string;
  what: keyof typeof NAMES;
}

const NAMES = {
  actor: 'actor',
  mission: 'mission',
  event: 'entry',
  source: 'article',
  dispute: 'dispute',
  position: 'claim, condition, statement or figure',
  item: 'thing',
  claim: 'claim',
};

const unknownId: Rule = {
  name: 'unknown-id',
  severity: 'error',
  says: 'Every id that is named stands for something in the record.',
  why: 'A link that leads nowhere loses what it was to show.',
  mend: 'Correct the id, or add what it names.',
  *check({ dataset, story, lost }) {
    const claims = new Set(dataset.missions.flatMap((one) => one.claims.map(({ id }) => id)));
    const disputable = [...story.items].filter(([, { type }]) => type !== 'stance');
    const known: Record<Reference['what'], ReadonlySet<string> | ReadonlyMap<string, unknown>> = {
      actor: story.actors,
      mission: story.missions,
      event: story.eventsById,
      source: story.sources,
      dispute: story.disputes,
      claim: claims,
      position: new Map(disputable),
      item: new Set(
        [
          story.actors,
          story.missions,
          story.eventsById,
          story.sources,
          story.disputes,
          story.items,
          [[dataset.id]],
        ].flatMap((map) => [...map].map(([id = '']) => id)),
      ),
    };
    for (const { thing, path, id, what } of references(dataset)) {
      if (known[what].has(id) || lost?.has(id)) continue;
      yield {
        thing,
        path,
        message: `There is no ${NAMES[what]} “${id}”.`,
        mend: didYouMean(id, known[what].keys(), unknownId.mend),
      };
    }
  },
};

/** Every id that something names. */
function* references(dataset: Dataset): Generator<Reference> {
  for (const item of attributed(dataset)) {
    const {
      saidBy,
      via = [],
      party,
      actor,
    }: typeof item & { party?: string; actor?: string } = item;
    if (saidBy !== 'outlet') yield { thing: item, path: ['saidBy'], id: saidBy, what: 'actor' };
    for (const [index, { agent }] of via.entries()) {
      yield { thing: item, path: ['via', index, 'agent'], id: agent, what: 'actor' };
    }
    if (party !== undefined) yield { thing: item, path: ['party'], id: party, what: 'actor' };
    if (actor !== undefined) yield { thing: item, path: ['actor'], id: actor, what: 'actor' };
  }
  for (const { evidence } of evidenced(dataset)) {
    for (const one of evidence) {
      yield { thing: one, path: ['source'], id: one.source, what: 'source' };
    }
  }
  for (const actor of dataset.actors) {
    for (const alias of actor.aliases) {
      for (const [index, id] of alias.seenIn.entries()) {
        yield { thing: alias, path: ['seenIn', index], id, what: 'source' };
      }
    }
    for (const post of actor.posts) {
      if (post.of !== undefined) yield { thing: post, path: ['of'], id: post.of, what: 'actor' };
    }
    for (const stance of actor.stances) {
      yield { thing: stance, path: ['mission'], id: stance.mission, what: 'mission' };
    }
  }
  for (const mission of dataset.missions) {
    for (const [index, id] of mission.lead.entries()) {
      yield { thing: mission, path: ['lead', index], id, what: 'actor' };
    }
    for (const name of ['host', 'body'] as const) {
      const id = mission[name];
      if (id !== undefined) yield { thing: mission, path: [name], id, what: 'actor' };
    }
    for (const name of ['parent', 'succeeds'] as const) {
      const id = mission[name];
      if (id !== undefined) yield { thing: mission, path: [name], id, what: 'mission' };
    }
  }
  for (const event of dataset.events) {
    for (const participant of event.participants) {
      const { actor: id } = participant;
      yield { thing: participant, path: ['actor'], id, what: 'actor' };
    }
    for (const link of event.missions) {
      yield { thing: link, path: ['mission'], id: link.mission, what: 'mission' };
      if (link.claim !== undefined) {
        yield { thing: link, path: ['claim'], id: link.claim, what: 'claim' };
      }
    }
    if (event.dispute !== undefined) {
      yield { thing: event, path: ['dispute'], id: event.dispute, what: 'dispute' };
    }
  }
  for (const { when, thing, path } of dates(dataset)) {
    for (const name of ['after', 'before'] as const) {
      for (const [index, id] of (when[name] ?? []).entries()) {
        yield { thing, path: [...path, name, index], id, what: 'event' };
      }
    }
  }
  for (const { positions } of dataset.disputes) {
    for (const position of positions) {
      for (const [index, id] of position.claims.entries()) {
        yield { thing: position, path: ['claims', index], id, what: 'position' };
      }
    }
  }
  for (const correction of dataset.corrections) {
    yield { thing: correction, path: ['item'], id: correction.item, what: 'item' };
  }
}

const reusedId: Rule = {
  name: 'reused-id',
  severity: 'error',
  says: 'An id stands for one thing.',
  why: 'Readers’ links, disputes and corrections find things by their ids.',
  mend: 'Give one of them another id.',
  *check({ dataset }) {
    const { sources, actors, missions, events, disputes } = dataset;
    for (const things of [sources, actors, missions, events, disputes, [...attributed(dataset)]]) {
      const known = new Set<string>();
      for (const thing of things) {
        const { id } = thing;
        if (known.has(id)) yield { thing, path: ['id'], message: `The id “${id}” is taken.` };
        known.add(id);
      }
    }
  },
};

const formerId: Rule = {
  name: 'former-id',
  severity: 'error',
  says: 'A former id stands for one thing only, and is no longer anybody’s id.',
  why: 'Old links and embeds have to find what their id was merged into.',
  mend: 'Take it out of one of them.',
  *check({ dataset }) {
    const { sources, actors, missions, events } = dataset;
    for (const things of [sources, actors, missions, events]) {
      const taken = new Set(things.map(({ id }) => id));
      for (const thing of things) {
        for (const [index, id] of (thing.formerIds ?? []).entries()) {
          if (taken.has(id)) {
            yield {
              thing,
              path: ['formerIds', index],
              message: `“${id}” stands for something else.`,
            };
          }
          taken.add(id);
        }
      }
    }
  },
};

const circle: Rule = {
  name: 'circle',
  severity: 'error',
  says: 'Nothing comes before itself, is part of itself, or follows itself, by any number of steps.',
  why: 'Entries in a circle have no place in the order; missions in a circle have no beginning.',
  mend: 'Take out one of the links.',
  *check({ dataset, story }) {
    const { missions } = dataset;
    for (const name of ['parent', 'succeeds'] as const) {
      const next = new Map(
        missions.map((one) => [one.id, one[name] === undefined ? [] : [one[name]]]),
      );
      for (const { from } of closingLinks(next)) {
        const thing = story.missions.get(from);
        yield { thing, path: [name], message: `“${from}” leads back to itself by \`${name}\`.` };
      }
    }
    const later = new Map<string, string[]>(dataset.events.map(({ id }) => [id, []]));
    for (const { id, when } of dataset.events) {
      for (const other of when.after ?? []) later.get(other)?.push(id);
      for (const other of when.before ?? []) later.get(id)?.push(other);
    }
    for (const { from, to } of closingLinks(later)) {
      const after = story.eventsById.get(to)?.when.after?.indexOf(from) ?? -1;
      const before = story.eventsById.get(from)?.when.before?.indexOf(to) ?? -1;
      const [id, path] = after >= 0 ? [to, ['after', after]] : [from, ['before', before]];
      const message = `“${id}” comes before itself by \`after\` and \`before\`.`;
      yield { thing: story.eventsById.get(id), path: ['when', ...path], message };
    }
  },
};

/** The links that close a circle, one for each. */
function closingLinks(
  next: ReadonlyMap<string, readonly string[]>,
): { from: string; to: string }[] {
  const found: { from: string; to: string }[] = [];
  const done = new Set<string>();
  for (const start of next.keys()) {
    if (done.has(start)) continue;
    const open = new Set([start]);
    const stack: [id: string, index: number][] = [[start, 0]];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const [id, index] = top;
      const other = next.get(id)?.[index];
      top[1]++;
      if (other === undefined) {
        stack.pop();
        open.delete(id);
        done.add(id);
      } else if (open.has(other)) {
        found.push({ from: id, to: other });
      } else if (next.has(other) && !done.has(other)) {
        open.add(other);
        stack.push([other, 0]);
      }
    }
  }
  return found;
}

const unsafeUrl: Rule = {
  name: 'unsafe-url',
  severity: 'error',
  says: 'Addresses begin with http:, https: or mailto:, or are relative.',
  why: 'Other addresses can run code in the reader’s page; they are never made links.',
  mend: 'Use an address that begins with https:, or leave it out.',
  *check({ dataset }) {
    for (const { thing, path, url } of urls(dataset)) {
      // Browsers read over white space and control characters.
      const bare = Array.from(url)
        .filter((character) => character > ' ')
        .join('');
      const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
      const begin = scheme === undefined ? missingBegin(bare) : undefined;
      if (begin !== undefined) {
        const message = `“${url}” reads as the name of a page beside this one.`;
        yield { thing, path, message, mend: `Write ${begin}${bare}.` };
      }
      if (scheme === undefined || ['http', 'https', 'mailto'].includes(scheme)) continue;
      yield { thing, path, message: `“${url}” is no address that readers can be sent to.` };
    }
  },
};

/** What an address lacks that is clearly not relative. */
function missingBegin(url: string): string | undefined {
  if (/^[^/?#@]+@[^/?#@]+\.[^/?#@]+$/.test(url)) return 'mailto:';
  return /^www\./i.test(url) ? 'https://' : undefined;
}

function* urls({ sources, actors, events, ...dataset }: Checkable['dataset']) {
  const { contact } = dataset;
  if (contact) yield { thing: contact, path: ['url'], url: contact.url };
  for (const source of sources) {
    for (const name of ['url', 'archived'] as const) {
      const url = source[name];
      if (url !== undefined) yield { thing: source, path: [name], url };
    }
  }
  for (const thing of [...actors, ...events]) {
    if (thing.image) yield { thing, path: ['image', 'url'], url: thing.image.url };
  }
}

export const ID_RULES: readonly Rule[] = [unknownId, reusedId, formerId, circle, unsafeUrl];
