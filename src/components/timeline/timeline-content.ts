import { html, nothing } from 'lit';
import type { Event, Source } from '../../model/dataset.ts';
import { dayOf, parseDate } from '../../model/dates.ts';
import { isNewSince, selectEvents } from '../../model/select.ts';
import type { Story } from '../../model/story.ts';
import { monthForm, rangeText, spanForm } from '../../words/date-forms.ts';
import { dateText, dayText } from '../../words/date-words.ts';
import { en } from '../../words/en.ts';
import type { DateForm, Words } from '../../words/words.ts';
import { time } from '../shared/attribution.ts';
import type { Block } from '../shared/block.ts';
import type { Content, ContentMaker } from '../shared/content.ts';
import type { Options } from '../shared/content-options.ts';
import { fragmentOf } from '../shared/fragment.ts';
import { heading, levelOf } from '../shared/heading.ts';
import { notes, notesOf } from '../shared/notes.ts';
import { fill, ofRecord } from '../shared/rich-text.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { correctionsBlock } from './corrections.ts';
import { articlesOf } from './entry-aside.ts';
import { accountsOf, entry, type EntryContext } from './entry.ts';
import { layOut, orderGroups, type Order, type Row, type RowGroup } from './lay-out.ts';

/** The timeline’s content: head, a group per year, corrections, and where to report a mistake. */
export const timelineMaker: ContentMaker = {
  english: en,
  defaults: {
    missions: [],
    actors: [],
    kinds: [],
    from: '',
    to: '',
    limit: 50,
    order: 'oldest',
    'as-of': '',
    since: '',
    controls: [],
    heading: '',
    'heading-level': 2,
    'id-prefix': 'sourced-',
  },
  // Of the controls only “share” stands in the content.
  shaping: (options) => ({ ...options, controls: isShared(options) ? ['share'] : [] }),
  make(story, options, words): Content {
    const step = stepOf(options);
    const groups = orderGroups(eventsOf(story, options), options['order'] as Order);
    const matching = groups.flatMap(({ events }) => events);
    return timelineContent(layOut(groups, matching, [[0, step]], step), story, options, words);
  },
};

/** The part of the record that the attributes choose. */
export function eventsOf(story: Story, options: Options): Event[] {
  const list = (name: string) => {
    const value = options[name];
    return Array.isArray(value) ? (value as string[]) : [];
  };
  return selectEvents(story, {
    missions: list('missions'),
    actors: list('actors'),
    kinds: list('kinds'),
    from: String(options['from'] ?? ''),
    to: String(options['to'] ?? ''),
  });
}

/** How many entries are shown at first, and more at a time. */
export function stepOf(options: Options): number {
  const limit = Math.trunc(Number(options['limit']));
  return limit > 0 ? limit : limit === 0 ? Infinity : 50;
}

const isShared = ({ controls }: Options) => Array.isArray(controls) && controls.includes('share');

export const contextOf = (story: Story, options: Options, words: Words): EntryContext => ({
  story,
  words,
  level: levelOf(options['heading-level'], 2) + 2,
  idPrefix: String(options['id-prefix']),
  share: isShared(options),
  since: options['since'] ? (parseDate(String(options['since'])).latest ?? '') : '',
});

/**
 * @param bring The block of a row, where it is to stand; of those that are shown, where it is left out.
 * @param hasNotes Whether the notes are to stand already.
 */
export function timelineContent(
  groups: readonly RowGroup[],
  story: Story,
  options: Options,
  words: Words,
  bring = (row: Row, context: EntryContext) => (row.shown ? rowBlock(row, context) : undefined),
  hasNotes = true,
): Content {
  const context = contextOf(story, options, words);
  const title = String(options['heading'] || story.dataset.title);
  const rows = groups.flatMap((group) => group.rows);
  return {
    root: 'section',
    label: title,
    blocks: [
      head(title, String(options['as-of'] ?? ''), rows, context),
      controls,
      ...(groups.length === 0 ? [empty(words)] : []),
      ...groups.flatMap((group) => {
        const brought = group.rows.flatMap((row) => bring(row, context) ?? []);
        return brought.length > 0 ? [groupBlock(group.key, context, brought)] : [];
      }),
      ...correctionsBlock(rows, context),
      ...(hasNotes ? notesBlock(rows, context) : []),
      foot(context),
    ],
  };
}

