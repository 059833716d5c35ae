/** Digits and signs. A browser takes long at first to know which characters are letters. */
const NO_LETTER = /^[\0-@[-`{-\u00bf\u00d7\u00f7\u2000-\u2bff\u3000-\u303f\ud83c-\ud83e]/;

/** Neutral initials of a name: first letters of its first and last word, or of its only one. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word && !NO_LETTER.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word = '') => [...word][0])
    .join('')
    .toUpperCase();
}
