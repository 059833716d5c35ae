import { actorCardContentStyles } from '../actor-card/actor-card.content-styles.ts';
import { missionStatusContentStyles } from '../mission-status/mission-status.content-styles.ts';
import { entryContentStyles } from '../timeline/entry.content-styles.ts';
import { namesContentStyles } from '../timeline/names.content-styles.ts';
import { readingContentStyles } from '../timeline/reading.content-styles.ts';
import { timelineContentStyles } from '../timeline/timeline.content-styles.ts';
import { hostContentStyles } from './host.content-styles.ts';
import { pictureContentStyles } from './picture.content-styles.ts';
import { printContentStyles } from './print.content-styles.ts';
import { sharedContentStyles } from './shared.content-styles.ts';
import { sourcesContentStyles } from './sources.content-styles.ts';

/** Where a rule begins what stands before or after an element, its `content` first: nothing of a page’s sheet reaches it. */
const OWN_PSEUDO = /(::(?:before|after)\s*\{\s*)(?=content:)/g;

const own = [
  sharedContentStyles,
  sourcesContentStyles,
  timelineContentStyles,
  entryContentStyles,
  namesContentStyles,
  pictureContentStyles,
  readingContentStyles,
  actorCardContentStyles,
  missionStatusContentStyles,
  printContentStyles,
]
  .join('')
  .replace(OWN_PSEUDO, '$1all:unset;');

/**
 * The light-DOM style sheet, without what makes it final: `lightDomCss`. In the cascade layer `sourced`; themes
 * put their own `!important` rules in `@layer sourced-theme`.
 */
export const contentCss = `@layer sourced-theme,sourced;@layer sourced{${(
  hostContentStyles.cssText + own
).replace(/\/\*.*?\*\//gs, '')}}`;
