import { html, nothing, type TemplateResult } from 'lit';
import type { Event, Quote, Statement } from '../../model/dataset.ts';
import { isNewSince } from '../../model/select.ts';
import { sourcesOf, type Story } from '../../model/story.ts';
import { dateText } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import {
  actorName,
  byline,
  figureText,
  sourceIds,
  sourceLine,
  time,
} from '../shared/attribution.ts';
import type { Block } from '../shared/block.ts';
import { heading } from '../shared/heading.ts';
import { initials } from '../shared/initials.ts';
import { accounts } from './accounts.ts';
import { entryCorrections } from './corrections.ts';
import { quotation } from './quotation.ts';
import { statusChanges, type GivenStatus, type StatusChange } from './status-changes.ts';

/** What entries need beside the story. */
export interface EntryContext {
  story: Story;
  words: Words;
  /** Heading level of entry titles. */
  level: number;
  idPrefix: string;
  /** Whether entries offer their link and citation. */
  share: boolean;
  /** ISO day: what was published after it is marked as new; empty: nothing is. */
  since: string;
}

/** One event as a block: date, kind, title, words, status, who, sources, in the order they are read. */
export function entry(event: Event, context: EntryContext): Block {
  const { story, words, level, idPrefix, since } = context;
  const dispute = event.dispute === undefined ? undefined : story.disputes.get(event.dispute);
  const date = dateText(event.when, words);
  const basis = [...date.basis, ...(event.occurred === false ? [words.notYet] : [])];
  const inAccounts = new Set(dispute?.positions.flatMap(({ claims }) => claims));
  const rest = event.statements.filter(({ id }) => !inAccounts.has(id));
  const quotes = rest.filter((one): one is Statement & { quote: Quote } => isQuotation(one));
  const body = html`<div class="sourced-when">
      <p class="sourced-date">${time(date)}</p>
      ${basis.length > 0 ? html`<p class="sourced-basis">${basis.join('; ')}</p>` : nothing}
      <p class="sourced-kind">${words.kinds[event.kind] ?? event.kind}</p>
      ${dispute ? html`<p class="sourced-contest">${words.disputed}</p>` : nothing}
      ${since && isNewSince(story, event, since) ? html`<p class="sourced-new">${words.isNew}</p>` : nothing}
    </div>
    <div class="sourced-story">
      ${heading(level, 'sourced-title', event.title)}${
        event.summary ? html`<p class="sourced-summary">${event.summary}</p>` : nothing
      }${speakers(
        story,
        rest.filter((one) => !isQuotation(one)),
        quotes,
        words,
      )}${quotes.map((one) =>
        quotation(story, one, words),
      )}${dispute ? accounts(story, dispute, level + 1, words) : nothing}${figures(event, inAccounts, context)}${statusChanges(
        story,
        event,
      ).map((change) =>
        statusChange(change, context),
      )}${conditions(event, context)}${entryCorrections(event, context)}
    </div>
    <div class="sourced-aside">
      ${who(event, context)}${sources(event, context)}${context.share ? share(words) : nothing}
    </div>`;
  return {
    key: event.id,
    body,
    shell: (stamp, content) =>
      html`<li
        id="${idPrefix}${event.id}"
        class="sourced-entry"
        data-sourced-key="${stamp}"
        data-kind="${event.kind}"
        data-rail="${date.rail}"
        ?data-estimated=${date.estimated}
      >
        ${content}
      </li>`,
  };
}

/** For the element to act on: without it they stay hidden. */
const share = (words: Words) =>
  html`<p class="sourced-share">
    <button type="button" class="sourced-button" data-do="link" hidden>${words.copyLink}</button>
    <button type="button" class="sourced-button" data-do="citation" hidden>
      ${words.copyCitation}
    </button>
  </p>`;

/** Full and partial quotations stand as such; a fragment stays with the words around it. */
const isQuotation = ({ quote }: Statement) => quote !== undefined && quote.extent !== 'fragment';

