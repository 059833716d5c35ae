import { loadDataset } from '../src/loading/load-dataset.ts';
import { readInline } from '../src/loading/read-dataset.ts';
import { DataError } from '../src/loading/data-error.ts';
import type { Story } from '../src/model/index.ts';

/** The record that the package holds: its public address, and the copy beside the builder. */
export interface OwnRecord {
  address: string;
  copy: string;
}

export type Read = { story: Story; problem?: undefined } | { story?: undefined; problem: string };

/** Reads the record at an address. */
export async function readRecord(address: string, own: OwnRecord): Promise<Read> {
  try {
    return { story: await loadDataset(address === own.address ? own.copy : address) };
  } catch (error) {
    return { problem: sentence(error) };
  }
}

/** Reads a record from the text of a file. */
export function readText(text: string): Read {
  try {
    return { story: readInline(text) };
  } catch (error) {
    return { problem: sentence(error) };
  }
}

function sentence(error: unknown): string {
  if (!(error instanceof DataError)) return String(error);
  const isUnreachable = error.code === 'network' || error.code === 'timeout';
  return isUnreachable
    ? `${error.message} Its server has to send Access-Control-Allow-Origin; or give the record as a file below.`
    : error.message;
}
