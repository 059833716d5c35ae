import { closest } from '../compiler/suggest.ts';
import { SCHEMAS } from '../compiler/schemas.ts';
import type { Dataset } from '../model/dataset.ts';
import { parseDate } from '../model/dates.ts';
import { UsageError } from './surroundings.ts';

type Attributes = Readonly<Record<string, string | true>>;

const KINDS = (SCHEMAS.get('../dataset.schema.json') as Schema).$defs.Event.properties.kind.enum;

interface Schema {
  $defs: { Event: { properties: { kind: { enum: string[] } } } };
}

/** Attributes that take words of a closed list; those of the second group take several. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['order', ['oldest', 'newest']],
  ['layout', ['full', 'compact']],
  ['size', ['inline', 'small', 'medium', 'large']],
  ['theme', ['auto', 'light', 'dark']],
  ['heading-level', ['1', '2', '3', '4', '5', '6']],
  ['kinds', KINDS],
  ['controls', ['overview', 'filter', 'order', 'search', 'share', 'as-of', 'none']],
]);
const LISTS = new Set(['kinds', 'controls']);
const NUMBERS = new Set(['limit', 'events', 'max-bytes', 'refresh']);
const DATES = new Set(['as-of', 'since', 'from', 'to']);
const DAYS = new Set(['as-of', 'since']);

/** Throws UsageError on a value that the elements would pass over. */
export function checkValues(attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) continue;
    const wrong = (words: string) => new UsageError(`--${name} ${value}: ${words}.`);
    const allowed = WORDS.get(name);
    const given = LISTS.has(name) ? wordsOf(value) : [value];
    if (allowed && given.some((word) => !allowed.includes(word))) {
      throw wrong(`use ${LISTS.has(name) ? 'any' : 'one'} of ${allowed.join(', ')}`);
    }
    if (NUMBERS.has(name) && !/^\d+$/.test(value)) throw wrong('write a whole number');
    if (!DATES.has(name)) continue;
    if (DAYS.has(name) && !/^\d{4}-\d\d-\d\d$/.test(value)) {
      throw wrong('write a day, such as 2024-05-27');
    }
    try {
      parseDate(value);
    } catch (error) {
      if (error instanceof RangeError) throw wrong(error.message);
      throw error;
    }
  }
}

/** Throws where a record lacks an id that an attribute names. */
export function checkIds(attributes: Attributes, { actors, missions }: Dataset): void {
  for (const [name, what, things] of [
    ['actor', 'actor', actors],
    ['actors', 'actor', actors],
    ['mission', 'mission', missions],
    ['missions', 'mission', missions],
  ] as const) {
    const known = things.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]);
    for (const id of wordsOf(String(attributes[name] ?? ''))) {
      if (known.includes(id)) continue;
      const meant = closest(id, known);
      const hint = meant === undefined ? '' : ` Did you mean “${meant}”?`;
      throw new Error(`The record has no ${what} “${id}”.${hint}`);
    }
  }
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
