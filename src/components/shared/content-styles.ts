import type { CSSResult } from 'lit';
import { actorCardContentStyles } from '../actor-card/actor-card.content-styles.ts';
import { missionStatusContentStyles } from '../mission-status/mission-status.content-styles.ts';
import { entryContentStyles } from '../timeline/entry.content-styles.ts';
import { namesContentStyles } from '../timeline/names.content-styles.ts';
import { readingContentStyles } from '../timeline/reading.content-styles.ts';
import { timelineContentStyles } from '../timeline/timeline.content-styles.ts';
import { articleContentStyles } from './article.content-styles.ts';
import { hostContentStyles } from './host.content-styles.ts';
import { pictureContentStyles } from './picture.content-styles.ts';
import { printContentStyles } from './print.content-styles.ts';
import { sharedContentStyles } from './shared.content-styles.ts';
import { sourcesContentStyles } from './sources.content-styles.ts';

/** In the cascade layer `sourced`; themes put their own `!important` rules in `@layer sourced-theme`. */
const layered = (styles: readonly CSSResult[]): string =>
  `@layer sourced-theme,sourced;@layer sourced{${styles
    .map(({ cssText }) => cssText.replace(/\/\*.*?\*\//gs, ''))
    .join('')}}`;

/** The light-DOM styles of every element, and of a badge all, without what makes them final: `final`. */
export const commonCss = layered([
  hostContentStyles,
  sharedContentStyles,
  missionStatusContentStyles,
]);

/** The rest, of timeline and card. */
export const articleCss = layered([
  articleContentStyles,
  sourcesContentStyles,
  timelineContentStyles,
  entryContentStyles,
  namesContentStyles,
  pictureContentStyles,
  readingContentStyles,
  actorCardContentStyles,
  printContentStyles,
]);
