import { Buffer } from 'node:buffer';
import type { CSSResult } from 'lit';
import { transform } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';

const STYLES = /\/src\/.*(\.|\.content-|\/base-|\/content-)styles\.ts$/;

/**
 * Vite plugin: makes html`` and css`` templates in our own sources short.
 * Of white space in html`` one character at a time stays: there, a space beside a tag parts two words.
 * Slashes stay: in svg`` the next `<path/>` would else stand inside the one before it, and not be drawn.
 * Modules of styles are evaluated and become the minified text of what they export.
 */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (STYLES.test(id)) return { code: await stylesModule(id), map: null };
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const out = await minifyHTMLLiterals(code, {
      fileName: id,
      minifyOptions: { conservativeCollapse: true, keepClosingSlash: true },
      shouldMinifyCSS: () => false,
    });
    return out ? { code: out.code, map: null } : null;
  },
});

async function stylesModule(id: string): Promise<string> {
  const styles = (await tsImport(id, import.meta.url)) as Record<string, CSSResult | string>;
  const exports = Object.entries(styles).map(([name, value]) => {
    const isText = typeof value === 'string';
    const text = JSON.stringify(minify(isText ? value : value.cssText, id));
    return `export const ${name} = ${isText ? text : `unsafeCSS(${text})`};`;
  });
  return `import { unsafeCSS } from 'lit';\n${exports.join('\n')}`;
}

/** The first browsers with `light-dark()`: what later ones say in one declaration stays in several. */
const targets = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) };

/** Minified CSS; of a nested rule without the `& ` that goes without saying. */
export const minify = (text: string, filename: string) =>
  String(transform({ filename, code: Buffer.from(text), minify: true, targets }).code).replace(
    /(?<=[{};,])& /g,
    '',
  );
