import { html } from 'lit';
import type { Quote, Statement } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { byline, quoteMarks } from '../shared/attribution.ts';

/** Words in quotation marks; marks inside them become single ones, the words stay as they are. */
export const quoted = (exact: string) => `“${exact.replace(/“/g, '‘').replace(/”/g, '’')}”`;

/** A quotation with its speaker, channel and carriers, and what a reader must know about it. */
export function quotation(story: Story, statement: Statement & { quote: Quote }, words: Words) {
  const marks = quoteMarks(statement.quote, words);
  return html`<blockquote class="sourced-quote">
    <p>${quoted(statement.quote.exact)}</p>
    <p class="sourced-by">${byline(story, statement, words)}${marks.map((mark) => ` (${mark})`)}</p>
  </blockquote>`;
}
