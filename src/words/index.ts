import { en } from './en.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

const languages = new Map([['en', en]]);

/**
 * Words for a BCP 47 tag, by its language; English where there are none for it.
 * Called at render, so that a language that comes later is used from then on.
 */
export const wordsFor = (tag: string): Words => languages.get(tag.split('-')[0] ?? '') ?? en;
