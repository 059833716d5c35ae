import { css, unsafeCSS } from 'lit';

const OURS =
  ':is(sourced-timeline, sourced-actor-card, sourced-mission-status, :where(.sourced-embed))';
const WITHIN = ':where(.sourced-content, .sourced-words)';
const CONTENT = `${WITHIN}, ${WITHIN} *`;

/** An element in its placeholder. */
const PLACED = '.sourced-embed > :is(sourced-timeline, sourced-actor-card, sourced-mission-status)';

/** What has a mark of ours before or after its words: each by its name, by which browsers find rules. */
const MARKED =
  'li summary [data-note] [data-history] .sourced-via .sourced-button .sourced-kind .sourced-to .sourced-contest .sourced-verified .sourced-card-head .sourced-tenure'
    .split(' ')
    .map((one) => `${WITHIN} ${one}`);

const aroundOf = (...selectors: string[]) =>
  selectors.flatMap((one) => [`${one}::before`, `${one}::after`]);

/** Safe: selectors that stand above. */
const anyOf = (...selectors: string[]) => unsafeCSS(selectors.join());

const look = css`
  float: none;
  inline-size: auto;
  block-size: auto;
  min-inline-size: 0;
  min-block-size: 0;
  max-block-size: none;
  padding: 0;
  overflow: visible;
  border: 0;
  border-radius: 0;
  background: none;
  box-shadow: none;
  color: inherit;
  -webkit-text-fill-color: currentcolor;
  font-family: inherit;
  font-size: inherit;
  font-style: inherit;
  font-variant: inherit;
  font-weight: inherit;
  text-align: inherit;
  text-decoration: none;
  text-indent: inherit;
  text-shadow: none;
  text-transform: inherit;
  text-wrap: inherit;
  white-space: inherit;
  word-break: inherit;
  overflow-wrap: inherit;
  hyphens: inherit;
  vertical-align: baseline;
  columns: auto;
  flex-flow: row;
  place-content: normal;
  place-items: normal;
  gap: normal;
  grid: none;
  list-style: none;
  clip-path: none;
  filter: none;
  opacity: 1;
  visibility: inherit;
  z-index: auto;
  transform: none;
  transition: none;
  animation: none;
`;

const placeAmongOthers = css`
  position: static;
  inset: auto;
  max-inline-size: none;
  margin: 0;
  flex: 0 1 auto;
  place-self: auto;
  order: 0;
  grid-area: auto;
`;

/** What a page’s sheet says of tags, or of everything, ends here: all that ours does not set is as if it said nothing. */
export const hostContentStyles = css`
  ${anyOf(OURS, CONTENT)} {
    ${look}
    box-sizing: border-box;
  }
  ${anyOf(CONTENT, PLACED)} {
    ${placeAmongOthers}
  }
  ${anyOf(...aroundOf(OURS, WITHIN, ...MARKED))} {
    ${look}
    ${placeAmongOthers}
    box-sizing: content-box;
    display: inline;
  }
  /* To say more of every element than that nothing stands there makes its styles twice the work. */
  ${anyOf(...aroundOf(OURS, WITHIN, `${WITHIN} *`))} {
    content: none;
  }
`;
