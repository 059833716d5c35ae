import type { Dataset } from '../model/dataset.ts';
import { checkDataset, DatasetError, parseDataset } from '../model/parse-dataset.ts';
import { createStory, type Story } from '../model/story.ts';
import { aboutData, DataError } from './data-error.ts';

const stories = new WeakMap<object, Story>();

/**
 * A story from a dataset as a plain object, which is checked once however often it is given.
 * A story is handed back as it is.
 * @throws {DataError} `invalid`, naming the first faults.
 */
export const readDataset = (value: unknown): Story =>
  sound(() => {
    const object = Object(value) as object;
    if (isStory(object)) return object;
    const story = stories.get(object) ?? createStory(parseDataset(value));
    stories.set(object, story);
    return story;
  });

/** What text says, which is nobody else’s to change. @throws {DataError} `not-json`. */
export function readJson(text: string, url?: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError('not-json', aboutData('is not JSON', url), url);
  }
}

/** What `readJson` gave, checked, which loses what the format does not know. @throws {DataError} `invalid`. */
export const checked = (value: unknown, url?: string): Dataset =>
  sound(() => checkDataset(value), url);

function sound<T>(read: () => T, url?: string): T {
  try {
    return read();
  } catch (error) {
    const predicate = `is not a valid dataset: ${faultsOf(error)}`;
    throw new DataError('invalid', aboutData(predicate, url), url);
  }
}

/** A story from the text of an inline script. @throws {DataError} `too-large`, `not-json` or `invalid`. */
export function readInline(text: string, maxBytes?: number): Story {
  checkSize(new Blob([text]).size, maxBytes);
  return createStory(checked(readJson(text)));
}

/** @throws {DataError} `too-large` when `bytes` exceed the limit: `maxBytes`, or 20,000,000 where that is no positive number. */
export function checkSize(bytes: number, maxBytes?: number, url?: string): void {
  const limit = maxBytes! > 0 ? maxBytes! : 20_000_000;
  if (bytes > limit) {
    throw new DataError('too-large', aboutData(`exceeds the limit of ${limit} bytes`, url), url);
  }
}

// By its map, not its class: a story may come from another copy of the library.
const isStory = (value: Partial<Story>): value is Story => typeof value.items?.get === 'function';

function faultsOf(error: unknown): string {
  if (!(error instanceof DatasetError)) return String(error);
  const { faults } = error;
  const first = faults.slice(0, 3).map(({ path, message }) => `${path || '/'} ${message}`);
  return first.join('; ') + (faults.length > 3 ? `; and ${faults.length - 3} more` : '');
}
