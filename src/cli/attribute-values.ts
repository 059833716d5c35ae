import { closest } from '../compiler/suggest.ts';
import type { Dataset } from '../model/dataset.ts';
import { adviceOn } from '../prerender/attribute-values.ts';
import { UsageError } from './surroundings.ts';

type Attributes = Readonly<Record<string, string | true>>;

/** Throws UsageError on a value that the elements would pass over. */
export function checkValues(attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const advice = value === true ? undefined : adviceOn(name, value);
    if (advice) throw new UsageError(`--${name} ${String(value)}: ${advice}.`);
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
