import { html, nothing } from 'lit';
import type { Event, Source, Statement } from '../../model/dataset.ts';
import { sourcesOf, type Item, type Story } from '../../model/story.ts';
import { dateText } from '../../words/date-words.ts';
import { actorName, richName } from '../shared/actor-names.ts';
import { byline, sourceIds, sourceLine, voiceOf, type Told } from '../shared/attribution.ts';
import { initials } from '../shared/initials.ts';
import { ofRecord, worded } from '../shared/rich-text.ts';
import type { EntryContext } from './entry.ts';
import { quotations } from './quotation.ts';

/** Who has a part in it, or gives an account of it. */
export function who(
  { participants }: Event,
  inAccounts: ReadonlySet<string>,
  { story, words }: EntryContext,
) {
  const speakers = itemsOf(inAccounts, story).map(({ value }) => value.saidBy);
  const ids = [...new Set([...participants.map(({ actor }) => actor), ...speakers])].filter(
    (id) => id !== 'outlet',
  );
  if (ids.length === 0) return nothing;
  return html`<p class="sourced-who-head">${words.who}</p>
    <ul class="sourced-who" role="list">
      ${ids.map((id) => {
        return html`<li
          data-kind="${story.actors.get(id)?.kind ?? 'person'}"
          data-initials="${initials(actorName(story, id, words))}"
        >
          <span data-actor="${id}">${richName(story, id, words)}</span>
        </li>`;
      })}
    </ul>`;
}

const itemsOf = (ids: ReadonlySet<string>, story: Story): Item[] =>
  [...ids].flatMap((id) => story.items.get(id) ?? []);

/** The articles that an event and the accounts of it rest on. */
export function articlesOf(event: Event, inAccounts: ReadonlySet<string>, story: Story): Source[] {
  const items = itemsOf(inAccounts, story).map(({ value }) => value);
  return sourcesOf(story, event, items);
}

/** Each article with all it reports of this and its accounts, and why the entry is dated and told so. */
export function sources(
  event: Event,
  inAccounts: ReadonlySet<string>,
  { story, words }: EntryContext,
  told: Told,
) {
  const items = itemsOf(inAccounts, story);
  const articles = articlesOf(event, inAccounts, story);
  const statements = new Set([
    ...event.statements,
    ...items.flatMap((item) => (item.type === 'statement' ? [item.value] : [])),
  ]);
  const shown = new Set<Statement>(quotations([...statements]));
  const own = (text: string) => ofRecord(text, story, words);
  const { reason } = dateText(event.when, words);
  const notes = [reason && worded(reason, story, words), event.inferred && own(event.inferred)];
  const saidIn = (source: Source) => {
    let last = '';
    return [...statements]
      .filter((statement) => sourceIds([statement]).includes(source.id))
      .map((statement) => {
        const before = last;
        last = voiceOf(statement);
        const { text, quote } = statement;
        return html`<li>
          ${
            last === before
              ? nothing
              : html`<span class="sourced-via">${byline(story, statement, words, told)}</span> `
          }${own(text)}${quote && !shown.has(statement) ? [' ', own(words.quoted(quote.exact))] : nothing}
        </li>`;
      });
  };
  return html`<details class="sourced-sources">
    <summary>${words.reportedBy(articles.length)}</summary>
    <ul role="list">
      ${articles.map(
        (source) =>
          html`<li data-note="${story.numbers.get(source)}">
            ${sourceLine(source, words)}
            <ul role="list">
              ${saidIn(source)}
            </ul>
          </li>`,
      )}
    </ul>
    ${notes.map((note) => (note ? html`<p>${note}</p>` : nothing))}
  </details>`;
}
