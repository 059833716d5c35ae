import { html, nothing } from 'lit';
import type { Source } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { heading } from '../shared/heading.ts';

/** What the parts of a card need beside the actor. */
export interface CardContext {
  story: Story;
  words: Words;
  /** Heading level of the name. */
  level: number;
  compact: boolean;
  limit: number;
  /** Fills as passages are written. */
  cited: Set<Source>;
}

/** A headed list of a card. */
export function section(name: string, title: string, count: string, level: number, rows: unknown) {
  return html`<section class="sourced-${name}">
    ${heading(
      level + 1,
      'sourced-card-label',
      html`${title}${count ? html` <span>${count}</span>` : nothing}`,
    )}
    <ul role="list">
      ${rows}
    </ul>
  </section>`;
}
