import { css } from 'lit';

/** Before the script runs, or where none does: of use in the head of a page only. Things stand where they will stand after it. */
export const earlyContentStyles = css`
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
  /* Room for what the script makes of it. */
  sourced-timeline:not(:defined) .sourced-content .sourced-button {
    visibility: hidden;
  }
  @media (scripting: none) {
    sourced-timeline .sourced-content {
      :is(.sourced-controls, .sourced-button, .sourced-share) {
        display: none;
      }
    }
  }
`;
