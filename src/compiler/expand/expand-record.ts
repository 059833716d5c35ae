import type { Dataset, Source } from '../../model/dataset.ts';
import { compareWhen } from '../../model/dates.ts';
import { compileStatus, whenSaid } from '../../model/status.ts';
import { createStory, type Story } from '../../model/story.ts';
import type { AuthoredArticle } from '../authored.ts';
import type { AuthoredFiles, Checked } from '../read-record.ts';
import { didYouMean } from '../suggest.ts';
import type { Article } from '../rules/rule.ts';
import { expandEvents } from './events.ts';
import { Expansion } from './expansion.ts';
import { expandItems } from './items.ts';
import { evidenceAt, readPassage } from './passages.ts';
import { expandWhen } from './when.ts';

/** From the authored files to the dataset: defaults filled in, statuses computed, all sorted. */
export function expandRecord(files: AuthoredFiles): {
  expansion: Expansion;
  story: Story;
  articles: Article[];
} {
  const expansion = new Expansion();
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
    expandItems(value, { file, path: [], article: id, idPrefix: id, defaults: {} }, expansion);
  }

  const disputes = (record.disputes ?? []).map(({ events, ...dispute }, index) => {
    const place = { file: recordFile, path: ['disputes', index] };
    for (const [number, id] of (events ?? []).entries()) {
      const event = expansion.events.get(id);
      if (event) {
        event.dispute ??= dispute.id;
        continue;
      }
      expansion.report(
        'unknown-id',
        { file: recordFile, path: [...place.path, 'events', number] },
        `There is no entry “${id}”.`,
        didYouMean(id, expansion.events.keys(), 'Correct the id, or take it out.'),
        dispute.id,
      );
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

function expandSource(
  { file, value }: Checked<AuthoredArticle>,
  recordLanguage: string,
  expansion: Expansion,
): Source | undefined {
  const { source } = value;
  const id = source.id ?? idFromName(file.name);
  const place = { file, path: ['source'] };
  if (expansion.sources.has(id)) {
    const at = source.id === undefined ? place : { file, path: ['source', 'id'] };
    const mend = 'Give it another `id`.';
    expansion.report('reused-id', at, `The id “${id}” is taken by another article.`, mend, id);
    return undefined;
  }
  const { formerIds, title = null, publisher = null, authors = [], published } = source;
  const { language = recordLanguage, url, archived, sha256 } = source;
  const made = expansion.places.set<Source>(
    {
      id,
      ...(formerIds && { formerIds }),
      title,
      publisher,
      authors,
      published: expandWhen(published),
      language,
      ...(url !== undefined && { url }),
      ...(archived !== undefined && { archived }),
      ...(sha256 !== undefined && { sha256 }),
    },
    place,
  );
  expansion.sources.set(id, made);
  return made;
}

/** `2024-04-07-an-interview.yaml` → `an-interview`. */
function idFromName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  return base.replace(/\.yaml$/, '').replace(/^(\d{4}(-\d\d){0,2}|undated)-/, '');
}

function readPassages({ file, value, id }: Article, expansion: Expansion): void {
  for (const [name, text] of Object.entries(value.passages ?? {})) {
    const place = { file, path: ['passages', name] };
    const words = readPassage(text);
    if (words) {
      expansion.passages.set(`${id}/${name}`, { evidence: { source: id, ...words }, place });
    } else {
      const message = `The passage “${name}” is not “first words … last words”.`;
      expansion.report(
        'passage-words',
        place,
        message,
        'Use one ellipsis with a space on each side.',
      );
    }
  }
}

function expandMissions({ file, value }: AuthoredFiles['missions'], expansion: Expansion): void {
  for (const [id, authored] of Object.entries(value ?? {})) {
    const {
      formerIds,
      kind,
      name,
      parent,
      succeeds,
      lead = [],
      host,
      body,
      place,
      summary,
    } = authored;
    const mission = {
      id,
      ...(formerIds && { formerIds }),
      kind,
      name,
      ...(parent !== undefined && { parent }),
      ...(succeeds !== undefined && { succeeds }),
      lead,
      ...(host !== undefined && { host }),
      ...(body !== undefined && { body }),
      ...(place !== undefined && { place }),
      summary,
      claims: [],
      conditions: [],
      status: { value: null, disputed: false, claims: [], conditions: [], sources: [] },
    };
    expansion.missions.set(id, expansion.places.set(mission, { file, path: [id] }));
  }
}

function expandActors({ file, value }: AuthoredFiles['actors'], expansion: Expansion): void {
  for (const [id, authored] of Object.entries(value ?? {})) {
    const { formerIds, kind, name, names, summary, image } = authored;
    const aliases = (authored.aliases ?? []).map(({ text, kind, language, seenIn = [] }, index) =>
      expansion.places.set(
        { text, kind, ...(language !== undefined && { language }), seenIn },
        { file, path: [id, 'aliases', index] },
      ),
    );
    const posts = (authored.posts ?? []).flatMap(({ title, of, former, when, at }, index) => {
      const place = { file, path: [id, 'posts', index] };
      const atPlace = { file, path: [...place.path, 'at'] };
      const evidence = evidenceAt(at, undefined, expansion, atPlace);
      if (evidence.length === 0) return [];
      const post = {
        title,
        ...(of !== undefined && { of }),
        ...(former !== undefined && { former }),
        ...(when !== undefined && { when: expandWhen(when) }),
        evidence,
      };
      return [expansion.places.set(post, place)];
    });
    const actor = {
      id,
      ...(formerIds && { formerIds }),
      kind,
      name,
      ...(names && { names }),
      aliases,
      ...(summary !== undefined && { summary }),
      ...(image && { image }),
      posts,
      stances: [],
    };
    expansion.actors.set(id, expansion.places.set(actor, { file, path: [id] }));
  }
}
