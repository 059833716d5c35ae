const ELLIPSIS = / (?:…|\.\.\.) /;

/** “first words … last words”; a short passage stands in full, without an ellipsis. */
export function readPassage(text: string): { start: string; end: string } | undefined {
  const [start = '', end = start, ...more] = text.split(ELLIPSIS).map(tidy);
  return start && end && more.length === 0 ? { start, end } : undefined;
}

const tidy = (words: string) => words.trim().replace(/\s+/g, ' ');
