import { en } from './en.ts';
import { usable, wordsIn } from './usable.ts';
import type { Words } from './words.ts';

export { languageOf, registerWords, watchWords } from './registry.ts';
export type { Words } from './words.ts';

/** Words for a BCP 47 tag, by its language. */
export const wordsFor = (tag: string): Words => wordsIn(tag, en);

/** Words as elements can use them. */
export const use = (words: Words): Words => usable(en)(words) as Words;