function head(title: string, asOf: string, rows: readonly Row[], context: EntryContext): Block {
  const { story, words, level } = context;
  const { dataset } = story;
  const own = (text: string) => ofRecord(text, story, words);
  const day = time(dateText({ edtf: asOf || dataset.updated, basis: 'stated' }, words));
  const isOwn = title === dataset.title;
  return {
    key: 'head',
    body: html`<p class="sourced-top sourced-meta">
        <b>${isOwn ? words.timeline : own(dataset.title)}</b>
        <span>${fill([day], asOf ? words.asOf : words.updated)}</span>
      </p>
      ${heading(level - 2, 'sourced-headline', isOwn ? own(title) : title)}
      <p class="sourced-dek">${own(dataset.summary)}</p>
      ${context.since ? newEntries(rows, context) : nothing}`,
    shell: (stamp, body) => html`<header data-sourced-key="${stamp}">${body}</header>`,
  };
}

/** How many entries are new, and a link to the first. */
function newEntries(rows: readonly Row[], { story, words, since, idPrefix }: EntryContext) {
  const events = rows.flatMap((row) =>
    row.type === 'entry' && isNewSince(story, row.event, since) ? [row.event] : [],
  );
  const [first] = events;
  return html`<p class="sourced-since sourced-meta">
    ${words.newSince(events.length, dayText(since, words))}
    ${first ? html`<a href="${fragmentOf(idPrefix + first.id)}">${words.goToFirst}</a>` : nothing}
  </p>`;
}

/** Where the element puts its chart and filter bar, in a shadow root: between the head and the entries. */
export const controls: Block = {
  key: 'controls',
  body: nothing,
  shell: (stamp) => html`<div class="sourced-controls" data-sourced-key="${stamp}"></div>`,
};

const empty = (words: Words): Block => ({
  key: 'empty',
  body: html`<p class="sourced-label">${words.noEntries}</p>`,
  shell: (stamp, body) =>
    html`<div class="sourced-group" data-sourced-key="${stamp}">${body}</div>`,
});

/** Entries of a group from which on the browser may leave out the group as long as it is far. */
export const MANY = 40;

export const groupBlock = (
  key: string,
  { words, level }: EntryContext,
  children: readonly Block[],
): Block => ({
  key,
  body: heading(level - 1, 'sourced-year', key === 'undated' ? words.undated : key),
  shell: (stamp, body, entries) =>
    html`<section
      class="sourced-group"
      data-sourced-key="${stamp}"
      ?data-many=${entries.length > MANY}
    >
      ${body}
      <ol role="list" data-sourced-blocks>
        ${entries}
      </ol>
    </section>`,
  children,
});

export function rowBlock(row: Row, context: EntryContext): Block {
  const { words } = context;
  const { key } = row;
  switch (row.type) {
    case 'entry':
      return entry(row.event, context, row.isNew);
    case 'gap':
      return {
        key,
        body: html`<p>${words.noEntryUntil(monthForm(row.until, words))}</p>`,
        shell: (stamp, body) =>
          html`<li class="sourced-gap" data-sourced-key="${stamp}">${body}</li>`,
      };
    case 'more':
      return {
        key,
        body: html`<p>${words.notShownHere(row.hidden)}</p>
          <button type="button" class="sourced-button" data-do="more" hidden>
            ${words.showMore(periodOf(row.next, words))}
          </button>`,
        shell: (stamp, body) =>
          html`<li class="sourced-more" data-sourced-key="${stamp}">${body}</li>`,
      };
  }
}

/** “April 2024 to May 2025” of entries that follow each other. */
function periodOf(events: readonly Event[], words: Words): string {
  const months = [events[0], events.at(-1)].map((event) => {
    const day = dayOf(event?.when);
    return day ? monthForm(day, words) : spanForm(words.undated);
  });
  const [from, to] = months as [DateForm, DateForm];
  return from.text === to.text ? from.text : rangeText(from, to, words);
}

function notesBlock(rows: readonly Row[], context: EntryContext): Block[] {
  const children = [...notesIn(rows, context)].filter((block) => !!block);
  return children.length > 0 ? [notes(children, context.words, context.level - 1)] : [];
}

/** The articles of all entries, not only of those that are shown, as notes; nothing for each row that it looks at first. */
export function* notesIn(
  rows: readonly Row[],
  { story, words }: EntryContext,
): Generator<Block | undefined, void> {
  const sources = new Set<Source>();
  for (const row of rows) {
    if (row.type === 'entry') {
      for (const one of articlesOf(row.event, accountsOf(row.event, story), story))
        sources.add(one);
    }
    yield;
  }
  yield* notesOf(sources, story, words);
}

function foot({ story, words }: EntryContext): Block {
  const { contact } = story.dataset;
  const url = safeUrl(contact?.url);
  return {
    key: 'foot',
    body: html`<p>${words.basis}</p>
      ${
        contact && url
          ? html`<p>
              ${words.mistake} <a href="${url}">${ofRecord(contact.label, story, words)}</a>
            </p>`
          : nothing
      }`,
    shell: (stamp, body) =>
      html`<footer class="sourced-foot sourced-meta" data-sourced-key="${stamp}">${body}</footer>`,
  };
}
