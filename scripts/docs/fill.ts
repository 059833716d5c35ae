import { format, resolveConfig } from 'prettier';

/**
 * Puts generated Markdown into a document between `<!-- generated: NAME -->` and `<!-- /generated -->`.
 * What stands around it is written by hand.
 */
export async function fill(document: string, name: string, generated: string): Promise<string> {
  const begin = `<!-- generated: ${name} -->`;
  const end = '<!-- /generated -->';
  const [before, rest] = document.split(begin);
  const after = rest?.slice(rest.indexOf(end) + end.length);
  if (after === undefined || !rest?.includes(end))
    throw new Error(`There is no ${begin} … ${end}.`);
  const whole = `${before}${begin}\n\n${generated}\n\n${end}${after}`;
  return format(whole, { ...(await resolveConfig('docs/README.md')), parser: 'markdown' });
}

/** A table; bars in cells are escaped, and line ends are spaces. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '-')), ...rows.map(row)].join('\n');
}
