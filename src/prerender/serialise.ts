import { nothing, type TemplateResult } from 'lit';
import { isTemplate } from '../components/shared/block.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
  '\r': '&#13;',
};
export const escape = (text: string) =>
  text.replace(/[&<>"\u00a0\r]/g, (character) => escapes[character]);

/** Attributes as they stand in a tag, a space before each. */
export const writeAttributes = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

/** The attribute that an expression stands in: `?`, `@` or `.`, its name, and its value so far, quoted or not. */
const openAttribute = /\s([?@.]?)([\w-]+)=(?:"([^"]*)|([^\s"]*))$/;

/**
 * Writes a Lit template as plain HTML, without the comments that Lit leaves in a page.
 * Knows what light-DOM templates use: text, nested templates, arrays, `nothing`,
 * `name="${value}"`, `name="text ${value} text"` and `?name=${flag}`; anything else throws.
 */
export function serialise({ strings, values }: TemplateResult): string {
  let html = '';
  let closesQuote = false;
  strings.forEach((string, index) => {
    html += closesQuote ? string.slice(1) : string;
    closesQuote = false;
    if (index === values.length) return;
    const value = values[index];
    if (html.lastIndexOf('<') <= html.lastIndexOf('>')) {
      html += text(value);
      return;
    }
    const [match, prefix, name, quoted, bare] = openAttribute.exec(html) ?? [];
    if (match === undefined || prefix === '@' || prefix === '.' || bare) {
      throw new Error(`Light-DOM templates hold no expression at …${html.slice(-80)}`);
    }
    const isWhole = quoted === undefined || (!quoted && strings[index + 1].startsWith('"'));
    if (isWhole) {
      closesQuote = quoted !== undefined;
      html = html.slice(0, -match.length) + (prefix ? flag(name, value) : attribute(name, value));
    } else html += escape(primitive(value));
  });
  return html;
}

const flag = (name: string, value: unknown) => (value && value !== nothing ? ` ${name}=""` : '');

const attribute = (name: string, value: unknown) =>
  value === nothing ? '' : ` ${name}="${escape(primitive(value ?? ''))}"`;

function text(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(text).join('');
  if (isTemplate(value)) return serialise(value);
  return escape(primitive(value));
}

function primitive(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(
    `Light-DOM templates hold text, numbers, arrays and templates, not ${typeof value}.`,
  );
}
