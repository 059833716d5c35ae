import { onceFor } from '../model/once-for.ts';
import { registered } from './registry.ts';
import type { StatusWords } from './words.ts';

/**
 * Words for a BCP 47 tag, by its language; English where there are none for it, or only those of another
 * version that lack some. Called at render, so that a language that comes later is used from then on.
 */
export const wordsIn = <W extends StatusWords>(tag: string, english: W): W =>
  usable(english)(registered(tag) ?? english) as W;

/** Words as elements can use them: where they lack something that English has, English. */
export const usable = onceFor((english: StatusWords) =>
  onceFor((words: StatusWords): StatusWords =>
    isWhole(words, english) ? withBareTables(words) : usable(english)(english),
  ),
);

const isWhole = (words: StatusWords, english: StatusWords) =>
  Object.entries(english).every(([name, value]) => typeof words[name as 'lang'] === typeof value);

/** The tables without their prototype, so that a term of the data such as “constructor” finds no word in them. */
function withBareTables(words: StatusWords): StatusWords {
  const tables = Object.entries(words)
    .filter(([, value]) => typeof value === 'object')
    .map(([name, table]) => [name, Object.assign(Object.create(null), table)] as const);
  return { ...words, ...Object.fromEntries(tables) };
}
