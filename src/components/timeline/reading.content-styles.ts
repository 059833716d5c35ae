import { css } from 'lit';

/** What is hidden and shown, marked as new, corrected, copied. */
export const readingContentStyles = css`
  /* Room for the button that prerendered content in view gets, so that nothing moves. */
  sourced-timeline:not([controls='none'], [controls='share']) .sourced-content .sourced-controls {
    display: flow-root;
    min-block-size: 82px;
  }
  sourced-timeline:not([controls='none'], [controls='share'])
    .sourced-content
    .sourced-group:not(.sourced-group:not([hidden]) ~ section) {
    margin-block-start: 12px;
    padding-block-start: 0;
    border-block-start: 0;
  }
  :is(sourced-timeline, sourced-actor-card) .sourced-content {
    [hidden]:not(.sourced-button) {
      display: none;
    }
  }
  sourced-timeline .sourced-content {
    .sourced-when .sourced-new {
      justify-self: start;
      inline-size: fit-content;
      margin-block-start: 6px;
      padding-inline: 6px;
      border: var(--s-line-control) solid var(--s-ink);
      border-radius: var(--s-radius);
      color: var(--s-ink);
      font-weight: 650;
    }
    .sourced-since {
      margin-block-start: 12px;
      color: var(--s-ink);
    }
    .sourced-corrected {
      margin-block-start: 16px;
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--s-ink);
    }
    .sourced-corrected li + li,
    .sourced-corrections li {
      margin-block-start: 6px;
    }
    .sourced-corrections {
      margin-block-start: 24px;
      padding-block-start: 12px;
      border-block-start: var(--s-line-section) solid var(--s-ink);
    }
    .sourced-more {
      padding-block: 16px 24px;
      padding-inline-start: calc(var(--s-date) + var(--s-rail));
      p {
        color: var(--s-ink-2);
        font-family: var(--s-sans);
        font-size: 0.8125em;
        line-height: 1.4;
      }
    }
    .sourced-share {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      margin-block-start: 8px;
    }
    .sourced-button {
      display: inline-block;
      max-inline-size: 100%;
      min-block-size: 32px;
      padding: 0 10px;
      border: var(--s-line-control) solid var(--s-control);
      border-radius: var(--s-radius);
      color: var(--s-ink);
      font-family: var(--s-sans);
      cursor: pointer;
      &:hover {
        border-color: var(--s-ink);
        background: var(--s-wash);
      }
      &[data-done]::after {
        content: ' ✓' / '';
      }
    }
    .sourced-more .sourced-button {
      margin-block-start: 8px;
      font-size: 0.8125em;
    }
    .sourced-share .sourced-button {
      min-block-size: 24px;
      padding: 0;
      border: 0;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    @container sourced (max-width: 29.99em) {
      .sourced-more {
        padding-inline-start: 1.75em;
      }
    }
    @media print {
      .sourced-controls {
        min-block-size: 0;
      }
      :is(.sourced-button, .sourced-share) {
        display: none;
      }
    }
  }
`;
