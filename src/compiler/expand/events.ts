import type { Event, When } from '../../model/dataset.ts';
import type { AuthoredAddition, AuthoredEvent } from '../authored.ts';
import type { Article } from '../rules/rule.ts';
import type { Expansion } from './expansion.ts';
import { expandEach, expandFigure, expandItems, expandStatement } from './items.ts';
import { expandWhen } from './when.ts';

/** The entries of all articles; what other articles add to them comes after their own. */
export function expandEvents(articles: readonly Article[], expansion: Expansion): void {
  const { events: known, places } = expansion;
  const all = articles.flatMap((article) =>
    (article.value.events ?? []).map((authored, index) => ({
      authored,
      article,
      place: { file: article.file, path: ['events', index] },
    })),
  );
  for (const { authored, article, place } of all) {
    if ('addsTo' in authored) continue;
    const { id } = authored;
    if (known.has(id)) {
      const message = `The id “${id}” is taken by another entry.`;
      const mend = 'Give it another id; if it is the same occasion, use `addsTo`.';
      expansion.report('reused-id', { place, path: ['id'], message, mend, item: id });
      continue;
    }
    const event = places.set(frameOf(authored), place);
    known.set(id, event);
    fill(event, authored, article, place.path, expansion);
  }
  for (const { authored, article, place } of all) {
    if (!('addsTo' in authored)) continue;
    const { addsTo: id } = authored;
    const event = known.get(id);
    if (event) {
      fill(event, authored, article, place.path, expansion);
      continue;
    }
    const otherwise = 'Give it its own id, kind and title.';
    const reference = {
      place,
      path: ['addsTo'],
      what: 'entry',
      id,
      known: known.keys(),
      otherwise,
    };
    expansion.reportUnknown(reference);
  }
}

function frameOf(authored: AuthoredEvent): Event {
  const { id, formerIds, kind, title, summary, when, occurred = true, place, image } = authored;
  return {
    id,
    ...(formerIds && { formerIds }),
    kind,
    title,
    summary,
    when: expandWhen(when),
    occurred,
    ...(place !== undefined && { place }),
    participants: [],
    missions: [],
    statements: [],
    figures: [],
    ...(image && { image }),
  };
}

function fill(
  event: Event,
  authored: AuthoredEvent | AuthoredAddition,
  article: Article,
  path: (string | number)[],
  expansion: Expansion,
): void {
  const { file, id } = article;
  const { places } = expansion;
  const spokenOn = 'addsTo' in authored ? undefined : whenSpoken(authored);
  const around = {
    ...{ file, path, article: id, idPrefix: event.id },
    ...{ defaults: authored, spokenOn, expansion },
  };
  if (authored.inferred) {
    event.inferred = [event.inferred, authored.inferred].filter(Boolean).join(' ');
  }
  for (const [actor, roles] of Object.entries(authored.participants ?? {})) {
    for (const role of [roles].flat()) {
      if (event.participants.some((one) => one.actor === actor && one.role === role)) continue;
      event.participants.push(
        places.set({ actor, role }, { file, path: [...path, 'participants', actor], asKey: true }),
      );
    }
  }
  event.statements.push(
    ...expandEach(authored.statements, 'statements', around, (statement, place) =>
      expandStatement(statement, place, around),
    ),
  );
  event.figures.push(
    ...expandEach(authored.figures, 'figures', around, (figure, place) =>
      expandFigure(figure, place, around),
    ),
  );
  const links = expandItems(authored, around);
  const named = (authored.missions ?? []).map((mission, index) =>
    places.set({ mission }, { file, path: [...path, 'missions', index] }),
  );
  event.missions.push(...links.filter(({ claim }) => claim !== undefined));
  for (const link of [...named, ...links.filter(({ claim }) => claim === undefined)]) {
    if (!event.missions.some(({ mission }) => mission === link.mission)) event.missions.push(link);
  }
}

const OCCASIONS = new Set([
  'statement',
  'interview',
  'press-conference',
  'request',
  'announcement',
]);

/** Who speaks at a dated occasion of speaking says on its day what is given as said by them there. */
function whenSpoken({
  kind,
  when,
  saidBy = '',
  participants = {},
}: AuthoredEvent): When | undefined {
  const roles = [participants[saidBy] ?? []].flat();
  if (!OCCASIONS.has(kind) || !roles.includes('speaker')) return undefined;
  const bare = typeof when === 'object' ? { ...when, after: undefined, before: undefined } : when;
  const spoken = expandWhen(bare);
  return spoken.edtf !== null || spoken.estimate ? spoken : undefined;
}
