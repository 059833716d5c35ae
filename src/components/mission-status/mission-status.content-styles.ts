import { css } from 'lit';

/** Before the script runs, words stand where they will stand after it: room is kept for mark and button. */
const earlyStyles = css`
  sourced-mission-status:not(:defined) {
    &:is([size='inline'], :not([size])) > .sourced-content,
    &:is([size='inline'], :not([size]))[status] {
      font-family: var(--s-sans);
      font-size: 0.94em;
      font-weight: 650;
      line-height: 0;
    }
    &:is([size='inline'], :not([size]))
      > :is(.sourced-content:has(> [data-status]), .sourced-words)::before,
    &:is([size='inline'], :not([size]))[status]:not(:has(> .sourced-words))::before {
      content: '\\2060';
      padding-inline-start: 0.936em;
    }
    &:not(:is([size='inline'], :not([size]))) > :is(.sourced-content, .sourced-words) {
      display: block;
    }
    &[size='small'] > :is(.sourced-content, .sourced-words) {
      font-size: 0.8125em;
    }
    &[size='medium'] > :is(.sourced-content, .sourced-words) {
      font-size: 0.9375em;
    }
    &[size='large'] > :is(.sourced-content, .sourced-words) {
      font-size: 1.375em;
      line-height: 1.2;
    }
    &:is([size='small'], [size='medium'])
      > :is(.sourced-content:has(> [data-status]), .sourced-words) {
      padding-block-start: 9px;
      padding-inline-start: 1.3em;
    }
    &[size='large'] > :is(.sourced-content:has(> [data-status]), .sourced-words) {
      padding-block-start: 17px;
    }
    &[history] [data-history]::after {
      content: attr(data-history);
      display: inline-flex;
      align-items: center;
      min-block-size: 24px;
      margin-inline-start: 1.23em;
      font-size: 0.867em;
      font-weight: 400;
      line-height: 1.4;
      white-space: nowrap;
      word-spacing: normal;
      visibility: hidden;
    }
    &[history][size='large'] [data-history]::after {
      margin-inline-start: 1.69em;
      font-size: 0.59em;
    }
    &[history]:is([size='inline'], :not([size])) [data-history]::after {
      display: inline-block;
      min-block-size: 0;
      margin-inline-start: 0.35em;
      font-size: 0.94em;
      line-height: 0;
    }
  }
`;

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
  ${earlyStyles}
`;
