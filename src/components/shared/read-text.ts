import type { LitElement, PropertyValues } from 'lit';

/**
 * Frameworks set properties where HTML sets attributes. There, too, text is read as an attribute’s, and
 * what is taken away leaves the default.
 */
export function readText(element: LitElement, changed: PropertyValues): void {
  const { elementProperties } = element.constructor as typeof LitElement;
  const values = element as unknown as Record<PropertyKey, unknown>;
  for (const name of changed.keys()) {
    const value = values[name] ?? null;
    if (value !== null && typeof value !== 'string') continue;
    const { converter, type } = elementProperties.get(name) ?? {};
    const read = typeof converter === 'object' ? converter.fromAttribute : converter;
    if (read) values[name] = read(value);
    else if (value && type === Number) values[name] = Number(value);
  }
}
