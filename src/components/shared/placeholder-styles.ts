import { articleCss, commonCss } from './content-styles.ts';
import { earlyContentStyles } from './early.content-styles.ts';
import { final } from './final.ts';

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
export const headCss = (): string =>
  reachingPlaceholders(
    final(`${commonCss}${articleCss}@layer sourced{${earlyContentStyles.cssText}}`),
  ) + BUTTONS;

/** What the script will make buttons of takes their room until then. */
const BUTTONS =
  '@layer sourced{.sourced-embed .sourced-content .sourced-button[data-label]::before{content:attr(data-label)!important}}';

const reachingPlaceholders = (css: string): string =>
  css
    .replace(SPAN, 'span:where(:not(.sourced-badge))')
    .replace(ATTRIBUTE, ':is([$1],[data-$1])')
    .replace(ELEMENT, (element: string, name: string, early: unknown, at: number, all: string) => {
      const empty =
        !early && goesOn(all, at + element.length) ? '' : `:not(:has(>sourced-${name}))`;
      const badge = name === 'mission-status' ? ',.sourced-embed .sourced-badge' : '';
      return `:is(${element},:where(.sourced-embed[data-element=${name}]${empty}${badge}))`;
    });

/** Whether the selector goes on from a place in it to something within: so, that it stands in a placeholder changes nothing. */
function goesOn(css: string, at: number): boolean {
  const [before = ''] = /[^{};]*$/.exec(css.slice(0, at))!;
  let depth = before.split('(').length - before.split(')').length;
  for (const sign of css.slice(at).replace(/\s+(?=[,{])/g, '')) {
    if (depth === 0 && /[\s>+~,{]/.test(sign)) return !/[,{]/.test(sign);
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  }
  return false;
}
