import type { StatusWords } from './words.ts';

/** With a capital, to begin a line. */
export const capital = (text: string, { lang }: Pick<StatusWords, 'lang'>): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** A label within a line. In German such labels begin with no noun. */
export const inSentence = (text: string, { lang }: Pick<StatusWords, 'lang'>): string =>
  text.charAt(0).toLocaleLowerCase(lang) + text.slice(1);
