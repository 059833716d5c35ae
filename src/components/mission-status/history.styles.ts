import { css } from 'lit';

/** What stands in the popover with a badge’s history. */
export const historyStyles = css`
  :host([size='inline']) .popover {
    font-size: var(--sourced-base, medium);
  }
  .popover > :not(.close) {
    font-size: 0.8125em;
  }
  .popover b {
    font-weight: 650;
  }
  .popover > .name {
    font-size: 0.9375em;
  }
  .popover :is(p, ol, ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .popover ol {
    margin-block-start: 12px;
  }
  .popover ol > li {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    gap: 12px;
    padding-block: 12px;
    border-block-start: var(--s-line-row) solid var(--s-rule);
  }
  .popover ul > li {
    padding-block: 3px;
  }
  .popover .given {
    display: inline-block;
    max-inline-size: 100%;
  }
  .popover .glyph {
    margin-block: 0;
    margin-inline-end: 0.4em;
    vertical-align: -0.06em;
  }
  .popover .why {
    margin-block-start: 4px;
  }
  .popover :is(.why, .end, .sourced-via, .sourced-verified) {
    color: var(--s-ink-2);
  }
  .popover .why b {
    color: var(--s-ink);
  }
  .popover :is(.end, .label) {
    padding-block: 12px 3px;
    border-block-start: var(--s-line-row) solid var(--s-rule);
  }
  .popover .end {
    padding-block-end: 0;
  }
  .popover .label {
    font-weight: 650;
  }
  .popover ul + :is(.end, .label),
  .popover .why + :is(.end, .label) {
    margin-block-start: 9px;
  }
  .popover a {
    padding-block: 0.35em;
    color: inherit;
    text-underline-offset: 0.18em;
  }
  .popover .sourced-via {
    display: block;
  }
  .popover .given :is(.sourced-contest, .sourced-verified) {
    margin-inline-start: 0.6em;
    white-space: nowrap;
  }
`;
