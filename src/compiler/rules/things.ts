import type { Actor, Event, Evidence } from '../../model/dataset.ts';
import { compareDays, dayBefore, dayOf, effective } from '../../model/dates.ts';
import type { Finding, Rule } from './rule.ts';
import { evidenced } from './walk.ts';

const aliasOfTwo: Rule = {
  name: 'alias-of-two',
  severity: 'error',
  says: 'Within an article, a name or spelling stands for one actor.',
  why: 'If “Budapest” may be Hungary or a city, readers and searches are led astray.',
  mend: 'Say in `seenIn` which articles mean whom, or take the alias from one of them.',
  *check({ dataset }) {
    const known = new Map<string, { actor: Actor; seenIn: readonly string[] }[]>();
    for (const actor of dataset.actors) {
      known.set(fold(actor.name), [...(known.get(fold(actor.name)) ?? []), { actor, seenIn: [] }]);
    }
    for (const actor of dataset.actors) {
      for (const thing of actor.aliases) {
        if (thing.kind === 'phrase') continue;
        const others = known.get(fold(thing.text)) ?? [];
        const rival = others.find(
          (other) => other.actor !== actor && overlap(other.seenIn, thing.seenIn),
        );
        if (rival) {
          const message = `“${thing.text}” stands for “${actor.id}” and for “${rival.actor.id}”.`;
          yield { thing, path: ['text'], message, item: actor.id };
        }
        known.set(fold(thing.text), [...others, { actor, seenIn: thing.seenIn }]);
      }
    }
  },
};

const fold = (text: string) => text.normalize('NFKC').toLowerCase();
const overlap = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 || a.some((id) => b.includes(id));

const articleTwice: Rule = {
  name: 'article-twice',
  severity: 'error',
  says: 'An article stands in one file.',
  why: 'One report in two files looks like two that agree.',
  mend: 'Put what it reports into one file; the id of the other goes to `formerIds`.',
  *check({ dataset }) {
    const known = new Map<string, string>();
    for (const thing of dataset.sources) {
      for (const name of ['sha256', 'url'] as const) {
        const mark = thing[name];
        const other = mark === undefined ? undefined : known.get(mark);
        if (mark !== undefined) known.set(mark, other ?? thing.id);
        if (other === undefined) continue;
        yield { thing, path: [name], message: `“${other}” has the same ${NAMES[name]}.` };
        break;
      }
    }
  },
};

const NAMES = { sha256: 'text', url: 'address' };

const duplicateEvent: Rule = {
  name: 'duplicate-event',
  severity: 'warning',
  says: 'Two entries of one kind with the same actors do not lie within a day of each other.',
  why: 'They are likely to be one occasion that two articles report.',
  mend: 'If they are one, use `addsTo` and say why; else accept this with the reason.',
  *check({ dataset }) {
    const groups = new Map<string, { event: Event; day: string }[]>();
    for (const event of dataset.events) {
      const day = dayOf(event.when);
      const actors = [...new Set(event.participants.map(({ actor }) => actor))].sort();
      if (day === null || actors.length === 0) continue;
      const key = [event.kind, ...actors].join(' ');
      groups.set(key, [...(groups.get(key) ?? []), { event, day }]);
    }
    for (const group of groups.values()) yield* withinADay(group);
  },
};

function* withinADay(group: { event: Event; day: string }[]): Generator<Finding> {
  group.sort((a, b) => compareDays(a.day, b.day));
  for (const [index, { event, day }] of group.entries()) {
    const before = group[index - 1];
    if (!before || (before.day !== day && before.day !== dayBefore(day))) continue;
    const message = `“${event.id}” may be the same occasion as “${before.event.id}”.`;
    yield { thing: event, path: ['id'], message };
  }
}

const oneOccasion: Rule = {
  name: 'one-occasion',
  severity: 'error',
  says: 'An entry that rests on two articles says why they report one occasion.',
  why: 'That two reports are of one occasion is the editor’s inference.',
  mend: 'Add `inferred` with the reason.',
  *check({ dataset }) {
    for (const thing of dataset.events) {
      const items = [...thing.statements, ...thing.figures];
      const sources = new Set(
        items.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
      );
      if (sources.size < 2 || thing.inferred !== undefined) continue;
      yield { thing, path: ['id'], message: `It rests on ${[...sources].join(' and ')}.` };
    }
  },
};

const postNotCovering: Rule = {
  name: 'post-not-covering',
  severity: 'warning',
  says: 'An actor who takes part holds one of the dated posts at the time.',
  why: 'A card that calls someone minister at a time when they were not is wrong.',
  mend: 'Correct the post’s `when`, or add the post held then.',
  *check({ dataset, story }) {
    for (const event of dataset.events) {
      const { date } = effective(event.when);
      if (!date) continue;
      for (const thing of event.participants) {
        const posts = story.actors.get(thing.actor)?.posts.filter(({ former }) => !former) ?? [];
        const terms = posts.map(({ when }) => (when ? effective(when).date : null));
        if (terms.length === 0 || terms.some((term) => !term || meets(term, date))) continue;
        const message = `None of the posts of “${thing.actor}” covers this day.`;
        yield { thing, path: ['actor'], message, item: event.id };
      }
    }
  },
};

interface Bounds {
  earliest: string | null;
  latest: string | null;
}

const meets = (a: Bounds, b: Bounds) => !ends(a, b) && !ends(b, a);
const ends = (a: Bounds, b: Bounds) =>
  Boolean(a.latest && b.earliest) && compareDays(a.latest, b.earliest) < 0;

const unusedPassage: Rule = {
  name: 'unused-passage',
  severity: 'warning',
  says: 'Every passage is used.',
  why: 'A passage that nothing rests on is a fact that was overlooked.',
  mend: 'Say what it reports, or take it out.',
  *check({ dataset, passages }) {
    const used = new Set<string>();
    for (const { evidence } of evidenced(dataset)) evidence.forEach((one) => used.add(keyOf(one)));
    for (const [name, { evidence, place }] of passages ?? []) {
      if (used.has(keyOf(evidence))) continue;
      yield { place, key: true, message: `Nothing rests on the passage “${name}”.`, item: name };
    }
  },
};

const keyOf = ({ source, start, end }: Evidence) => [source, start, end].join('\n');

export const THING_RULES: readonly Rule[] = [
  articleTwice,
  aliasOfTwo,
  duplicateEvent,
  oneOccasion,
  postNotCovering,
  unusedPassage,
];
