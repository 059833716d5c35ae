import type { Path } from './record-file.ts';

/** What is wrong with the shape of a thing, and how to mend it. */
export interface Sentence {
  rule: string;
  message: string;
  mend: string;
  /** Of the thing that is wrong. */
  path: Path;
  /** Set where the fault is a key. */
  key?: string;
}

export const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields, each with its value',
  null: 'null',
};

/** Words for the comparators, which are signs. */
export const COMPARATORS: readonly [RegExp, sign: string][] = [
  [/^(?:up to|at most|(?:no|not) more than|maximum)$/i, '<='],
  [/^(?:at least|(?:no|not) less than|minimum)$/i, '>='],
  [/^(?:more than|over|above)$/i, '>'],
  [/^(?:less than|fewer than|under|below)$/i, '<'],
  [/^(?:about|around|some|nearly|almost|roughly|approximately|circa|ca\.?)$/i, '~'],
];

export const PATTERNS: readonly [part: string, what: string, mend: string][] = [
  [')*/)?', 'is not the name of a passage', 'Write passage-name, or article-id/passage-name.'],
  [
    '^[a-z0-9]+(-',
    'is not an id',
    'Use small letters, digits and single hyphens: french-instructors.',
  ],
  ['[0-9a-f]{64}', 'is not a SHA-256 hash', 'Use the 64 characters that `sha256sum FILE` prints.'],
  ['[A-Za-z]{2,3}', 'is not a language tag', 'Use a tag such as en, uk or pt-BR.'],
  ['\\d{4}-\\d{2}-\\d{2}', 'is not a day', 'Write it as 2024-05-27.'],
  ['(0|[1-9]', 'is not a version', 'Write three numbers: 1.0.0.'],
  ['[A-Z]{3}', 'is not a currency code', 'Use the three capitals of ISO 4217: EUR.'],
];

/** “when”, “Entry 2 of “statements””. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  if (typeof last === 'string') return `“${last}”`;
  return `Entry ${last + 1} of “${String(path.at(-2))}”`;
}

export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  return typeof value === 'string' ? `“${value}”` : String(value);
}
