import { en } from './en.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

const english = bare(en);
const languages = new Map([['en', english]]);

/**
 * Words for a BCP 47 tag, by its language; English where there are none for it.
 * Called at render, so that a language that comes later is used from then on.
 */
export const wordsFor = (tag: string): Words => languages.get(tag.split('-')[0] ?? '') ?? english;

/** The tables without their prototype, so that a term of the data such as “constructor” finds no word in them. */
function bare(words: Words): Words {
  const tables = Object.entries(words)
    .filter(([, value]) => typeof value === 'object' && !Array.isArray(value))
    .map(([name, table]) => [name, Object.assign(Object.create(null), table)] as const);
  return { ...words, ...Object.fromEntries(tables) };
}