/** Who said what the summary tells, where no quotation names them. */
function speakers(
  story: Story,
  statements: readonly Statement[],
  quotes: readonly Statement[],
  words: Words,
) {
  const named = new Set(quotes.map(({ saidBy }) => saidBy));
  return statements.map((statement) => {
    if (named.has(statement.saidBy)) return nothing;
    named.add(statement.saidBy);
    return html`<p class="sourced-by">${byline(story, statement, words)}</p>`;
  });
}

function figures(event: Event, inAccounts: ReadonlySet<string>, { story, words }: EntryContext) {
  const shown = event.figures.filter(({ id }) => !inAccounts.has(id));
  if (shown.length === 0) return nothing;
  return html`<ul class="sourced-figures" role="list">
    ${shown.map(
      (figure) =>
        html`<li class="sourced-by">
          <b>${figureText(figure, words)}</b>, ${words.says(actorName(story, figure.saidBy, words))}
        </li>`,
    )}
  </ul>`;
}

function statusChange({ mission, before, given, disputed }: StatusChange, context: EntryContext) {
  const { words } = context;
  const changed = given.some(({ status }) => status !== before);
  const [lead, rest] = (changed ? words.statusChange : words.status)('\n').split('\n');
  return html`<div class="sourced-change">
    <p>${lead}<b>${mission.name}</b>${rest}</p>
    <p class="sourced-steps">
      ${
        changed
          ? html`${
                before === null
                  ? html`<span>${words.noEarlierStatus}</span>`
                  : badge(before, 'small', words.statuses[before as 'active'] ?? before)
              } <span class="sourced-to">${words.changedTo}</span> `
          : nothing
      }${given.map((one) => html`${givenBadge(one, context)} `)}${
        disputed ? html`<span class="sourced-contest">${words.disputed}</span>` : nothing
      }
    </p>
  </div>`;
}

function givenBadge({ status, saidBy, sources, condition }: GivenStatus, context: EntryContext) {
  const { story, words } = context;
  const label = words.statuses[status as 'active'] ?? status;
  const names = saidBy.map((id) => actorName(story, id, words)).join(', ');
  const verified = sources.length === 1 ? words.oneSource : words.articles(sources.length);
  const text = html`<b>${label}</b>${condition ? `, ${condition}` : ''}, ${words.says(names)}
    <span class="sourced-verified" data-sources="${sources.length}">${verified}</span>`;
  return badge(status, 'medium', text, condition);
}

/** A past or claimed status: the badge element itself, without data. */
const badge = (status: string, size: string, text: unknown, condition?: string) =>
  html`<sourced-mission-status status="${status}" size="${size}" condition="${condition ?? nothing}"
    >${text}</sourced-mission-status
  >`;

/** Conditions that this entry’s articles put on its missions. */
function conditions(
  event: Event,
  { story, words, level }: EntryContext,
): TemplateResult | typeof nothing {
  const articles = new Set(sourcesOf(story, event).map(({ id }) => id));
  const all = event.missions
    .filter(({ claim }) => claim !== undefined)
    .flatMap(({ mission }) => story.missions.get(mission)?.conditions ?? []);
  const shown = [...new Set(all)].filter((condition) =>
    condition.evidence.some(({ source }) => articles.has(source)),
  );
  if (shown.length === 0) return nothing;
  return html`<div class="sourced-conditions">
    ${heading(level + 1, 'sourced-label', words.conditions)}
    <ul role="list">
      ${shown.map(
        (condition) =>
          html`<li>
            ${condition.text}, ${words.says(actorName(story, condition.saidBy, words))}
          </li>`,
      )}
    </ul>
  </div>`;
}

function who(event: Event, { story, words }: EntryContext) {
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

function sources(event: Event, { story, words }: EntryContext) {
  const articles = sourcesOf(story, event);
  const { reason } = dateText(event.when, words);
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
                      ${statement.text}
                      <span class="sourced-via">${byline(story, statement, words)}</span>
                    </li>`,
                )}
            </ul>
          </li>`,
      )}
    </ul>
    ${[reason, event.inferred].map((note) => (note ? html`<p>${note}</p>` : nothing))}
  </details>`;
}
