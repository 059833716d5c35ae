import { html, nothing } from 'lit';
import type { Condition, When } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import { dateLine, dateText } from '../../words/date-words.ts';
import { capital, inSentence } from '../../words/letter-case.ts';
import type { Words } from '../../words/words.ts';
import { labelOf, support } from '../mission-status/mission-status-content.ts';
import { says } from '../shared/actor-names.ts';
import { heading } from '../shared/heading.ts';
import { fill, join, ofRecord, worded, type Rich } from '../shared/rich-text.ts';
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
  const { story, words } = context;
  const names = missions.map(
    ({ id, name }) => html`<b data-mission="${id}">${ofRecord(name, story, words)}</b>`,
  );
  const statuses = given.map((one, index) => {
    const next = given[index + 1];
    const goesOn = next && isSame(one.saidBy, next.saidBy) && isSame(one.sources, next.sources);
    const text = statusWords(one, goesOn ? [] : speakersOf(one, voice), context);
    const size = isChange ? (next?.isStep ? 'small' : 'medium') : 'inline';
    const articles = isChange && !goesOn ? support(false, one.sources.length, words) : nothing;
    const and = next?.isStep ? to(words.changedTo) : html`<span>${words.and}</span>`;
    return html`${badge(one.status, size, html`${text}${articles}`, one.condition?.text)}
    ${next ? html`${and} ` : nothing}`;
  });
  return html`<div class="${isChange ? 'sourced-change' : 'sourced-change sourced-same'}">
    <p>${fill([join(names, words.comma)], isChange ? words.statusChange : words.status)}</p>
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
  speakers: readonly string[],
  { story, words }: EntryContext,
) {
  const parts = [
    ...[scope, condition?.text].map((text) => text && ofRecord(text, story, words)),
    ...(held ? dateParts(held, story, words) : []),
    speakers.length > 0 ? says(story, speakers, words) : undefined,
  ].filter(Boolean);
  return html`<span class="sourced-status"
    ><b>${labelOf(status, words)}</b>${parts.map((part) => [words.comma, part])}</span
  > `;
}

/** Who gives a status: nobody where it is the voice that tells the entry. */
const speakersOf = ({ saidBy }: GivenStatus, voice: string | undefined) =>
  saidBy.every((id) => id === voice && id !== 'outlet') ? [] : saidBy;

/** “2022”, “month not given”. */
const dateParts = (held: When, story: Story, words: Words): Rich[] => [
  dateLine(held, words),
  ...dateText(held, words).basis.map((part) =>
    typeof part === 'string' ? inSentence(part) : worded(part, story, words),
  ),
];

/** A past or claimed status: the badge element itself, without data. */
const badge = (status: string, size: string, text: unknown, condition?: string) =>
  html`<sourced-mission-status status="${status}" size="${size}" condition="${condition ?? nothing}"
    ><span class="sourced-words">${text}</span></sourced-mission-status
  >`;

/** Each condition with its owner, by mission; the mission is named where the record has several. */
export function conditions(told: readonly Condition[], { story, words, level }: EntryContext) {
  const missionOf = ({ id }: Condition) => story.items.get(id)?.mission;
  return [...new Set(told.map(missionOf))].map((mission) => {
    const isNamed = mission && story.dataset.missions.length > 1;
    const name = isNamed ? [words.colon, ofRecord(mission.name, story, words)] : '';
    return html`<div class="sourced-conditions">
      ${heading(level + 1, 'sourced-label', [words.conditions, name])}
      <ul role="list">
        ${told
          .filter((one) => missionOf(one) === mission)
          .map(
            ({ text, saidBy }) =>
              html`<li>
                ${ofRecord(capital(text), story, words)}<span
                  >${words.comma}${says(story, [saidBy], words)}</span
                >
              </li>`,
          )}
      </ul>
    </div>`;
  });
}
