import { html, nothing } from 'lit';
import type { Dispute } from '../../model/dataset.ts';
import type { Item, Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { byline, figureText } from '../shared/attribution.ts';
import { heading } from '../shared/heading.ts';
import { quoted } from './quotation.ts';

/** The sides of a dispute, each in its own words, side by side. */
export function accounts(story: Story, dispute: Dispute, level: number, words: Words) {
  return html`<div class="sourced-accounts">
    <p class="sourced-accounts-head">
      ${words.accounts(dispute.positions.length)}
      <span>${words.natures[dispute.nature] ?? dispute.nature}</span>
    </p>
    <ul role="list">
      ${dispute.positions.map(({ label, claims }) => {
        const items = claims.map((id) => story.items.get(id)).filter((item) => item !== undefined);
        const [first] = items;
        return html`<li>
          ${heading(level, 'sourced-label', label)}${
            first ? html`<p class="sourced-by">${byline(story, first.value, words)}</p>` : nothing
          }${items.map((item) => account(item, words))}
        </li>`;
      })}
    </ul>
    ${dispute.note ? html`<p class="sourced-meta">${dispute.note}</p>` : nothing}
  </div>`;
}

function account(item: Item, words: Words) {
  switch (item.type) {
    case 'statement':
      return html`<p class="sourced-account">${item.value.text}</p>
        ${
          item.value.quote
            ? html`<p class="sourced-account">${quoted(item.value.quote.exact)}</p>`
            : nothing
        }`;
    case 'claim':
      return html`<p class="sourced-account">
        ${words.statuses[item.value.status] ?? item.value.status}
      </p>`;
    case 'condition':
      return html`<p class="sourced-account">${item.value.text}</p>`;
    case 'figure':
      return html`<p class="sourced-account">${figureText(item.value, words)}</p>`;
    case 'stance':
      return html`<p class="sourced-account">
        ${words.stances[item.value.type] ?? item.value.type}
      </p>`;
  }
}
