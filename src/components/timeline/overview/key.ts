import { html, nothing, svg } from 'lit';
import { STATUSES } from '../../../model/status.ts';
import type { Words } from '../../../words/words.ts';
import { bar, glyph, markOf } from '../../mission-status/marks.ts';
import { labelOf } from '../../mission-status/mission-status-content.ts';
import { contestIcon } from '../../shared/icon.ts';
import { chevron, dots } from './lane.ts';

/**
 * Every mark of the chart, and how to move in it.
 *
 * @param hasSums Whether statuses may stand together.
 */
export function key(words: Words, hasSums: boolean) {
  const { keyMarks } = words;
  const drawn = [
    [svg`<svg><path d="M0 0h22v10H0zM22 4h32v2H22z" fill="currentColor"/></svg>`, keyMarks.told],
    [dots, keyMarks.unknown],
    [html`<i class="bounds"></i>`, keyMarks.bounds],
    [chevron, keyMarks.earlier],
    [html`<i class="dot"></i>`, keyMarks.day],
    [html`<i class="dot vague"></i>`, keyMarks.vague],
    [html`<i class="dot many">3</i>`, keyMarks.several],
    ...(hasSums ? [[html`<i class="dot many sum">3</i>`, words.statusChanges(3)]] : []),
    [contestIcon(), words.disputed],
  ];
  const status = (word: string, label: string, condition?: string) => {
    const mark = markOf(word, condition);
    if (!mark) return nothing;
    return html`<li data-hue=${mark.hue}>
      ${bar(mark, true, `key-${word}${condition ?? '-'}`)}<span class="sign"
        >${glyph(mark)}${label}</span
      >
    </li>`;
  };
  return html`<details class="key">
      <summary>${words.howToRead}</summary>
      <ul role="list">
        ${STATUSES.map((word) => status(word, labelOf(word, words)))}
        ${status('proposed', keyMarks.condition, '')}
        ${drawn.map(([mark, label]) => html`<li><span class="drawn" aria-hidden="true">${mark}</span>${label}</li>`)}
      </ul>
      <p>${words.chartKeys}</p>
    </details>
    <p id="keys" hidden>${words.chartKeys}</p>`;
}
