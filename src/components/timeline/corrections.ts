import { html, nothing } from 'lit';
import type { Correction, Event } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import { dateText } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import { time } from '../shared/attribution.ts';
import type { Block } from '../shared/block.ts';
import { fragmentOf } from '../shared/fragment.ts';
import { heading } from '../shared/heading.ts';
import { ofRecord } from '../shared/rich-text.ts';
import type { EntryContext } from './entry.ts';
import type { Row } from './lay-out.ts';

/** Corrections of an event, of what was said in it, or of the status claims and the dispute it tells, newest first. */
function correctionsOf({ dataset: { corrections } }: Story, event: Event): Correction[] {
  if (corrections.length === 0) return [];
  const { id, formerIds = [], statements, figures, missions, dispute } = event;
  const told = [...statements, ...figures].map((item) => item.id);
  const ids = new Set([id, ...formerIds, ...told, ...missions.map(({ claim }) => claim), dispute]);
  return newestFirst(corrections.filter(({ item }) => ids.has(item)));
}

const newestFirst = (corrections: readonly Correction[]) =>
  [...corrections].sort((a, b) => (a.date < b.date ? 1 : -1));

/** The corrections of one entry. */
export function entryCorrections(event: Event, { story, words }: EntryContext) {
  const corrections = correctionsOf(story, event);
  if (corrections.length === 0) return nothing;
  return html`<ul class="sourced-corrected" role="list">
    ${corrections.map((one) => html`<li class="sourced-by">${correction(one, story, words)}</li>`)}
  </ul>`;
}

const correction = ({ type, date, text }: Correction, story: Story, words: Words) =>
  html`<b>${words.correctionTypes[type] ?? type}</b>${words.comma}${time(
      dateText({ edtf: date, basis: 'stated' }, words),
    )}${words.colon}${ofRecord(text, story, words)}`;

/** Corrections, each with the first event that it is of. */
const eventsCorrected = (events: readonly Event[], story: Story): Map<Correction, Event> =>
  new Map(
    events
      .flatMap((event) => correctionsOf(story, event).map((one) => [one, event] as const))
      .reverse(),
  );

/** The closing list: every correction of what the timeline shows, or of the record as a whole. */
export function correctionsBlock(
  rows: readonly Row[],
  { story, words, level, idPrefix }: EntryContext,
): Block[] {
  const events = rows.flatMap((row) => (row.type === 'entry' ? [row.event] : []));
  const shown = eventsCorrected(events, story);
  const known = eventsCorrected(story.events, story);
  const listed = story.dataset.corrections.filter((one) => shown.has(one) || !known.has(one));
  if (listed.length === 0) return [];
  const item = (one: Correction) => {
    const event = shown.get(one);
    return html`<li class="sourced-by">
      ${correction(one, story, words)}${
        event
          ? html` <a href="${fragmentOf(idPrefix + event.id)}"
              >${ofRecord(event.title, story, words)}</a
            >`
          : nothing
      }
    </li>`;
  };
  return [
    {
      key: 'corrections',
      body: html`${heading(level - 1, 'sourced-label', words.corrections)}
        <ul role="list">
          ${newestFirst(listed).map(item)}
        </ul>`,
      shell: (stamp, body) =>
        html`<section class="sourced-corrections" data-sourced-key="${stamp}">${body}</section>`,
    },
  ];
}
