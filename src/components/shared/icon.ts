import { html } from 'lit';

/** A sign that is drawn with one line. */
export const icon = (className: string, path: string, width = 2, box = '0 0 16 16') =>
  html`<svg class=${className} viewBox=${box} aria-hidden="true">
    <path d=${path} fill="none" stroke="currentColor" stroke-width=${width} />
  </svg>`;

/** That accounts differ: ≠. */
export const contestIcon = (width?: number) =>
  icon('contest', 'M1.5 5.6h13M1.5 10.4h13M11.6 1.6 4.4 14.4', width);
