import { html, nothing } from 'lit';
import { DataError } from '../../loading/data-error.ts';
import type { Actor, Attribution, Event, Statement } from '../../model/dataset.ts';
import { dayOf } from '../../model/dates.ts';
import { selectEvents } from '../../model/select.ts';
import { sourcesOf } from '../../model/story.ts';
import { dateText } from '../../words/date-words.ts';
import { en } from '../../words/en.ts';
import { numberText } from '../../words/intl.ts';
import { actorName, richName, says } from '../shared/actor-names.ts';
import {
  articlesWith,
  channel,
  postOf,
  quoteMarks,
  sourceLine,
  time,
} from '../shared/attribution.ts';
import { partOf } from '../shared/block.ts';
import type { ContentMaker } from '../shared/content.ts';
import { dateSaid, newestFirst } from '../shared/date-said.ts';
import { heading, levelOf } from '../shared/heading.ts';
import { initials } from '../shared/initials.ts';
import { isQuotation } from '../shared/is-quotation.ts';
import { notes, notesOf } from '../shared/notes.ts';
import { picture } from '../shared/picture.ts';
import { capitalRich, join, ofRecord, otherDirection, textIn } from '../shared/rich-text.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { section, type CardContext } from './card-section.ts';
import { onTheRecord, type Position, type Subject } from './record.ts';
import { roles } from './roles.ts';

/** The card’s content: who this is, roles, where they stand and what they said, their entries. */
export const actorCardMaker: ContentMaker = {
  english: en,
  defaults: { actor: '', layout: 'full', limit: 0, 'as-of': '', 'heading-level': 3 },
  make(story, options, words) {
    const id = String(options['actor']);
    const actor = story.actors.get(id);
    if (!actor) throw new DataError('unknown-id', `The record has no actor “${id}”.`);
    const limit = Math.trunc(Number(options['limit']));
    const context: CardContext = {
      story,
      words,
      level: levelOf(options['heading-level'], 3),
      compact: options['layout'] === 'compact',
      limit: limit > 0 ? limit : Infinity,
      cited: new Set(),
    };
    return {
      root: 'article',
      label: actorName(story, id, words),
      blocks: [
        {
          key: actor.id,
          body: html`${head(actor, context)}${roles(actor, context)}${record(actor, context)}${entries(
            actor,
            context,
          )}${footnotes(context)}`,
          shell: (stamp, body) =>
            html`<div class="sourced-card" data-sourced-key="${stamp}">${body}</div>`,
        },
      ],
    };
  },
};

function head(actor: Actor, context: CardContext) {
  const { story, words, level, compact } = context;
  const post = postOf(story, actor.id, words);
  return html`<header
    class="sourced-card-head"
    data-kind="${actor.kind}"
    data-initials="${initials(actorName(story, actor.id, words))}"
  >
    <p class="sourced-meta">${words.actorKinds[actor.kind] ?? actor.kind}</p>
    ${heading(level, 'sourced-name', richName(story, actor.id, words))}${
      post ? html`<p class="sourced-role">${capitalRich(post, words)}</p>` : nothing
    }${actor.summary ? html`<p class="sourced-meta">${ofRecord(actor.summary, story, words)}</p>` : nothing}${
      compact ? nothing : spellings(actor, context)
    }${picture(actor.image, 'sourced-portrait', story, words)}
  </header>`;
}

/** Without nicknames of office, what the name stands for otherwise, and plain mistakes. */
const NO_SPELLING = ['typo', 'phrase', 'metonym'];

function spellings({ id, name, names = {}, aliases }: Actor, { story, words }: CardContext) {
  const others = new Map<string, string | undefined>([
    [name, story.dataset.language],
    ...Object.entries(names).map(([lang, text]) => [text, lang] as const),
    ...aliases
      .filter(({ kind }) => !NO_SPELLING.includes(kind))
      .map(({ text, language }) => [text, language] as const),
  ]);
  others.delete(actorName(story, id, words));
  if (others.size === 0) return nothing;
  const spelt = [...others].map(
    ([text, lang]) =>
      html`<span lang="${lang ?? nothing}" dir="${lang ? otherDirection(lang, words) : nothing}"
        >${text}</span
      >`,
  );
  return html`<p class="sourced-meta">
    ${words.otherSpellings}${words.colon}${join(spelt, words.comma)}
  </p>`;
}

