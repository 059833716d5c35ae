import { css } from 'lit';

export const popoverStyles = css`
  .popover {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 22.5em;
    max-block-size: min(36em, 100dvh - 12px);
    margin: 0;
    padding: 16px;
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--s-surface);
    color: var(--s-ink);
    border: var(--s-line-section) solid var(--s-ink);
    border-block-start-width: 3px;
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.16);
    font: 400 1em/1.45 var(--s-sans);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    cursor: auto;
  }
  .popover > .close {
    position: sticky;
    inset-block-start: 0;
    float: inline-end;
    inline-size: 32px;
    block-size: 32px;
    margin-block-start: -6px;
    margin-inline: 8px -6px;
    padding: 0;
    background: var(--s-surface);
    color: inherit;
    border: 0;
    font: 400 1.375em/1 var(--s-sans);
  }
  .popover > .close:hover {
    background: var(--s-wash);
  }
  @media print {
    .popover {
      display: none;
    }
  }
`;
