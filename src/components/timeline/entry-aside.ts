import { html, nothing } from 'lit';
import type { Event } from '../../model/dataset.ts';
import { sourcesOf } from '../../model/story.ts';
import { dateText } from '../../words/date-words.ts';
import { actorName, byline, sourceIds, sourceLine, type Told } from '../shared/attribution.ts';
import { initials } from '../shared/initials.ts';
import type { EntryContext } from './entry.ts';
import { quotations, quoted } from './quotation.ts';

/** Who has a part in it. */
export function who(event: Event, { story, words }: EntryContext) {
  const ids = [...new Set(event.participants.map(({ actor }) => actor))];
  if (ids.length === 0) return nothing;
  return html`<p class="sourced-who-head">${words.who}</p>
    <ul class="sourced-who" role="list">
      ${ids.map((id) => {
        const name = actorName(story, id, words);
        return html`<li
          data-kind="${story.actors.get(id)?.kind ?? 'person'}"
          data-initials="${initials(name)}"
        >
          ${name}
        </li>`;
      })}
    </ul>`;
}

/** Each article with all it reports of this, and why the entry is dated and told so. */
export function sources(event: Event, { story, words }: EntryContext, told: Told) {
  const articles = sourcesOf(story, event);
  const { reason } = dateText(event.when, words);
  const shown = new Set(quotations(event.statements).map(({ id }) => id));
  return html`<details class="sourced-sources">
    <summary>${words.reportedBy(articles.length)}</summary>
    <ul role="list">
      ${articles.map(
        (source) =>
          html`<li>
            ${sourceLine(source, words)}
            <ul role="list">
              ${event.statements
                .filter((statement) => sourceIds([statement]).includes(source.id))
                .map(
                  (statement) =>
                    html`<li>
                      ${statement.text}${
                        statement.quote && !shown.has(statement.id)
                          ? ` ${quoted(statement.quote.exact)}`
                          : nothing
                      }
                      <span class="sourced-via">${byline(story, statement, words, told)}</span>
                    </li>`,
                )}
            </ul>
          </li>`,
      )}
    </ul>
    ${[reason, event.inferred].map((note) => (note ? html`<p>${note}</p>` : nothing))}
  </details>`;
}
