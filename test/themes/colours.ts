import { readFileSync } from 'node:fs';
import { tokens } from '../../src/components/shared/tokens.ts';

export type Scheme = 'light' | 'dark';
export type Colours = ReadonlyMap<string, string>;

export const THEMES = ['broadcaster', 'broadsheet', 'magazine'] as const;
export const themeCss = (theme: string) => readFileSync(`src/themes/${theme}.css`, 'utf8');

const HEX = '#[\\da-f]{6}';
const COLOUR = `(?:light-dark\\((?<light>${HEX}), ?(?<dark>${HEX})\\)|(?<both>${HEX}))`;

const read = (css: string, pattern: RegExp, scheme: Scheme): Colours =>
  new Map(
    [...css.matchAll(pattern)].map(({ groups = {} }) => [
      groups['name'] ?? '',
      groups[scheme] ?? groups['both'] ?? '',
    ]),
  );

/** Every colour token of ours. */
export const ownColours = (scheme: Scheme): Colours =>
  read(
    tokens.cssText,
    new RegExp(`--s-(?<name>[\\w-]+):var\\(--sourced-\\k<name>,${COLOUR}\\)`, 'g'),
    scheme,
  );

/** Every colour token where a theme’s sheet is: its own, and ours for what it does not say. */
export const themeColours = (theme: string, scheme: Scheme): Colours =>
  new Map([
    ...ownColours(scheme),
    ...read(themeCss(theme), new RegExp(`--sourced-(?<name>[\\w-]+):\\s*${COLOUR};`, 'g'), scheme),
  ]);

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['surface', 'wash'];
const TEXT = ['ink', 'ink-2', 'contest'];
/** Lines between rows, grey blocks while loading: nothing depends on them. */
const DECORATIVE = ['rule'];

/** What is drawn: all that is neither ground, text nor decoration. */
export const graphicsOf = (colours: Colours) =>
  [...colours.keys()].filter((name) => ![...GROUNDS, ...TEXT, ...DECORATIVE].includes(name));

/** What of these colours is too faint on their own grounds, or on that of a page, where a badge in a sentence stands. */
export function tooFaint(colours: Colours, page: string): string[] {
  const colour = (name: string) => colours.get(name) ?? '';
  const grounds: [string, string][] = [
    ...GROUNDS.map((name): [string, string] => [name, colour(name)]),
    ['the page', page],
  ];
  const pairs: (readonly [what: string, one: string, other: string, least: number])[] = [
    ...grounds.flatMap(([ground, back]) => [
      ...TEXT.map((name) => [`text in ${name} on ${ground}`, colour(name), back, 4.5] as const),
      ...graphicsOf(colours).map(
        (name) => [`${name} on ${ground}`, colour(name), back, 3] as const,
      ),
    ]),
    ['text of what is pressed, or filled', colour('surface'), colour('ink'), 4.5],
  ];
  return pairs
    .map(([what, one, other, least]) => ({ what, found: contrast(one, other), least }))
    .filter(({ found, least }) => !(found >= least))
    .map(({ what, found, least }) => `${what}: ${found.toFixed(2)}, not ${least}`);
}
