import { html, nothing } from 'lit';

/** Shares from 0 to 1 as custom properties in percent, for `data-at`. */
export const place = (shares: Readonly<Record<string, number>>): string =>
  Object.entries(shares)
    .map(([name, share]) => `--${name}: ${+(share * 100).toFixed(2)}%;`)
    .join(' ');

/** A mark of the chart in its place. */
export const placed = (
  className: string,
  shares: Readonly<Record<string, number>>,
  content: unknown = nothing,
  hue?: string,
) => html`<i class=${className} data-hue=${hue ?? nothing} data-at=${place(shares)}>${content}</i>`;

/** Gives each element the properties that its `data-at` lists: by script, which no strict policy forbids. */
export function placeAll(root: ParentNode): void {
  for (const { style, dataset } of root.querySelectorAll<HTMLElement>('[data-at]')) {
    if (style.cssText !== dataset['at']) style.cssText = dataset['at'] ?? '';
  }
}
