import { html, type TemplateResult } from 'lit';

const css = `
.specimen { font: 15px/1.5 'Noto Sans', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; max-inline-size: 1100px; }
.specimen h2, .specimen h3, .specimen p, .specimen ul { margin: 0; padding: 0; }
.specimen h2 { font-size: 22px; border-block-start: 4px solid currentColor; padding-block: 12px; }
.specimen h3 { font-size: 15px; }
.specimen ul { list-style: none; }
.specimen code { font: 13px/1.5 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.palette { padding: 16px; margin-block-end: 24px; }
.palette.light { background: #fff; color: #15181d; color-scheme: light; }
.palette.dark { background: #14171c; color: #eceff3; color-scheme: dark; }
.palette section { padding-block: 12px; }
.palette ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 215px), 1fr)); gap: 16px; padding-block-start: 8px; }
.swatch { display: grid; align-content: start; }
.swatch .colour { block-size: 56px; border: 1px solid #737c89; border-radius: 2px; margin-block-end: 6px; }
.swatch .enough, .swatch .too-little { display: flex; flex-wrap: wrap; column-gap: 12px; font-size: 13px; }
.swatch .too-little { outline: 2px solid; outline-offset: 2px; }
.specimen .texts { display: grid; gap: 20px; padding-block-end: 48px; }
.specimen .texts p { overflow-wrap: anywhere; }
.specimen .measures { display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); align-items: end; }
.specimen .measures li > span:first-child { display: block; background: currentColor; inline-size: 160px; margin-block-end: 8px; }
.specimen .measures [style*=radius] { block-size: 40px; }
.pair { display: grid; gap: 24px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 288px), 1fr)); }
.pair section { border-block-start: 4px solid currentColor; padding-block-start: 8px; min-inline-size: 0; }
.pair .dont { border-block-start-style: dashed; }
.pair .do h3::before { content: '✓ ' / ''; }
.pair .dont h3::before { content: '✕ ' / ''; }
.pair .shown { padding-block: 16px; }
.pair .shown p { font: 17px/1.5 Charter, Cambria, 'Noto Serif', Georgia, serif; margin-block: 0 12px; }
.drop { display: grid; gap: 8px; justify-items: start; margin-block: 16px; padding: 16px; border: 2px dashed currentColor; border-radius: 2px; }
.drop input, .choice select { font: inherit; max-inline-size: 100%; }
.specimen .outcome { font-weight: 600; }
.reasons, .on-elements { display: grid; gap: 8px; }
.checked, .on-elements, .reasons { padding-block: 12px; }
.on-elements { gap: 24px; }
.specimen .size { font-size: 13px; margin-inline-start: 8px; }
.specimen table { border-collapse: collapse; inline-size: 100%; }
.specimen th, .specimen td { text-align: start; vertical-align: top; padding: 12px 16px 12px 0; border-block-end: 1px solid color-mix(in srgb, currentcolor 25%, transparent); }
.specimen thead th { font-weight: 400; font-size: 13px; border-block-end-color: currentColor; }
.specimen tbody th { font-weight: 400; }
.specimen td.small { font-size: 13px; }
@media (max-width: 700px) {
  .specimen thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .specimen tr, .specimen th, .specimen td { display: block; }
  .specimen .next::before { content: 'May be followed by: '; }
  .specimen tr { border-block-end: 1px solid color-mix(in srgb, currentcolor 25%, transparent); padding-block: 8px; }
  .specimen tbody th, .specimen td { border: 0; padding: 4px 0; }
}
`;

/** A page of specimens: marks, colours, text. */
export const specimen = (content: unknown): TemplateResult =>
  html`<div class="specimen">
    <style>
      ${css}
    </style>
    ${content}
  </div>`;
