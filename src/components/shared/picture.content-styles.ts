import { css } from 'lit';

/** An event’s picture, as wide as the words; of one that cannot be had, its words. */
export const pictureContentStyles = css`
  :is(sourced-timeline, sourced-actor-card) .sourced-content img {
    overflow: clip;
  }
  sourced-timeline .sourced-content .sourced-picture {
    margin-block-start: 16px;
  }
  sourced-timeline .sourced-content .sourced-picture img {
    display: block;
    inline-size: 100%;
    max-block-size: 30em;
    background: var(--s-wash);
    color: var(--s-ink);
    font-family: var(--s-sans);
    font-size: 0.8125em;
    line-height: 1.45;
    object-fit: contain;
  }
  sourced-timeline .sourced-content .sourced-picture figcaption {
    margin-block-start: 4px;
  }
  sourced-timeline .sourced-content .sourced-picture[data-broken] img {
    display: inline;
    inline-size: auto;
    background: none;
  }
  sourced-timeline .sourced-content .sourced-picture[data-broken] figcaption {
    display: none;
  }
  @media print {
    sourced-timeline .sourced-content .sourced-picture {
      break-inside: avoid;
    }
    sourced-timeline .sourced-content .sourced-picture img {
      max-block-size: 20em;
      background: none;
      object-position: 0 0;
    }
  }
`;
