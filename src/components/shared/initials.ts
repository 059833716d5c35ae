/** Neutral initials of a name: first letters of its first and last word, or two letters of a single word. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return '';
  const letters = words.length > 1 ? `${[...first][0]}${[...last][0]}` : first.slice(0, 2);
  return letters.toUpperCase();
}
