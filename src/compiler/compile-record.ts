import type { Dataset } from '../model/dataset.ts';
import type { Story } from '../model/story.ts';
import { expandRecord } from './expand/expand-record.ts';
import { acceptWarnings } from './accept-warnings.ts';
import { hasErrors, tidyFaults, type Fault } from './fault.ts';
import { readRecord } from './read-record.ts';
import type { Article } from './rules/rule.ts';
import { ArticleText, readArticleText } from './texts/article-text.ts';
import { checkRules } from './rules/check-rules.ts';

export interface Compilation {
  /** The dataset; absent where a fault is an error. */
  dataset?: Dataset;
  story?: Story;
  /** Every fault, in order of file and line. */
  faults: Fault[];
}

/**
 * Reads the authored files of a folder, checks them against every rule, and makes the dataset of them.
 *
 * @param texts Folder with the articles’ own texts, against which passages and quotations are checked.
 */
export async function compileRecord(folder: string, texts?: string): Promise<Compilation> {
  const { files, faults, lost } = await readRecord(folder);
  if (!files) return { faults: tidyFaults(faults) };
  const { expansion, story, articles } = expandRecord(files, lost);
  const { places, passages } = expansion;
  const { dataset } = story;
  const { record } = files;
  const found = checkRules({
    dataset,
    story,
    places,
    passages,
    record,
    articles,
    lost,
    ...(texts !== undefined && { texts: await readTexts(texts, articles) }),
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

async function readTexts(folder: string, articles: readonly Article[]) {
  const texts = new Map<string, ArticleText>();
  for (const { id, value } of articles) {
    const { text: name } = value.source;
    const text = name === undefined ? undefined : await readArticleText(folder, name);
    if (text) texts.set(id, text);
  }
  return texts;
}

/** The dataset as a file: two spaces, a final newline; the same dataset gives the same bytes. */
export const datasetText = (dataset: Dataset): string => `${JSON.stringify(dataset, null, 2)}\n`;
