import { en } from './en.ts';
import { registered } from './registry.ts';
import type { Words } from './words.ts';

export { languageOf, registerWords, watchWords } from './registry.ts';
export type { Words } from './words.ts';

/** Words as they are used, by the words as they were given. */
const usable = new Map<Words, Words>();

/**
 * Words for a BCP 47 tag, by its language; English where there are none for it, or only those of another
 * version that lack some. Called at render, so that a language that comes later is used from then on.
 */
export const wordsFor = (tag: string): Words => use(registered(tag) ?? en);

/** Words as elements can use them. */
export function use(words: Words): Words {
  let bare = usable.get(words);
  if (!bare) usable.set(words, (bare = isWhole(words) ? withBareTables(words) : use(en)));
  return bare;
}

const isWhole = (words: Words) =>
  Object.entries(en).every(([name, value]) => typeof words[name as 'lang'] === typeof value);

/** The tables without their prototype, so that a term of the data such as “constructor” finds no word in them. */
function withBareTables(words: Words): Words {
  const tables = Object.entries(words)
    .filter(([, value]) => typeof value === 'object')
    .map(([name, table]) => [name, Object.assign(Object.create(null), table)] as const);
  return { ...words, ...Object.fromEntries(tables) };
}
