import { html, nothing } from 'lit';
import type { Dispute } from '../../model/dataset.ts';
import type { Item, Story } from '../../model/story.ts';
import { capital } from '../../words/letter-case.ts';
import type { Words } from '../../words/words.ts';
import { byline, figureText, shared, type Told } from '../shared/attribution.ts';
import { heading } from '../shared/heading.ts';
import { ofRecord } from '../shared/rich-text.ts';
import { isUnsaid, quoteClass, quoteMark } from './quotation.ts';

/** The sides of a dispute, each in its own words, side by side. */
export function accounts(
  story: Story,
  { question, nature, positions, note }: Dispute,
  level: number,
  words: Words,
  told: Told,
) {
  const own = (text: string) => ofRecord(text, story, words);
  return html`<div class="sourced-accounts">
    <p class="sourced-accounts-head">
      <span><b>${words.accounts(positions.length)}.</b> ${own(question)}</span>
      <span class="sourced-nature">${words.natures[nature] ?? nature}</span>
    </p>
    <ul role="list">
      ${positions.map(({ label, claims }) => {
        const [first = [], ...others] = bySpeaker(claims, story);
        const line = (items: readonly Item[]) => {
          const [one, ...more] = items.map(({ value }) => value);
          return one
            ? html`<p class="sourced-by">${byline(story, shared([one, ...more]), words, told)}</p>`
            : nothing;
        };
        const said = (items: readonly Item[]) => items.map((item) => account(item, story, words));
        return html`<li>
          ${heading(level, 'sourced-label', own(label))}${line(first)}
          <div>${said(first)}${others.map((items) => [line(items), said(items)])}</div>
        </li>`;
      })}
    </ul>
    ${note ? html`<p class="sourced-meta">${own(note)}</p>` : nothing}
  </div>`;
}

/** Items in their order, parted wherever another speaks. */
function bySpeaker(ids: readonly string[], story: Story): Item[][] {
  const runs: Item[][] = [];
  for (const item of ids.flatMap((id) => story.items.get(id) ?? [])) {
    const run = runs.at(-1);
    if (run?.[0]?.value.saidBy === item.value.saidBy) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function account(item: Item, story: Story, words: Words) {
  const own = (text: string) => ofRecord(text, story, words);
  switch (item.type) {
    case 'statement': {
      const { text, quote } = item.value;
      const isWhole = quote && (quote.extent === 'full' || isUnsaid(quote));
      return html`${isWhole ? nothing : html`<p class="sourced-account">${own(text)}</p>`}${
        quote
          ? html`${quoteMark(item.value, story, words)}
              <p class="${quoteClass(quote, 'sourced-account')}">
                ${own(words.quoted(quote.exact))}${
                  quote.translated
                    ? html` <span class="sourced-translated">(${words.translated})</span>`
                    : nothing
                }
              </p>`
          : nothing
      }`;
    }
    case 'claim': {
      const { status, scope } = item.value;
      return html`<p class="sourced-account">
        <sourced-mission-status status="${status}" size="inline"
          >${words.statuses[status] ?? status}${scope ? [words.comma, own(scope)] : ''}</sourced-mission-status
        >
      </p>`;
    }
    case 'condition':
      return html`<p class="sourced-account">${own(capital(item.value.text))}</p>`;
    case 'figure':
      return html`<p class="sourced-account">${figureText(item.value, story, words)}</p>`;
    case 'stance':
      return html`<p class="sourced-account">
        ${words.stances[item.value.type] ?? item.value.type}
      </p>`;
  }
}
