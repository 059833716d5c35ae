import { css } from 'lit';

/** The whole period in small; `--a` and `--b` are the ends of the window. */
export const brushStyles = css`
  .period {
    border-block-end: var(--s-line-row) solid var(--s-rule);
  }
  .brush {
    position: relative;
    block-size: calc(44px + 1.375em);
    margin-inline: 18px;
    cursor: pointer;
  }
  .years i {
    position: absolute;
    inset-block: 6px 4px;
    inset-inline-start: var(--a);
    display: flex;
    align-items: flex-end;
    padding-inline-start: 3px;
    border-inline-start: 1px solid var(--s-rule);
    color: var(--s-ink-2);
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .mini {
    position: absolute;
    inset: 9px 0 auto;
    inline-size: 100%;
    block-size: 32px;
  }
  .mini:dir(rtl) {
    scale: -1 1;
  }
  .mini path {
    color: var(--st);
    stroke: currentColor;
    vector-effect: non-scaling-stroke;
  }
  .window {
    position: absolute;
    inset-block: 6px auto;
    inset-inline: var(--a) calc(100% - var(--b));
    block-size: 38px;
    border-block: 1.5px solid var(--s-ink);
    background: color-mix(in srgb, var(--s-ink) 8%, transparent);
    cursor: grab;
    touch-action: pan-y;
  }
  .handle {
    position: absolute;
    inset-block: -4px;
    inset-inline-start: -18px;
    display: grid;
    inline-size: 24px;
    place-items: center end;
    cursor: ew-resize;
    touch-action: pan-y;
  }
  .handle + .handle {
    inset-inline: auto -18px;
    place-items: center start;
  }
  .handle::before {
    content: '';
    grid-area: 1 / 1;
    inline-size: 7px;
    block-size: 38px;
    margin-inline: 2px;
    border-radius: 2px;
    background: var(--s-ink);
  }
  .handle::after {
    content: '';
    grid-area: 1 / 1;
    block-size: 12px;
    margin-inline: 5px;
    border-inline-start: 1.5px solid var(--s-surface);
  }
`;
