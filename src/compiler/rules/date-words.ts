const NUMBERS =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-\w+|thirtieth|thirty-first)\b/i;
const RELATIVE =
  /\b(?:today|tonight|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ago|this|last|next|previous|earlier|later|current|currently|now|recent|recently|soon|morning|afternoon|evening|night|already)\b/i;

/** Whether the words mean a day only together with the day they were written on. English. */
export const isRelative = (words: string): boolean => RELATIVE.test(words);

/** Which parts of a date the words give, in the language of the article. */
export function partsInWords(
  words: string,
  language: string,
): { year: boolean; month: boolean; day: boolean } {
  const numeric = /\b\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?\b/.test(words);
  const rest = words.replace(/\b\d{4}\b/g, ' ');
  return {
    year: /\d{4}/.test(words) || numeric || /[’']\d\d\b/.test(words),
    month: numeric || monthNames(language).some((name) => has(words, name)),
    day: numeric || /(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?!\d)/.test(rest) || NUMBERS.test(words),
  };
}

const has = (words: string, name: string) => words.toLowerCase().includes(name.toLowerCase());

const names = new Map<string, string[]>();

/** Long and short names of the months. */
function monthNames(language: string): string[] {
  let known = names.get(language);
  if (!known) {
    known = (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat([language, 'en'], {
        month,
        day: 'numeric',
        timeZone: 'UTC',
      });
      return Array.from({ length: 12 }, (_, index) =>
        format
          .formatToParts(Date.UTC(2024, index, 1))
          .filter(({ type }) => type === 'month')
          .map(({ value }) => value.replace(/\.$/, ''))
          .join(''),
      );
    });
    names.set(language, known);
  }
  return known;
}
