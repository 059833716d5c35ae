import { css } from 'lit';
import { contestSign } from './contest-sign.ts';
import { tokens } from './tokens.ts';

export const sharedContentStyles = css`
  sourced-timeline,
  sourced-actor-card,
  sourced-mission-status {
    ${tokens}
    color: var(--s-ink) !important;
  }
  :is(sourced-timeline, sourced-actor-card, sourced-mission-status)[theme='light'] {
    color-scheme: light;
  }
  :is(sourced-timeline, sourced-actor-card, sourced-mission-status)[theme='dark'] {
    color-scheme: dark;
  }
  :is(sourced-timeline, sourced-actor-card) {
    display: block !important;
    box-sizing: border-box !important;
    inline-size: 100% !important;
    min-inline-size: 0 !important;
    container: sourced / inline-size !important;
    contain-intrinsic-inline-size: 14em;
    background: var(--s-surface) !important;
    font-family: var(--s-serif) !important;
    font-size: var(--sourced-base, medium) !important;
    font-weight: 400;
    font-style: normal;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: break-word;
  }
  :is(sourced-timeline, sourced-actor-card, sourced-mission-status)[hidden] {
    display: none !important;
  }
  /* The same before and after the element comes into it; the space above and below is the page’s. */
  .sourced-embed:is([data-element='timeline'], [data-element='actor-card']) {
    box-sizing: border-box !important;
    max-inline-size: none !important;
    margin-inline: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    font-size: var(--sourced-base, medium) !important;
  }
  :is(sourced-timeline, sourced-actor-card) .sourced-content,
  :is(sourced-timeline, sourced-actor-card)
    .sourced-content
    :is(div, header, footer, section, h1, h2, h3, h4, h5, h6, p, ul, ol, li, blockquote, details) {
    position: static !important;
    float: none !important;
    box-sizing: border-box !important;
    inline-size: auto !important;
    max-inline-size: none !important;
    min-inline-size: 0 !important;
    block-size: auto !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    color: inherit !important;
    font-family: inherit !important;
    font-size: inherit !important;
    text-transform: none;
  }
  :is(sourced-timeline, sourced-actor-card)
    .sourced-content
    :is(div, header, footer, section, h1, h2, h3, h4, h5, h6, p, ul, ol, blockquote, details):where(
      :not([hidden])
    ) {
    display: block !important;
  }
  :is(sourced-timeline, sourced-actor-card) .sourced-content li:where(:not([hidden])) {
    display: list-item !important;
  }
  :is(sourced-timeline, sourced-actor-card)
    .sourced-content
    :is(b, cite, time, span, a, summary, i) {
    color: inherit !important;
    font-family: inherit !important;
    font-size: inherit !important;
    font-style: normal;
  }
  :is(sourced-timeline, sourced-actor-card) .sourced-content b {
    font-weight: 650;
  }
  :is(sourced-timeline, sourced-actor-card) .sourced-content :is(ul, ol) {
    list-style: none !important;
  }
  /* Padding that moves nothing, for fingers: at least 24 px high. */
  :is(sourced-timeline, sourced-actor-card) .sourced-content a {
    padding-block: 0.35em;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  :is(sourced-timeline, sourced-actor-card) .sourced-content a:hover {
    text-decoration-thickness: 2px;
  }
  :is(sourced-timeline, sourced-actor-card) .sourced-content :focus-visible {
    outline: 3px solid var(--s-focus) !important;
    outline-offset: 2px;
    border-radius: 1px;
  }
  :is(sourced-timeline, sourced-actor-card) .sourced-content .sourced-quote {
    max-inline-size: 33em !important;
  }
  :is(sourced-timeline, sourced-actor-card) .sourced-content .sourced-said {
    padding-inline-start: 0.46em !important;
    font-size: 1.25em !important;
    line-height: 1.38;
    text-indent: -0.46em;
    text-wrap: pretty;
  }
  /* A quotation that runs the other way begins at the other side. */
  :is(sourced-timeline, sourced-actor-card) .sourced-content .sourced-said:has(> [dir]) {
    text-indent: 0;
  }
  :is(sourced-timeline, sourced-actor-card) .sourced-content .sourced-meta,
  :is(sourced-timeline, sourced-actor-card) .sourced-content .sourced-by {
    color: var(--s-ink-2) !important;
    font-family: var(--s-sans) !important;
    font-size: 0.8125em !important;
    line-height: 1.45;
  }
  :is(sourced-timeline, sourced-actor-card) .sourced-content .sourced-by b {
    color: var(--s-ink) !important;
  }
  :is(sourced-timeline, sourced-actor-card) .sourced-content .sourced-quote .sourced-by {
    margin-block-start: 6px !important;
    padding-inline-start: 0.75em !important;
  }
  .sourced-content .sourced-contest {
    color: var(--s-contest) !important;
    font-weight: 650;
  }
  ${contestSign}
`;
