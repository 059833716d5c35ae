import { css } from 'lit';

export const namesContentStyles = css`
  sourced-timeline .sourced-content {
    :is([data-actor], [data-mission]) {
      padding-block: 0.35em;
    }
    :is([data-actor], [data-mission])[role='button'] {
      cursor: pointer;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }
    :is([data-actor], [data-mission])[role='button']:hover {
      text-decoration-thickness: 2px;
    }
    [data-mission][aria-pressed='true'] {
      outline: 2px solid var(--s-ink);
      outline-offset: 1px;
    }
    @media print {
      :is([data-actor], [data-mission])[role='button'] {
        text-decoration: none;
      }
    }
  }
`;
