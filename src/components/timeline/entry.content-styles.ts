import { css } from 'lit';

/** What an entry tells: words, quotations, accounts, statuses, conditions; beside it, who and the sources. */
export const entryContentStyles = css`
  /* A long note on the date makes no room between the story and what stands under it. */
  sourced-timeline .sourced-content .sourced-entry {
    grid-template-rows: auto 1fr !important;
  }
  sourced-timeline .sourced-content .sourced-when {
    grid-row: 1 / span 2 !important;
  }
  sourced-timeline .sourced-content .sourced-story {
    max-inline-size: 35em !important;
  }
  sourced-timeline .sourced-content .sourced-title {
    font-size: 1.25em !important;
    font-weight: 700;
    line-height: 1.26;
    letter-spacing: -0.006em;
    text-wrap: pretty;
  }
  sourced-timeline .sourced-content .sourced-summary {
    margin-block-start: 8px !important;
    font-size: 1.0625em !important;
    text-wrap: pretty;
  }
  sourced-timeline .sourced-content .sourced-story > .sourced-by {
    margin-block-start: 8px !important;
  }
  sourced-timeline .sourced-content :is(.sourced-quote, .sourced-accounts, .sourced-conditions) {
    margin-block-start: 16px !important;
  }
  sourced-timeline .sourced-content .sourced-figures {
    margin-block-start: 8px !important;
  }
  sourced-timeline .sourced-content .sourced-mark {
    padding-block-end: 4px !important;
    color: var(--s-ink-2) !important;
    font-family: var(--s-sans) !important;
    font-size: 0.8125em !important;
    line-height: 1.45;
  }
  sourced-timeline .sourced-content .sourced-mark b {
    color: var(--s-ink) !important;
  }
  sourced-timeline .sourced-content .sourced-unsaid {
    margin-inline-start: 0.46em !important;
    padding-inline-start: 0.8em !important;
    border-inline-start: 2px dashed var(--s-control) !important;
    color: var(--s-ink-2) !important;
    text-indent: 0;
  }
  sourced-timeline .sourced-content .sourced-change {
    padding-block: 12px !important;
    border-block-end: 1px solid var(--s-rule) !important;
    color: var(--s-ink-2) !important;
    font-family: var(--s-sans) !important;
    font-size: 0.8125em !important;
    line-height: 1.4;
  }
  sourced-timeline .sourced-content :not(.sourced-change) + .sourced-change {
    margin-block-start: 16px !important;
    border-block-start: 1px solid var(--s-rule) !important;
  }
  sourced-timeline .sourced-content .sourced-accounts:has(> ul:last-child) + .sourced-change {
    margin-block-start: 0 !important;
    border-block-start: 0 !important;
  }
  sourced-timeline .sourced-content .sourced-change b {
    color: var(--s-ink) !important;
  }
  sourced-timeline .sourced-content .sourced-same {
    display: flex !important;
    flex-wrap: wrap !important;
    gap: 4px 12px !important;
  }
  sourced-timeline .sourced-content .sourced-same .sourced-steps {
    display: block !important;
    margin-block-start: 0 !important;
  }
  sourced-timeline .sourced-content .sourced-same .sourced-status {
    font-weight: 400;
  }
  sourced-timeline .sourced-content .sourced-steps {
    display: flex !important;
    flex-wrap: wrap !important;
    align-items: flex-end !important;
    gap: 6px 12px !important;
    margin-block-start: 8px !important;
  }
  sourced-timeline .sourced-content .sourced-to {
    position: relative;
    inline-size: 18px;
    block-size: 1.3em;
    overflow: hidden;
    text-indent: 30px;
    white-space: nowrap;
  }
  sourced-timeline .sourced-content .sourced-to::before {
    content: '→' / '';
    position: absolute;
    inset-inline-start: 0;
    text-indent: 0;
  }
  sourced-timeline .sourced-content .sourced-to:dir(rtl)::before {
    scale: -1 1;
  }
  sourced-timeline .sourced-content .sourced-accounts {
    border-block-start: 3px solid var(--s-contest) !important;
  }
  sourced-timeline .sourced-content .sourced-accounts-head {
    display: flex !important;
    flex-wrap: wrap !important;
    justify-content: space-between !important;
    align-items: baseline !important;
    gap: 0 12px !important;
    padding-block: 8px !important;
    font-family: var(--s-sans) !important;
    font-size: 0.9375em !important;
    line-height: 1.4;
  }
  sourced-timeline .sourced-content .sourced-nature {
    color: var(--s-ink-2) !important;
    font-size: 0.867em !important;
  }
  sourced-timeline .sourced-content .sourced-accounts > ul {
    display: grid !important;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr)) !important;
    column-gap: 32px !important;
    overflow: clip !important;
    border-block: 1px solid var(--s-rule) !important;
  }
  sourced-timeline .sourced-content .sourced-accounts > ul:has(> :nth-child(3):last-child) {
    grid-template-columns: 1fr !important;
  }
  sourced-timeline .sourced-content .sourced-accounts > ul > li {
    display: grid !important;
    grid-row: span 3 !important;
    grid-template-rows: subgrid !important;
    row-gap: 0 !important;
    margin-block-start: -1px !important;
    margin-inline-start: -16px !important;
    padding-block: 12px !important;
    padding-inline-start: 15px !important;
    border: 0 solid var(--s-rule) !important;
    border-block-start-width: 1px !important;
    border-inline-start-width: 1px !important;
  }
  sourced-timeline .sourced-content .sourced-label {
    font-family: var(--s-sans) !important;
    font-size: 0.9375em !important;
    font-weight: 650;
    line-height: 1.35;
  }
  sourced-timeline .sourced-content .sourced-account {
    margin-block-start: 4px !important;
    line-height: 1.45;
  }
  sourced-timeline .sourced-content .sourced-accounts li div > .sourced-by:not(:first-child) {
    margin-block-start: 8px !important;
  }
  sourced-timeline .sourced-content .sourced-accounts .sourced-mark {
    padding-block: 4px 0 !important;
  }
  sourced-timeline .sourced-content .sourced-accounts > .sourced-meta {
    padding-block-start: 8px !important;
  }
  sourced-timeline .sourced-content :is(.sourced-translated, .sourced-conditions li span) {
    color: var(--s-ink-2) !important;
  }
  sourced-timeline .sourced-content .sourced-translated {
    font-family: var(--s-sans) !important;
    font-size: 0.8125em !important;
  }
  sourced-timeline .sourced-content .sourced-conditions li {
    position: relative !important;
    padding-block: 5px !important;
    padding-inline-start: 1.6em !important;
    font-family: var(--s-sans) !important;
    font-size: 0.8125em !important;
    line-height: 1.45;
  }
  sourced-timeline .sourced-content .sourced-conditions li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.7em;
    inset-inline-start: 0.2em;
    inline-size: 0.6em;
    block-size: 0.6em;
    rotate: 45deg;
    border: 2px solid var(--s-st-conditional);
    background: linear-gradient(-45deg, var(--s-st-conditional) 50%, transparent 50%);
  }
  sourced-timeline .sourced-content .sourced-aside {
    grid-column: 2 !important;
    max-inline-size: 43em !important;
    margin-block-start: 12px !important;
    font-family: var(--s-sans) !important;
    font-size: 0.8125em !important;
    line-height: 1.45;
  }
  sourced-timeline .sourced-content .sourced-who-head {
    position: absolute !important;
    inline-size: 1px !important;
    block-size: 1px !important;
    overflow: hidden !important;
    clip-path: inset(50%);
  }
  sourced-timeline .sourced-content .sourced-who {
    display: flex !important;
    flex-wrap: wrap !important;
    gap: 4px 16px !important;
  }
  sourced-timeline .sourced-content .sourced-who li {
    display: inline-flex !important;
    align-items: center !important;
    gap: 8px !important;
    min-block-size: 28px !important;
    line-height: 1.25;
  }
  sourced-timeline .sourced-content .sourced-who li > span {
    min-inline-size: 0 !important;
  }
  sourced-timeline .sourced-content .sourced-who li::before {
    content: attr(data-initials) / '';
    flex: none;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 2.4em;
    block-size: 2.4em;
    border: 1px solid var(--s-control);
    border-radius: 2px;
    background: var(--s-wash);
    font-size: 0.846em;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  sourced-timeline .sourced-content .sourced-who li[data-kind='person']::before {
    border-radius: 50%;
  }
  sourced-timeline .sourced-content .sourced-sources {
    margin-block-start: 12px !important;
  }
  sourced-timeline .sourced-content .sourced-sources > ul > li {
    margin-block-start: 6px !important;
    padding: 6px 0 !important;
    padding-inline-start: 10px !important;
    border-inline-start: 2px solid var(--s-rule) !important;
    overflow-wrap: anywhere;
  }
  sourced-timeline .sourced-content .sourced-via {
    display: block !important;
    color: var(--s-ink-2) !important;
  }
  sourced-timeline .sourced-content .sourced-sources li li {
    margin-block-start: 6px !important;
  }
  @container sourced (min-width: 48em) {
    sourced-timeline .sourced-content .sourced-accounts > ul:has(> :nth-child(3):last-child) {
      grid-template-columns: repeat(3, 1fr) !important;
    }
  }
  @media screen {
    @container sourced (min-width: 56em) {
      sourced-timeline .sourced-content .sourced-entry {
        grid-template-columns: var(--s-date) minmax(0, 1fr) var(--s-side) !important;
      }
      sourced-timeline .sourced-content .sourced-aside {
        grid-column: 3 !important;
        margin-block-start: 0 !important;
        padding-block-start: 0.25em !important;
      }
      sourced-timeline .sourced-content .sourced-who-head {
        position: static !important;
        inline-size: auto !important;
        block-size: auto !important;
        margin-block-end: 4px !important;
        color: var(--s-ink-2) !important;
        font-size: 0.923em !important;
        font-weight: 650;
        clip-path: none;
      }
      sourced-timeline .sourced-content .sourced-who {
        flex-direction: column !important;
      }
    }
  }
  @container sourced (max-width: 29.99em) {
    sourced-timeline .sourced-content .sourced-entry {
      grid-template-rows: none !important;
    }
    sourced-timeline .sourced-content .sourced-when {
      grid-row: auto !important;
    }
    sourced-timeline .sourced-content .sourced-aside {
      grid-column: 1 !important;
    }
    sourced-timeline .sourced-content .sourced-title {
      font-size: 1.1875em !important;
    }
  }
  sourced-timeline .sourced-content .sourced-conditions li::before {
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    sourced-timeline .sourced-content .sourced-conditions li::before {
      --s-st-conditional: CanvasText;
    }
  }
  @media print {
    sourced-timeline
      .sourced-content
      :is(.sourced-quote, .sourced-accounts, .sourced-change, .sourced-conditions li) {
      break-inside: avoid;
    }
    sourced-timeline .sourced-content .sourced-sources summary {
      display: block;
      break-after: avoid;
    }
    sourced-timeline .sourced-content .sourced-sources::details-content {
      break-before: avoid;
    }
    sourced-timeline .sourced-content .sourced-sources > ul > li > .sourced-via {
      break-before: avoid;
      break-after: avoid;
    }
    sourced-timeline .sourced-content .sourced-sources li li {
      break-inside: avoid;
    }
  }
`;
