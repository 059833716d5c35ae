import { css } from 'lit';

/** What is hidden and shown, marked as new, corrected, copied. */
export const readingContentStyles = css`
  /* Room for the button that prerendered content in view gets, so that nothing moves. */
  sourced-timeline:not([controls='none'], [controls='share']) .sourced-content .sourced-controls {
    display: flow-root !important;
    min-block-size: 82px !important;
  }
  sourced-timeline:not([controls='none'], [controls='share'])
    .sourced-content
    .sourced-group:not(.sourced-group:not([hidden]) ~ section) {
    margin-block-start: 12px !important;
    padding-block-start: 0 !important;
    border-block-start: 0 !important;
  }
  sourced-timeline .sourced-content :is(.sourced-entry, .sourced-group, .sourced-gap)[hidden] {
    display: none !important;
  }
  sourced-timeline .sourced-content .sourced-when .sourced-new {
    justify-self: start;
    inline-size: fit-content !important;
    margin-block-start: 6px !important;
    padding-inline: 6px !important;
    border: 1px solid var(--s-ink) !important;
    border-radius: 2px;
    color: var(--s-ink) !important;
    font-weight: 650;
  }
  sourced-timeline .sourced-content .sourced-since {
    margin-block-start: 12px !important;
    color: var(--s-ink) !important;
  }
  sourced-timeline .sourced-content .sourced-corrected {
    margin-block-start: 16px !important;
    padding-inline-start: 12px !important;
    border-inline-start: 3px solid var(--s-ink) !important;
  }
  sourced-timeline .sourced-content .sourced-corrected li + li,
  sourced-timeline .sourced-content .sourced-corrections li {
    margin-block-start: 6px !important;
  }
  sourced-timeline .sourced-content .sourced-corrections {
    margin-block-start: 24px !important;
    padding-block-start: 12px !important;
    border-block-start: 1px solid var(--s-ink) !important;
  }
  sourced-timeline .sourced-content .sourced-more {
    padding-block: 16px 24px !important;
    padding-inline-start: calc(var(--s-date) + var(--s-rail)) !important;
  }
  sourced-timeline .sourced-content .sourced-more p {
    color: var(--s-ink-2) !important;
    font-family: var(--s-sans) !important;
    font-size: 0.8125em !important;
    line-height: 1.4;
  }
  sourced-timeline .sourced-content .sourced-share {
    display: none !important;
    flex-wrap: wrap !important;
    gap: 4px 16px !important;
    margin-block-start: 8px !important;
  }
  sourced-timeline .sourced-content .sourced-button {
    position: static !important;
    float: none !important;
    inline-size: auto !important;
    min-inline-size: 0 !important;
    max-inline-size: 100% !important;
    block-size: auto !important;
    min-block-size: 32px;
    padding: 0 10px !important;
    background: none !important;
    border: 1px solid var(--s-control) !important;
    border-radius: 2px;
    color: var(--s-ink) !important;
    font-family: var(--s-sans) !important;
    font-size: 1em !important;
    font-weight: 400;
    cursor: pointer;
  }
  sourced-timeline .sourced-content .sourced-button:hover {
    border-color: var(--s-ink) !important;
    background: var(--s-wash) !important;
  }
  sourced-timeline .sourced-content .sourced-button[data-done]::after {
    content: ' ✓' / '';
  }
  sourced-timeline .sourced-content .sourced-more .sourced-button {
    margin-block-start: 8px !important;
    font-size: 0.8125em !important;
  }
  sourced-timeline .sourced-content .sourced-share .sourced-button {
    min-block-size: 24px;
    padding: 0 !important;
    border: 0 !important;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  sourced-timeline:defined .sourced-content .sourced-button {
    display: inline-block !important;
  }
  sourced-timeline:defined .sourced-content .sourced-share {
    display: flex !important;
  }
  @container sourced (max-width: 29.99em) {
    sourced-timeline .sourced-content .sourced-more {
      padding-inline-start: 1.75em !important;
    }
  }
  @media (scripting: none) {
    sourced-timeline .sourced-content .sourced-controls {
      display: none !important;
    }
  }
  @media print {
    sourced-timeline .sourced-content .sourced-controls {
      min-block-size: 0 !important;
    }
    sourced-timeline:defined .sourced-content :is(.sourced-button, .sourced-share) {
      display: none !important;
    }
  }
`;
