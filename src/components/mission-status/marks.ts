import { svg, type SVGTemplateResult } from 'lit';
import { onceFor } from '../../model/once-for.ts';

/** A filled path, a stroked path, stroke width, dashes. */
interface Shape {
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: string;
}

/** A shape that repeats along a bar. */
interface Pattern extends Shape {
  period: number;
}

/** How a status is drawn. */
export interface Mark {
  /** Name of the token that gives the ink. */
  hue: string;
  /** On a field of 16 by 16. */
  glyph: Shape;
  /** 6 units high. */
  bar: Pattern;
  /** 10 units high, where the low one only stretched would be out of shape. */
  tall?: Pattern;
}

const circle = (radius: number, x = 8, y = 8) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;
const rings = circle(4.6, 5.6) + circle(4.6, 10.4);
const lens = 'M8 4.1a4.6 4.6 0 0 1 0 7.8 4.6 4.6 0 0 1 0-7.8z';
const ring = { stroke: circle(6), width: 2.2, dash: '3.1 3.18' };
const doubleRule = { period: 20, stroke: 'M0 1h20M0 5h20', width: 2 };

const conditional: Mark = {
  hue: 'st-conditional',
  glyph: { fill: 'M1.6 8h12.8L8 14.4z', stroke: 'M8 1.2 14.8 8 8 14.8 1.2 8z', width: 1.9 },
  bar: { period: 6, stroke: 'M-1 7 7 -1M-4 4 4 -4M2 10 10 2', width: 2.1 },
  tall: {
    period: 7.07,
    stroke: 'M-1 11.07 10.07 0M-8.07 11.07 3 0M6.07 11.07 17.14 0',
    width: 2.6,
  },
};

const marks: Readonly<Record<string, Mark>> = {
  requested: {
    hue: 'st-proposed',
    glyph: { ...ring, fill: 'M8 3.9 11.4 7.6H9v4.2H7V7.6H4.6z' },
    bar: { period: 9, stroke: 'M0 3h5.5', width: 1.6 },
  },
  proposed: {
    hue: 'st-proposed',
    glyph: ring,
    bar: { period: 9, stroke: 'M0 1h5.5M0 5h5.5', width: 1.6 },
  },
  'under-discussion': {
    hue: 'st-discussed',
    glyph: { fill: 'M8 1.8a6.2 6.2 0 0 1 0 12.4z', stroke: circle(6.2), width: 1.9 },
    bar: { period: 6, fill: circle(1.9, 2, 3) },
    tall: { period: 6, fill: circle(1.5, 1.5, 2) + circle(1.5, 4.5, 5) + circle(1.5, 1.5, 8) },
  },
  'agreed-in-principle': {
    hue: 'st-agreed',
    glyph: { stroke: rings, width: 1.9, fill: lens },
    bar: doubleRule,
  },
  authorised: {
    hue: 'st-agreed',
    glyph: { stroke: rings, width: 1.9, fill: rings },
    bar: { ...doubleRule, fill: 'M0 2.5h20v1H0z' },
  },
  preparing: {
    hue: 'st-agreed',
    glyph: { fill: 'M8 8V1a7 7 0 1 1-7 7z', stroke: circle(6.4), width: 1.2 },
    bar: { period: 14, fill: 'M0 0h11.5v6H0z' },
  },
  active: {
    hue: 'st-active',
    glyph: { fill: circle(7) },
    bar: { period: 20, fill: 'M0 0h20v6H0z' },
  },
  suspended: {
    hue: 'st-suspended',
    glyph: { fill: 'M2.6 1.5h3.9v13H2.6zM9.5 1.5h3.9v13H9.5z' },
    bar: { period: 8, fill: 'M0 0h3.4v6H0z' },
  },
  ended: {
    hue: 'st-ended',
    glyph: { fill: 'M2 2h12v12H2z' },
    bar: { period: 20, fill: 'M0 2.2h20v1.6H0z' },
  },
  withdrawn: {
    hue: 'st-ended',
    glyph: { stroke: 'M14.5 8h-12M7.5 2.8 2.2 8l5.3 5.2', width: 2.2 },
    bar: { period: 12, fill: 'M0 2.2h8v1.6H0z' },
  },
  'ruled-out': {
    hue: 'st-ruled-out',
    glyph: { fill: 'M3 1 8 6l5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z' },
    bar: { period: 9, stroke: 'M1 .4 6.2 5.6M6.2 .4 1 5.6', width: 1.7 },
    tall: { period: 11, stroke: 'M.8 .6 9.4 9.4M9.4 .6 .8 9.4', width: 2 },
  },
  inactive: {
    hue: 'st-ended',
    glyph: { stroke: 'M2.8 2.8h10.4v10.4H2.8z', width: 1.6 },
    bar: { period: 12, fill: circle(1.2, 3, 3) },
    tall: { period: 14, fill: circle(1.7, 4, 5) },
  },
};

const conditionable = ['proposed', 'under-discussion', 'agreed-in-principle'];

/** The mark of a status word; undefined for a word that has none. */
export function markOf(status = '', condition?: string): Mark | undefined {
  if (condition !== undefined && conditionable.includes(status)) return conditional;
  return Object.hasOwn(marks, status) ? marks[status] : undefined;
}

const paths = ({ fill, stroke, width, dash }: Shape): string =>
  (fill ? `<path d="${fill}" fill="currentColor"/>` : '') +
  (stroke
    ? `<path d="${stroke}" fill="none" stroke="currentColor"${written('stroke-width', width)}${written('stroke-dasharray', dash)}/>`
    : '');

const written = (name: string, value?: string | number) => (value ? ` ${name}="${value}"` : '');

/**
 * A template’s text, written without expressions, each of which would leave a node in the page each time.
 * Safe: it is made of what stands above alone, nothing of it comes from a record or a page.
 */
const drawing = (...strings: string[]): TemplateStringsArray =>
  Object.assign(strings, { raw: strings });

export const glyph = onceFor(({ glyph: shape }: Mark) =>
  svg(
    drawing(
      `<svg class="glyph" part="glyph" viewBox="0 0 16 16" aria-hidden="true">${paths(shape)}</svg>`,
    ),
  ),
);

/** A bar 6 or 10 high, with the id of what it is filled with in two places. It takes the `color` of where it stands. */
const barOf = (isTall: boolean) =>
  onceFor((mark: Mark) => {
    const { bar: low, tall } = mark;
    const shape = (isTall && tall) || low;
    const height = isTall ? 10 : 6;
    const period = `width="${shape.period}" height="${shape === tall ? 10 : 6}" patternUnits="userSpaceOnUse"`;
    const stretch = isTall && !tall ? ' patternTransform="scale(1 1.667)"' : '';
    const end =
      mark === marks['ended'] ? `<path d="M0 0h${height}v${height}H0z" fill="currentColor"/>` : '';
    return drawing(
      `<svg class="bar" part="bar" height="${height}" aria-hidden="true"><pattern id="`,
      `" ${period}${stretch}>${paths(shape)}</pattern><rect width="100%" height="${height}" fill="url(#`,
      `)"/>${end}</svg>`,
    );
  });
const lowBar = barOf(false);
const tallBar = barOf(true);

/** @param id Unique in the shadow root. */
export const bar = (mark: Mark, isTall = false, id = 'bar'): SVGTemplateResult =>
  svg((isTall ? tallBar : lowBar)(mark), id, id);
