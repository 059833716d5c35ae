import { css } from 'lit';

/** Before the script runs, words stand where they will stand after it: room is kept for mark and button. */
const earlyStyles = css`
  sourced-mission-status:not(:defined):is([size='inline'], :not([size])) > .sourced-content,
  sourced-mission-status:not(:defined):is([size='inline'], :not([size]))[status] {
    font-family: var(--s-sans);
    font-size: 0.94em;
    font-weight: 650;
    line-height: 0;
  }
  sourced-mission-status:not(:defined):is([size='inline'], :not([size]))
    > :is(.sourced-content:has(> [data-status]), .sourced-words)::before,
  sourced-mission-status:not(:defined):is([size='inline'], :not([size]))[status]:not(
      :has(> .sourced-words)
    )::before {
    content: '\\2060';
    padding-inline-start: 0.936em;
  }
  sourced-mission-status:not(:defined):not(:is([size='inline'], :not([size])))
    > :is(.sourced-content, .sourced-words) {
    display: block;
  }
  sourced-mission-status:not(:defined)[size='small'] > :is(.sourced-content, .sourced-words) {
    font-size: 0.8125em;
  }
  sourced-mission-status:not(:defined)[size='medium'] > :is(.sourced-content, .sourced-words) {
    font-size: 0.9375em;
  }
  sourced-mission-status:not(:defined)[size='large'] > :is(.sourced-content, .sourced-words) {
    font-size: 1.375em;
    line-height: 1.2;
  }
  sourced-mission-status:not(:defined):is([size='small'], [size='medium'])
    > :is(.sourced-content:has(> [data-status]), .sourced-words) {
    padding-block-start: 9px;
    padding-inline-start: 1.3em;
  }
  sourced-mission-status:not(:defined)[size='large']
    > :is(.sourced-content:has(> [data-status]), .sourced-words) {
    padding-block-start: 17px;
  }
  sourced-mission-status:not(:defined)[history] [data-history]::after {
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
  sourced-mission-status:not(:defined)[history][size='large'] [data-history]::after {
    margin-inline-start: 1.69em;
    font-size: 0.59em;
  }
  sourced-mission-status:not(:defined)[history]:is([size='inline'], :not([size]))
    [data-history]::after {
    display: inline-block;
    min-block-size: 0;
    margin-inline-start: 0.35em;
    font-size: 0.94em;
    line-height: 0;
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
  sourced-mission-status:is([size='inline'], :not([size])),
  sourced-mission-status:is([size='inline'], :not([size])) .sourced-contest {
    color: inherit;
  }
  sourced-mission-status:is([size='small'], [size='medium'], [size='large']) {
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
  sourced-mission-status:is([size='inline'], :not([size])) > .sourced-content {
    font-family: var(--s-sans);
    line-height: 0;
  }
  sourced-mission-status b {
    font-weight: 650;
  }
  sourced-mission-status:is([size='small'], [size='medium'], [size='large']) b {
    color: var(--s-ink);
  }
  sourced-mission-status[size='large'] .sourced-status {
    display: block;
  }
  sourced-mission-status[size='large'] [data-status] > .sourced-status {
    padding-inline-start: 1.3em;
  }
  sourced-mission-status:is([size='small'], [size='medium'], [size='large'])
    :is([data-sourced-key], .sourced-words) {
    word-spacing: 0.85em;
  }
  sourced-mission-status :is([data-sourced-key], .sourced-words) > * {
    word-spacing: normal;
  }
  sourced-mission-status :is(.sourced-contest, .sourced-verified) {
    font-size: 0.867em;
    white-space: nowrap;
  }
  sourced-mission-status b + .sourced-verified {
    margin-inline-start: 0.6em;
  }
  sourced-mission-status .sourced-status-date {
    display: block;
    margin-block: 5px 4px;
    font-size: 0.59em;
    line-height: 1.4;
  }
  sourced-mission-status[size='large'] :is(.sourced-contest, .sourced-verified) {
    font-size: 0.59em;
  }
  sourced-mission-status .sourced-verified::before {
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
  sourced-mission-status .sourced-verified[data-sources='1']::before {
    content: '1' / '';
    inline-size: 1.25em;
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
  ${earlyStyles}
`;
