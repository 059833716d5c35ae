import { html, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define.ts';
import { tokens } from '../src/components/shared/tokens.ts';
import { hex, lacking, ROLES, swatches, type Role, type Swatch } from './contrast.ts';
import { seen, until, type Reader } from './reader.ts';

/** Names of the colours that the style sheets declare. */
const NAMES = [...tokens.cssText.matchAll(/--s-([\w-]+):var\(--sourced-\1,light-dark/g)].map(
  ([, name = '']) => name,
);

/** Calls back once the element stands in the page. */
const whenThere = (measure: (element: Element) => void) => (element?: Element) => {
  if (element) queueMicrotask(() => element.isConnected && measure(element));
};

const rounded = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

const swatch = (one: Swatch): TemplateResult =>
  html`<li class="swatch">
    <span class="colour" style="background: ${hex(one.colour)}"></span>
    <code>--sourced-${one.name}</code>
    <code>${hex(one.colour)}</code>
    ${
      ROLES[one.role].needs > 0
        ? html`<span class=${lacking(one).length > 0 ? 'too-little' : 'enough'}
            >${one.ratios.map(({ ground, ratio }) => html`<span><b>${rounded(ratio)}</b> on ${ground}</span>`)}</span
          >`
        : ''
    }
  </li>`;

const group = (role: Role, all: readonly Swatch[]) =>
  html`<section>
    <h3>${ROLES[role].title}</h3>
    <p>${ROLES[role].says}</p>
    <ul role="list">
      ${all.filter((one) => one.role === role).map(swatch)}
    </ul>
  </section>`;

/** The colours for a scheme, computed where they stand, once the sheet of a theme is there. */
export const palette = (scheme: 'light' | 'dark', theme = ''): TemplateResult => {
  const fill = (place: Element) => {
    const all = swatches(place.parentElement!, scheme, NAMES);
    const roles = Object.keys(ROLES) as Role[];
    render(
      roles.map((role) => group(role, all)),
      place as HTMLElement,
    );
  };
  const refill = ({ currentTarget }: Event) =>
    fill((currentTarget as Element).parentElement!.querySelector('.colours')!);
  return html`<section class="palette ${scheme}">
    <h2>${scheme === 'light' ? 'Light' : 'Dark'}</h2>
    ${theme && html`<link rel="stylesheet" href=${theme} @load=${refill} />`}
    <div class="colours" ${ref(theme ? undefined : whenThere(fill))}></div>
  </section>`;
};

/** Plays: every colour is there, and none has too little contrast. */
export async function enoughContrast({ canvasElement, step }: Reader): Promise<void> {
  await step('Every colour is there', async () => {
    await until('swatches', () => {
      const count = seen(canvasElement, '.swatch').length;
      return count > 0 && count === NAMES.length * seen(canvasElement, '.palette').length;
    });
  });
  await step('None has too little contrast', async () => {
    const faults = seen(canvasElement, '.swatch:has(.too-little)').map((one) => one.innerText);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
}
