/** A declaration; not of the spacing of lines, letters or words, which readers may set, nor of a custom property. */
const DECLARATION =
  /([;{]\s*)(?!--|line-height|letter-spacing|word-spacing)([a-z-]+:[^;{}]+)(?=[;}])/g;

/** Where a placeholder stands among the page’s own is for the page to say: this gives way to any rule of its own. */
const PLACE = '@layer sourced{.sourced-embed{margin-inline:0}}';

/**
 * `!important` on every declaration but those of spacing: in a layer it wins over the page’s own sheets, whatever
 * these say.
 */
export const final = (css: string): string => css.replace(DECLARATION, '$1$2!important') + PLACE;
