import { css } from 'lit';

/** What an entry tells: words, quotations, accounts, statuses, conditions; beside it, who and the sources. */
export const entryContentStyles = css`
  /* A long note on the date makes no room between the story and what stands under it. */
  sourced-timeline .sourced-content {
    .sourced-entry {
      grid-template-rows: auto 1fr;
    }
    .sourced-when {
      grid-row: 1 / span 2;
    }
    .sourced-story {
      max-inline-size: 35em;
    }
    .sourced-title {
      font-size: 1.25em;
      font-weight: 700;
      line-height: 1.26;
      letter-spacing: -0.006em;
      text-wrap: pretty;
    }
    .sourced-summary {
      margin-block-start: 8px;
      font-size: 1.0625em;
      text-wrap: pretty;
    }
    .sourced-story > .sourced-by {
      margin-block-start: 8px;
    }
    :is(.sourced-quote, .sourced-accounts, .sourced-conditions) {
      margin-block-start: 16px;
    }
    .sourced-figures {
      margin-block-start: 8px;
    }
    .sourced-mark {
      padding-block-end: 4px;
      color: var(--s-ink-2);
      font-family: var(--s-sans);
      font-size: 0.8125em;
      line-height: 1.45;
      b {
        color: var(--s-ink);
      }
    }
    .sourced-unsaid {
      margin-inline-start: 0.46em;
      padding-inline-start: 0.8em;
      border-inline-start: 2px dashed var(--s-control);
      color: var(--s-ink-2);
      text-indent: 0;
    }
    .sourced-change {
      padding-block: 12px;
      border-block-end: var(--s-line-row) solid var(--s-rule);
      color: var(--s-ink-2);
      font-family: var(--s-sans);
      font-size: 0.8125em;
      line-height: 1.4;
    }
    :not(.sourced-change) + .sourced-change {
      margin-block-start: 16px;
      border-block-start: var(--s-line-row) solid var(--s-rule);
    }
    .sourced-accounts:has(> ul:last-child) + .sourced-change {
      margin-block-start: 0;
      border-block-start: 0;
    }
    .sourced-change b {
      color: var(--s-ink);
    }
    .sourced-same {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      .sourced-steps {
        display: block;
        margin-block-start: 0;
      }
      .sourced-status {
        font-weight: 400;
      }
    }
  }
  /* Here a badge is as large as elsewhere. */
  sourced-timeline .sourced-change sourced-mission-status:is([size='small'], [size='medium']) {
    font-size: 1.2308em;
  }
  sourced-timeline .sourced-content {
    .sourced-steps {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-end;
      gap: 6px 12px;
      margin-block-start: 8px;
    }
    .sourced-to {
      position: relative;
      inline-size: 18px;
      block-size: 1.3em;
      overflow: hidden;
      text-indent: 30px;
      white-space: nowrap;
      /* Drawn: a sign that a font has not is searched for in all. */
      &::before,
      &::after {
        content: '';
        position: absolute;
        inset-block-start: 50%;
        inset-inline: 1px 3px;
        border-block-start: 1.5px solid;
      }
      &::after {
        inset-inline: auto 3px;
        inline-size: 6px;
        block-size: 6px;
        margin-block-start: -2.5px;
        border-inline-end: 1.5px solid;
        rotate: 45deg;
      }
      &:dir(rtl)::after {
        rotate: -45deg;
      }
    }
    .sourced-accounts {
      border-block-start: var(--s-line-contest) solid var(--s-contest);
    }
    .sourced-accounts-head {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      gap: 0 12px;
      padding-block: 8px;
      font-family: var(--s-sans);
      font-size: 0.9375em;
      line-height: 1.4;
    }
    .sourced-nature {
      color: var(--s-ink-2);
      font-size: 0.867em;
    }
    .sourced-accounts > ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
      column-gap: 32px;
      overflow: clip;
      border-block: var(--s-line-row) solid var(--s-rule);
    }
    .sourced-accounts > ul:has(> :nth-child(3):last-child) {
      grid-template-columns: 1fr;
    }
    .sourced-accounts > ul > li {
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 0;
      margin-block-start: calc(-1 * var(--s-line-row));
      margin-inline-start: -16px;
      padding-block: 12px;
      padding-inline-start: 15px;
      border: 0 solid var(--s-rule);
      border-block-start-width: var(--s-line-row);
      border-inline-start-width: var(--s-line-row);
    }
    .sourced-label {
      font-family: var(--s-sans);
      font-size: 0.9375em;
      font-weight: 650;
      line-height: 1.35;
    }
    .sourced-account {
      margin-block-start: 4px;
      line-height: 1.45;
    }
    .sourced-accounts li div > .sourced-by:not(:first-child) {
      margin-block-start: 8px;
    }
    .sourced-accounts .sourced-mark {
      padding-block: 4px 0;
    }
    .sourced-accounts > .sourced-meta {
      padding-block-start: 8px;
    }
    :is(.sourced-translated, .sourced-conditions li span) {
      color: var(--s-ink-2);
    }
    .sourced-translated {
      font-family: var(--s-sans);
      font-size: 0.8125em;
    }
    .sourced-conditions li {
      position: relative;
      padding-block: 5px;
      padding-inline-start: 1.6em;
      font-family: var(--s-sans);
      font-size: 0.8125em;
      line-height: 1.45;
    }
    .sourced-conditions li::before {
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
    .sourced-aside {
      grid-column: 2;
      max-inline-size: 43em;
      margin-block-start: 12px;
      font-family: var(--s-sans);
      font-size: 0.8125em;
      line-height: 1.45;
    }
    .sourced-who-head {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .sourced-who {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      li {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        min-block-size: 28px;
        line-height: 1.25;
      }
      li > span {
        min-inline-size: 0;
      }
      li::before {
        content: attr(data-initials) / '';
        flex: none;
        display: grid;
        place-items: center;
        box-sizing: border-box;
        inline-size: 2.4em;
        block-size: 2.4em;
        border: var(--s-line-control) solid var(--s-control);
        border-radius: var(--s-radius);
        background: var(--s-wash);
        font-size: 0.846em;
        font-weight: 650;
        letter-spacing: -0.01em;
      }
      li[data-kind='person']::before {
        border-radius: 50%;
      }
    }
    .sourced-sources {
      margin-block-start: 12px;
      > ul > li {
        margin-block-start: 6px;
        padding: 6px 0;
        padding-inline-start: 10px;
        border-inline-start: 2px solid var(--s-rule);
        overflow-wrap: anywhere;
      }
    }
    .sourced-via {
      display: block;
      color: var(--s-ink-2);
    }
    .sourced-sources li li {
      margin-block-start: 6px;
    }
    @container sourced (min-width: 48em) {
      .sourced-accounts > ul:has(> :nth-child(3):last-child) {
        grid-template-columns: repeat(3, 1fr);
      }
    }
    @media screen {
      @container sourced (min-width: 56em) {
        .sourced-entry {
          grid-template-columns: var(--s-date) minmax(0, 1fr) var(--s-side);
        }
        .sourced-aside {
          grid-column: 3;
          margin-block-start: 0;
          padding-block-start: 0.25em;
        }
        .sourced-who-head {
          position: static;
          inline-size: auto;
          block-size: auto;
          overflow: visible;
          margin-block-end: 4px;
          color: var(--s-ink-2);
          font-size: 0.923em;
          font-weight: 650;
          clip-path: none;
        }
        .sourced-who {
          flex-direction: column;
        }
      }
    }
    @container sourced (max-width: 29.99em) {
      .sourced-entry {
        grid-template-rows: none;
      }
      .sourced-when {
        grid-row: auto;
      }
      .sourced-aside {
        grid-column: 1;
      }
      .sourced-title {
        font-size: 1.1875em;
      }
    }
    .sourced-conditions li::before {
      print-color-adjust: exact;
      forced-color-adjust: none;
    }
    @media (forced-colors: active) {
      .sourced-conditions li::before {
        --s-st-conditional: CanvasText;
      }
    }
    @media print {
      :is(.sourced-quote, .sourced-accounts, .sourced-change, .sourced-conditions li) {
        break-inside: avoid;
      }
      .sourced-sources summary {
        display: block;
        break-after: avoid;
      }
      /* In one paragraph with the title, of which no page takes a single line. */
      [data-note] > .sourced-via {
        display: inline;
      }
      [data-note] > .sourced-via::before {
        content: '\\a';
        white-space: pre;
      }
      .sourced-sources li li {
        break-inside: avoid;
      }
    }
  }
`;
