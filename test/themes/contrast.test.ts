import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokens } from '../../src/components/shared/tokens.ts';
import { graphicsOf, ownColours, themeColours, THEMES, tooFaint } from './colours.ts';

describe('contrast', () => {
  it('is computed for every token', () => {
    const colours = ownColours('light');
    assert.ok(colours.has('surface') && colours.has('st-ruled-out'));
    assert.equal(colours.size, tokens.cssText.match(/light-dark\(/g)?.length);
    assert.deepEqual(
      graphicsOf(colours).filter((name) => !/^(control|focus|st-.*)$/.test(name)),
      [],
    );
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`is enough in ${scheme}: 4.5 for text, 3 for what is drawn`, () => {
      const page = scheme === 'light' ? '#ffffff' : '#000000';
      assert.deepEqual(tooFaint(ownColours(scheme), page), []);
    });

    for (const theme of THEMES) {
      it(`is enough in the theme ${theme}, ${scheme}, on pages of the theme’s own ground`, () => {
        const colours = themeColours(theme, scheme);
        assert.notDeepEqual(colours, ownColours(scheme));
        assert.deepEqual(tooFaint(colours, colours.get('surface') ?? ''), []);
      });
    }
  }
});
