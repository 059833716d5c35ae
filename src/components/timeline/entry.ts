import { html, nothing } from 'lit';
import type { Event, Statement } from '../../model/dataset.ts';
import { groupBy } from '../../model/group-by.ts';
import { isNewSince } from '../../model/select.ts';
import type { Story } from '../../model/story.ts';
import { dateText, type DateText, type Worded } from '../../words/date-words.ts';
import { inSentence } from '../../words/letter-case.ts';
import type { Words } from '../../words/words.ts';
import { actorName, says } from '../shared/actor-names.ts';
import { bylineParts, figureText, shared, time, type Told } from '../shared/attribution.ts';
import type { Block } from '../shared/block.ts';
import { heading } from '../shared/heading.ts';
import { isQuotation } from '../shared/is-quotation.ts';
import { picture } from '../shared/picture.ts';
import { capitalRich, join, ofRecord, worded, type Rich } from '../shared/rich-text.ts';
import { accounts } from './accounts.ts';
import { entryCorrections } from './corrections.ts';
import { sources, who } from './entry-aside.ts';
import { conditions, statusChange } from './entry-status.ts';
import { quotation, quotations } from './quotation.ts';
import { conditionsTold, statusChanges } from './status-changes.ts';

/** What entries need beside the story. */
export interface EntryContext {
  story: Story;
  words: Words;
  /** Heading level of entry titles. */
  level: number;
  idPrefix: string;
  /** Whether entries offer their link and citation. */
  share: boolean;
  /** ISO day: what was published after it is marked as new; empty: nothing is. */
  since: string;
}

/**
 * One event as a block: date, kind, title, words, status, who, sources, in the order they are read.
 *
 * @param isNew Whether it came while the reader was there.
 */
export function entry(event: Event, context: EntryContext, isNew = false): Block {
  const { story, words, level, idPrefix, since } = context;
  const dispute = event.dispute === undefined ? undefined : story.disputes.get(event.dispute);
  const date = dateText(event.when, words);
  const basis = basisLine(event, date, context);
  const inAccounts = accountsOf(event, story);
  const rest = event.statements.filter(({ id }) => !inAccounts.has(id));
  const quotes = quotations(rest);
  const named = new Set(
    [...quotes, ...[...inAccounts].flatMap((id) => story.items.get(id)?.value ?? [])].map(
      ({ saidBy }) => saidBy,
    ),
  );
  const changes = statusChanges(story, event, inAccounts);
  const voice = dispute ? undefined : event.statements[0]?.saidBy;
  const told: Told = new Map();
  const body = html`<div class="sourced-when">
      <p class="sourced-date">${time(date)}</p>
      ${basis ? html`<p class="sourced-basis">${basis}</p>` : nothing}
      <p class="sourced-kind">${words.kinds[event.kind] ?? event.kind}</p>
      ${dispute ? html`<p class="sourced-contest">${words.disputed}</p>` : nothing}
      ${isNew || (since && isNewSince(story, event, since)) ? html`<p class="sourced-new">${words.isNew}</p>` : nothing}
    </div>
    <div class="sourced-story">
      ${heading(level, 'sourced-title', ofRecord(event.title, story, words))}${
        event.summary
          ? html`<p class="sourced-summary">${ofRecord(event.summary, story, words)}</p>`
          : nothing
      }${speakers(event, rest, named, context, told)}${picture(event.image, 'sourced-picture', story, words)}${quotes.map(
        (one) => quotation(story, one, words, told),
      )}${dispute ? accounts(story, dispute, level + 1, words, told) : nothing}${details(event, inAccounts, context)}${changes.map(
        (change) => statusChange(change, voice, context),
      )}${conditions(conditionsTold(story, event, changes, inAccounts), context)}${entryCorrections(event, context)}
    </div>
    <div class="sourced-aside">
      ${who(event, inAccounts, context)}${sources(event, inAccounts, context, told)}${context.share ? share(words) : nothing}
    </div>`;
  return {
    key: event.id,
    body,
    shell: (stamp, content) =>
      html`<li
        id="${idPrefix}${event.id}"
        class="sourced-entry"
        data-sourced-key="${stamp}"
        data-kind="${event.kind}"
        data-rail="${date.rail}"
        ?data-estimated=${date.estimated || date.rail === 'unknown'}
      >
        ${content}
      </li>`,
  };
}

