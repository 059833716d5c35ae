import { css } from 'lit';

export const missionStatusContentStyles = css`
  sourced-mission-status,
  :where(.sourced-embed[data-element='mission-status']),
  sourced-mission-status
    :where(.sourced-content, .sourced-words, .sourced-content *, .sourced-words *) {
    display: inline;
  }
  /* In a sentence the words have its colour: the page behind them may be dark and not say so. */
  sourced-mission-status {
    &:is([size='inline'], :not([size])),
    &:is([size='inline'], :not([size])) .sourced-contest {
      color: inherit;
    }
    &:is([size='small'], [size='medium'], [size='large']) {
      display: inline-block;
      max-inline-size: 100%;
      background: var(--s-surface);
      color: var(--s-ink-2);
      font-family: var(--s-sans);
      font-size: var(--sourced-base, medium);
      line-height: 1.3;
      text-align: start;
      vertical-align: top;
    }
    &:is([size='inline'], :not([size])) > .sourced-content {
      font-family: var(--s-sans);
      line-height: 0;
    }
    b {
      font-weight: 650;
    }
    &:is([size='small'], [size='medium'], [size='large']) b {
      color: var(--s-ink);
    }
    &[size='large'] .sourced-status {
      display: block;
    }
    &[size='large'] [data-status] > .sourced-status {
      padding-inline-start: 1.3em;
    }
    &:is([size='small'], [size='medium'], [size='large']) :is([data-sourced-key], .sourced-words) {
      word-spacing: 0.85em;
    }
    :is([data-sourced-key], .sourced-words) > * {
      word-spacing: normal;
    }
    :is(.sourced-contest, .sourced-verified) {
      font-size: 0.867em;
      white-space: nowrap;
    }
    /* WebKit measures it too short where it is in the line. */
    .sourced-verified[data-sources] {
      display: inline-block;
    }
    b + .sourced-verified {
      margin-inline-start: 0.6em;
    }
    .sourced-status-date {
      display: block;
      margin-block: 5px 4px;
      font-size: 0.59em;
      line-height: 1.4;
    }
    &[size='large'] :is(.sourced-contest, .sourced-verified) {
      font-size: 0.59em;
    }
    .sourced-verified::before {
      content: '';
      display: inline-block;
      inline-size: 0.3em;
      block-size: 0.6em;
      margin-inline: 0.15em 0.5em;
      rotate: 45deg;
      translate: 0 -0.08em;
      border: solid currentColor;
      border-width: 0 0.13em 0.13em 0;
    }
    .sourced-verified[data-sources='1']::before {
      inline-size: 1.25em;
      content: '1' / '';
      block-size: 1.25em;
      margin-inline: 0 0.3em;
      rotate: none;
      translate: none;
      border: 1px solid;
      border-radius: 50%;
      font-size: 0.7em;
      line-height: 1.2;
      text-align: center;
      vertical-align: 0.1em;
    }
  }
`;
