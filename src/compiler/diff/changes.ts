import { isDeepStrictEqual } from 'node:util';
import type { When } from '../../model/dataset.ts';
import type { Change, Step } from './diff-datasets.ts';
import { shown } from './shown.ts';

/** Fields in which another value tells the reader something else. */
const MEANING = new Set([
  ...['id', 'kind', 'occurred', 'mission', 'role', 'nature', 'positions'],
  ...['saidBy', 'via', 'form', 'modality', 'quote', 'type'],
  ...['status', 'party', 'scope', 'operator', 'actor'],
  ...['value', 'comparator', 'unit', 'currency', 'of', 'period', 'former'],
  ...['lead', 'host', 'body', 'parent', 'succeeds', 'place'],
]);

/** What an editor calls a field, where it is not its name. */
const WORDS = new Map([
  ['when', 'date'],
  ['madeOn', 'day it was said'],
  ['validAt', 'day it held'],
  ['asOf', 'day of the figure'],
  ['published', 'date of publication'],
  ['saidBy', 'speaker'],
  ['via', 'way it came'],
  ['evidence', 'passage'],
  ['names', 'names in other languages'],
  ['seenIn', 'articles that write it so'],
  ['formerIds', 'former ids'],
  ['occurred', 'answer to whether it happened'],
  ['inferred', 'reason'],
  ['of', 'subject'],
]);

interface Thing {
  id: string;
  formerIds?: string[];
}

/** What was added, taken out, renamed or changed in a list of things with ids. */
export function changesOfList<T extends Thing>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (thing: T) => string,
  ignored: readonly string[] = [],
): Change[] {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const now = new Map(after.map((thing) => [thing.id, thing]));
  const heirs = new Map(after.flatMap((thing) => (thing.formerIds ?? []).map((id) => [id, thing])));
  const gone = before.filter(({ id }) => !now.has(id));
  const taken = gone.map((thing): Change => {
    const heir = heirs.get(thing.id);
    if (!heir) return { step: 'major', text: `Taken out: ${nameOf(thing)}.` };
    return {
      step: 'major',
      text: `“${thing.id}” is now “${heir.id}”, and is still found by its old id.`,
    };
  });
  const rest = after.flatMap((thing) => {
    const was = old.get(thing.id);
    if (was) return changesOfFields(was, thing, nameOf(thing), ignored);
    const isHeir = gone.some(({ id }) => heirs.get(id) === thing);
    return isHeir ? [] : [{ step: 'minor' as const, text: `New: ${nameOf(thing)}.` }];
  });
  return [...taken, ...rest];
}

/** What changed in the fields of one thing. */
export function changesOfFields(
  before: object,
  after: object,
  name: string,
  ignored: readonly string[] = [],
): Change[] {
  const [old, now] = [before, after].map(
    (thing) => new Map<string, unknown>(Object.entries(thing)),
  );
  const fields = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...fields].flatMap((field) => {
    const [was, is] = [old?.get(field), now?.get(field)];
    if (ignored.includes(field) || isDeepStrictEqual(plain(was), plain(is))) return [];
    const what = WORDS.get(field) ?? field;
    const text = `The ${what} of ${name} was ${shown(was)}, and is ${shown(is)}.`;
    return [{ step: stepOf(field, was, is), text }];
  });
}

function stepOf(field: string, was: unknown, is: unknown): Step {
  if (isWhen(was) && isWhen(is)) return was.edtf === is.edtf ? 'patch' : 'major';
  return MEANING.has(field) ? 'major' : 'patch';
}

export const isWhen = (value: unknown): value is When =>
  typeof value === 'object' && value !== null && 'edtf' in value && 'basis' in value;

const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
