import { html, type TemplateResult } from 'lit';
import type { OptionValue } from './content-options.ts';

/** A `heading-level` as a level from 1 to 6; what is no number gives the default. */
export function levelOf(option: OptionValue, fallback: number): number {
  const level = parseInt(String(option), 10);
  return Number.isNaN(level) ? fallback : Math.min(Math.max(level, 1), 6);
}

/** A heading of level 1 to 6; deeper levels stop at 6. */
export function heading(level: number, className: string, text: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class="${className}">${text}</h1>`;
    case 2:
      return html`<h2 class="${className}">${text}</h2>`;
    case 3:
      return html`<h3 class="${className}">${text}</h3>`;
    case 4:
      return html`<h4 class="${className}">${text}</h4>`;
    case 5:
      return html`<h5 class="${className}">${text}</h5>`;
    default:
      return html`<h6 class="${className}">${text}</h6>`;
  }
}
