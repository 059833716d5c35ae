import type { Dataset } from './dataset.ts';
import { SHAPE } from './dataset-shape.ts';

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
const OBJECTS = SHAPE.split('\n');
const FIELD = /(\w+)(\??):?([a-z]?)([A-Z]?)(0?)(\*?)/;
const TYPES = new Map([
  ['', 'string'],
  ['n', 'number'],
  ['b', 'boolean'],
]);

/**
 * Checks an unknown value and copies what the format knows of it. Unknown fields are left out,
 * unknown words of closed lists are kept; dates and references are not looked into.
 *
 * @throws DatasetError if a field is missing or of a wrong type, an id stands twice in its
 * collection, the format is not version 1, or the value is nested deeper than 20 levels.
 */
export function parseDataset(value: unknown): Dataset {
  const faults: Fault[] = [];
  const ids = new Set<string>();
  const fault = (path: string, message: string) => {
    if (faults.length < MAX_FAULTS) faults.push({ path, message });
  };
  let dataset: unknown;
  if (isDeeper(value, MAX_DEPTH)) fault('', `is nested deeper than ${MAX_DEPTH} levels`);
  else dataset = readObject('A', value, '');
  if (faults.length > 0) throw new DatasetError(faults);
  return dataset as Dataset;

  function readObject(letter: string, value: unknown, path: string): unknown {
    if (typeof value !== 'object' || !value || Array.isArray(value)) {
      return fault(path, 'must be an object');
    }
    const given = new Map<string, unknown>(Object.entries(value));
    const copy: Record<string, unknown> = {};
    for (const field of OBJECTS[letter.charCodeAt(0) - 65]?.split(' ') ?? []) {
      const [, name = '', optional, ...type] = FIELD.exec(field) ?? [];
      const own = given.get(name);
      if (own !== undefined) copy[name] = read(type, own, `${path}/${name}`);
      else if (!optional) fault(`${path}/${name}`, 'is missing');
    }
    const { id, format } = copy;
    if (typeof id === 'string') {
      if (ids.has(letter + id)) fault(`${path}/id`, `“${id}” stands twice`);
      ids.add(letter + id);
    }
    if (typeof format === 'string' && !/^sourced-timeline\/1\b/.test(format)) {
      fault(`${path}/format`, 'must be sourced-timeline/1');
    }
    return copy;
  }

  function read(type: string[], value: unknown, path: string): unknown {
    const [kind = '', letter, nullable, list] = type;
    if (list) {
      if (!Array.isArray(value)) return fault(path, 'must be an array');
      return [...(value as unknown[])].map((item, index) =>
        read([kind, letter ?? ''], item, `${path}/${index}`),
      );
    }
    if (nullable && value === null) return null;
    if (letter) return readObject(letter, value, path);
    if (kind === 'm') return readMap(value, path);
    const primitive = TYPES.get(kind);
    return typeof value === primitive ? value : fault(path, `must be a ${primitive}`);
  }

  function readMap(value: unknown, path: string): unknown {
    if (typeof value !== 'object' || !value) return fault(path, 'must be an object');
    const copy = Object.create(null) as Record<string, unknown>;
    for (const [key, text] of Object.entries(value)) {
      const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
      copy[key] = read([], text, `${path}/${step}`);
    }
    return copy;
  }
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));
