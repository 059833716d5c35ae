const NAMES = 'timeline|actor-card|mission-status';

/** The element’s attributes that rules ask for: a placeholder has them as data attributes. */
const ATTRIBUTE = /\[((?:controls|history|layout|size|status|theme)\b[^\]]*)\]/g;

/** The element in a selector, as far as it says whether it is defined; not `:defined`, which a placeholder never is. */
const ELEMENT = new RegExp(
  `(?<![\\w.-])sourced-(${NAMES})(?![\\w-]|:defined)(:not\\(:defined\\))?`,
  'g',
);

/** Among the tags that a rule is for: a badge’s placeholder is none of them, as the badge itself is not. */
const SPAN = /(?<=[(,]\s*)span(?=[,)])/g;

/**
 * The light-DOM style sheet for the head of a page: its rules also reach the placeholders in which
 * elements are still to come, with the same specificity.
 */
export const withPlaceholders = (css: string): string =>
  `${reachingPlaceholders(css)}${BUTTONS}${LOWERED}`;

/** What the script will make buttons of takes their room until then. */
const BUTTONS =
  '@layer sourced{.sourced-embed .sourced-content .sourced-button[data-label]::before{content:attr(data-label)!important}}';

/**
 * Lightning CSS, which Vite and Next use, writes `light-dark()` for older browsers with two properties that it
 * sets where a style sheet says `color-scheme`. On pages that say none, light it is.
 */
const LOWERED = '@layer sourced{:root{--lightningcss-light:initial;--lightningcss-dark: }}';

const reachingPlaceholders = (css: string): string =>
  css
    .replace(SPAN, 'span:where(:not(.sourced-badge))')
    .replace(ATTRIBUTE, ':is([$1],[data-$1])')
    .replace(ELEMENT, (element: string, name: string) => {
      const empty = `.sourced-embed[data-element=${name}]:not(:has(>sourced-${name}))`;
      const badge = name === 'mission-status' ? ',.sourced-embed .sourced-badge' : '';
      return `:is(${element},:where(${empty}${badge}))`;
    });
