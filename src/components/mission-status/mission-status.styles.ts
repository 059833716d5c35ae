import { css, unsafeCSS } from 'lit';
import { contestSign } from '../shared/contest-sign.ts';

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

/** The ink of each mark’s hue, as `--st`. */
export const hueStyles = unsafeCSS(
  hues.map((hue) => `[data-hue=st-${hue}]{--st:var(--s-st-${hue})}`).join(''),
);

export const missionStatusStyles = css`
  ${contestSign(':is(.box, .popover)')}
  ${hueStyles}
  .glyph {
    flex: none;
    display: inline-block;
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-block-start: 0.2em;
    margin-inline-end: 0.4em;
    color: var(--st);
    user-select: none;
  }
  .bar {
    display: block;
    inline-size: 0;
    min-inline-size: 100%;
    margin-block-end: 3px;
    overflow: hidden;
    color: var(--st);
  }
  [data-hue='st-ruled-out'] .bar {
    min-inline-size: round(down, 100%, 9px);
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  .box[aria-current] {
    outline: 2px solid;
    outline-offset: 3px;
    box-shadow: 0 0 0 5px var(--s-surface);
  }
  :host([size='inline']) .box {
    outline-offset: 1px;
    box-shadow: none;
  }
  .words {
    min-inline-size: 0;
    font-family: var(--s-sans);
  }
  :host(:not([size='inline'])) .box {
    display: block;
  }
  :host(:not([size='inline'])) .row {
    display: flex;
  }
  :host([size='inline']) .words {
    font-size: 0.94em;
    line-height: 0;
  }
  :host([size='inline']) .words {
    font-weight: 650;
  }
  .glued {
    white-space: nowrap;
  }
  /* On the page’s own ground, which may be dark and not say so. */
  .glued > .glyph {
    inline-size: 0.68em;
    block-size: 0.68em;
    margin-block: 0;
    margin-inline-end: 0.2em;
    color: color-mix(in oklab, oklch(from var(--st) clamp(0.5, l, 0.62) c h), currentColor 22%);
  }
  :host([size='small']) .row {
    font-size: 0.8125em;
  }
  :host([size='medium']) .row {
    font-size: 0.9375em;
  }
  :host([size='large']) .row {
    display: block;
    position: relative;
    font-size: 1.375em;
    line-height: 1.2;
  }
  :host([size='large']) .row > .glyph {
    position: absolute;
    inset-inline-start: 0;
  }
  :host([size='large']) .bar {
    margin-block-end: 7px;
  }
  :host([size='large']) [data-hue='st-ruled-out'] .bar {
    min-inline-size: round(down, 100%, 11px);
  }
  :host([size='large']) [data-hue] .given {
    display: block;
    padding-inline-start: 1.3em;
  }
  .sourced-contest {
    color: var(--s-contest);
    font-weight: 650;
  }
  .glued ~ .words > .sourced-contest {
    color: inherit;
  }
  .words > .sourced-contest {
    margin-inline-start: 0.4em;
  }
  /* A space that is gone where the button begins a line. */
  :host(:not([size='inline'])) .gap {
    word-spacing: 0.85em;
  }
  .gap > span {
    font-size: 0;
  }
  .history {
    margin-inline-start: 0.25em;
    font-size: 0.867em;
    line-height: 1.4;
    white-space: nowrap;
  }
  :host([size='large']) .history {
    font-size: 0.59em;
  }
  /* As high as a finger needs, and nothing to the line it stands in. */
  :host([size='inline']) .history {
    margin-block: -12px;
    margin-inline-start: 0.35em;
    font-size: 0.94em;
    line-height: 24px;
    outline-color: currentColor;
    outline-offset: 0;
  }
  @media (forced-colors: active) {
    .glyph,
    .glued > .glyph,
    .bar {
      color: CanvasText;
    }
  }
  @media print {
    .history {
      display: none;
    }
  }
`;
