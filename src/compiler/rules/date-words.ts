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
    month: numeric || namesOf('month', language).some(([name]) => has(words, name)),
    day: numeric || /(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?!\d)/.test(rest) || NUMBERS.test(words),
  };
}

const has = (words: string, name: string) => words.toLowerCase().includes(name.toLowerCase());

/** Years, where each is written in full. */
export const yearsIn = (words: string): number[] =>
  /\d{4}\s*[-–/]\s*\d{2}(?![\d:])/.test(words)
    ? []
    : Array.from(words.matchAll(/(?<!\d)\d{4}(?!\d)/g), Number);

/** Numbers that may be days of a month, clock times aside; none where one is written as a word. */
export const daysIn = (words: string): number[] =>
  NUMBERS.test(words)
    ? []
    : Array.from(
        words.replace(/\d{1,2}:\d{2}/g, ' ').matchAll(/(?<!\d)\d{1,2}(?!\d)/g),
        Number,
      ).filter((number) => number >= 1 && number <= 31);

/** Months that are named, 1 to 12. */
export const monthsIn = (words: string, language: string): number[] =>
  named(words, namesOf('month', language));

/** Days of the week that are named, 0 Sunday to 6 Saturday. */
export const weekdaysIn = (words: string, language: string): number[] =>
  named(words, namesOf('weekday', language));

/** How many days lie between the article’s day and the one that the words mean. English. */
export function daysAway(words: string): readonly number[] | undefined {
  if (/\byesterday\b/i.test(words)) return [-1];
  if (/\btomorrow\b/i.test(words)) return [1];
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i.test(words)) return [0];
  return /\b(?:on|this)\b/i.test(words) && weekdaysIn(words, 'en').length > 0
    ? [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7]
    : undefined;
}

/** Whole words, written as the language writes them: “March” and “Mar”, not “march” or “Marek”. */
const named = (words: string, names: Names) =>
  names
    .filter(([name]) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(words))
    .map(([, number]) => number);

type Names = readonly (readonly [name: string, number: number])[];

/** A day of each month, and of each day of the week from Sunday. */
const DAYS = {
  month: Array.from({ length: 12 }, (_, index) => [Date.UTC(2024, index), index + 1] as const),
  weekday: Array.from({ length: 7 }, (_, index) => [Date.UTC(2024, 8, index + 1), index] as const),
};
const known = new Map<string, Names>();

/** Long and short names of the months or of the days of the week. */
function namesOf(part: keyof typeof DAYS, language: string): Names {
  const key = `${part} ${language}`;
  const names =
    known.get(key) ??
    (['long', 'short'] as const).flatMap((length) => {
      const options = { [part]: length, day: 'numeric', timeZone: 'UTC' } as const;
      const format = new Intl.DateTimeFormat([language, 'en'], options);
      return DAYS[part].map(([time, number]) => {
        const { value = '' } = format.formatToParts(time).find(({ type }) => type === part) ?? {};
        return [value.replace(/\.$/, ''), number] as const;
      });
    });
  known.set(key, names);
  return names;
}
