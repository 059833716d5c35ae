import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokens } from '../../src/components/shared/tokens.ts';

type Scheme = 'light' | 'dark';

/** Every colour token, as the style sheets get it. */
const colours = new Map(
  [
    ...tokens.cssText.matchAll(
      /--s-([\w-]+):var\(--sourced-\1,light-dark\((#[\da-f]{6}),(#[\da-f]{6})\)\)/g,
    ),
  ].map(([, name, light, dark]) => [name, { light, dark } as Record<Scheme, string>]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['surface', 'wash'];
const text = ['ink', 'ink-2', 'contest'];
/** Lines between rows, grey blocks while loading: nothing depends on them. */
const decorative = ['rule'];
const graphics = [...colours.keys()].filter(
  (name) => ![...grounds, ...text, ...decorative].includes(name),
);

describe('contrast', () => {
  it('is computed for every token', () => {
    assert.ok(colours.has('surface') && colours.has('st-ruled-out'));
    const declared = tokens.cssText.match(/light-dark\(/g) ?? [];
    assert.equal(colours.size, declared.length);
    assert.deepEqual(
      graphics.filter((name) => !/^(control|focus|st-.*)$/.test(name)),
      [],
    );
  });

  for (const scheme of ['light', 'dark'] as const) {
    const colour = (name: string) => colours.get(name)![scheme];
    // A badge in a sentence stands on the page’s own ground.
    const page = scheme === 'light' ? '#ffffff' : '#000000';
    const on = [
      ...grounds.map((name) => [name, colour(name)] as const),
      ['the page', page] as const,
    ];

    for (const [ground, back] of on) {
      for (const name of text) {
        it(`${scheme}: text in ${name} on ${ground} is at least 4.5`, () => {
          const found = contrast(colour(name), back);
          assert.ok(found >= 4.5, found.toFixed(2));
        });
      }
      for (const name of graphics) {
        it(`${scheme}: what is drawn in ${name} on ${ground} is at least 3`, () => {
          const found = contrast(colour(name), back);
          assert.ok(found >= 3, found.toFixed(2));
        });
      }
    }

    it(`${scheme}: a button that is pressed, or filled, has text of at least 4.5`, () => {
      assert.ok(contrast(colour('surface'), colour('ink')) >= 4.5);
    });

    it(`${scheme}: the handles of the period and their grip are at least 3`, () => {
      assert.ok(contrast(colour('ink'), colour('surface')) >= 3);
    });
  }
});
