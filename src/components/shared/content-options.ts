/** An attribute that shapes content: how its text becomes a value. */
export type OptionValue = string | number | readonly string[] | null | undefined;
export type Options = Readonly<Record<string, OptionValue>>;

/**
 * The options that differ from their defaults, as written into `data-sourced-options`.
 * Content made with the same options need not be made again.
 */
export function optionsKey(options: Options, defaults: Options): string {
  const key = new URLSearchParams();
  for (const name of Object.keys(defaults).sort()) {
    const value = textOf(options[name]);
    if (value !== textOf(defaults[name])) key.set(name, value);
  }
  return key.toString();
}

const textOf = (value: OptionValue) =>
  typeof value === 'object' ? (value?.join(' ') ?? '') : String(value ?? '');

/** Space-separated words of an attribute. */
export const wordList = (text: string | null): string[] => text?.split(/\s+/).filter(Boolean) ?? [];
