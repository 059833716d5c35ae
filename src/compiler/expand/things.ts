import type { Source } from '../../model/dataset.ts';
import { sourceIdOf, type AuthoredFiles, type Checked } from '../read-record.ts';
import type { AuthoredArticle } from '../authored.ts';
import type { Article } from '../rules/rule.ts';
import type { Expansion } from './expansion.ts';
import { readPassage } from '../texts/passage-words.ts';
import { evidenceAt } from './passages.ts';
import { expandWhen } from './when.ts';

/** The article itself; undefined where its id is taken. */
export function expandSource(
  { file, value }: Checked<AuthoredArticle>,
  recordLanguage: string,
  expansion: Expansion,
): Source | undefined {
  const { source } = value;
  const id = source.id ?? sourceIdOf(file.name);
  const place = { file, path: ['source'] };
  if (expansion.sources.has(id)) {
    const message = `The id “${id}” is taken by another article.`;
    const mend = 'Give it another `id`.';
    expansion.report('reused-id', { place, path: ['id'], message, mend, item: id });
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

/** The passages that an article names. */
export function readPassages({ file, value, id }: Article, expansion: Expansion): void {
  for (const [name, text] of Object.entries(value.passages ?? {})) {
    const place = { file, path: ['passages', name] };
    const words = readPassage(text);
    if (words) {
      expansion.passages.set(`${id}/${name}`, { evidence: { source: id, ...words }, place });
    } else {
      const message = `The passage “${name}” is not “first words … last words”.`;
      const mend = 'Use one ellipsis with a space on each side.';
      expansion.report('passage-words', { place, message, mend, item: `${id}/${name}` });
      expansion.lost.add(name);
    }
  }
}

/** The missions, without what is said of them. */
export function expandMissions(
  { file, value }: AuthoredFiles['missions'],
  expansion: Expansion,
): void {
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

/** The actors, without their stances. */
export function expandActors({ file, value }: AuthoredFiles['actors'], expansion: Expansion): void {
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
      const evidence = evidenceAt(at, undefined, expansion, place);
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