/** Ids of what the sides of an event’s dispute say. */
export const accountsOf = ({ dispute = '' }: Event, { disputes }: Story): Set<string> =>
  new Set(disputes.get(dispute)?.positions.flatMap(({ claims }) => claims));

/** What is missing of the date, or why the entry stands where it does. */
function basisLine(
  { when, occurred }: Event,
  { basis, rail }: DateText,
  { story, words }: EntryContext,
): Rich {
  const isPlaced = when.after?.length || when.before?.length;
  const parts: Worded[] = [
    ...basis,
    ...(rail === 'unknown' ? [isPlaced ? words.placed : words.notPlaced] : []),
    ...(occurred === false ? [words.notYet] : []),
  ];
  const inLine = (part: Worded) => (typeof part === 'string' ? inSentence(part) : part);
  const line = join(
    parts.map((part) => worded(inLine(part), story, words)),
    words.semicolon,
  );
  return capitalRich(line, words);
}

/** For the element to act on: without it they stay hidden. */
const share = (words: Words) =>
  html`<p class="sourced-share">
    <button type="button" class="sourced-button" data-do="link" hidden>${words.copyLink}</button>
    <button type="button" class="sourced-button" data-do="citation" hidden>
      ${words.copyCitation}
    </button>
  </p>`;

/**
 * Who said what the summary tells, in one line: whom no quotation or account names, and the article’s
 * own voice where the entry begins with it. Without bare names that the entry’s own words give.
 */
function speakers(
  { title, summary, statements }: Event,
  rest: readonly Statement[],
  named: ReadonlySet<string>,
  { story, words }: EntryContext,
  told: Told,
) {
  const beginsItself = statements[0]?.saidBy === 'outlet';
  const unnamed = rest.filter(
    (one) =>
      !named.has(one.saidBy) && !isQuotation(one) && (one.saidBy !== 'outlet' || beginsItself),
  );
  const isTold = (name: string) => `${title} ${summary}`.toLowerCase().includes(name.toLowerCase());
  const lines = [...groupBy(unnamed, ({ saidBy }) => saidBy)]
    .map(([id, said]) => ({ id, parts: bylineParts(story, shared(said), words, told) }))
    .filter(({ id, parts }) => parts.length > 1 || !isTold(actorName(story, id, words)));
  if (lines.length === 0) return nothing;
  return html`<p class="sourced-by">
    ${lines.map(
      ({ parts: [name, ...more] }, index) =>
        html`${index > 0 ? words.semicolon : ''}<b>${name}</b>${more.map((part) => [words.comma, part])}`,
    )}
  </p>`;
}

/** Words and numbers that stand alone, each with whose they are. */
function details(event: Event, inAccounts: ReadonlySet<string>, { story, words }: EntryContext) {
  const shown = [
    ...event.statements.map(({ id, saidBy, quote }) => ({
      id,
      saidBy,
      text: quote?.extent === 'fragment' ? ofRecord(words.quoted(quote.exact), story, words) : '',
    })),
    ...event.figures.map((one) => ({ ...one, text: figureText(one, story, words) })),
  ].filter(({ id, text }) => text && !inAccounts.has(id));
  if (shown.length === 0) return nothing;
  return html`<ul class="sourced-figures" role="list">
    ${shown.map(
      ({ saidBy, text }) =>
        html`<li class="sourced-by">
          ${join([text, says(story, [saidBy], words)], words.comma)}
        </li>`,
    )}
  </ul>`;
}
