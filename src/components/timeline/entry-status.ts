import { html, nothing } from 'lit';
import type { Condition } from '../../model/dataset.ts';
import { dateText } from '../../words/date-words.ts';
import { actorName } from '../shared/attribution.ts';
import { capital } from '../shared/date-said.ts';
import { heading } from '../shared/heading.ts';
import type { EntryContext } from './entry.ts';
import { isSame, type GivenStatus, type StatusChange } from './status-changes.ts';

/** What an entry says of a mission’s status: from what to what, or in one line that it stays. */
export function statusChange(change: StatusChange, context: EntryContext) {
  const { mission, before, given, disputed } = change;
  const { words } = context;
  const isNew = given.some(({ status }) => status !== before);
  const [lead, rest] = (isNew ? words.statusChange : words.status)('\n').split('\n');
  return html`<div class="${isNew ? 'sourced-change' : 'sourced-change sourced-same'}">
    <p>${lead}<b>${mission.name}</b>${rest}</p>
    <p class="sourced-steps">
      ${isNew && !given[1]?.isStep ? html`${earlier(before, context)} ${to(words.changedTo)} ` : nothing}${given.map(
        (one, index) => html`${givenStatus(one, given[index + 1], isNew, context)} `,
      )}${disputed ? html`<span class="sourced-contest">${words.disputed}</span>` : nothing}
    </p>
  </div>`;
}

const to = (text: string) => html`<span class="sourced-to">${text}</span>`;

const earlier = (before: string | null, { words }: EntryContext) =>
  before === null
    ? html`<span>${words.noEarlierStatus}</span>`
    : badge(before, 'small', words.statuses[before as 'active'] ?? before);

/** A status and what leads to the next; who says so stands once where the next has the same from the same. */
function givenStatus(
  one: GivenStatus,
  next: GivenStatus | undefined,
  isNew: boolean,
  context: EntryContext,
) {
  const { story, words } = context;
  const { status, saidBy, sources, scope, condition, held } = one;
  const size = !isNew ? 'inline' : next?.isStep ? 'small' : 'medium';
  const goesOn = next && isSame(saidBy, next.saidBy) && isSame(sources, next.sources);
  const names = saidBy.map((id) => actorName(story, id, words)).join(', ');
  const parts = [
    scope,
    condition?.text,
    ...(held ? dateParts(held, words) : []),
    ...(goesOn ? [] : [words.says(names)]),
  ].filter(Boolean);
  const verified = sources.length === 1 ? words.oneSource : words.articles(sources.length);
  const text = html`<b>${words.statuses[status as 'active'] ?? status}</b>${parts.map((part) => `, ${part}`)}${
    goesOn
      ? nothing
      : html` <span class="sourced-verified" data-sources="${sources.length}">${verified}</span>`
  }`;
  const and = next?.isStep ? to(words.changedTo) : html`<span>${words.and}</span>`;
  return html`${badge(status, size, text, condition?.text)}${next ? html` ${and}` : nothing}`;
}

/** “2022”, “month not given”. */
function dateParts(held: GivenStatus['held'], words: EntryContext['words']): string[] {
  const { prefix, text, basis } = dateText(held, words);
  const lower = (part: string) => part.charAt(0).toLocaleLowerCase(words.lang) + part.slice(1);
  return [[prefix, text].filter(Boolean).join(' '), ...basis].map(lower);
}

/** A past or claimed status: the badge element itself, without data. */
const badge = (status: string, size: string, text: unknown, condition?: string) =>
  html`<sourced-mission-status status="${status}" size="${size}" condition="${condition ?? nothing}"
    >${text}</sourced-mission-status
  >`;

/** Each condition with its owner. */
export function conditions(told: readonly Condition[], { story, words, level }: EntryContext) {
  if (told.length === 0) return nothing;
  return html`<div class="sourced-conditions">
    ${heading(level + 1, 'sourced-label', words.conditions)}
    <ul role="list">
      ${told.map(
        ({ text, saidBy }) =>
          html`<li>
            ${capital(text, words)}<span>, ${words.says(actorName(story, saidBy, words))}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}
