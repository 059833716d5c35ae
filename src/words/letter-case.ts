import type { StatusWords } from './words.ts';

type Language = Pick<StatusWords, 'lang'>;

/** Languages whose letters have a case of their own. To ask for that of others takes a browser long at first. */
const OWN_CASE = /^(az|lt|tr)/;

export const lowerCase = (text: string, { lang }: Language): string =>
  OWN_CASE.test(lang) ? text.toLocaleLowerCase(lang) : text.toLowerCase();

/** With a capital, to begin a line. */
export const capital = (text: string, { lang }: Language): string => {
  const first = text.charAt(0);
  return (
    (OWN_CASE.test(lang) ? first.toLocaleUpperCase(lang) : first.toUpperCase()) + text.slice(1)
  );
};

/** A label within a line. In German such labels begin with no noun. */
export const inSentence = (text: string, language: Language): string =>
  lowerCase(text.charAt(0), language) + text.slice(1);
