import { html, nothing } from 'lit';
import type { Mission } from '../../../model/dataset.ts';
import type { Story } from '../../../model/story.ts';
import type { Words } from '../../../words/words.ts';
import { sign } from './lane.ts';
import { standingOf } from './lanes.ts';

/**
 * What takes about the room of a chart, until that is drawn.
 *
 * @param ids Missions to show; all where none is named.
 * @param most Rows of missions.
 */
export function room(
  { missions, dataset }: Story,
  ids: readonly string[],
  most: number,
  words: Words,
) {
  const shown = ids.length > 0 ? ids.map((id) => missions.get(id)) : dataset.missions;
  const lanes = shown.filter((mission) => mission && mission.claims.length > 0);
  return html`<div class="overview room">
    ${lanes.slice(0, most).map((mission) => row(mission!, words))}
    <div class="row">
      <div class="name"></div>
      <div class="dots-track"></div>
    </div>
  </div>`;
}

function row(mission: Mission, words: Words) {
  const { name, place, parent, status } = mission;
  const now = standingOf(mission, status);
  return html`<div class="row ${parent ? 'parts' : ''}">
    <div class="name">
      <span class="mission">${name}${place ? html` <small>${place}</small>` : nothing}</span
      >${now ? html`<span class="now">${sign(now, words)}</span>` : nothing}
    </div>
    <div class="track">
      <div class="bars"></div>
      <div class="captions"></div>
    </div>
  </div>`;
}
