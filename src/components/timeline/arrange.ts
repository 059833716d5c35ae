import { stampOf, templateOf } from '../shared/block.ts';
import { build } from '../shared/build.ts';
import { notes } from '../shared/notes.ts';
import { keyOf, put } from '../shared/patch-content.ts';
import type { EntryContext } from './entry.ts';
import type { Row, RowGroup } from './lay-out.ts';
import { groupBlock, MANY, notesIn, rowBlock } from './timeline-content.ts';

const LIST = '[data-sourced-blocks]';

/** The rows that stand in the content, by key. */
export const rowsIn = (content: Element): Map<string | undefined, HTMLElement> =>
  byKey(content.querySelectorAll(`.sourced-group > ${LIST} > *`));

const byKey = (elements: Iterable<HTMLElement>) =>
  new Map([...elements].map((element) => [keyOf(element), element]));

/**
 * Makes the list in the page what the rows say: hides and shows what stands, puts it in order, makes
 * what is missing, and the notes where there are none. What stands right is not touched. Stops after each row
 * that it makes.
 */
export function* arrange(
  content: Element,
  groups: readonly RowGroup[],
  context: EntryContext,
): Generator<void, void> {
  const rows = rowsIn(content);
  const wanted = new Set(groups.flatMap((group) => group.rows.map(({ key }) => key)));
  for (const [key = '', row] of rows) {
    if (wanted.has(key)) continue;
    if (key.startsWith('more:')) row.remove();
    // It may come back, with what a translator wrote.
    else if (key.startsWith('gap:')) row.hidden = true;
  }
  const sections = byKey(content.querySelectorAll(':scope > .sourced-group'));
  const placed = [...content.querySelectorAll(':scope > :is(header, .sourced-controls)')];
  for (const group of groups) {
    const present = group.rows.filter(({ shown, key }) => shown || rows.has(key));
    let section = sections.get(group.key);
    if (!section) {
      if (present.length === 0) continue;
      section = build(templateOf(groupBlock(group.key, context, [])));
    }
    put(section, content, placed);
    section.toggleAttribute('hidden', !group.shown);
    section.toggleAttribute('data-many', present.length > MANY);
    const list = section.querySelector(LIST);
    if (list) yield* arrangeList(list, present, rows, context);
  }
  if (!content.querySelector('.sourced-notes')) yield* addNotes(content, groups, context);
}

/** Makes the notes, before the foot. Stops after each row that it looks at, and each note that it makes. */
function* addNotes(
  content: Element,
  groups: readonly RowGroup[],
  context: EntryContext,
): Generator<void, void> {
  const section = build(templateOf(notes([], context.words, context.level - 1)));
  const list = section.querySelector(LIST);
  const rows = groups.flatMap((group) => group.rows);
  for (const block of notesIn(rows, context)) {
    if (block) list?.append(build(templateOf(block)));
    yield;
  }
  if (list?.hasChildNodes()) {
    content.insertBefore(section, content.querySelector(':scope > .sourced-foot'));
  }
}

function* arrangeList(
  list: Element,
  rows: readonly Row[],
  standing: ReadonlyMap<string | undefined, Element>,
  context: EntryContext,
): Generator<void, void> {
  const placed: Element[] = [];
  for (const row of rows) {
    const found = standing.get(row.key);
    const element = found && isCurrent(found, row, context) ? found : make(row, context);
    if (element !== found) found?.replaceWith(element);
    put(element, list, placed);
    element.toggleAttribute('hidden', !row.shown);
    if (element !== found) yield;
  }
}

const make = (row: Row, context: EntryContext) => build(templateOf(rowBlock(row, context)));

/** What entries and gaps say follows from the record alone; what “Show more” says, from the rest. */
const isCurrent = (found: Element, row: Row, context: EntryContext) =>
  row.type !== 'more' || found.getAttribute('data-sourced-key') === stampOf(rowBlock(row, context));
