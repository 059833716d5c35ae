import { css } from 'lit';

/** Places come from `data-at`: `--a` where something starts, `--b` and `--t` where it ends, `--w` how wide it is. */
export const laneStyles = css`
  /* For those who hear it. */
  .pause {
    font-size: 0;
  }
  .track {
    position: relative;
    padding-block: 13px 6px;
  }
  .bars {
    position: relative;
    block-size: 10px;
  }
  .bars > * {
    position: absolute;
    inset-inline-start: var(--a);
  }
  .bars .span {
    inset-block: -7px;
    inline-size: var(--w);
  }
  .span::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 100%;
    min-inline-size: 24px;
  }
  .bars .stub {
    inset-inline-start: min(var(--a), 100% - 26px);
  }
  .bars .span.stub {
    inline-size: max(var(--w), 26px);
  }
  .span .bar {
    position: absolute;
    inset-block-start: 7px;
    inset-inline-start: 0;
    inline-size: 100%;
    block-size: 10px;
    color: var(--st);
  }
  .span .bar:dir(rtl),
  .earlier:dir(rtl) {
    scale: -1 1;
  }
  .bare:not(.stub) .bar {
    display: none;
  }
  .span:not(.early)::before {
    content: '';
    position: absolute;
    inset-block: 7px;
    border-inline-start: 2px solid var(--st);
  }
  .tail,
  .bars .tail.stub {
    inset-block: 4px;
    inset-inline: var(--b) calc(100% - var(--t));
    border-block-start: 2px solid var(--st);
  }
  .bars .tail.stub {
    inset-inline-start: max(var(--b), min(var(--a), 100% - 26px) + 26px);
  }
  .bars .tail.unknown {
    border: 0;
  }
  .before,
  .bars .unknown {
    inset-block: 0;
    inset-inline-end: calc(100% - var(--t));
    color: var(--s-control);
  }
  .dots {
    inline-size: 100%;
    block-size: 10px;
  }
  .span > .dots {
    color: var(--s-control);
  }
  .earlier {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 0;
    inline-size: 14px;
    block-size: 12px;
    background: var(--s-surface);
    color: var(--st);
  }
  .bounds {
    inset-inline-end: calc(100% - var(--t));
    border-inline: 1.5px solid;
    pointer-events: none;
  }
  .bounds::after {
    content: '';
    position: absolute;
    inset: 3px 0 auto;
    border-block-start: 1.5px solid;
  }
  .bars > .bounds {
    inset-block: -10px auto;
    block-size: 8px;
  }
  .captions {
    display: flex;
    min-block-size: 1.4em;
    margin-block-start: 3px;
    overflow: hidden;
    font-size: 0.75em;
    line-height: 1.4;
  }
  .lead,
  .caption {
    flex: 0 1 var(--w);
    min-inline-size: 0;
    container-type: inline-size;
    overflow: hidden;
    color: var(--s-ink-2);
    white-space: nowrap;
  }
  .blank {
    flex: 0 1 var(--w);
  }
  .lead {
    flex-shrink: 9;
  }
  .caption.last {
    flex: 1 0 auto;
    max-inline-size: 100%;
    container-type: normal;
  }
  .captions .sign {
    max-inline-size: 100%;
    padding-inline-end: 4px;
    background: var(--s-surface);
  }
  .captions [data-go] {
    cursor: pointer;
  }
  .captions .t {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .captions b {
    color: var(--s-ink);
    font-weight: 650;
  }
  @container (max-width: 8em) {
    .caption:not(.last) .t {
      display: none;
    }
  }
  @container (max-width: 1.2em) {
    .caption:not(.last) .sign {
      display: none;
    }
  }
  @container (max-width: 14em) {
    .lead .t {
      display: none;
    }
  }
`;
