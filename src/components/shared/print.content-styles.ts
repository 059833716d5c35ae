import { css } from 'lit';

/** On paper everything is open, articles have numbers, and their addresses stand at the end. */
export const printContentStyles = css`
  :is(sourced-timeline, sourced-actor-card) .sourced-content {
    .sourced-notes {
      display: none;
    }
  }
  @media print {
    :is(sourced-timeline, sourced-actor-card) .sourced-content {
      .sourced-notes {
        display: block;
        grid-column: 1 / -1;
        margin-block-start: 16px;
        padding-block-start: 8px;
        border-block-start: var(--s-line-section) solid var(--s-ink);
        > :first-child {
          font-family: var(--s-sans);
          font-size: 0.9375em;
          font-weight: 650;
          line-height: 1.35;
          break-after: avoid;
        }
        li {
          position: relative;
          margin-block-start: 6px;
          padding: 0;
          padding-inline-start: 2.2em;
          border: 0;
          break-inside: avoid;
          overflow-wrap: anywhere;
        }
        li::before {
          content: attr(value) '.';
          position: absolute;
          inset-inline-start: 0;
          font-variant-numeric: tabular-nums;
        }
      }
      [data-note]::before {
        content: '[' attr(data-note) '] ';
        font-variant-numeric: tabular-nums;
      }
    }
    /* Of a grid, rows that move to the next page would leave their mark on the rail behind. */
    sourced-timeline .sourced-content {
      .sourced-entry {
        display: block;
        padding-block: 0;
        padding-inline-start: calc(var(--s-date) + var(--s-rail));
      }
      :is(.sourced-when, .sourced-story) {
        padding-block-start: 24px;
      }
      .sourced-aside {
        padding-block-end: 24px;
      }
      :is(.sourced-title, .sourced-who, .sourced-summary) {
        break-inside: avoid;
      }
    }
    :is(sourced-timeline, sourced-actor-card) .sourced-content {
      p {
        orphans: 2;
        widows: 2;
      }
    }
    sourced-actor-card .sourced-content {
      .sourced-card-label,
      .sourced-record li > :first-child,
      .sourced-stance {
        break-after: avoid;
      }
      :is(.sourced-card-head, .sourced-stance) {
        break-inside: avoid;
      }
    }
    sourced-timeline .sourced-content {
      @container sourced (min-width: 30em) {
        .sourced-when {
          position: absolute;
          inset-block-start: 0;
          inset-inline-start: 0;
          inline-size: calc(var(--s-date) / 0.8125);
        }
      }
      @container sourced (max-width: 29.99em) {
        .sourced-entry {
          padding-inline-start: 1.75em;
        }
        .sourced-story {
          padding-block-start: 0;
        }
      }
    }
  }
`;
