import { html, nothing } from 'lit';
import { shortText } from '../../../words/date-words.ts';
import type { Words } from '../../../words/words.ts';
import { placed } from './place.ts';
import type { Plan } from './plan.ts';
import { dayAt, HALF_A_DAY, shareOf, ticksOf, type Stretch } from './scale.ts';

/** What a year and a date need, in em. */
const YEAR = 3.5;
const DATE = 7.5;

/**
 * Years or months of a view, and the day up to which the record goes.
 *
 * @param width Of the view, in em.
 */
export function axis({ until }: Plan, view: Stretch, width: number, words: Words) {
  const { step, at } = ticksOf(view, width / YEAR);
  const isYears = step >= 12;
  const shown = until >= view.from && until <= view.to;
  const room = 1 - (shown ? DATE : YEAR) / width;
  return html`<div class="axis" aria-hidden="true">
    ${(at.length > 0 ? at : [view.from]).map((moment) => {
      const share = shareOf(moment, view);
      const label = isYears ? moment / 12 : shortText(dayAt(moment), words, at.length === 0);
      const isRoom = share <= Math.max(room, 0);
      return placed(share > 0 ? '' : 'first', { a: share }, isRoom ? label : nothing);
    })}
    ${
      shown
        ? placed(
            'until',
            { a: shareOf(until, view) },
            html`<b>${shortText(dayAt(until - HALF_A_DAY), words, true)}</b>`,
          )
        : nothing
    }
  </div>`;
}
