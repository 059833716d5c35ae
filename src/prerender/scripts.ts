import { languages } from '../words/all.ts';
import { languageOf } from '../words/index.ts';

/** The folder of one exact version’s scripts, at a public network of package files. */
export const publicFolder = (version: string): string =>
  `https://cdn.jsdelivr.net/npm/sourced-timeline@${version}/dist`;

/** The address of a script in a folder. */
export const scriptUrl = (folder: string, file: string): string =>
  `${folder.replace(/\/$/, '')}/${file}`;

/** The file of the elements’ script; the one of a language, where it has words beside English. */
export function scriptFiles(lang: string): readonly string[] {
  const asked = languageOf(lang);
  return languages.some((words) => words.lang === asked)
    ? ['embed.js', `embed.${asked}.js`]
    : ['embed.js'];
}
