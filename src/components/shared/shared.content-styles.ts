import { css } from 'lit';
import { contestSign } from './contest-sign.ts';
import { tokens } from './tokens.ts';

/** What all three share. */
export const sharedContentStyles = css`
  sourced-timeline,
  sourced-actor-card,
  sourced-mission-status {
    ${tokens}
    color: var(--s-ink);
  }
  :is(sourced-timeline, sourced-actor-card, sourced-mission-status)[theme='light'] {
    color-scheme: light;
  }
  :is(sourced-timeline, sourced-actor-card, sourced-mission-status)[theme='dark'] {
    color-scheme: dark;
  }
  :is(sourced-timeline, sourced-actor-card, sourced-mission-status) {
    font-style: normal;
    font-weight: 400;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: break-word;
  }
  :is(sourced-timeline, sourced-actor-card, sourced-mission-status, .sourced-embed)[hidden]:not(
      [hidden='until-found']
    ) {
    display: none;
  }
  :is(sourced-timeline, sourced-actor-card, sourced-mission-status) .sourced-contest {
    color: var(--s-contest);
    font-weight: 650;
  }
  ${contestSign(':is(sourced-timeline, sourced-actor-card, sourced-mission-status)')}
`;
