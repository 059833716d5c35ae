import { html, nothing } from 'lit';
import type { Words } from '../../../words/words.ts';
import { dateLine } from '../../shared/attribution.ts';
import { place } from './place.ts';
import type { Cluster } from './points.ts';
import { shareOf, type Stretch } from './scale.ts';

/** Dots for entries by date: those on a day or over a time above, those whose day is not fixed below. */
export const entriesTrack = (clusters: readonly Cluster[], view: Stretch, words: Words) =>
  html`<div class="track dots-track">
    ${clusters.map(({ points, at }, index) => {
      const isVague = points[0]?.kind === 'bounds';
      const wide = points.filter(({ kind }) => kind !== 'day');
      const [from, to] = [
        Math.min(...wide.map((point) => shareOf(point.from, view))),
        Math.max(...wide.map((point) => shareOf(point.to, view))),
      ];
      return html`${
          to - from > 0.01
            ? html`<i
                class="reach ${isVague ? 'bounds' : 'over'}"
                data-at=${place({ a: from, t: to })}
              ></i>`
            : nothing
        }<button
          class="go place ${isVague ? 'vague' : ''}"
          tabindex="-1"
          data-go="cluster:${index}"
          data-at=${place({ a: at })}
        >
          <i
            class="dot ${isVague ? 'vague' : ''} ${points.length > 1 ? 'many' : ''}"
            aria-hidden="true"
            >${points.length > 1 ? points.length : nothing}</i
          ><span class="vh">${clusterText(points, words)}</span>
        </button>`;
    })}
  </div>`;

function clusterText(points: Cluster['points'], words: Words): string {
  const [first, last] = [points[0], points.at(-1)].map((point) =>
    dateLine(point?.event.when, words),
  );
  const date = first === last ? first : words.range(first ?? '', last ?? '');
  return `${date}: ${points.length > 1 ? words.entries(points.length) : points[0]?.event.title}`;
}
