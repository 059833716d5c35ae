import { css } from 'lit';

/** What timeline and card share: their box, the kinds of their elements, quotations and who says so. */
export const articleContentStyles = css`
  :is(sourced-timeline, sourced-actor-card) {
    display: block;
    container: sourced / inline-size;
    contain-intrinsic-inline-size: min(14em, 80vw);
    background: var(--s-surface);
    font-family: var(--s-serif);
    font-size: var(--sourced-base, medium);
    font-variant: normal;
    line-height: 1.5;
    text-align: start;
    text-transform: none;
    text-wrap: wrap;
    word-break: normal;
    hyphens: manual;
  }
  /* The same before and after the element comes into it. */
  .sourced-embed:not([data-element='mission-status']) {
    display: block;
    font-size: var(--sourced-base, medium);
  }
  .sourced-embed > :is(sourced-timeline, sourced-actor-card) {
    font-size: inherit;
  }
  :is(sourced-timeline, sourced-actor-card),
  .sourced-embed:not([data-element='mission-status']) {
    inline-size: 100%;
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
  }
  :is(sourced-timeline, sourced-actor-card) > .sourced-content,
  :is(sourced-timeline, sourced-actor-card)
    .sourced-content
    :is(
      div,
      header,
      footer,
      section,
      h1,
      h2,
      h3,
      h4,
      h5,
      h6,
      p,
      ul,
      ol,
      blockquote,
      details,
      figure,
      figcaption
    ) {
    display: block;
  }
  :is(sourced-timeline, sourced-actor-card) .sourced-content {
    li {
      display: list-item;
    }
    :is(b, cite, time, span, a, i) {
      display: inline;
    }
    b {
      font-weight: 650;
    }
    /* Padding that moves nothing, for fingers: at least 24 px high. */
    a {
      padding-block: 0.35em;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.18em;
    }
    a:hover {
      text-decoration-thickness: 2px;
    }
    :focus-visible {
      outline: var(--s-line-focus) solid var(--s-focus);
      outline-offset: 2px;
      border-radius: 1px;
    }
    .sourced-quote {
      max-inline-size: 33em;
    }
    .sourced-said {
      padding-inline-start: 0.46em;
      font-size: 1.25em;
      line-height: 1.38;
      text-indent: -0.46em;
      text-wrap: pretty;
    }
    /* A quotation that runs the other way begins at the other side. */
    .sourced-said:has(> [dir]) {
      text-indent: 0;
    }
    .sourced-meta,
    .sourced-by {
      color: var(--s-ink-2);
      font-family: var(--s-sans);
      font-size: 0.8125em;
      line-height: 1.45;
    }
    .sourced-by b {
      color: var(--s-ink);
    }
    .sourced-quote .sourced-by {
      margin-block-start: 6px;
      padding-inline-start: 0.75em;
    }
  }
`;
