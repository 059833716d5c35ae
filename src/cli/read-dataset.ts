import { readFile } from 'node:fs/promises';
import type { Dataset } from '../model/dataset.ts';
import { parseDataset } from '../model/parse-dataset.ts';

/** Reads a compiled dataset. Throws an Error that names the file. */
export async function readDataset(file: string): Promise<Dataset> {
  // A folder is read without its name.
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw Object.assign(error, { path: file });
  });
  try {
    return parseDataset(JSON.parse(text));
  } catch (cause) {
    const message = `“${file}” is no dataset: \`sourced-timeline check ${file}\` says why.`;
    throw new Error(message, { cause });
  }
}
