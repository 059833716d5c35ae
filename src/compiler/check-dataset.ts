import { readFile } from 'node:fs/promises';
import { checkText } from './check-text.ts';

/** Checks the file of a compiled dataset: `checkText`. */
export const checkDataset = async (name: string) => checkText(name, await readFile(name, 'utf8'));
