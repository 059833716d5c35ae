import { css } from 'lit';

export const actorCardContentStyles = css`
  sourced-actor-card .sourced-content {
    padding-block-end: 16px !important;
  }
  sourced-actor-card .sourced-content .sourced-card {
    display: grid !important;
    grid-template-columns: minmax(0, 1fr) !important;
    column-gap: 24px !important;
    padding-block-start: 16px !important;
    border-block-start: 4px solid var(--s-ink) !important;
  }
  sourced-actor-card .sourced-content .sourced-card-head {
    position: relative !important;
    min-block-size: 64px !important;
    padding-inline-start: 80px !important;
  }
  sourced-actor-card .sourced-content .sourced-card-head::before {
    content: attr(data-initials) / '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 64px;
    block-size: 64px;
    border: 1px solid var(--s-control);
    border-radius: 2px;
    background: var(--s-wash);
    font: 400 24px/1 var(--s-serif);
  }
  sourced-actor-card .sourced-content .sourced-card-head[data-kind='person']::before {
    border-radius: 50%;
  }
  sourced-actor-card .sourced-content .sourced-portrait {
    margin: 0 !important;
  }
  sourced-actor-card .sourced-content .sourced-portrait img {
    box-sizing: border-box !important;
    position: absolute !important;
    inset-block-start: 0 !important;
    inset-inline-start: 0 !important;
    inline-size: 64px !important;
    block-size: 64px !important;
    max-inline-size: none !important;
    border: 1px solid var(--s-control) !important;
    border-radius: 2px;
    background: var(--s-wash) !important;
    object-fit: cover;
    font: 400 0.8125em/1.4 var(--s-sans);
  }
  sourced-actor-card .sourced-content [data-kind='person'] .sourced-portrait img {
    border-radius: 50%;
  }
  sourced-actor-card .sourced-content .sourced-portrait[data-broken] img {
    position: static !important;
    inline-size: auto !important;
    block-size: auto !important;
    border: 0 !important;
    border-radius: 0;
    background: none !important;
  }
  sourced-actor-card .sourced-content .sourced-portrait[data-broken] figcaption {
    display: none !important;
  }
  sourced-actor-card .sourced-content .sourced-name {
    font-size: 1.3125em !important;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  sourced-actor-card .sourced-content .sourced-role {
    max-inline-size: 28em !important;
    margin-block-start: 4px !important;
    color: var(--s-ink-2) !important;
    font-family: var(--s-sans) !important;
    font-size: 0.9375em !important;
    line-height: 1.4;
  }
  sourced-actor-card .sourced-content .sourced-card-label {
    display: flex !important;
    justify-content: space-between !important;
    gap: 8px !important;
    margin-block-start: 24px !important;
    padding-block-end: 6px !important;
    border-block-end: 1px solid var(--s-ink) !important;
    font-family: var(--s-sans) !important;
    font-size: 0.9375em !important;
    font-weight: 650;
    line-height: 1.3;
  }
  sourced-actor-card .sourced-content .sourced-card-label span {
    color: var(--s-ink-2) !important;
    font-size: 0.867em !important;
    font-weight: 400;
  }
  sourced-actor-card .sourced-content li {
    padding-block: 10px !important;
    border-block-end: 1px solid var(--s-rule) !important;
  }
  sourced-actor-card .sourced-content .sourced-roles b {
    display: block;
    font-size: 1.154em !important;
  }
  sourced-actor-card .sourced-content .sourced-via {
    display: block !important;
  }
  sourced-actor-card .sourced-content .sourced-tenure {
    display: block !important;
    position: relative;
    block-size: 14px;
    margin-block: 6px 4px !important;
  }
  sourced-actor-card .sourced-content .sourced-tenure::before,
  sourced-actor-card .sourced-content .sourced-tenure::after {
    content: '';
    position: absolute;
    inset: 6px 0 auto;
    border-block-start: 2px dotted var(--s-control);
  }
  sourced-actor-card .sourced-content .sourced-tenure::after {
    inset: 0 8%;
    border: solid var(--s-ink);
    border-width: 0 2px;
    background: linear-gradient(var(--s-ink), var(--s-ink)) center / 100% 5px no-repeat;
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  sourced-actor-card .sourced-content .sourced-stance {
    margin-block: 2px 3px !important;
    font-size: 1.0625em !important;
    line-height: 1.42;
  }
  sourced-actor-card .sourced-content details + .sourced-stance {
    margin-block-start: 12px !important;
  }
  sourced-actor-card .sourced-content .sourced-stance .sourced-contest {
    font-family: var(--s-sans) !important;
    margin-inline-start: 0.4em !important;
    font-size: 0.765em !important;
    white-space: nowrap;
  }
  sourced-actor-card .sourced-content .sourced-sources {
    font-family: var(--s-sans) !important;
    font-size: 0.8125em !important;
    line-height: 1.4;
  }
  sourced-actor-card .sourced-content .sourced-sources summary {
    color: var(--s-ink-2) !important;
  }
  sourced-actor-card .sourced-content .sourced-sources li {
    margin-block-start: 6px !important;
    padding: 2px 0 !important;
    padding-inline-start: 10px !important;
    border-block-end: 0 !important;
    border-inline-start: 2px solid var(--s-rule) !important;
  }
  sourced-actor-card .sourced-content .sourced-sources .sourced-via {
    color: var(--s-ink-2) !important;
  }
  sourced-actor-card .sourced-content .sourced-record h1,
  sourced-actor-card .sourced-content .sourced-record :is(h2, h3, h4, h5, h6).sourced-meta {
    font-weight: 400;
  }
  sourced-actor-card .sourced-content .sourced-entries li {
    display: grid !important;
    grid-template-columns: 8em minmax(0, 1fr) !important;
    gap: 8px !important;
    font-family: var(--s-sans) !important;
    font-size: 0.8125em !important;
    line-height: 1.4;
  }
  sourced-actor-card .sourced-content .sourced-entries a {
    margin-block: -0.35em;
  }
  sourced-actor-card .sourced-content .sourced-day {
    color: var(--s-ink-2) !important;
    font-variant-numeric: tabular-nums;
  }
  @container sourced (max-width: 29.99em) {
    sourced-actor-card .sourced-content .sourced-entries li {
      grid-template-columns: minmax(0, 1fr) !important;
      gap: 0 !important;
    }
  }
  @container sourced (min-width: 44em) {
    sourced-actor-card:not([layout='compact']) .sourced-content .sourced-card {
      grid-template: auto auto 1fr / minmax(0, 1fr) 20em !important;
      column-gap: 48px !important;
    }
    sourced-actor-card:not([layout='compact']) .sourced-content .sourced-card-head {
      min-block-size: 112px !important;
      padding-inline-start: 136px !important;
    }
    sourced-actor-card:not([layout='compact']) .sourced-content .sourced-card-head::before,
    sourced-actor-card:not([layout='compact']) .sourced-content figure:not([data-broken]) img {
      inline-size: 112px !important;
      block-size: 112px !important;
      font-size: 40px;
    }
    sourced-actor-card:not([layout='compact']) .sourced-content .sourced-name {
      font-size: 1.875em !important;
    }
    sourced-actor-card:not([layout='compact']) .sourced-content .sourced-record {
      grid-area: 2 / 1 / 4 !important;
    }
    sourced-actor-card:not([layout='compact']) .sourced-content .sourced-roles {
      grid-area: 1 / 2 / 3 !important;
    }
    sourced-actor-card:not([layout='compact']) .sourced-content .sourced-roles .sourced-card-label {
      margin-block-start: 0 !important;
    }
    sourced-actor-card:not([layout='compact']) .sourced-content .sourced-entries {
      grid-area: 3 / 2 !important;
    }
  }
  @media (forced-colors: active) {
    sourced-actor-card .sourced-content .sourced-tenure::after {
      --s-ink: CanvasText;
    }
  }
  @media print {
    sourced-actor-card .sourced-content :is(.sourced-roles, .sourced-entries, .sourced-sources) li {
      break-inside: avoid;
    }
  }
`;
