import { css } from 'lit';

/** An event’s picture, as wide as the words; of one that cannot be had, its words. */
export const pictureContentStyles = css`
  :is(sourced-timeline, sourced-actor-card) .sourced-content {
    img {
      overflow: clip;
    }
  }
  sourced-timeline .sourced-content {
    .sourced-picture {
      margin-block-start: 16px;
      img {
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
      figcaption {
        margin-block-start: 4px;
      }
      &[data-broken] img {
        display: inline;
        inline-size: auto;
        background: none;
      }
      &[data-broken] figcaption {
        display: none;
      }
    }
    @media print {
      .sourced-picture {
        break-inside: avoid;
        img {
          max-block-size: 20em;
          background: none;
          object-position: 0 0;
        }
      }
    }
  }
`;
