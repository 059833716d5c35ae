import type { Actor } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import type { StatusWords } from '../../words/words.ts';
import { fill, isForeign, ofRecord, type Rich } from './rich-text.ts';

/** An actor’s name in the reader’s language, where the record is in another and gives one. */
const translated = ({ names = {} }: Actor, { dataset }: Story, words: StatusWords) =>
  isForeign(dataset.language, words)
    ? Object.entries(names).find(([tag]) => !isForeign(tag, words))?.[1]
    : undefined;

/** An actor’s name for the reader; an unknown id is printed as it is, the outlet’s own voice as such. */
export function actorName(story: Story, id: string, words: StatusWords): string {
  if (id === 'outlet') return words.theArticle;
  const actor = story.actors.get(id);
  return actor ? (translated(actor, story, words) ?? actor.name) : id;
}

/** The same, marked where it is in the record’s language and that is not the reader’s. */
export function richName(story: Story, id: string, words: StatusWords): Rich {
  const actor = story.actors.get(id);
  const name = actorName(story, id, words);
  return actor && name === actor.name ? ofRecord(name, story, words) : name;
}

/** “says Kaja Kallas”, “say Kaja Kallas and France”, “says the article”. */
export function says(story: Story, ids: readonly string[], words: StatusWords): Rich {
  if (ids.join() === 'outlet') return words.articleSays;
  return fill(
    ids.map((id) => richName(story, id, words)),
    (...names) => words.says(names),
  );
}
