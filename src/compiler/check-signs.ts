import type { Path } from './record-file.ts';
import { nameOf, type Sentence } from './shape-words.ts';

/** Maps whose keys are the author’s own. */
const OWN_KEYS = new Set(['passages', 'participants', 'names']);
/**
 * Cannot be seen, and mean nothing in a text: control characters; signs that turn what follows around, which
 * could put one side’s words into the other’s mouth; spaces without width and hidden letters, which make two
 * names of one. Joiners and marks of direction, which scripts need, are none of them.
 */
const CONTROL =
  /(?![\t\n\r])[\p{Cc}\u200B\u2060-\u2064\u202A-\u202E\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/u;

/**
 * What a schema passes over: fields named like what every object of JavaScript has, such as `toString`,
 * and texts with characters that cannot be seen.
 */
export function checkSigns(value: unknown, path: Path = []): Sentence[] {
  if (typeof value === 'string') {
    const sign = CONTROL.exec(value)?.[0];
    if (sign === undefined) return [];
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const message = `${nameOf(path)} holds a character that cannot be seen (U+${code}).`;
    return [{ rule: 'wrong-form', path, message, mend: 'Take it out.' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(isInherited(key, path) ? [unknownField(key, path)] : []),
    ...checkSigns(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  ]);
}

const isInherited = (key: string, path: Path) =>
  path.length > 0 && !OWN_KEYS.has(String(path.at(-1))) && key in Object.prototype;

const unknownField = (key: string, path: Path): Sentence => ({
  rule: 'unknown-field',
  path,
  key,
  message: `${nameOf(path)} has no field “${key}”.`,
  mend: 'Take it out.',
});
