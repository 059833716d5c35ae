import { html } from 'lit';
import { compareDays } from '../../model/dates.ts';
import { dayText } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import { icon } from '../shared/icon.ts';
import { select } from './filter-bar.ts';

/**
 * Steps through the days on which something was published, and to the whole record after them.
 *
 * @param days ISO days, in order.
 * @param day The day shown now; empty: the whole record.
 */
export function asOfControl(
  days: readonly string[],
  day: string,
  words: Words,
  choose: (day: string) => void,
) {
  const dated = days.includes(day) || !day ? days : [...days, day].sort(compareDays);
  const all = [...dated, ''];
  const at = all.indexOf(day);
  const step = (by: -1 | 1, label: string) => {
    const next = all[at + by];
    return html`<button
      class="chip step"
      part="chip"
      aria-label=${label}
      aria-disabled=${next === undefined}
      @click=${() => next === undefined || choose(next)}
    >
      ${icon('', by < 0 ? 'M10.5 2.5 5 8l5.5 5.5' : 'M5.5 2.5 11 8l-5.5 5.5')}
    </button>`;
  };
  return html`<div class="as-of" part="as-of" role="group" aria-label=${words.articlesUpTo}>
    ${select(
      words.articlesUpTo,
      all.map((one) => [one, one ? dayText(one, words) : words.allArticles]),
      day,
      words,
      choose,
    )}${step(-1, words.previousDay)}${step(1, words.nextDay)}
  </div>`;
}
