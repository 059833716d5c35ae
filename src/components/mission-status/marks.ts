import { nothing, svg, type SVGTemplateResult } from 'lit';

/** A glyph on a 16 by 16 field: a filled path, a stroked path, stroke width, dashes. */
interface Shape {
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: string;
}

/** How a status is drawn: its hue (a token’s name), its glyph, and its bar’s pattern, 6 units high. */
interface Mark {
  hue: string;
  glyph: Shape;
  period: number;
  bar: Shape;
}

const circle = (radius: number, x = 8) =>
  `M${x - radius} 8a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;
const rings = `${circle(4.6, 5.6)}${circle(4.6, 10.4)}`;
const lens = 'M8 4.1a4.6 4.6 0 0 1 0 7.8 4.6 4.6 0 0 1 0-7.8z';
const ring = { stroke: circle(6), width: 2.2, dash: '3.1 3.18' };
const hatch = { stroke: 'M-1 7 7 -1M-4 4 4 -4M2 10 10 2', width: 2.1 };
const doubleRule = { stroke: 'M0 1h20M0 5h20', width: 2 };

const conditional: Mark = {
  hue: 'st-conditional',
  glyph: { fill: 'M1.6 8h12.8L8 14.4z', stroke: 'M8 1.2 14.8 8 8 14.8 1.2 8z', width: 1.9 },
  period: 6,
  bar: hatch,
};

const marks = new Map<string, Mark>([
  [
    'requested',
    {
      hue: 'st-proposed',
      glyph: { ...ring, fill: 'M8 3.9 11.4 7.6H9v4.2H7V7.6H4.6z' },
      period: 9,
      bar: { stroke: 'M0 3h5.5', width: 1.6 },
    },
  ],
  [
    'proposed',
    { hue: 'st-proposed', glyph: ring, period: 9, bar: { stroke: 'M0 1h5.5M0 5h5.5', width: 1.6 } },
  ],
  [
    'under-discussion',
    {
      hue: 'st-discussed',
      glyph: { fill: 'M8 1.8a6.2 6.2 0 0 1 0 12.4z', stroke: circle(6.2), width: 1.9 },
      period: 6,
      bar: { fill: 'M.1 3a1.9 1.9 0 1 1 3.8 0a1.9 1.9 0 1 1-3.8 0z' },
    },
  ],
  [
    'agreed-in-principle',
    {
      hue: 'st-agreed',
      glyph: { stroke: rings, width: 1.9, fill: lens },
      period: 20,
      bar: doubleRule,
    },
  ],
  [
    'authorised',
    {
      hue: 'st-agreed',
      glyph: { stroke: rings, width: 1.9, fill: rings },
      period: 20,
      bar: { ...doubleRule, fill: 'M0 2.5h20v1H0z' },
    },
  ],
  [
    'preparing',
    {
      hue: 'st-agreed',
      glyph: { fill: 'M8 8V1a7 7 0 1 1-7 7z', stroke: circle(6.4), width: 1.2 },
      period: 14,
      bar: { fill: 'M0 0h11.5v6H0z' },
    },
  ],
  [
    'active',
    { hue: 'st-active', glyph: { fill: circle(7) }, period: 20, bar: { fill: 'M0 0h20v6H0z' } },
  ],
  [
    'suspended',
    {
      hue: 'st-suspended',
      glyph: { fill: 'M2.6 1.5h3.9v13H2.6zM9.5 1.5h3.9v13H9.5z' },
      period: 8,
      bar: { fill: 'M0 0h3.4v6H0z' },
    },
  ],
  [
    'ended',
    {
      hue: 'st-ended',
      glyph: { fill: 'M2 2h12v12H2z' },
      period: 20,
      bar: { fill: 'M0 2.2h20v1.6H0z' },
    },
  ],
  [
    'withdrawn',
    {
      hue: 'st-ended',
      glyph: { stroke: 'M14.5 8h-12M7.5 2.8 2.2 8l5.3 5.2', width: 2.2 },
      period: 12,
      bar: { fill: 'M0 2.2h8v1.6H0z' },
    },
  ],
  [
    'ruled-out',
    {
      hue: 'st-ruled-out',
      glyph: { fill: 'M3 1 8 6l5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z' },
      period: 9,
      bar: { stroke: 'M1 .4 6.2 5.6M6.2 .4 1 5.6', width: 1.7 },
    },
  ],
  [
    'inactive',
    {
      hue: 'st-ended',
      glyph: { stroke: 'M2.8 2.8h10.4v10.4H2.8z', width: 1.6 },
      period: 12,
      bar: { fill: 'M1.8 3a1.2 1.2 0 1 1 2.4 0a1.2 1.2 0 1 1-2.4 0z' },
    },
  ],
]);

const conditionable = new Set(['proposed', 'under-discussion', 'agreed-in-principle']);

/** The mark of a status word; undefined for a word that has none. */
export const markOf = (status: string | undefined, hasCondition: boolean): Mark | undefined =>
  hasCondition && conditionable.has(status ?? '') ? conditional : marks.get(status ?? '');

const paths = ({ fill, stroke, width, dash }: Shape) =>
  svg`${fill ? svg`<path d="${fill}" fill="currentColor"/>` : nothing}${
    stroke
      ? svg`<path d="${stroke}" fill="none" stroke="currentColor" stroke-width="${width ?? 1}" stroke-dasharray="${dash ?? 'none'}"/>`
      : nothing
  }`;

export const glyph = ({ glyph: shape }: Mark): SVGTemplateResult =>
  svg`<svg class="glyph" part="glyph" viewBox="0 0 16 16" aria-hidden="true">${paths(shape)}</svg>`;

export const bar = (mark: Mark, status: string): SVGTemplateResult =>
  svg`<svg class="bar" part="bar" aria-hidden="true"><pattern id="bar" width="${mark.period}" height="6" patternUnits="userSpaceOnUse">${paths(mark.bar)}</pattern><rect width="100%" height="6" fill="url(#bar)"/>${
    status === 'ended' ? svg`<path d="M0 0h6v6H0z" fill="currentColor"/>` : nothing
  }</svg>`;
