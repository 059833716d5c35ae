import type { Dataset } from '../../model/dataset.ts';
import { compareWhen } from '../../model/dates.ts';
import { compileStatus, whenSaid } from '../../model/status.ts';
import { createStory, type Story } from '../../model/story.ts';
import type { AuthoredFiles } from '../read-record.ts';
import type { Article } from '../rules/rule.ts';
import { expandEvents } from './events.ts';
import { Expansion } from './expansion.ts';
import { expandItems } from './items.ts';
import { expandActors, expandMissions, expandSource, readPassages } from './things.ts';

/** From the authored files to the dataset: defaults filled in, statuses computed, all sorted. */
export function expandRecord(
  files: AuthoredFiles,
  lost: Set<string>,
): {
  expansion: Expansion;
  story: Story;
  articles: Article[];
} {
  const expansion = new Expansion(lost);
  const { value: record, file: recordFile } = files.record;
  const articles = files.articles.flatMap((article) => {
    const source = expandSource(article, record.language, expansion);
    return source ? [{ ...article, id: source.id }] : [];
  });
  for (const article of articles) readPassages(article, expansion);
  expandMissions(files.missions, expansion);
  expandActors(files.actors, expansion);
  expandEvents(articles, expansion);
  for (const { file, value, id } of articles) {
    expandItems(value, { file, path: [], article: id, idPrefix: id, defaults: {}, expansion });
  }

  const disputes = (record.disputes ?? []).map(({ events, ...dispute }, index) => {
    const place = { file: recordFile, path: ['disputes', index] };
    for (const [number, id] of (events ?? []).entries()) {
      const event = expansion.events.get(id);
      if (event) {
        event.dispute ??= dispute.id;
        continue;
      }
      const { events: all } = expansion;
      expansion.reportUnknown({
        place,
        path: ['events', number],
        what: 'entry',
        id,
        known: all.keys(),
        otherwise: 'Correct the id, or take it out.',
        item: dispute.id,
      });
    }
    dispute.positions.forEach((position, side) => {
      expansion.places.set(position, {
        file: recordFile,
        path: [...place.path, 'positions', side],
      });
    });
    return expansion.places.set(dispute, place);
  });
  const corrections = (record.corrections ?? []).map((correction, index) =>
    expansion.places.set(correction, { file: recordFile, path: ['corrections', index] }),
  );

  const { id, title, summary, language, version, updated, contact } = record;
  const dataset: Dataset = expansion.places.set(
    {
      format: 'sourced-timeline/1',
      id,
      title,
      summary,
      language,
      version,
      updated,
      ...(contact && {
        contact: expansion.places.set(contact, { file: recordFile, path: ['contact'] }),
      }),
      sources: byId(expansion.sources.values()),
      actors: byId(expansion.actors.values()),
      missions: byId(expansion.missions.values()),
      events: [...expansion.events.values()],
      disputes: byId(disputes),
      corrections,
    },
    { file: recordFile, path: [] },
  );
  const story = createStory(dataset);
  dataset.events = [...story.events];
  for (const mission of dataset.missions) {
    mission.claims = chronological(mission.claims, story);
    mission.conditions = chronological(mission.conditions, story);
    mission.status = compileStatus(mission, story);
  }
  for (const actor of dataset.actors) actor.stances = chronological(actor.stances, story);
  return { expansion, story, articles };
}

const byId = <T extends { id: string }>(things: Iterable<T>): T[] =>
  [...things].sort((a, b) => (a.id < b.id ? -1 : 1));

/** By when it was said, then by id. */
function chronological<T extends Parameters<typeof whenSaid>[0] & { id: string }>(
  items: T[],
  story: Story,
): T[] {
  const undated = { edtf: null, basis: 'not-shown' } as const;
  return items
    .map((item) => ({ item, when: whenSaid(item, story) ?? undated }))
    .sort((a, b) => compareWhen(a.when, b.when) || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}
