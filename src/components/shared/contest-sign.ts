import { css, unsafeCSS } from 'lit';

/**
 * The sign ≠ before what is disputed; drawn, as few text fonts have it.
 *
 * @param within What it stands in: in the light DOM an element of ours.
 */
export const contestSign = (within: string) => css`
  ${unsafeCSS(within)} .sourced-contest::before {
    content: '';
    display: inline-block;
    inline-size: 0.72em;
    block-size: 0.72em;
    margin-inline-end: 0.35em;
    background: currentColor;
    clip-path: polygon(
      0 24%,
      100% 24%,
      100% 40%,
      0 40%,
      0 24%,
      0 62%,
      100% 62%,
      100% 78%,
      0 78%,
      0 62%,
      16% 100%,
      66% 0,
      84% 0,
      34% 100%,
      16% 100%,
      0 62%
    );
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    ${unsafeCSS(within)} .sourced-contest::before {
      background: CanvasText;
    }
  }
`;
