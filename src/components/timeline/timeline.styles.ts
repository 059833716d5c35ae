import { css } from 'lit';

export const timelineStyles = css`
  .skeleton i,
  .skeleton b {
    display: block;
    block-size: 18px;
    border-radius: var(--s-radius);
    background: var(--s-wash);
  }
  .skeleton p {
    margin: 0;
  }
  .top {
    padding-block-start: 8px;
    border-block-start: var(--s-line-top) solid var(--s-ink);
    color: var(--s-ink-2);
    font: 400 0.8125em/1.5 var(--s-sans);
  }
  .headline,
  .skeleton .hed {
    margin-block: 12px 24px;
  }
  .headline {
    font: 700 2em/1.14 var(--s-serif);
  }
  .skeleton .hed {
    block-size: 36px;
    inline-size: 70%;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(3em, 7.9em) 2.5em minmax(0, 35em);
    min-block-size: 19em;
    padding-block-start: 24px;
  }
  .skeleton .row > b {
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    justify-self: center;
  }
  .row span i {
    margin-block-end: 10px;
  }
  .row span i:first-child {
    block-size: 26px;
  }
  .row span i:last-child {
    inline-size: 60%;
  }
  .by-hand {
    max-inline-size: min(30em, 90vw);
    padding: 16px;
    background: var(--s-surface);
    border: var(--s-line-section) solid var(--s-ink);
    color: var(--s-ink);
    font: 400 0.8125em/1.45 var(--s-sans);
  }
  textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 8px;
    font: inherit;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton i {
      animation: pulse 1.6s ease-in-out infinite alternate;
    }
    @keyframes pulse {
      to {
        opacity: 0.55;
      }
    }
  }
`;
