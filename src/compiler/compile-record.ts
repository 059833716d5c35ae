import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Dataset } from '../model/dataset.ts';
import type { Story } from '../model/story.ts';
import { expandRecord } from './expand/expand-record.ts';
import { acceptWarnings } from './accept-warnings.ts';
import { hasErrors, tidyFaults, type Fault } from './fault.ts';
import { readFolder, type Bytes } from './read-folder.ts';
import { fileFault, readRecord } from './read-record.ts';
import type { Article } from './rules/rule.ts';
import { readArticleText, type ArticleText } from './texts/article-text.ts';
import { checkRules } from './rules/check-rules.ts';

export interface Compilation {
  /** The dataset; absent where a fault is an error. */
  dataset?: Dataset;
  story?: Story;
  /** Every fault, in order of file and line. */
  faults: Fault[];
}

/** The bytes of an article’s own text, by its file’s name. */
export type TextReader = (name: string) => Uint8Array | undefined;

/**
 * Reads the authored files of a folder, checks them against every rule, and makes the dataset of them.
 *
 * @param texts Folder with the articles’ own texts, against which passages and quotations are checked.
 */
export async function compileRecord(folder: string, texts?: string): Promise<Compilation> {
  const files = await readFolder(folder);
  if (!files) {
    const mend = 'Name the folder that holds record.yaml.';
    return { faults: [fileFault(folder, 'There is no such folder.', mend)] };
  }
  if (texts === undefined) return compileFiles(folder, files);
  const isThere = await stat(texts).then(
    (it) => it.isDirectory(),
    () => false,
  );
  if (isThere) return compileFiles(folder, files, textsIn(texts));
  const mend = 'Name the folder that holds the articles’ texts.';
  const missing = fileFault(texts, 'There is no such folder.', mend);
  const { story, faults } = compileFiles(folder, files);
  return { faults: tidyFaults([...faults, missing]), ...(story && { story }) };
}

/** The same from files at hand. @param folder Stands before the files’ names in messages. */
export function compileFiles(
  folder: string,
  bytes: ReadonlyMap<string, Bytes>,
  readText?: TextReader,
): Compilation {
  const { files, faults, lost } = readRecord(folder, bytes);
  if (!files) return { faults: tidyFaults(faults) };
  const { expansion, story, articles } = expandRecord(files, lost);
  const { places, passages } = expansion;
  const { dataset } = story;
  const { record } = files;
  const texts = readText && articleTexts(articles, readText);
  const found = checkRules({
    ...{ dataset, story, places, passages, record, articles, lost },
    ...(texts && { texts }),
  });
  const broken = [...faults, ...expansion.faults, ...found];
  // What could not be read may be what a warning misses.
  const left =
    faults.length > 0
      ? broken.filter(({ severity }) => severity === 'error')
      : acceptWarnings(broken, record, texts !== undefined);
  const all = tidyFaults(left);
  return { story, faults: all, ...(!hasErrors(all) && { dataset }) };
}

const textsIn =
  (folder: string): TextReader =>
  (name) => {
    // The texts are kept in this folder; nothing else on the machine is read.
    const way = relative(folder, join(folder, name));
    if (way.split(sep)[0] === '..' || isAbsolute(way)) return undefined;
    try {
      return readFileSync(join(folder, name));
    } catch {
      return undefined;
    }
  };

function articleTexts(articles: readonly Article[], read: TextReader): Map<string, ArticleText> {
  const texts = new Map<string, ArticleText>();
  for (const { id, value } of articles) {
    const { text: name } = value.source;
    const bytes = name === undefined ? undefined : read(name);
    const text = bytes && readArticleText(bytes);
    if (text) texts.set(id, text);
  }
  return texts;
}
