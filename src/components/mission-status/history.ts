import { html, nothing } from 'lit';
import type { Dispute, Mission, StatusClaim } from '../../model/dataset.ts';
import type { Item, Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { says } from '../shared/actor-names.ts';
import { articlesWith, byline, sourceLine } from '../shared/attribution.ts';
import { daySaid, newestFirst } from '../shared/date-said.ts';
import { closeButton } from '../shared/popover.ts';
import { fill, ofRecord, worded } from '../shared/rich-text.ts';
import { bar, glyph, markOf } from './marks.ts';
import { claimDate, labelOf, support } from './mission-status-content.ts';

/** A mission’s status history, newest first: who said so when, what it hangs on, and where accounts differ. */
export function history(mission: Mission, story: Story, words: Words) {
  const claims = [...mission.claims].sort((a, b) =>
    newestFirst(daySaid(a, story), daySaid(b, story)),
  );
  return html`${closeButton(words)}<b class="name"
      >${fill([ofRecord(mission.name, story, words)], words.historyOf)}</b
    >
    <ol role="list">
      ${claims.map((claim, index) => statusGiven(claim, index, mission, story, words))}
    </ol>
    ${conditions(mission, story, words)}${disputesOf(mission, story).map((one) =>
      dispute(one, story, words),
    )}
    <p class="end">${words.noLaterReport}</p>`;
}

function statusGiven(
  claim: StatusClaim,
  index: number,
  { status }: Mission,
  story: Story,
  words: Words,
) {
  const own = (text: string) => ofRecord(text, story, words);
  const [date, note] = claimDate(claim, story, words);
  const mark = markOf(claim.status);
  const isDisputed = status.disputed && status.claims.includes(claim.id);
  const articles = articlesWith(claim, story);
  return html`<li>
    <div><b>${date}</b> ${note && worded(note, story, words)}</div>
    <div>
      <span class="given" data-hue=${mark?.hue ?? nothing}
        >${mark ? [bar(mark, false, `bar-${index}`), glyph(mark)] : nothing}<b>${labelOf(claim.status, words)}</b>${claim.scope ? [words.comma, own(claim.scope)] : ''}
        ${support(isDisputed, articles.length, words)}</span
      >
      <p class="why">
        ${byline(story, claim, words)}${claim.inferred ? html`. ${own(claim.inferred)}` : nothing}
      </p>
      ${articles.map((source) => html`<p class="why">${sourceLine(source, words)}</p>`)}
    </div>
  </li>`;
}

function conditions({ conditions: all }: Mission, story: Story, words: Words) {
  if (all.length === 0) return nothing;
  return html`<p class="label">${words.conditions}</p>
    <ul role="list">
      ${all.map(
        ({ text, saidBy }) =>
          html`<li>
            ${ofRecord(text, story, words)}${words.comma}${says(story, [saidBy], words)}
          </li>`,
      )}
    </ul>`;
}

function dispute({ question, positions, note }: Dispute, story: Story, words: Words) {
  const own = (text: string) => ofRecord(text, story, words);
  const speakers = (items: readonly Item[]) => [...new Set(items.map(({ value }) => value.saidBy))];
  return html`<p class="label"><span class="sourced-contest">${own(question)}</span></p>
    <ul role="list">
      ${positions.map(
        ({ label, claims }) =>
          html`<li>
            <b>${own(label)}</b
            >${words.comma}${says(story, speakers(itemsOf(claims, story)), words)}
          </li>`,
      )}
    </ul>
    ${note ? html`<p class="why">${own(note)}</p>` : nothing}`;
}

/** The disputes over what is said of the mission’s status or its conditions. */
const disputesOf = (mission: Mission, story: Story): Dispute[] =>
  story.dataset.disputes.filter(({ positions }) =>
    positions.some(({ claims }) =>
      itemsOf(claims, story).some(
        (item) => (item.type === 'claim' || item.type === 'condition') && item.mission === mission,
      ),
    ),
  );

const itemsOf = (ids: readonly string[], story: Story): Item[] =>
  ids.flatMap((id) => story.items.get(id) ?? []);
