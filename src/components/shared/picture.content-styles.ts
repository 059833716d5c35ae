import { css } from 'lit';

/** An event’s picture, as wide as the words; of one that cannot be had, its words. */
export const pictureContentStyles = css`
  sourced-timeline .sourced-content .sourced-picture {
    margin-block: 16px 0 !important;
    margin-inline: 0 !important;
  }
  sourced-timeline .sourced-content .sourced-picture img {
    display: block !important;
    box-sizing: border-box !important;
    inline-size: 100% !important;
    min-inline-size: 0 !important;
    max-inline-size: none !important;
    block-size: auto !important;
    max-block-size: 30em !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    border-radius: 0;
    background: var(--s-wash) !important;
    color: var(--s-ink) !important;
    font: 400 0.8125em/1.45 var(--s-sans);
    object-fit: contain;
  }
  sourced-timeline .sourced-content .sourced-picture figcaption {
    margin-block-start: 4px !important;
  }
  sourced-timeline .sourced-content .sourced-picture[data-broken] img {
    display: inline !important;
    inline-size: auto !important;
    background: none !important;
  }
  sourced-timeline .sourced-content .sourced-picture[data-broken] figcaption {
    display: none !important;
  }
  @media print {
    sourced-timeline .sourced-content .sourced-picture {
      break-inside: avoid;
    }
    sourced-timeline .sourced-content .sourced-picture img {
      max-block-size: 20em !important;
      background: none !important;
      object-position: 0 0;
    }
  }
`;
