import { css } from 'lit';

/** Filter bar and the steps through days, at the sizes of `design.md`. */
export const filterBarStyles = css`
  .bar,
  .as-of {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
    margin-block-start: 24px;
    padding-block: 12px;
    border-block: var(--s-line-section) solid var(--s-ink);
    color: var(--s-ink);
    font: 400 0.8125em/1.4 var(--s-sans);
  }
  .as-of {
    flex-wrap: nowrap;
    gap: 8px;
  }
  .as-of + .bar {
    margin: 0;
    border-block-start: 0;
  }
  .panel {
    display: contents;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lead {
    align-self: start;
    line-height: 32px;
  }
  .lead + .chips {
    flex: 1 1 calc(100% - 8em);
  }
  .chip,
  select,
  input {
    min-block-size: 32px;
    padding: 0 10px;
    background-color: var(--s-surface);
    border: var(--s-line-control) solid var(--s-control);
    border-radius: var(--s-radius);
    color: var(--s-ink);
    font: inherit;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    line-height: 1.2;
    text-align: start;
  }
  .chip svg {
    flex: none;
    inline-size: 0.85em;
  }
  .n,
  .count {
    color: var(--s-ink-2);
    font-variant-numeric: tabular-nums;
  }
  .chip:hover,
  select:hover {
    border-color: var(--s-ink);
    background-color: var(--s-wash);
  }
  .chip[aria-pressed='true'] {
    background: var(--s-ink);
    border-color: var(--s-ink);
    color: var(--s-surface);
  }
  [aria-pressed='true'] .n {
    color: inherit;
  }
  .step {
    flex: none;
    inline-size: 32px;
    padding: 0;
    justify-content: center;
  }
  .step:dir(rtl) svg {
    scale: -1 1;
  }
  [aria-disabled='true'],
  [aria-disabled='true']:hover {
    border-color: var(--s-rule);
    background: none;
    color: var(--s-control);
    cursor: default;
  }
  .field {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  select {
    appearance: none;
    min-inline-size: 0;
    max-inline-size: 13em;
    padding-inline-end: 26px;
    text-overflow: ellipsis;
    cursor: pointer;
    background:
      linear-gradient(45deg, transparent 50%, currentColor 50%) right 14px center / 5px 5px
        no-repeat,
      linear-gradient(-45deg, transparent 50%, currentColor 50%) right 9px center / 5px 5px
        no-repeat var(--s-surface);
  }
  select:dir(rtl) {
    background-position:
      left 9px center,
      left 14px center;
  }
  input {
    inline-size: 10em;
    min-inline-size: 0;
  }
  .count {
    margin: 0;
  }
  .fold {
    display: none;
    flex: 1 0 100%;
    justify-content: space-between;
  }
  .folded .fold {
    display: flex;
  }
  .empty {
    margin-block-start: 16px;
    color: var(--s-ink-2);
    font: 400 0.9375em/1.5 var(--s-sans);
  }
  .empty p {
    margin: 0;
  }
  .empty .empty-title {
    color: var(--s-ink);
    font: 700 1.333em/1.3 var(--s-serif);
  }
  .empty .button {
    margin-block-start: 12px;
    background: none;
    color: var(--s-ink);
  }
  @container (max-width: 29.99em) {
    .fold {
      display: flex;
    }
    .panel {
      flex: 1 0 100%;
      flex-direction: column;
      gap: 12px;
    }
    .panel[data-open] {
      display: flex;
    }
    .panel:not([data-open]) {
      display: none;
    }
    .lead + .chips {
      flex: none;
      min-inline-size: 0;
    }
    .lead {
      line-height: inherit;
    }
    .as-of {
      align-items: end;
    }
    .field {
      display: grid;
      flex: 1;
      gap: 2px;
    }
    .field :is(select, input) {
      inline-size: 100%;
      max-inline-size: none;
    }
    .bar > .count {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    select {
      appearance: auto;
    }
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .bar,
    .as-of {
      display: none;
    }
  }
`;
