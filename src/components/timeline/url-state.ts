import { decode } from '../shared/fragment.ts';
import { cleanFilter, type ReaderFilter } from './filter-state.ts';

const NAMES = {
  kinds: 'kinds',
  actors: 'actors',
  missions: 'missions',
  disputed: 'disputed',
  query: 'q',
  from: 'from',
  to: 'to',
  order: 'order',
  asOf: 'as-of',
} as const satisfies Record<keyof ReaderFilter, string>;

const fields = Object.keys(NAMES) as (keyof ReaderFilter)[];

/** The filter that a page’s query (`location.search`) holds under a prefix; what cannot be read is passed over. */
export function readFilter(search: string, prefix: string): ReaderFilter {
  const query = new URLSearchParams(search);
  const filter: Record<string, unknown> = {};
  for (const field of fields) {
    const text = query.get(prefix + NAMES[field]);
    if (text === null) continue;
    if (field === 'disputed') filter[field] = text === '1';
    else if (['kinds', 'actors', 'missions'].includes(field)) {
      filter[field] = text.split(' ').filter(Boolean);
    } else if (field !== 'order' || /^(oldest|newest)$/.test(text)) filter[field] = text;
  }
  return cleanFilter(filter);
}

/** A page’s query with the filter under a prefix; the page’s own parameters stay as they are, to the letter. */
export function writeFilter(search: string, prefix: string, filter: ReaderFilter): string {
  const own = new Set(fields.map((field) => prefix + NAMES[field]));
  const rest = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part && !own.has(decode(part.split('=')[0]?.replaceAll('+', ' ') ?? '')));
  const ours = new URLSearchParams();
  for (const field of fields) {
    const value = filter[field];
    if (value === undefined) continue;
    const text = Array.isArray(value) ? value.join(' ') : value === true ? '1' : String(value);
    ours.set(prefix + NAMES[field], text);
  }
  const query = [...rest, ours.toString()].filter(Boolean).join('&');
  return query && `?${query}`;
}
