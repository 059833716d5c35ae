import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/**
 * Vite plugin: takes the white space out of css`` templates in our own sources, and all but one space
 * at a time out of html`` templates: there, a space beside a tag parts two words.
 */
export const minifyLitLiterals = (): Plugin => ({
  name: 'minify-lit-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const out = await minifyHTMLLiterals(code, {
      fileName: id,
      minifyOptions: { conservativeCollapse: true },
    });
    return out ? { code: out.code, map: null } : null;
  },
});
