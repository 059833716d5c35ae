import type { Dataset } from '../model/dataset.ts';
import type { Story } from '../model/story.ts';
import { expandRecord } from './expand/expand-record.ts';
import { compareFaults, hasErrors, type Fault } from './fault.ts';
import { readRecord } from './read-record.ts';
import { checkRules } from './rules/check-rules.ts';

export interface Compilation {
  /** The dataset; absent where a fault is an error. */
  dataset?: Dataset;
  story?: Story;
  /** Every fault, in order of file and line. */
  faults: Fault[];
}

/** Reads the authored files of a folder, checks them against every rule, and makes the dataset of them. */
export async function compileRecord(folder: string): Promise<Compilation> {
  const { files, faults } = await readRecord(folder);
  if (!files) return { faults: faults.sort(compareFaults) };
  const { expansion, story } = expandRecord(files);
  const all = [
    ...expansion.faults,
    ...checkRules({ dataset: story.dataset, story, places: expansion.places, files }),
  ].sort(compareFaults);
  return hasErrors(all) ? { story, faults: all } : { dataset: story.dataset, story, faults: all };
}

/** The dataset as a file: two spaces, a final newline; the same dataset gives the same bytes. */
export const datasetText = (dataset: Dataset): string => `${JSON.stringify(dataset, null, 2)}\n`;
