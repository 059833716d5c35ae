import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** Vite plugin: takes the white space out of html`` and css`` templates in our own sources. */
export const minifyLitLiterals = (): Plugin => ({
  name: 'minify-lit-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const out = await minifyHTMLLiterals(code, { fileName: id });
    return out ? { code: out.code, map: null } : null;
  },
});
