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
const FIELD = /(\w+)(\??):?([a-z]?)([A-Z]?)(0?)(\*?)/;
const OBJECTS = SHAPE.split('\n').map((fields) =>
  fields.split(' ').map((field) => {
    const [, name = '', optional, kind = '', letter = '', nullable, list] = FIELD.exec(field) ?? [];
    return { name, optional, type: { kind, letter, nullable, list } };
  }),
);
type Type = Partial<(typeof OBJECTS)[number][number]['type']>;
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
  /** Where in the value we are. */
  const steps: (string | number)[] = [];
  const fault = (message: string, ...more: string[]) => {
    const path = [...steps, ...more].map((step) => `/${step}`).join('');
    if (faults.length < MAX_FAULTS) faults.push({ path, message });
  };
  const at = (step: string | number, type: Type, value: unknown) => {
    steps.push(step);
    const copy = read(type, value);
    steps.pop();
    return copy;
  };
  let dataset: unknown;
  if (isDeeper(value, MAX_DEPTH)) fault(`is nested deeper than ${MAX_DEPTH} levels`);
  else dataset = readObject('A', value);
  if (faults.length > 0) throw new DatasetError(faults);
  return dataset as Dataset;

  function readObject(letter: string, value: unknown): unknown {
    if (!isObject(value)) return fault('must be an object');
    const copy: Record<string, unknown> = {};
    for (const { name, optional, type } of OBJECTS[letter.charCodeAt(0) - 65] ?? []) {
      const own = Object.hasOwn(value, name) ? (value as typeof copy)[name] : undefined;
      if (own !== undefined) copy[name] = at(name, type, own);
      else if (!optional) fault('is missing', name);
    }
    const { id, format } = copy;
    if (typeof id === 'string') {
      if (ids.has(letter + id)) fault(`“${id}” stands twice`, 'id');
      ids.add(letter + id);
    }
    if (typeof format === 'string' && !/^sourced-timeline\/1\b/.test(format)) {
      fault('must be sourced-timeline/1', 'format');
    }
    return copy;
  }

  function read({ kind = '', letter, nullable, list }: Type, value: unknown): unknown {
    if (list) {
      if (!Array.isArray(value)) return fault('must be an array');
      return Array.from(value as unknown[], (item, index) => at(index, { kind, letter }, item));
    }
    if (nullable && value === null) return null;
    if (letter) return readObject(letter, value);
    if (kind === 'm') return readMap(value);
    const primitive = TYPES.get(kind);
    return typeof value === primitive ? value : fault(`must be a ${primitive}`);
  }

  function readMap(value: unknown): unknown {
    if (!isObject(value)) return fault('must be an object');
    const copy = { ...value } as Record<string, unknown>;
    for (const [key, text] of Object.entries(copy)) {
      copy[key] = at(key.replaceAll('~', '~0').replaceAll('/', '~1'), {}, text);
    }
    return copy;
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && !!value && !Array.isArray(value);

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const name in value) {
    if (isDeeper((value as Record<string, unknown>)[name], levels - 1)) return true;
  }
  return false;
}
