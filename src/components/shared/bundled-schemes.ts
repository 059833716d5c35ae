const EMBEDS = ':is(sourced-timeline,sourced-actor-card,sourced-mission-status,.sourced-embed)';
const LIGHT = '{--lightningcss-light:initial;--lightningcss-dark: }';
const DARK = '{--lightningcss-light: ;--lightningcss-dark:initial}';

/**
 * For style sheets that go through bundlers. Lightning CSS, which Vite and Next use, writes `light-dark()`
 * for older browsers with two properties, which it sets where a sheet says `color-scheme`. These are for
 * pages whose sheets say none.
 */
export const bundledScheme = `@layer sourced{:root${LIGHT}}`;

/** The same for sheets that leave it to ours what `theme` means. */
export const bundledSchemes =
  `@layer sourced{:root${LIGHT}` +
  `${EMBEDS}:is([theme=light],[data-theme=light])${LIGHT}` +
  `${EMBEDS}:is([theme=dark],[data-theme=dark])${DARK}}\n`;
