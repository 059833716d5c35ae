import { css, unsafeCSS } from 'lit';

const hues = [
  'proposed',
  'discussed',
  'conditional',
  'agreed',
  'active',
  'suspended',
  'ended',
  'ruled-out',
];

export const missionStatusStyles = css`
  ${unsafeCSS(hues.map((hue) => `[data-hue=st-${hue}]{--st:var(--s-st-${hue})}`).join(''))}
  .glyph {
    flex: none;
    display: inline-block;
    inline-size: 0.72em;
    block-size: 0.72em;
    margin-inline-end: 0.22em;
    color: var(--st);
  }
  .bar {
    inline-size: 0;
    min-inline-size: 100%;
    block-size: 6px;
    margin-block-end: 3px;
    overflow: hidden;
    color: var(--st);
  }
  :host([size='inline']) .words {
    font-size: 0.94em;
    font-weight: 650;
  }
  :host(:not([size='inline'])) .box {
    display: inline-block;
    max-inline-size: 100%;
  }
  :host(:not([size='inline'])) .box > .row {
    display: flex;
  }
  :host(:not([size='inline'])) .box > .row > .glyph,
  .popover .glyph {
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-block-start: 0.2em;
    margin-inline-end: 0.4em;
  }
  :host([size='small']) .box > .row {
    font-size: 0.8125em;
  }
  :host([size='medium']) .box > .row {
    font-size: 0.9375em;
  }
  :host([size='large']) .box > .row {
    font-size: 1.375em;
    line-height: 1.2;
  }
  :host([size='large']) .bar {
    block-size: 10px;
    margin-block-end: 7px;
  }
  :host([size='large']) .bar :is(rect, path) {
    scale: 1 1.667;
  }
  .contest {
    margin-inline-start: 0.4em;
    color: var(--s-contest);
    font-weight: 650;
  }
  .history {
    font-size: 0.8125em;
  }
  :host([size='inline']) .history {
    margin-inline-start: 0.4em;
  }
  .popover {
    position: fixed;
    inset: auto;
    inline-size: min(22.5em, calc(100vw - 12px));
    max-block-size: calc(100vh - 12px);
    margin: 0;
    padding: 16px;
    overflow: auto;
    background: var(--s-surface);
    color: var(--s-ink);
    border: 1px solid var(--s-ink);
    border-block-start-width: 3px;
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.16);
    font: 400 0.8125em/1.45 var(--s-sans);
    white-space: normal;
  }
  .popover b {
    font-weight: 650;
  }
  .popover .name {
    font-size: 1.154em;
  }
  .popover ol {
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
  }
  .popover li {
    display: grid;
    grid-template-columns: 5.8em 1fr;
    gap: 12px;
    padding-block: 12px;
    border-block-start: 1px solid var(--s-rule);
  }
  .popover .row {
    display: flex;
  }
  .popover .why,
  .popover .end {
    display: block;
    margin-block-start: 4px;
    color: var(--s-ink-2);
  }
  .popover .end {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--s-rule);
  }
  .popover a {
    color: inherit;
  }
  .sourced-via {
    display: block;
  }
  @media (forced-colors: active) {
    .glyph,
    .bar {
      color: CanvasText;
    }
  }
  @media print {
    .history,
    .popover {
      display: none;
    }
  }
`;
