import { css, unsafeCSS } from 'lit';

const ink: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  surface: ['#ffffff', '#14171c'],
  wash: ['#f2f4f6', '#1e2329'],
  ink: ['#15181d', '#eceff3'],
  'ink-2': ['#474e59', '#bcc4cf'],
  rule: ['#cfd4db', '#363d47'],
  control: ['#737c89', '#8791a0'],
  focus: ['#1347c0', '#9cc0ff'],
  contest: ['#b0133f', '#ff8da6'],
  'st-proposed': ['#7461a8', '#a99bdb'],
  'st-discussed': ['#54408c', '#c6b8f5'],
  'st-conditional': ['#945700', '#e8ad52'],
  'st-agreed': ['#267482', '#74bfcd'],
  'st-active': ['#0a4d78', '#62b0ec'],
  'st-suspended': ['#7d5745', '#d0a68f'],
  'st-ended': ['#5b6470', '#a4adb9'],
  'st-ruled-out': ['#2b3038', '#e4e8ed'],
};

const measures: Readonly<Record<string, string>> = {
  radius: '2px',
  'line-top': '4px',
  'line-section': '1px',
  'line-row': '1px',
  'line-control': '1px',
  'line-contest': '3px',
  'line-focus': '3px',
};

/** Declarations of every token: what the host page sets as `--sourced-NAME`, else ours. */
export const tokens = css`
  ${unsafeCSS(
    Object.entries(ink)
      .map(
        ([name, [light, dark]]) =>
          `--s-${name}:var(--sourced-${name},light-dark(${light},${dark}));`,
      )
      .join(''),
  )}
  ${unsafeCSS(
    Object.entries(measures)
      .map(([name, value]) => `--s-${name}:var(--sourced-${name},${value});`)
      .join(''),
  )}
  --s-serif: var(--sourced-serif, Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', Georgia, serif);
  --s-sans: var(
    --sourced-sans,
    -apple-system,
    BlinkMacSystemFont,
    'Segoe UI',
    Roboto,
    'Noto Sans',
    'Helvetica Neue',
    Arial,
    sans-serif
  );
`;
