import { parseDate } from '../model/dates.ts';
import { en } from '../words/en.ts';
import { isWebAddress } from './web-address.ts';

/** Attributes that take words of a closed list. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  order: ['oldest', 'newest'],
  layout: ['full', 'compact'],
  size: ['inline', 'small', 'medium', 'large'],
  theme: ['auto', 'light', 'dark'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  kinds: Object.keys(en.kinds),
  controls: ['overview', 'filter', 'order', 'search', 'share', 'as-of', 'none'],
};
const SEVERAL = new Set(['kinds', 'controls']);
const NUMBERS = new Set(['limit', 'events', 'max-bytes', 'refresh']);
const DATES = new Set(['as-of', 'since', 'from', 'to']);
const DAYS = new Set(['as-of', 'since']);

/** What to do about a value that the elements would pass over; undefined where there is nothing to do. */
export function adviceOn(name: string, value: string): string | undefined {
  const allowed = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
  const given = SEVERAL.has(name) ? value.split(/\s+/).filter(Boolean) : [value];
  if (allowed && given.some((word) => !allowed.includes(word))) {
    return `use ${SEVERAL.has(name) ? 'any' : 'one'} of ${allowed.join(', ')}`;
  }
  if (name === 'src' && !isWebAddress(value)) return 'write an address of the web, with https://';
  if (NUMBERS.has(name) && !/^\d+$/.test(value)) return 'write a whole number';
  if (DAYS.has(name) && !/^\d{4}-\d\d-\d\d$/.test(value)) {
    return 'write a day, such as 2024-05-27';
  }
  if (!DATES.has(name)) return undefined;
  try {
    parseDate(value);
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
