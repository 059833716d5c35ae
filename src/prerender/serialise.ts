import { nothing, type TemplateResult } from 'lit';
import { isTemplate } from '../components/shared/block.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};
const escape = (text: string) => text.replace(/[&<>"\u00a0]/g, (character) => escapes[character]);

/** An expression that is a whole attribute: its name, and `?` for a boolean one. */
const wholeAttribute = /\s(\??)([\w-]+)="?$/;

/**
 * Writes a Lit template as plain HTML, without the comments that Lit leaves in a page.
 * Knows what light-DOM templates use: text, nested templates, arrays, `nothing`,
 * `name="${value}"`, `name="text ${value} text"` and `?name=${flag}`; anything else throws.
 */
export function serialise(template: TemplateResult): string {
  const { strings, values } = template;
  let html = '';
  let skipQuote = false;
  strings.forEach((string, index) => {
    html += skipQuote ? string.replace(/^"/, '') : string;
    skipQuote = false;
    if (index === values.length) return;
    const value = values[index];
    const inTag = html.lastIndexOf('<') > html.lastIndexOf('>');
    if (!inTag) {
      html += text(value);
      return;
    }
    const [match, boolean, name] = wholeAttribute.exec(string) ?? [];
    if (match === undefined) {
      if (!/="[^"]*$/.test(html)) throw new Error(`Not a text attribute: …${string}`);
      html += escape(attributeText(value));
      return;
    }
    // A quote that goes on with more text is not a whole attribute.
    const quoted = match.endsWith('"');
    if (quoted && !strings[index + 1].startsWith('"')) {
      html += escape(attributeText(value));
      return;
    }
    html = html.slice(0, -match.length);
    skipQuote = quoted;
    if (boolean) html += value ? ` ${name}=""` : '';
    else if (value !== nothing && value !== undefined && value !== null)
      html += ` ${name}="${escape(attributeText(value))}"`;
    else if (value !== nothing) html += ` ${name}=""`;
  });
  return html;
}

function text(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(text).join('');
  if (isTemplate(value)) return serialise(value);
  return escape(primitive(value));
}

const attributeText = (value: unknown) =>
  value === nothing || value === undefined || value === null ? '' : primitive(value);

function primitive(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(
    `Light-DOM templates hold text, numbers, arrays and templates, not ${typeof value}.`,
  );
}
