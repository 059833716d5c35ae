import { html, nothing } from 'lit';
import type { Condition, When } from '../../model/dataset.ts';
import { dateText } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import { labelOf, support } from '../mission-status/mission-status-content.ts';
import { actorName } from '../shared/attribution.ts';
import { capital } from '../shared/date-said.ts';
import { heading } from '../shared/heading.ts';
import type { EntryContext } from './entry.ts';
import { isSame, type GivenStatus, type StatusChange } from './status-changes.ts';

/**
 * What an entry says of a status: from what to what, or in one line what it leaves as it was.
 *
 * @param voice Who tells the entry: not named again beside the status, unless it is the article itself.
 */
export function statusChange(
  change: StatusChange,
  voice: string | undefined,
  context: EntryContext,
) {
  const { missions, before, given, isChange, disputed } = change;
  const { words } = context;
  const [lead, rest] = (isChange ? words.statusChange : words.status)('\n').split('\n');
  const names = missions.map(
    ({ id, name }, index) => html`${index > 0 ? ', ' : ''}<b data-mission="${id}">${name}</b>`,
  );
  const statuses = given.map((one, index) => {
    const next = given[index + 1];
    const goesOn = next && isSame(one.saidBy, next.saidBy) && isSame(one.sources, next.sources);
    const text = statusWords(one, goesOn ? [] : namesOf(one, voice, context), words);
    const size = isChange ? (next?.isStep ? 'small' : 'medium') : 'inline';
    const articles = isChange && !goesOn ? support(false, one.sources.length, words) : nothing;
    const and = next?.isStep ? to(words.changedTo) : html`<span>${words.and}</span>`;
    return html`${badge(one.status, size, html`${text}${articles}`, one.condition?.text)}
    ${next ? html`${and} ` : nothing}`;
  });
  return html`<div class="${isChange ? 'sourced-change' : 'sourced-change sourced-same'}">
    <p>${lead}${names}${rest}</p>
    <p class="sourced-steps">
      ${isChange && !given[1]?.isStep ? html`${earlier(before, words)} ${to(words.changedTo)} ` : nothing}${statuses}${
        disputed ? html`<span class="sourced-contest">${words.disputed}</span>` : nothing
      }
    </p>
  </div>`;
}

const to = (text: string) => html`<span class="sourced-to">${text}</span>`;

const earlier = (before: string | null, words: Words) =>
  before === null
    ? html`<span>${words.noEarlierStatus}</span>`
    : badge(before, 'small', labelOf(before, words));

/** “Ended, 2022, month not given”, “Agreed in principle, only after a truce, says Kaja Kallas”. */
function statusWords(
  { status, scope, condition, held }: GivenStatus,
  names: readonly string[],
  words: Words,
) {
  const parts = [
    scope,
    condition?.text,
    ...(held ? dateParts(held, words) : []),
    names.length > 0 ? words.says(names.join(', ')) : undefined,
  ].filter(Boolean);
  return html`<span class="sourced-status"
    ><b>${labelOf(status, words)}</b>${parts.map((part) => `, ${part}`)}</span
  > `;
}

/** Who gives a status: nobody where it is the voice that tells the entry. */
const namesOf = ({ saidBy }: GivenStatus, voice: string | undefined, context: EntryContext) =>
  saidBy.every((id) => id === voice && id !== 'outlet')
    ? []
    : saidBy.map((id) => actorName(context.story, id, context.words));

/** “2022”, “month not given”. */
function dateParts(held: When, words: Words): string[] {
  const { prefix, text, basis } = dateText(held, words);
  const lower = (part: string) => part.charAt(0).toLocaleLowerCase(words.lang) + part.slice(1);
  return [[prefix, text].filter(Boolean).join(' '), ...basis].map(lower);
}

/** A past or claimed status: the badge element itself, without data. */
const badge = (status: string, size: string, text: unknown, condition?: string) =>
  html`<sourced-mission-status status="${status}" size="${size}" condition="${condition ?? nothing}"
    ><span class="sourced-words">${text}</span></sourced-mission-status
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
