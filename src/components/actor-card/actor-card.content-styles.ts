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
  sourced-actor-card .sourced-content .sourced-stance {
    margin-block: 2px 3px !important;
    font-size: 1.0625em !important;
    line-height: 1.42;
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
  sourced-actor-card .sourced-content .sourced-day {
    color: var(--s-ink-2) !important;
    font-variant-numeric: tabular-nums;
  }
  @container sourced (max-width: 29.99em) {
    sourced-actor-card .sourced-content .sourced-entries li {
      grid-template-columns: 1fr !important;
      gap: 0 !important;
    }
  }
  @container sourced (min-width: 44em) {
    sourced-actor-card[layout='full'] .sourced-content .sourced-card,
    sourced-actor-card:not([layout]) .sourced-content .sourced-card {
      grid-template-columns: minmax(0, 1fr) 20em !important;
      align-items: start !important;
      align-content: start !important;
    }
    sourced-actor-card .sourced-content .sourced-card-head {
      min-block-size: 112px !important;
      padding-inline-start: 136px !important;
    }
    sourced-actor-card .sourced-content .sourced-card-head::before {
      inline-size: 112px;
      block-size: 112px;
      font-size: 40px;
    }
    sourced-actor-card .sourced-content .sourced-name {
      font-size: 1.875em !important;
    }
    sourced-actor-card:not([layout='compact']) .sourced-content .sourced-roles {
      grid-column: 2 !important;
      grid-row: 1 !important;
    }
    sourced-actor-card:not([layout='compact']) .sourced-content .sourced-roles .sourced-card-label {
      margin-block-start: 0 !important;
    }
    sourced-actor-card:not([layout='compact']) .sourced-content .sourced-record {
      grid-column: 1 !important;
    }
    sourced-actor-card:not([layout='compact']) .sourced-content .sourced-entries {
      grid-column: 2 !important;
    }
  }
`;
