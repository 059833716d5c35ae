import type { Dataset } from '../model/dataset.ts';
import { OBJECTS } from '../model/objects.ts';
import { parseDataset } from '../model/parse-dataset.ts';

const COLLECTIONS = ['sources', 'actors', 'missions', 'events', 'disputes', 'corrections'] as const;
const AT_ONCE = 100;

/**
 * The dataset as a file: fields in the schema’s order, two spaces, a final newline.
 * The same dataset gives the same bytes.
 */
export const datasetText = (dataset: Dataset): string => [...datasetChunks(dataset)].join('');

/** The same piece by piece, so that a long record need not be in memory twice. */
export function* datasetChunks(dataset: Dataset): Generator<string> {
  const empty = Object.fromEntries(COLLECTIONS.map((name) => [name, []]));
  const frame = inOrder(parseDataset({ ...dataset, ...empty }), 0);
  let before = '{';
  for (const [key, value] of Object.entries(frame)) {
    yield `${before}\n  ${JSON.stringify(key)}: `;
    const name = COLLECTIONS.find((each) => each === key);
    if (name && dataset[name].length > 0) yield* list(dataset, name, frame);
    else yield indented(value, '  ');
    before = ',';
  }
  yield '\n}\n';
}

function* list(
  dataset: Dataset,
  name: (typeof COLLECTIONS)[number],
  frame: Dataset,
): Generator<string> {
  let before = '[';
  for (let start = 0; start < dataset[name].length; start += AT_ONCE) {
    const part = { ...frame, [name]: dataset[name].slice(start, start + AT_ONCE) };
    const items = inOrder(parseDataset(part), 0)[name].map(
      (item) => `\n    ${indented(item, '    ')}`,
    );
    yield before + items.join(',');
    before = ',';
  }
  yield '\n  ]';
}

/** With the fields of objects in the schema’s order. */
function inOrder<T>(value: T, object: number | undefined): T;
function inOrder(value: unknown, object?: number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inOrder(item, object));
  if (object === undefined || value === null) return value;
  const own = value as Record<string, unknown>;
  return Object.fromEntries(
    [...OBJECTS[object].fields]
      .filter(([name]) => Object.hasOwn(own, name))
      .map(([name, type]) => [name, inOrder(own[name], type.object)]),
  );
}

const indented = (value: unknown, indent: string) =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
