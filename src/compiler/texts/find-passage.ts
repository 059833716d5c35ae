/** A stretch of a text, `end` not included. */
export interface Span {
  start: number;
  end: number;
}

export type Found =
  | { span: Span }
  /** Which words are not there; `order`: both are, but never in this order; `many`: in several places. */
  | { missing: 'start' | 'end' | 'order' | 'many' };

/**
 * The one place that the first and last words pick together: from first words to the nearest last words.
 * Last words that stand again in the same paragraph leave it open which are meant. White space counts as
 * one space. Where the same text is printed again, the first is meant.
 */
export function findPassage(text: string, words: { start: string; end: string }): Found {
  const starts = occurrences(text, words.start);
  const ends = occurrences(text, words.end);
  if (starts.length === 0) return { missing: 'start' };
  if (ends.length === 0) return { missing: 'end' };
  const fits = (from: Span, to: Span) => to.start >= from.start && to.end >= from.end;
  const spans = starts.flatMap((from) => {
    const possible = ends.filter((to) => fits(from, to));
    const [nearest] = possible;
    return possible
      .filter((to) => nearest && !/[\r\n]/.test(text.slice(nearest.end, to.end)))
      .map((to) => ({ start: from.start, end: to.end }));
  });
  const [first] = spans;
  if (!first) return { missing: 'order' };
  const texts = new Set(spans.map(({ start, end }) => squeeze(text.slice(start, end))));
  return texts.size > 1 ? { missing: 'many' } : { span: first };
}

/** Without differences of white space. */
export const squeeze = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** More than any quotation has; longer ones would be too much for a regular expression. */
const MOST = 10_000;

/** Where the words stand, as whole words. @param flags `i` where capitals do not matter. */
export function occurrences(text: string, words: string, flags = ''): Span[] {
  if (words.length > MOST) return [];
  const body = squeeze(words).split(' ').map(escapePattern).join('\\s+');
  const before = /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : '';
  return Array.from(text.matchAll(new RegExp(before + body + after, `gu${flags}`)), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Whether the words stand in the text, character by character but for white space. */
export const contains = (text: string, words: string): boolean =>
  squeeze(text).includes(squeeze(words));