function record(actor: Actor, context: CardContext) {
  const { story, words, level } = context;
  const subjects = onTheRecord(story, actor);
  if (subjects.length === 0) return nothing;
  let left = context.limit;
  const shown = subjects.flatMap(({ mission, positions }): Subject[] => {
    const first = positions.slice(0, left);
    left -= first.length;
    return first.length > 0 ? [{ mission, positions: first }] : [];
  });
  const count =
    left > 0 ? words.subjects(subjects.length) : words.someOf(shown.length, subjects.length);
  return section(
    'record',
    words.onTheRecord,
    count,
    level,
    shown.map(
      ({ mission, positions }) =>
        html`<li>
          ${mission ? heading(level + 2, 'sourced-meta', ofRecord(mission.name, story, words)) : nothing}
          ${positions.map((one) => position(one, actor, context))}
        </li>`,
    ),
  );
}

function position(
  { attribution, stance, statement, disputed }: Position,
  actor: Actor,
  context: CardContext,
) {
  const { story, words } = context;
  const quote = statement && speaksForItself(statement) ? statement.quote : undefined;
  const { saidBy } = attribution;
  const own = (text: string) => ofRecord(text, story, words);
  const line = join(
    [
      ...(story.actors.get(saidBy) === actor ? [] : [says(story, [saidBy], words)]),
      ...channel(story, attribution, words),
      dateSaid(attribution, story, words),
    ],
    words.comma,
  );
  return html`<p class="sourced-stance">
      ${stance ? html`<b>${words.stances[stance.type] ?? stance.type}.</b> ` : nothing}${
        quote ? own(words.quoted(quote.exact)) : statement ? own(statement.text) : nothing
      }${disputed ? html` <span class="sourced-contest">${words.disputed}</span>` : nothing}
    </p>
    <p class="sourced-by">
      ${capitalRich(line, words)}${quote ? quoteMarks(quote, words).map((mark) => ` (${mark})`) : nothing}
    </p>
    ${passages(attribution, context)}`;
}

/** Not what a speaker supposes, or gives as what cannot be said: the record’s own words tell those. */
const speaksForItself = (statement: Statement) =>
  isQuotation(statement) &&
  !statement.quote?.marks.some((mark) => mark === 'negated' || mark === 'hypothetical');

/** The articles, and where in them it stands. */
function passages(attribution: Attribution, { story, words, cited }: CardContext) {
  const articles = articlesWith(attribution, story);
  if (articles.length === 0) return nothing;
  for (const article of articles) cited.add(article);
  return html`<details class="sourced-sources">
    <summary>${words.reportedBy(articles.length)}</summary>
    <ul role="list">
      ${articles.map(
        (article) =>
          html`<li data-note="${story.numbers.get(article)}">
            ${sourceLine(article, words)}${attribution.evidence
              .filter(({ source }) => story.sources.get(source) === article)
              .map(
                ({ start, end }) =>
                  html`<span class="sourced-via"
                    >${textIn(article.language, words.passage(start, end), words)}</span
                  >`,
              )}
          </li>`,
      )}
    </ul>
  </details>`;
}

/** To be written when all passages are. */
function footnotes({ cited, story, words, level }: CardContext) {
  return cited.size > 0
    ? partOf(notes([...notesOf(cited, story, words)], words, level + 1))
    : nothing;
}

function entries(actor: Actor, context: CardContext) {
  const { story, words, level, limit } = context;
  const events = selectEvents(story, { actors: [actor.id] }).sort((a, b) =>
    newestFirst(dayOf(a.when), dayOf(b.when)),
  );
  if (events.length === 0) return nothing;
  const shown = events.slice(0, limit);
  return section(
    'entries',
    words.entriesHeading,
    shown.length < events.length
      ? words.someOf(shown.length, events.length)
      : numberText(events.length, words.lang),
    level,
    shown.map((event) => entryRow(event, context)),
  );
}

function entryRow(event: Event, { story, words }: CardContext) {
  const url = sourcesOf(story, event)
    .map((source) => safeUrl(source.url))
    .find(Boolean);
  const title = ofRecord(event.title, story, words);
  return html`<li data-event="${event.id}">
    <span class="sourced-day">${time(dateText(event.when, words))}</span> ${
      url ? html`<a href="${url}">${title}</a>` : html`<span>${title}</span>`
    }
  </li>`;
}
