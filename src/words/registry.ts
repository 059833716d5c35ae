import type { Words } from './words.ts';

/** What all copies of the library on a page share: languages that script files or modules brought. */
interface Shared {
  languages: Map<string, Words>;
  watchers: Set<() => void>;
}

/** The one global of ours. Script files of languages may come before the elements’ own, or after. */
const mark = Symbol.for('sourced-timeline');

const shared = (): Shared =>
  ((globalThis as { [mark]?: Shared })[mark] ??= { languages: new Map(), watchers: new Set() });

/** “en” of “en-GB”. */
export const languageOf = (tag: string): string => /^[a-z]*/.exec(tag.toLowerCase())?.[0] ?? '';

/** Makes a language known; elements on the page are rendered in it from then on. */
export function registerWords(words: Words): void {
  const { languages, watchers } = shared();
  languages.set(languageOf(words.lang), words);
  for (const tell of [...watchers]) tell();
}

/** The words registered for a BCP 47 tag, by its language. */
export const registered = (tag: string): Words | undefined =>
  shared().languages.get(languageOf(tag));

/** Calls back whenever a language comes. Returns what ends that. */
export function watchWords(tell: () => void): () => void {
  const { watchers } = shared();
  watchers.add(tell);
  return () => watchers.delete(tell);
}
