import { css } from 'lit';

export const namesStyles = css`
  .popover.profile {
    padding-block-start: 0;
    border-block-start-width: 1px;
  }
  .popover.profile > .close {
    inset-block-start: 4px;
    z-index: 1;
    margin-block: 4px -36px;
  }
`;
