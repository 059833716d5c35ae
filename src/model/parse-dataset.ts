import type { Dataset } from './dataset.ts';
import { OBJECTS } from './objects.ts';

/** One thing wrong with a dataset. */
export interface Fault {
  /** JSON pointer; empty for the dataset itself. */
  path: string;
  message: string;
}

/** Every fault found in what should have been a dataset, at most 100. */
export class DatasetError extends Error {
  override name = 'DatasetError';

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ path, message }) => `${path || 'dataset'} ${message}`).join('; '));
  }
}

const MAX_DEPTH = 20;
const MAX_FAULTS = 100;
type Type = (typeof OBJECTS)[number]['fields'] extends Map<string, infer T> ? T : never;

/**
 * Checks an unknown value and copies what the format knows of it. Unknown fields are left out,
 * unknown words of closed lists are kept; dates and references are not looked into.
 *
 * @throws DatasetError if a field is missing or of a wrong type, an id stands twice in its
 * collection, the format is not version 1, or the value is nested deeper than 20 levels.
 */
export const parseDataset = (value: unknown): Dataset => checkDataset(copyOf(value, 0));

/** The same without a copy, for what nobody else holds, such as what was read from JSON: it loses its unknown fields. */
export function checkDataset(value: unknown): Dataset {
  const faults: Fault[] = [];
  const ids = OBJECTS.map(() => new Set<string>());
  /** Where in the value we are. */
  const steps: (string | number)[] = [];
  const fault = (message: string, ...more: string[]) => {
    const path = [...steps, ...more].map((step) => `/${step}`).join('');
    if (faults.length < MAX_FAULTS) faults.push({ path, message });
  };
  checkObject(0, value);
  if (faults.length > 0) throw new DatasetError(faults);
  return value as Dataset;

  function checkObject(index: number, value: unknown): void {
    if (!isObject(value)) return fault('must be an object');
    const { fields, required } = OBJECTS[index];
    let missing = required;
    for (const name of Object.keys(value)) {
      const own = value[name];
      const type = fields.get(name);
      if (!type || own === undefined) {
        // Only for its depth.
        copyOf(own, steps.length + 1);
        delete value[name];
        continue;
      }
      if (!type.optional) missing--;
      if (type.list || typeof own !== type.primitive) {
        steps.push(name);
        check(type, own);
        steps.pop();
      }
    }
    if (missing > 0) {
      for (const [name, { optional }] of fields) {
        if (!optional && !Object.hasOwn(value, name)) fault('is missing', name);
      }
    }
    const { id, format } = value;
    if (typeof id === 'string') {
      if (ids[index].has(id)) fault(`“${id}” stands twice`, 'id');
      ids[index].add(id);
    }
    if (typeof format === 'string' && !/^sourced-timeline\/1\b/.test(format)) {
      fault('must be sourced-timeline/1', 'format');
    }
  }

  function check(type: Type, value: unknown): void {
    if (!type.list) {
      if (!type.nullable || value !== null) checkOne(type, value);
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        steps.push(index);
        checkOne(type, value[index]);
        steps.pop();
      }
    } else fault('must be an array');
  }

  function checkOne({ object, primitive }: Type, value: unknown): void {
    if (object) checkObject(object, value);
    else if (!primitive) checkMap(value);
    else if (typeof value !== primitive) fault(`must be a ${primitive}`);
  }

  function checkMap(value: unknown): void {
    if (!isObject(value)) return fault('must be an object');
    for (const [key, text] of Object.entries(value)) {
      if (typeof text !== 'string') {
        fault('must be a string', key.replaceAll('~', '~0').replaceAll('/', '~1'));
      }
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && !!value && !Array.isArray(value);

/** @throws DatasetError if it is nested too deep. */
function copyOf(value: unknown, level: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (level === MAX_DEPTH) {
    const message = `is nested deeper than ${MAX_DEPTH} levels`;
    throw new DatasetError([{ path: '', message }]);
  }
  if (Array.isArray(value)) return Array.from(value, (item) => copyOf(item, level + 1));
  const copy = { ...value } as Record<string, unknown>;
  for (const name of Object.keys(copy)) {
    if (typeof copy[name] === 'object') copy[name] = copyOf(copy[name], level + 1);
  }
  return copy;
}
