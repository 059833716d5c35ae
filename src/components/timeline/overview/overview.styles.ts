import { css } from 'lit';
import { hueStyles } from '../../mission-status/mission-status.styles.ts';

/** The frame of the chart, its axis, entries and key, and how all of it looks where it is narrow; comes last. */
export const overviewStyles = css`
  ${hueStyles}
  .overview {
    --name: 13em;
    margin-block-start: 24px;
    font: 400 1em/1.3 var(--s-sans);
  }
  .room {
    padding-block-end: 10em;
    visibility: hidden;
  }
  .overview :is(p, ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .overview i {
    font-style: normal;
  }
  .title {
    font-size: 0.9375em;
    font-weight: 650;
    line-height: 1.4;
  }
  .plot {
    position: relative;
    isolation: isolate;
    margin-block-start: 8px;
    padding-block-start: 1.375em;
  }
  .row {
    display: grid;
    grid-template-columns: var(--name) minmax(0, 1fr);
    column-gap: 16px;
    border-block-start: var(--s-line-row) solid var(--s-rule);
  }
  .name {
    padding-block: 8px;
    font-size: 0.8125em;
    font-weight: 650;
    text-wrap: balance;
  }
  .name small {
    display: block;
    color: var(--s-ink-2);
    font-size: 1em;
    font-weight: 400;
  }
  .parts .name {
    padding-inline-start: 2.75em;
  }
  .parts .parts .name {
    padding-inline-start: 5.5em;
  }
  .chosen > .name {
    border-inline-start: var(--s-line-top) solid var(--s-ink);
    padding-inline-start: 8px;
  }
  .overview .all {
    display: block;
  }
  .overview .go {
    padding: 0;
    background: none;
    border: 0;
    border-radius: 0;
    text-align: start;
  }
  .overview .mission {
    margin-block: -4px;
    padding-block: 4px;
  }
  .fold + .mission {
    max-inline-size: calc(100% - max(24px, 1.5em));
  }
  .mission:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .fold {
    min-inline-size: 24px;
    min-block-size: 24px;
    font-size: 0.8125em;
  }
  .name .fold {
    float: inline-start;
    margin-block: -4px;
    font-size: 1em;
  }
  .fold::before,
  .key summary::before {
    content: '';
    display: inline-block;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-inline: 0.3em 0.5em;
    border: solid currentColor;
    border-width: 0 1.6px 1.6px 0;
    rotate: -45deg;
  }
  .fold:dir(rtl)::before,
  .key summary:dir(rtl)::before {
    rotate: 135deg;
  }
  .fold[aria-expanded='true']::before,
  .key[open] summary::before {
    rotate: 45deg;
  }
  .now {
    display: none;
    font-weight: 400;
  }
  .now b {
    font-weight: inherit;
  }
  .sign {
    display: inline-flex;
    align-items: baseline;
    gap: 0.35em;
  }
  .overview :is(.glyph, .contest) {
    flex: none;
    inline-size: 0.85em;
    block-size: 0.85em;
    align-self: center;
    color: var(--st);
  }
  .overview .contest {
    color: var(--s-contest);
  }

  /* axis, and its lines behind every track */
  .axis {
    position: absolute;
    z-index: -1;
    inset-block: 0;
    inset-inline: calc(var(--name) + 16px) 0;
    color: var(--s-ink-2);
    font-variant-numeric: tabular-nums;
  }
  .axis i {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--a);
    padding-inline-start: 5px;
    border-inline-start: 1px solid var(--s-rule);
    font-size: 0.75em;
    line-height: 1.8;
    white-space: nowrap;
  }
  .axis i:empty {
    margin-inline-start: -1px;
    padding: 0;
  }
  .axis .until {
    border-color: var(--s-ink);
    border-inline-start-width: 1.5px;
    margin-inline-start: -1.5px;
    padding: 0;
    color: var(--s-ink);
  }
  .axis .first {
    border-color: transparent;
  }
  .until b {
    position: absolute;
    inset-inline-end: 7px;
    font-weight: 650;
  }

  /* entries */
  .dots-track {
    min-block-size: 3em;
    padding: 0;
  }
  .place,
  .reach {
    position: absolute;
  }
  .overview .place {
    inset-block-start: 0;
    inset-inline-start: clamp(0px, var(--a) - 0.75em, 100% - 1.5em);
    display: grid;
    place-items: center;
    min-inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
  }
  .overview .place.vague {
    inset-block-start: 1.5em;
  }
  .dot {
    display: block;
    inline-size: 10px;
    border: 5px solid;
    border-radius: 50%;
  }
  .dot:is(.vague, .many) {
    inline-size: 12px;
    block-size: 12px;
    border-width: 2px;
    background: var(--s-surface);
  }
  .dot.many {
    inline-size: fit-content;
    min-inline-size: 1.6em;
    block-size: 1.6em;
    padding-inline: 0.25em;
    border-width: 1.6px;
    border-radius: 1em;
    font-size: 0.6875em;
    font-weight: 700;
    line-height: calc(1.6em - 3px);
    text-align: center;
  }
  .dot.sum {
    position: relative;
    z-index: 1;
    inline-size: calc(100% - 2px);
    border-radius: var(--s-radius);
  }
  .reach {
    inset-inline-start: var(--a);
    inset-block-start: calc(2.25em - 4px);
    block-size: 8px;
  }
  .reach.over {
    inset-block-start: calc(0.75em - 2px);
    inset-inline-end: calc(100% - var(--t));
    block-size: 0;
    border-block-start: 4px solid;
  }

  /* key */
  .key {
    padding-block: 4px;
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .key summary {
    display: inline-block;
    min-block-size: 24px;
    cursor: pointer;
    list-style: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .key summary::-webkit-details-marker {
    display: none;
  }
  .key ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(10.25em, 1fr));
    gap: 12px 16px;
    padding-block: 12px;
  }
  .key .bar,
  .drawn {
    display: block;
    inline-size: 54px;
    block-size: 10px;
    margin-block-end: 4px;
    color: var(--st);
  }
  .key .drawn {
    position: relative;
    color: var(--s-ink);
    line-height: 10px;
  }
  .drawn svg {
    position: static;
    inline-size: 54px;
    block-size: 10px;
  }
  .drawn .earlier {
    inline-size: 14px;
    block-size: 12px;
  }
  .drawn .dots {
    color: var(--s-control);
  }
  .drawn .bounds {
    position: absolute;
    inset: 1px 0;
  }

  @container (max-width: 47.99em) {
    .room {
      padding-block-end: 12em;
    }
    .axis {
      inset-inline-start: 0;
    }
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .name {
      padding-block: 6px 0;
      background: var(--s-surface);
      text-wrap: initial;
    }
    .name small {
      display: inline;
    }
  }
  @container (max-width: 29.99em) {
    .name {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 0 8px;
    }
    .overview .all {
      order: 1;
      inline-size: 100%;
    }
    .name .fold {
      margin-inline-end: -8px;
    }
    .overview .mission {
      flex: 1 1 9em;
      min-inline-size: 0;
    }
    .now {
      display: block;
      margin-inline-start: auto;
    }
    .captions {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .overview {
      --s-surface: Canvas;
      --s-rule: CanvasText;
      --s-control: CanvasText;
      --s-contest: CanvasText;
    }
    .overview [data-hue] {
      --st: CanvasText;
    }
    .handle::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .window {
      border-color: Highlight;
    }
  }
  @media print {
    .period,
    .overview .all,
    .fold,
    .key p {
      display: none;
    }
    .key summary::before {
      content: none;
    }
    .key summary {
      font-weight: 650;
      text-decoration: none;
    }
    .row,
    .key {
      break-inside: avoid;
    }
    .title,
    .axis {
      break-after: avoid;
    }
  }
`;
