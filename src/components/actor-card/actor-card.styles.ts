import { css } from 'lit';

export const actorCardStyles = css`
  .chip {
    min-height: 32px;
    margin-block-end: 16px;
    padding: 4px 10px;
    background: none;
    color: var(--s-ink);
    border: var(--s-line-control) solid var(--s-control);
    border-radius: var(--s-radius);
    font: 400 0.8125em/1.4 var(--s-sans);
    text-align: start;
  }
  .chip:hover {
    border-color: var(--s-ink);
    background: var(--s-wash);
  }
  .chip[aria-pressed='true'] {
    background: var(--s-ink);
    color: var(--s-surface);
    border-color: var(--s-ink);
  }
  .chip[aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
  @media print {
    .chip {
      display: none;
    }
  }
`;
