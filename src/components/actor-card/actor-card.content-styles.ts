import { css } from 'lit';

export const actorCardContentStyles = css`
  sourced-actor-card .sourced-content {
    padding-block-end: 16px;
    .sourced-card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      column-gap: 24px;
      padding-block-start: 16px;
      border-block-start: var(--s-line-top) solid var(--s-ink);
    }
    .sourced-card-head {
      position: relative;
      min-block-size: 64px;
      padding-inline-start: 80px;
      &::before {
        content: attr(data-initials) / '';
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0;
        display: grid;
        place-items: center;
        box-sizing: border-box;
        inline-size: 64px;
        block-size: 64px;
        border: var(--s-line-control) solid var(--s-control);
        border-radius: var(--s-radius);
        background: var(--s-wash);
        font-size: 1.5em;
        line-height: 1;
      }
      &[data-kind='person']::before {
        border-radius: 50%;
      }
    }
    .sourced-portrait img {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      inline-size: 64px;
      block-size: 64px;
      border: var(--s-line-control) solid var(--s-control);
      border-radius: var(--s-radius);
      background: var(--s-wash);
      object-fit: cover;
      font-family: var(--s-sans);
      font-size: 0.8125em;
      line-height: 1.4;
    }
    /* The picture’s own direction is that of its words. */
    .sourced-card-head:dir(rtl) img {
      left: auto;
      right: 0;
    }
    [data-kind='person'] .sourced-portrait img {
      border-radius: 50%;
    }
    .sourced-portrait[data-broken] img {
      position: static;
      inline-size: auto;
      block-size: auto;
      border: 0;
      border-radius: 0;
      background: none;
    }
    .sourced-portrait[data-broken] figcaption {
      display: none;
    }
    .sourced-name {
      font-size: 1.3125em;
      font-weight: 700;
      line-height: 1.15;
      letter-spacing: -0.01em;
    }
    .sourced-role {
      max-inline-size: 28em;
      margin-block-start: 4px;
      color: var(--s-ink-2);
      font-family: var(--s-sans);
      font-size: 0.9375em;
      line-height: 1.4;
    }
    .sourced-card-label {
      display: flex;
      justify-content: space-between;
      gap: 8px;
      margin-block-start: 24px;
      padding-block-end: 6px;
      border-block-end: var(--s-line-section) solid var(--s-ink);
      font-family: var(--s-sans);
      font-size: 0.9375em;
      font-weight: 650;
      line-height: 1.3;
      span {
        color: var(--s-ink-2);
        font-size: 0.867em;
        font-weight: 400;
      }
    }
    li {
      padding-block: 10px;
      border-block-end: var(--s-line-row) solid var(--s-rule);
    }
    .sourced-roles b {
      display: block;
      font-size: 1.154em;
    }
    .sourced-via {
      display: block;
    }
    .sourced-tenure {
      display: block;
      position: relative;
      block-size: 14px;
      margin-block: 6px 4px;
      &::before,
      &::after {
        content: '';
        position: absolute;
        inset: 6px 0 auto;
        border-block-start: 2px dotted var(--s-control);
      }
      &::after {
        inset: 0 8%;
        border: solid var(--s-ink);
        border-width: 0 2px;
        background: linear-gradient(var(--s-ink), var(--s-ink)) center / 100% 5px no-repeat;
        print-color-adjust: exact;
        forced-color-adjust: none;
      }
    }
    .sourced-stance {
      margin-block: 2px 3px;
      font-size: 1.0625em;
      line-height: 1.42;
    }
    details + .sourced-stance {
      margin-block-start: 12px;
    }
    .sourced-stance .sourced-contest {
      font-family: var(--s-sans);
      margin-inline-start: 0.4em;
      font-size: 0.765em;
      white-space: nowrap;
    }
    .sourced-sources {
      font-family: var(--s-sans);
      font-size: 0.8125em;
      line-height: 1.4;
      summary {
        color: var(--s-ink-2);
      }
      li {
        margin-block-start: 6px;
        padding: 2px 0;
        padding-inline-start: 10px;
        border-block-end: 0;
        border-inline-start: 2px solid var(--s-rule);
      }
      .sourced-via {
        color: var(--s-ink-2);
      }
    }
    .sourced-entries li {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      gap: 8px;
      font-family: var(--s-sans);
      font-size: 0.8125em;
      line-height: 1.4;
    }
    .sourced-entries a {
      margin-block: -0.35em;
    }
    .sourced-day {
      color: var(--s-ink-2);
      font-variant-numeric: tabular-nums;
    }
    @container sourced (max-width: 29.99em) {
      .sourced-entries li {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
    }
  }
  sourced-actor-card:not([layout='compact']) .sourced-content {
    @container sourced (min-width: 44em) {
      .sourced-card {
        grid-template: auto auto 1fr / minmax(0, 1fr) 20em;
        column-gap: 48px;
      }
      .sourced-card-head {
        min-block-size: 112px;
        padding-inline-start: 136px;
      }
      .sourced-card-head::before,
      figure:not([data-broken]) img {
        inline-size: 112px;
        block-size: 112px;
        font-size: 2.5em;
      }
      .sourced-name {
        font-size: 1.875em;
      }
      .sourced-record {
        grid-area: 2 / 1 / 4;
      }
      .sourced-roles {
        grid-area: 1 / 2 / 3;
        .sourced-card-label {
          margin-block-start: 0;
        }
      }
      .sourced-entries {
        grid-area: 3 / 2;
      }
    }
  }
  sourced-actor-card .sourced-content {
    @media (forced-colors: active) {
      .sourced-tenure::after {
        --s-ink: CanvasText;
      }
    }
    @media print {
      :is(.sourced-roles, .sourced-entries, .sourced-sources) li {
        break-inside: avoid;
      }
    }
  }
`;
