import { html, nothing } from 'lit';
import type { Story } from '../../../model/story.ts';
import { dateLine, spanText } from '../../../words/date-words.ts';
import type { Words } from '../../../words/words.ts';
import { capitalRich, join, ofRecord, type Rich } from '../../shared/rich-text.ts';
import { periodText } from './brush.ts';
import { place, placed } from './place.ts';
import { isVague, type Cluster } from './points.ts';
import { reachOf, shareOf, type Stretch } from './scale.ts';

/** Stretches shorter than this share of the view are no wider than their dot. */
const NARROW = 0.01;

/** Dots for entries by date: those on a day or over a time above, those whose day is not fixed below. */
export const entriesTrack = (
  clusters: readonly Cluster[],
  view: Stretch,
  story: Story,
  words: Words,
) =>
  html`<div class="track dots-track">
    ${clusters.map(({ points, at }, index) => {
      const [first] = points;
      const vague = first && isVague(first) ? 'vague' : '';
      // Bounds are drawn where they are those of all that stand there.
      const isOne = points.every(({ from, to }) => from === first?.from && to === first.to);
      const [from, to] = [shareOf(first?.from ?? 0, view), shareOf(first?.to ?? 0, view)];
      return html`${
          isOne && to - from > NARROW
            ? placed(`reach ${vague ? 'bounds' : 'over'}`, { a: from, t: to })
            : nothing
        }<button
          class="go place ${vague}"
          tabindex="-1"
          data-go="cluster:${index}"
          data-at=${place({ a: at })}
        >
          <i class="dot ${vague} ${points.length > 1 ? 'many' : ''}" aria-hidden="true"
            >${points.length > 1 ? points.length : nothing}</i
          ><span class="vh">${clusterText(points, story, words)}</span>
        </button>`;
    })}
  </div>`;

function clusterText(points: Cluster['points'], story: Story, words: Words): Rich {
  const [first, last] = [points[0]?.event, points.at(-1)?.event];
  const line = dateLine(first?.when, words);
  const date =
    line === dateLine(last?.when, words)
      ? line
      : points.some(({ kind }) => kind === 'range')
        ? periodText(reachOf(points), words)
        : spanText(first?.when, last?.when, words);
  const told =
    points.length > 1 ? words.entries(points.length) : ofRecord(first?.title ?? '', story, words);
  return capitalRich(join([date, told], words.colon), words);
}
