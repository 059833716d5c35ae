import { html, nothing } from 'lit';
import type { Source } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { sourceLine } from './attribution.ts';
import type { Block } from './block.ts';
import { heading } from './heading.ts';
import { safeUrl } from './safe-url.ts';

/**
 * The articles as numbered notes, with their addresses in full: for paper, and for feeds and readers that
 * know no style sheet. Where an article is named before, `data-note` gives its number.
 */
export const notes = (children: readonly Block[], words: Words, level: number): Block => ({
  key: 'notes',
  body: heading(level, 'sourced-label', words.sources),
  shell: (stamp, body, items) =>
    html`<section class="sourced-notes" data-sourced-key="${stamp}">
      ${body}
      <ol role="list" ?data-sourced-blocks=${stamp !== nothing}>
        ${items}
      </ol>
    </section>`,
  children,
});

/** These articles, in the order of their numbers, each as a note. */
export function* notesOf(
  sources: ReadonlySet<Source>,
  { dataset, numbers }: Story,
  words: Words,
): Generator<Block, void> {
  for (const source of dataset.sources) {
    if (!sources.has(source)) continue;
    const url = safeUrl(source.url);
    yield {
      key: source.id,
      body: html`${sourceLine(source, words)}${
        url ? html` <span class="sourced-via">${url}</span>` : nothing
      }`,
      shell: (stamp, body) =>
        html`<li class="sourced-meta" value="${numbers.get(source)}" data-sourced-key="${stamp}">
          ${body}
        </li>`,
    };
  }
}
