import { html, nothing } from 'lit';
import { DataError } from '../../loading/data-error.ts';
import type { Actor, Event, Post } from '../../model/dataset.ts';
import { sourcesOf, type Story } from '../../model/story.ts';
import { dateText } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import { byline, dateLine, postOf, quoteMarks, sourceIds, time } from '../shared/attribution.ts';
import type { ContentMaker } from '../shared/content.ts';
import { heading, levelOf } from '../shared/heading.ts';
import { initials } from '../shared/initials.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { quoted } from '../timeline/quotation.ts';
import { entriesOf, onTheRecord, type RecordRow } from './record.ts';

interface CardContext {
  story: Story;
  words: Words;
  level: number;
}

/** The card’s content: who this is, roles, what they said and where they stand, their entries. */
export const actorCardMaker: ContentMaker = {
  defaults: { actor: '', layout: 'full', limit: 0, 'as-of': '', 'heading-level': 3 },
  make(story, options, words) {
    const id = String(options['actor']);
    const actor = story.actors.get(id);
    if (!actor) throw new DataError('unknown-id', `The record has no actor “${id}”.`);
    const context = { story, words, level: levelOf(options['heading-level'], 3) };
    const compact = options['layout'] === 'compact';
    const limit = Number(options['limit']) || Infinity;
    return {
      root: 'article',
      label: actor.name,
      blocks: [
        {
          key: actor.id,
          body: html`${head(actor, context)}${compact ? nothing : roles(actor, context)}${record(actor, limit, context)}${entries(actor, limit, context)}`,
          shell: (stamp, body) =>
            html`<div class="sourced-card" data-sourced-key="${stamp}">${body}</div>`,
        },
      ],
    };
  },
};

function head(actor: Actor, { story, words, level }: CardContext) {
  const aliases = [
    ...new Set(actor.aliases.filter(({ kind }) => kind !== 'typo').map(({ text }) => text)),
  ];
  const post = postOf(story, actor.id, words);
  return html`<header
    class="sourced-card-head"
    data-kind="${actor.kind}"
    data-initials="${initials(actor.name)}"
  >
    <p class="sourced-meta">${words.actorKinds[actor.kind] ?? actor.kind}</p>
    ${heading(level, 'sourced-name', actor.name)}${
      post ? html`<p class="sourced-role">${post}</p>` : nothing
    }${actor.summary ? html`<p class="sourced-meta">${actor.summary}</p>` : nothing}${
      aliases.length > 0
        ? html`<p class="sourced-meta">${words.otherSpellings}: ${aliases.join(', ')}</p>`
        : nothing
    }
  </header>`;
}

function section(name: string, title: string, count: number, level: number, rows: unknown) {
  return html`<section class="sourced-${name}">
    ${heading(
      level + 1,
      'sourced-card-label',
      html`${title}${count > 0 ? html` <span>${count}</span>` : nothing}`,
    )}
    <ul role="list">
      ${rows}
    </ul>
  </section>`;
}

function roles(actor: Actor, context: CardContext) {
  if (actor.posts.length === 0) return nothing;
  const { words, level } = context;
  return section(
    'roles',
    words.roles,
    0,
    level,
    actor.posts.map((post) => role(post, context)),
  );
}

function role(post: Post, { story, words }: CardContext) {
  const named = sourceIds([post])
    .map((id) => story.sources.get(id))
    .filter((source) => source !== undefined)
    .map(({ published }) => dateLine(published, words));
  const when = post.when ? dateLine(post.when, words) : named.map(words.published).join('; ');
  return html`<li class="sourced-by">
    <b>${post.former ? `${words.former} ` : ''}${post.title}</b
    ><span class="sourced-via">${when}</span>
  </li>`;
}

function record(actor: Actor, limit: number, context: CardContext) {
  const rows = onTheRecord(context.story, actor);
  if (rows.length === 0) return nothing;
  const { words, level } = context;
  return section(
    'record',
    words.onTheRecord,
    0,
    level,
    rows.slice(0, limit).map((row) => position(row, context)),
  );
}

function position({ mission, attribution, stance, statement }: RecordRow, context: CardContext) {
  const { story, words, level } = context;
  const quote = statement?.quote;
  const when =
    attribution.madeOn ?? story.sources.get(attribution.evidence[0]?.source ?? '')?.published;
  const marks = quote ? quoteMarks(quote, words) : [];
  return html`<li>
    ${mission ? heading(level + 2, 'sourced-meta', mission.name) : nothing}
    <p class="sourced-stance">
      ${
        stance ? html`<b>${words.stances[stance.type] ?? stance.type}.</b> ` : nothing
      }${quote ? quoted(quote.exact) : nothing}
    </p>
    <p class="sourced-by">
      ${byline(story, attribution, words)},
      ${dateLine(when, words)}${marks.map((mark) => ` (${mark})`)}
    </p>
  </li>`;
}

function entries(actor: Actor, limit: number, context: CardContext) {
  const events = entriesOf(context.story, actor);
  if (events.length === 0) return nothing;
  const { words, level } = context;
  return section(
    'entries',
    words.entriesHeading,
    events.length,
    level,
    events.slice(0, limit).map((event) => entryRow(event, context)),
  );
}

function entryRow(event: Event, { story, words }: CardContext) {
  const url = sourcesOf(story, event)
    .map((source) => safeUrl(source.url))
    .find(Boolean);
  return html`<li data-event="${event.id}">
    <span class="sourced-day">${time(dateText(event.when, words))}</span>${
      url ? html`<a href="${url}">${event.title}</a>` : html`<span>${event.title}</span>`
    }
  </li>`;
}
