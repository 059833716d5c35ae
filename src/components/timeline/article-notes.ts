import { html, nothing } from 'lit';
import type { Source } from '../../model/dataset.ts';
import type { Block } from '../shared/block.ts';
import { note, notesHeading } from '../shared/notes.ts';
import { articlesOf } from './entry-aside.ts';
import { accountsOf, type EntryContext } from './entry.ts';
import type { Row } from './lay-out.ts';

/** The articles that a row rests on; shown or not. */
export const articlesIn = (row: Row, { story }: EntryContext): Source[] =>
  row.type === 'entry' ? articlesOf(row.event, accountsOf(row.event, story), story) : [];

/** These articles, in the order of their numbers, each as a note. */
export function* noteBlocks(
  sources: ReadonlySet<Source>,
  { story, words }: EntryContext,
): Generator<Block, void> {
  for (const source of story.dataset.sources) {
    if (!sources.has(source)) continue;
    yield {
      key: source.id,
      body: nothing,
      shell: (stamp) => note(source, story, words, stamp),
    };
  }
}

export function notesBlock(rows: readonly Row[], context: EntryContext): Block[] {
  const sources = new Set(rows.flatMap((row) => articlesIn(row, context)));
  const children = [...noteBlocks(sources, context)];
  return children.length > 0 ? [notesSection(children, context)] : [];
}

export const notesSection = (
  children: readonly Block[],
  { words, level }: EntryContext,
): Block => ({
  key: 'notes',
  body: notesHeading(words, level - 1),
  shell: (stamp, body, items) =>
    html`<section class="sourced-notes" data-sourced-key="${stamp}">
      ${body}
      <ol role="list" data-sourced-blocks>
        ${items}
      </ol>
    </section>`,
  children,
});
