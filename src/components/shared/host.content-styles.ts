import { css, unsafeCSS } from 'lit';

const OURS =
  ':is(sourced-timeline, sourced-actor-card, sourced-mission-status, :where(.sourced-embed))';
const CONTENT = `${OURS} :where(.sourced-content, .sourced-content *, .sourced-words, .sourced-words *)`;

/** An element in its placeholder. */
const PLACED = '.sourced-embed > :is(sourced-timeline, sourced-actor-card, sourced-mission-status)';

/** Elements, and what a page’s sheet may put before and after their words. */
const withPseudo = (...selectors: string[]) =>
  unsafeCSS(selectors.flatMap((one) => [one, `${one}::before`, `${one}::after`]).join());

/** What a page’s sheet says of tags, or of everything, ends here: all that ours does not set is as if it said nothing. */
export const hostContentStyles = css`
  ${withPseudo(OURS, CONTENT)} {
    float: none;
    box-sizing: border-box;
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
  }
  ${withPseudo(CONTENT)}, ${unsafeCSS(PLACED)} {
    position: static;
    inset: auto;
    max-inline-size: none;
    margin: 0;
    flex: 0 1 auto;
    place-self: auto;
    order: 0;
    grid-area: auto;
  }
  ${unsafeCSS([OURS, CONTENT].flatMap((one) => [`${one}::before`, `${one}::after`]).join())} {
    box-sizing: content-box;
    content: none;
    display: inline;
  }
`;
