import { css } from 'lit';

/** Shadow-root styles that all three share: inherited text, focus ring, plain buttons. */
export const baseStyles = css`
  :host {
    -webkit-tap-highlight-color: transparent;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  svg {
    display: block;
  }
  :focus-visible {
    outline: var(--s-line-focus) solid var(--s-focus);
    outline-offset: 2px;
    border-radius: 1px;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin: 0;
    padding: 12px;
    background: var(--s-wash);
    color: var(--s-ink);
    border-inline-start: var(--s-line-top) solid var(--s-ink);
    font: 400 0.8125em/1.45 var(--s-sans);
  }
  .button {
    min-height: 32px;
    padding: 0 14px;
    background: var(--s-ink);
    color: var(--s-surface);
    border: var(--s-line-control) solid var(--s-ink);
    border-radius: var(--s-radius);
    font: 650 1em/1 var(--s-sans);
  }
  .link {
    min-height: 24px;
    padding: 0;
    background: none;
    border: 0;
    font: 400 1em/1.4 var(--s-sans);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  @media print {
    .notice .button {
      display: none;
    }
  }
`;
