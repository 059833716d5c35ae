import { css } from 'lit';

export const timelineContentStyles = css`
  sourced-timeline {
    --s-date: 7.9em;
    --s-rail: 2.5em;
    --s-side: 13em;
  }
  sourced-timeline .sourced-content {
    padding-block-end: 24px;
    .sourced-top {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 16px;
      padding-block-start: 8px;
      border-block-start: var(--s-line-top) solid var(--s-ink);
      b {
        color: var(--s-ink);
      }
    }
    .sourced-headline {
      max-inline-size: 24em;
      margin-block-start: 12px;
      font-size: 2em;
      font-weight: 700;
      line-height: 1.14;
      letter-spacing: -0.012em;
      text-wrap: balance;
    }
    .sourced-dek {
      max-inline-size: 35em;
      margin-block-start: 8px;
      color: var(--s-ink-2);
      font-size: 1.0625em;
      text-wrap: pretty;
    }
    /* Of long lists the browser leaves out what is far; focus rings may reach over the edge. */
    .sourced-group[data-many] {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 20000px;
      overflow-clip-margin: 8px;
      @media print {
        content-visibility: visible;
      }
    }
    .sourced-group {
      margin-block-start: 24px;
      padding-block-start: 12px;
      border-block-start: var(--s-line-section) solid var(--s-ink);
    }
    .sourced-year {
      font-size: 1.75em;
      line-height: 1.1;
      letter-spacing: -0.012em;
      font-variant-numeric: lining-nums;
    }
    .sourced-entry {
      position: relative;
      display: grid;
      grid-template-columns: var(--s-date) minmax(0, 1fr);
      column-gap: var(--s-rail);
      padding-block: 24px 32px;
    }
    .sourced-when {
      padding-block-start: 0.2em;
      color: var(--s-ink-2);
      font-family: var(--s-sans);
      font-size: 0.8125em;
      line-height: 1.4;
    }
    .sourced-date {
      color: var(--s-ink);
      font-size: 1.154em;
      font-weight: 650;
      line-height: 1.3;
      font-variant-numeric: tabular-nums lining-nums;
    }
    .sourced-pre {
      display: block;
      color: var(--s-ink-2);
      font-size: 0.867em;
      font-weight: 400;
    }
    .sourced-kind,
    .sourced-when .sourced-contest {
      margin-block-start: 6px;
    }
    .sourced-kind::before {
      content: '';
      display: inline-block;
      inline-size: 0.85em;
      block-size: 0.85em;
      margin-inline-end: 0.4em;
      background: currentColor;
      clip-path: polygon(10% 0, 34% 0, 34% 40%, 100% 40%, 100% 60%, 34% 60%, 34% 100%, 10% 100%);
    }
    :is([data-kind='interview'], [data-kind='press-conference']) .sourced-kind::before {
      clip-path: polygon(0 10%, 100% 10%, 100% 72%, 45% 72%, 20% 96%, 20% 72%, 0 72%);
    }
    [data-kind='statement'] .sourced-kind::before {
      clip-path: polygon(
        0 12%,
        42% 12%,
        42% 50%,
        26% 88%,
        8% 88%,
        20% 50%,
        55% 50%,
        55% 12%,
        97% 12%,
        97% 50%,
        81% 88%,
        63% 88%,
        75% 50%,
        0 50%
      );
    }
    :is([data-kind='request'], [data-kind='proposal']) .sourced-kind::before {
      clip-path: polygon(
        50% 4%,
        92% 46%,
        80% 58%,
        58% 36%,
        58% 96%,
        42% 96%,
        42% 36%,
        20% 58%,
        8% 46%
      );
    }
    [data-kind='announcement'] .sourced-kind::before {
      clip-path: polygon(0 36%, 22% 36%, 78% 8%, 78% 92%, 22% 64%, 0 64%);
    }
    :is([data-kind='agreement'], [data-kind='authorisation']) .sourced-kind::before {
      clip-path: polygon(14% 4%, 62% 4%, 88% 30%, 88% 96%, 14% 96%);
    }
    :is(
        [data-kind='establishment'],
        [data-kind='period'],
        [data-kind='deployment'],
        [data-kind='position']
      )
      .sourced-kind::before {
      clip-path: polygon(12% 4%, 92% 4%, 74% 30%, 92% 56%, 26% 56%, 26% 100%, 12% 100%);
    }
    [data-kind='attack'] .sourced-kind::before {
      clip-path: polygon(
        50% 0,
        60% 34%,
        96% 18%,
        70% 50%,
        96% 82%,
        60% 66%,
        50% 100%,
        40% 66%,
        4% 82%,
        30% 50%,
        4% 18%,
        40% 34%
      );
    }
    .sourced-entry::before,
    .sourced-entry::after {
      content: '';
      position: absolute;
      box-sizing: border-box;
      inset-inline-start: calc(var(--s-date) + var(--s-rail) / 2);
    }
    .sourced-entry::before {
      inset-block: 0;
      margin-inline-start: -0.75px;
      border-inline-start: 1.5px solid var(--s-control);
    }
    .sourced-entry:not(:not([hidden]) ~ li)::before {
      inset-block-start: 34px;
    }
    .sourced-entry:not(:has(~ :not([hidden])))::before {
      inset-block-end: 16px;
    }
    .sourced-entry[data-estimated]::before {
      border-inline-start-style: dashed;
    }
    .sourced-entry::after {
      inset-block-start: 32px;
      margin-inline-start: -6px;
      border: 6px solid var(--s-ink);
      border-radius: 50%;
    }
    .sourced-entry[data-rail='range']::after {
      inset-block: 32px 16px;
      inline-size: 12px;
      border: 0;
      border-radius: 6px;
      background:
        radial-gradient(circle at 6px 6px, var(--s-ink) 5.5px, transparent 6px),
        radial-gradient(circle at 6px calc(100% - 6px), var(--s-ink) 5.5px, transparent 6px),
        linear-gradient(var(--s-ink), var(--s-ink)) center / 5px calc(100% - 12px) no-repeat;
    }
    .sourced-entry[data-rail='approximate']::after {
      inset-block-start: 25px;
      inline-size: 12px;
      block-size: 27px;
      border: 0;
      border-radius: 0;
      background:
        radial-gradient(circle, var(--s-surface) 3.4px, var(--s-ink) 3.9px 5.4px, transparent 6px),
        linear-gradient(var(--s-ink), var(--s-ink)) center / 2px 100% no-repeat,
        linear-gradient(var(--s-ink), var(--s-ink)) top / 100% 2px no-repeat,
        linear-gradient(var(--s-ink), var(--s-ink)) bottom / 100% 2px no-repeat,
        var(--s-surface);
    }
    .sourced-entry[data-rail='unknown']::after {
      inline-size: 14px;
      block-size: 14px;
      margin-inline-start: -7px;
      border: 2px dashed var(--s-ink);
      background: var(--s-surface);
    }
    .sourced-gap {
      position: relative;
      overflow: clip;
      padding-block: 8px;
      padding-inline-start: calc(var(--s-date) + var(--s-rail));
      p {
        color: var(--s-ink-2);
        font-family: var(--s-sans);
        font-size: 0.8125em;
        line-height: 1.4;
      }
      &::before {
        content: '//' / '';
        position: absolute;
        inset-inline-start: calc(var(--s-date) + var(--s-rail) / 2 - 0.35em);
        color: var(--s-control);
        font-family: var(--s-sans);
        rotate: 70deg;
      }
    }
    .sourced-foot {
      margin-block-start: 24px;
      padding-block-start: 12px;
      border-block-start: var(--s-line-section) solid var(--s-ink);
      p + p {
        margin-block-start: 4px;
      }
    }
    @container sourced (max-width: 47.99em) {
      --s-date: 7.3em;
      --s-rail: 2em;
      .sourced-headline {
        font-size: 1.625em;
      }
    }
    @container sourced (max-width: 29.99em) {
      --s-date: 0px;
      --s-rail: 14px;
      .sourced-headline {
        font-size: 1.5em;
      }
      .sourced-entry {
        grid-template-columns: minmax(0, 1fr);
        padding-block: 16px 24px;
        padding-inline-start: 1.75em;
        &::after {
          inset-block-start: 20px;
        }
        &:not(:not([hidden]) ~ li)::before {
          inset-block-start: 22px;
        }
        &[data-rail='approximate']::after {
          inset-block-start: 13px;
        }
        &[data-rail='range']::after {
          inset-block: 20px 16px;
        }
      }
      .sourced-when {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 0.75em;
        margin-block-end: 4px;
        padding: 0;
      }
      .sourced-basis {
        flex-basis: 100%;
        order: 3;
      }
      .sourced-pre {
        display: inline;
      }
      :is(.sourced-kind, .sourced-when .sourced-contest) {
        margin: 0;
      }
      .sourced-gap {
        padding-inline-start: 1.75em;
      }
    }
    .sourced-kind::before,
    .sourced-entry::after {
      print-color-adjust: exact;
      forced-color-adjust: none;
    }
    @media (forced-colors: active) {
      .sourced-kind::before,
      .sourced-entry::after {
        --s-ink: CanvasText;
        --s-surface: Canvas;
        color: CanvasText;
      }
    }
  }
  @media print {
    sourced-timeline {
      --sourced-base: 10pt;
    }
    sourced-timeline .sourced-content {
      :is(.sourced-year, .sourced-title) {
        break-after: avoid;
      }
    }
  }
`;
