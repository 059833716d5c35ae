import { html } from 'lit';
import type { Words } from '../../words/words.ts';
import { turned } from '../shared/rich-text.ts';

/** Grey rows while nothing is there to read, as many as entries are expected. */
export function skeleton(heading: string | undefined, entries = 3, words: Words) {
  const rows = [...Array<undefined>(Math.trunc(Math.min(Math.max(entries, 1), 100)) || 1)];
  return html`<div class="skeleton" aria-busy="true" lang=${words.lang} dir=${turned(words)}>
    <p class="top"><span role="status">${words.loading}</span></p>
    <div aria-hidden="true">
      ${heading ? html`<p class="headline">${heading}</p>` : html`<i class="hed"></i>`}
      ${rows.map(
        () =>
          html`<div class="row">
            <i></i><b></b><span><i></i><i></i><i></i></span>
          </div>`,
      )}
    </div>
  </div>`;
}
