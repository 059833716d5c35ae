import { html, nothing } from 'lit';
import type { Event } from '../../model/dataset.ts';
import { effective } from '../../model/dates.ts';
import { groupByYear, selectEvents } from '../../model/select.ts';
import type { Story } from '../../model/story.ts';
import { dateText, monthText } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import { time } from '../shared/attribution.ts';
import type { Block } from '../shared/block.ts';
import type { Content, ContentMaker } from '../shared/content.ts';
import type { Options } from '../shared/content-options.ts';
import { heading, levelOf } from '../shared/heading.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { entry, type EntryContext } from './entry.ts';

/** Months without an entry that are worth a sentence. */
const GAP_MONTHS = 12;

/** The timeline’s content: head, a group per year, and where to report a mistake. */
export const timelineMaker: ContentMaker = {
  defaults: {
    missions: [],
    actors: [],
    kinds: [],
    from: '',
    to: '',
    order: 'oldest',
    'as-of': '',
    heading: '',
    'heading-level': 2,
    'id-prefix': 'sourced-',
  },
  make(story, options, words): Content {
    const level = levelOf(options['heading-level'], 2);
    const title = String(options['heading'] || story.dataset.title);
    const events = selectEvents(story, filterOf(options));
    const groups = groupByYear(events);
    if (options['order'] === 'newest') {
      groups.reverse();
      for (const group of groups) group.events.reverse();
      groups.sort((a, b) => Number(a.key === 'undated') - Number(b.key === 'undated'));
    }
    const context: EntryContext = {
      story,
      words,
      level: level + 2,
      idPrefix: String(options['id-prefix']),
    };
    return {
      root: 'section',
      label: title,
      blocks: [
        head(story, title, level, String(options['as-of'] ?? ''), words),
        ...(groups.length === 0 ? [empty(words)] : []),
        ...groups.map(({ key, events: inYear }, index) =>
          group(key, inYear, groups[index + 1]?.events[0], level + 1, context),
        ),
        foot(story, words),
      ],
    };
  },
};

function filterOf(options: Options) {
  const list = (name: string) => {
    const value = options[name];
    return Array.isArray(value) && value.length > 0 ? { [name]: value as string[] } : {};
  };
  return {
    ...list('missions'),
    ...list('actors'),
    ...list('kinds'),
    ...(options['from'] ? { from: String(options['from']) } : {}),
    ...(options['to'] ? { to: String(options['to']) } : {}),
  };
}

function head(story: Story, title: string, level: number, asOf: string, words: Words): Block {
  const { dataset } = story;
  const [label, day] = asOf ? [words.asOf, asOf] : [words.updated, dataset.updated];
  const kicker = title === dataset.title ? words.timeline : dataset.title;
  return {
    key: 'head',
    body: html`<p class="sourced-top sourced-meta">
        <b>${kicker}</b>
        <span>${label} ${time(dateText({ edtf: day, basis: 'stated' }, words))}</span>
      </p>
      ${heading(level, 'sourced-headline', title)}
      <p class="sourced-dek">${dataset.summary}</p>`,
    shell: (stamp, body) => html`<header data-sourced-key="${stamp}">${body}</header>`,
  };
}

const empty = (words: Words): Block => ({
  key: 'empty',
  body: html`<p class="sourced-label">${words.noEntries}</p>`,
  shell: (stamp, body) =>
    html`<div class="sourced-group" data-sourced-key="${stamp}">${body}</div>`,
});

function group(
  key: string,
  events: readonly Event[],
  next: Event | undefined,
  level: number,
  context: EntryContext,
): Block {
  const { words } = context;
  const children = events.flatMap((event, index) => {
    const gap = gapAfter(event, events[index + 1] ?? next, words);
    return [entry(event, context), ...(gap ? [gap] : [])];
  });
  return {
    key,
    body: heading(level, 'sourced-year', key === 'undated' ? words.undated : key),
    shell: (stamp, body, entries) =>
      html`<section class="sourced-group" data-sourced-key="${stamp}">
        ${body}
        <ol role="list" data-sourced-blocks>
          ${entries}
        </ol>
      </section>`,
    children,
  };
}

/** A sentence where more than a year passes without an entry. */
function gapAfter(event: Event, next: Event | undefined, words: Words): Block | undefined {
  const from = effective(event.when).date?.latest;
  const to = next && effective(next.when).date?.earliest;
  if (!from || !to || monthsOf(to) - monthsOf(from) <= GAP_MONTHS) return undefined;
  return {
    key: `gap-${event.id}`,
    body: html`<p>${words.noEntryUntil(monthText(to, words))}</p>`,
    shell: (stamp, body) => html`<li class="sourced-gap" data-sourced-key="${stamp}">${body}</li>`,
  };
}

const monthsOf = (day: string) => Number(day.slice(0, -6)) * 12 + Number(day.slice(-5, -3));

function foot(story: Story, words: Words): Block {
  const { contact } = story.dataset;
  const url = safeUrl(contact?.url);
  return {
    key: 'foot',
    body: html`<p>${words.basis}</p>
      ${
        contact && url
          ? html`<p>${words.mistake} <a href="${url}">${contact.label}</a></p>`
          : nothing
      }`,
    shell: (stamp, body) =>
      html`<footer class="sourced-foot sourced-meta" data-sourced-key="${stamp}">${body}</footer>`,
  };
}
