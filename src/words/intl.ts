type Constructor<T, O> = new (lang: string, options: O) => T;

const made = new Map<string, unknown>();

/** Made once: making one takes far longer than using it. */
function once<T, O>(Format: Constructor<T, O>, lang: string, options: O): T {
  const key = Format.name + lang + JSON.stringify(options);
  const format = (made.get(key) as T | undefined) ?? new Format(lang, options);
  made.set(key, format);
  return format;
}

/** Digits and calendar are those of the record in every language and browser. */
const numberingSystem = 'latn';

export const dateFormat = (lang: string, options: Intl.DateTimeFormatOptions) =>
  once(Intl.DateTimeFormat, lang, {
    ...options,
    numberingSystem,
    calendar: 'gregory',
    timeZone: 'UTC',
  });

export const numberText = (n: number, lang: string, options: Intl.NumberFormatOptions = {}) =>
  once(Intl.NumberFormat, lang, { ...options, numberingSystem }).format(n);

/** “a, b or c”; with `conjunction` “a, b and c”. */
export const listText = (
  items: readonly string[],
  lang: string,
  type: 'conjunction' | 'disjunction',
) => once(Intl.ListFormat, lang, { type }).format(items);

/** Order of texts in a language. */
export const collator = (lang: string) => once(Intl.Collator, lang, {});

/** The forms of a phrase by plural category, `#` in place of the number. */
export type Forms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & Record<'other', string>
>;

/** The phrase for a number. */
export const plural = (n: number, lang: string, forms: Forms): string =>
  (forms[once(Intl.PluralRules, lang, {}).select(n)] ?? forms.other).replace(
    '#',
    numberText(n, lang),
  );
