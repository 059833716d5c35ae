import { css } from 'lit';

/** The articles of an entry, or of a position, folded under one line; open on paper. */
export const sourcesContentStyles = css`
  :is(sourced-timeline, sourced-actor-card) .sourced-content {
    .sourced-sources summary {
      display: inline-flex;
      align-items: center;
      gap: 0.45em;
      min-block-size: 24px;
      cursor: pointer;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .sourced-sources summary::-webkit-details-marker {
      display: none;
    }
    .sourced-sources summary::before {
      content: '';
      flex: none;
      inline-size: 0.42em;
      block-size: 0.42em;
      margin-inline-end: 0.1em;
      border: solid currentColor;
      border-width: 0 1.6px 1.6px 0;
      rotate: -45deg;
    }
    .sourced-sources summary:dir(rtl)::before {
      rotate: 135deg;
    }
    .sourced-sources[open] summary::before {
      rotate: 45deg;
    }
    @media print {
      .sourced-sources::details-content {
        content-visibility: visible;
        display: block;
      }
      .sourced-sources summary::before {
        display: none;
      }
      .sourced-sources summary {
        font-weight: 650;
        text-decoration: none;
      }
    }
  }
`;
