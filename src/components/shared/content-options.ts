/** An attribute that shapes content: how its text becomes a value. */
export type OptionValue = string | number | readonly string[] | null | undefined;
export type Options = Readonly<Record<string, OptionValue>>;

/** The options with their defaults in place of what is not given, as where an attribute was taken away. */
export const withDefaults = (options: Options, defaults: Options): Options =>
  Object.fromEntries(
    Object.entries(defaults).map(([name, fallback]) => [name, options[name] ?? fallback]),
  );

/** What an element has been given of options: each stands in the property that its attribute is named after. */
export const optionsOf = (element: object, defaults: Options): Options =>
  Object.fromEntries(
    Object.keys(defaults).map((name) => [
      name,
      (element as Options)[name.replace(/-./g, (at) => at.charAt(1).toUpperCase())],
    ]),
  );

/**
 * The options that differ from their defaults, as written into `data-sourced-options`.
 * Content made with the same options need not be made again.
 */
export function optionsKey(options: Options, defaults: Options): string {
  const key = new URLSearchParams();
  for (const name of Object.keys(defaults).sort()) {
    const value = textOf(options[name] ?? defaults[name]);
    if (value !== textOf(defaults[name])) key.set(name, value);
  }
  return key.toString();
}

const textOf = (value: OptionValue) =>
  typeof value === 'object' ? (value?.join(' ') ?? '') : String(value ?? '');

/** Space-separated words of an attribute. */
export const wordList = (text: string | null): string[] => text?.split(/\s+/).filter(Boolean) ?? [];
