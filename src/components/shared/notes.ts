import { html, nothing } from 'lit';
import type { Source } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { sourceLine } from './attribution.ts';
import { heading } from './heading.ts';
import { safeUrl } from './safe-url.ts';

/**
 * The articles as numbered notes, with their addresses in full: for paper, and for feeds and readers that
 * know no style sheet. Where an article is named before, `data-note` gives its number.
 */
export function notes(sources: ReadonlySet<Source>, story: Story, words: Words, level: number) {
  const cited = story.dataset.sources.filter((source) => sources.has(source));
  if (cited.length === 0) return nothing;
  return html`${notesHeading(words, level)}
    <ol role="list">
      ${cited.map((source) => note(source, story, words))}
    </ol>`;
}

export const notesHeading = (words: Words, level: number) =>
  heading(level, 'sourced-label', words.sources);

/** @param stamp Where the note is a block of its own. */
export function note(
  source: Source,
  { numbers }: Story,
  words: Words,
  stamp: string | typeof nothing = nothing,
) {
  const url = safeUrl(source.url);
  return html`<li class="sourced-meta" value="${numbers.get(source)}" data-sourced-key="${stamp}">
    ${sourceLine(source, words)}${url ? html` <span class="sourced-via">${url}</span>` : nothing}
  </li>`;
}
