import { isWhen } from './changes.ts';

const LONGEST = 80;

/** A value as an editor’s sentence gives it. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'not given';
  if (typeof value === 'string') return `“${shorten(value)}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : value.map(shown).join(', ');
  if (isWhen(value)) {
    const { edtf, estimate } = value;
    const stated = edtf === null ? 'not shown' : `“${edtf}”`;
    return estimate ? `${stated} (estimated as “${estimate.edtf}”)` : stated;
  }
  const parts = Object.entries(value).map(([key, inner]) => `${key} ${shown(inner)}`);
  return `(${parts.join(', ')})`;
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ')).trimEnd()} …`;
}
