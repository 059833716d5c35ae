import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Mission } from '../../../model/dataset.ts';
import type { Story } from '../../../model/story.ts';
import { inSentence } from '../../../words/letter-case.ts';
import type { Words } from '../../../words/words.ts';
import { bar, glyph, markOf } from '../../mission-status/marks.ts';
import { labelOf } from '../../mission-status/mission-status-content.ts';
import { says } from '../../shared/actor-names.ts';
import { dateSaid } from '../../shared/date-said.ts';
import { contestIcon, icon } from '../../shared/icon.ts';
import { join, ofRecord, type Rich } from '../../shared/rich-text.ts';
import { periodText } from './brush.ts';
import type { Lane, Span, Standing } from './lanes.ts';
import { place, placed } from './place.ts';
import { through } from './points.ts';
import { isSeen, runsOf } from './runs.ts';
import { dayAt, shareOf, type Stretch } from './scale.ts';

/** What a lane is drawn into. */
export interface Chart {
  story: Story;
  view: Stretch;
  /** Width of the view in em. */
  width: number;
  words: Words;
  /** Whether the parts of a lane are shown; by its mission’s id. */
  isOpen(id: string): boolean;
  /** Whether only entries on this mission, among others, are left. */
  isChosen(mission: Mission): boolean;
}

/** Bounds closer than this share of the view are no wider than the mark between them. */
const NARROW = 0.004;

/** Width in em below which a caption shows nothing. */
const NO_ROOM = 1;

export const dots = svg`<svg class="dots" aria-hidden="true"><path d="M0 5h9999" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 5"/></svg>`;
export const chevron = icon('earlier', 'M9.5 1.2 3 6l6.5 4.8', 2.2, '0 0 14 12');

/** A mission’s row, and under it those of its parts. The words are in the list for all; what is drawn repeats them. */
export function laneRow(lane: Lane, chart: Chart): TemplateResult {
  const { mission, spans, now, parts } = lane;
  const { story, words } = chart;
  const own = (text: string) => ofRecord(text, story, words);
  const isOpen = chart.isOpen(mission.id) || parts.some((part) => hasChosen(part, chart));
  const isChosen = chart.isChosen(mission);
  const last = spans.at(-1);
  const isSilent = last?.start && !last.ends && last.told < last.to;
  return html`<li>
    <div class="row ${isChosen ? 'chosen' : ''}">
      <div class="name">
        ${
          parts.length > 0
            ? html`<button
                class="go fold"
                tabindex="-1"
                data-go="fold:${mission.id}"
                aria-expanded=${isOpen}
                aria-label=${words.partsOf(mission.name)}
              ></button>`
            : nothing
        }<button
          class="go mission"
          tabindex="-1"
          data-go="mission:${mission.id}"
          aria-current=${isChosen ? 'true' : nothing}
        >
          ${own(mission.name)}<span class="pause">.</span>${
            mission.place
              ? html` <small>${own(mission.place)}<span class="pause">.</span></small>`
              : nothing
          }</button
        >${
          isChosen
            ? html`<button class="go all link" tabindex="-1" data-go="all:">
                ${words.allMissions}
              </button>`
            : nothing
        }${now ? html`<span class="now" aria-hidden="true">${sign(now, words)}</span>` : nothing}
      </div>
      <div class="track">
        <div class="bars">
          ${runsOf(spans, chart.view, chart.width).map((run) =>
            run.length > 1 ? sumMark(lane, run, chart) : spanMarks(lane, run[0], chart),
          )}
        </div>
        <div class="captions" aria-hidden="true">${captions(spans, chart)}</div>
        ${isSilent ? html`<span class="vh">${words.noLaterReport}</span>` : nothing}
      </div>
    </div>
    ${
      parts.length > 0 && isOpen
        ? html`<ul class="parts" role="list">
            ${parts.map((part) => laneRow(part, chart))}
          </ul>`
        : nothing
    }
  </li>`;
}

/** Whether its mission, or one of its parts, is chosen: then it shows. */
export const hasChosen = ({ mission, parts }: Lane, chart: Chart): boolean =>
  chart.isChosen(mission) || parts.some((part) => hasChosen(part, chart));

/** Glyph and word of a status, and whether accounts differ. */
export function sign({ status, condition, disputed }: Standing, words: Words, rest: unknown = '') {
  const mark = markOf(status, condition);
  return html`<span class="sign" data-hue=${mark?.hue ?? nothing}
    >${mark ? glyph(mark) : nothing}<span class="t"><b>${labelOf(status, words)}</b>${rest}</span
    >${disputed ? contestIcon() : nothing}</span
  >`;
}

/** A status in a sentence: “Under discussion, reported 27 May 2024, says France, disputed.” */
function spanText(span: Span, chart: Chart): Rich {
  const { status, condition, disputed, claim, startless } = span;
  const { story, words } = chart;
  const facts = [
    labelOf(status, words),
    condition && ofRecord(condition, story, words),
    dateSaid(claim, story, words),
    whoSays(span, chart),
    startless ? inSentence(words.startNotGiven) : undefined,
    disputed ? inSentence(words.disputed) : undefined,
  ];
  return join(facts, words.comma);
}

const whoSays = ({ saidBy }: Span, { story, words }: Chart) =>
  saidBy.length > 0 ? says(story, saidBy, words) : undefined;

/** Up to where a status is drawn full: until the next, or as far as reports carry it. */
const fullTo = ({ told, to, ends }: Span, isLast: boolean) =>
  isLast || ends ? Math.min(told, to) : to;

/** Several statuses that have no room apart: how many, and a way to see them closer up. */
function sumMark({ mission }: Lane, run: readonly Span[], chart: Chart) {
  const { view, words } = chart;
  const [first, last] = [run[0], run.at(-1)!];
  const period = through(first.from, last.from);
  const text = words.statusChanges(run.length) + words.comma + periodText(period, words);
  if (!isSeen(first, view)) return heard(text);
  const a = shareOf(first.from, view);
  const mark = button(
    dayAt(first.from) === dayAt(last.from)
      ? goTo(mission, first)
      : `near:${period.from} ${period.to}`,
    '',
    { a, w: shareOf(last.to, view) - a },
    text,
    html`<i class="dot many sum" aria-hidden="true">${run.length}</i>`,
  );
  return first.startless && a > 0 ? html`${before(a)}${mark}` : mark;
}

/** For those who hear it. */
const heard = (text: Rich) => html`<span class="vh">${text}. </span>`;

function spanMarks({ mission, spans }: Lane, span: Span, chart: Chart) {
  const { view } = chart;
  const index = spans.indexOf(span);
  const text = spanText(span, chart);
  const { status, condition, start, from, to, startless, ends } = span;
  // Without a day it has no place: it fills the lane where nothing else does.
  if (!start)
    return spans.length > 1
      ? heard(text)
      : button(goTo(mission, span), '', { a: 0, w: 1 }, text, dots);
  if (!isSeen(span, view)) {
    return startless && from > view.to ? html`${heard(text)}${before(1)}` : heard(text);
  }
  const mark = markOf(status, condition);
  const drawn = mark ? bar(mark, true, `bar-${mission.id}-${index}`) : nothing;
  const isLast = index === spans.length - 1 || !spans[index + 1]?.start;
  const end = fullTo(span, isLast);
  const share = (moment: number) => shareOf(moment, view);
  const [a, b, t] = [share(from), share(end), share(to)];
  const isEarlier = from < view.from;
  const bounds = { a: share(start.from), t: share(start.to) };
  return html`${startless && a > 0 ? before(a) : nothing}${
    end < to
      ? placed(
          `tail ${ends ? 'unknown' : ''} ${isEarlier ? '' : 'stub'}`,
          { a, b, t },
          ends ? dots : nothing,
          mark?.hue,
        )
      : nothing
  }${button(
    goTo(mission, span),
    `${isEarlier ? 'early' : isLast ? 'stub' : ''} ${b > a ? '' : 'bare'}`,
    { a, w: b - a },
    text,
    isEarlier ? html`${drawn}${chevron}` : drawn,
    mark?.hue,
  )}${start.kind === 'bounds' && bounds.t - bounds.a > NARROW ? placed('bounds', bounds) : nothing}`;
}

/** The entry that tells a status, else its mission. */
const goTo = ({ id }: Mission, { event }: Span) => (event ? `event:${event}` : `mission:${id}`);

const button = (
  go: string,
  className: string,
  shares: Record<string, number>,
  text: Rich,
  drawn: unknown,
  hue?: string,
) =>
  html`<button
    class="go span ${className}"
    tabindex="-1"
    data-go=${go}
    data-hue=${hue ?? nothing}
    data-at=${place(shares)}
  >
    <span class="vh">${text}. </span>${drawn}
  </button>`;

/** Up to a share of the view: that it was there, and since when is not given. */
const before = (share: number) => placed('before', { a: 0, t: share }, dots);

/** The words under the bars: those of the last in full, the others where their bars leave room. */
function captions(spans: readonly Span[], chart: Chart) {
  const { view, width: all, words } = chart;
  const seen = spans.filter((span) => !span.start || isSeen(span, view));
  const first = seen[0] ?? spans[0];
  if (!first) return nothing;
  const lead = first.start ? shareOf(first.from, view) : 0;
  const note = first.startless ? words.startNotGiven : !seen[0] && words.noReportYet;
  /** Width of those before that have no room for words. */
  let blank = 0;
  return html`<span class="lead" data-at=${place({ w: lead })}
      >${lead > 0 && note ? html`<span class="t">${note}</span>` : nothing}</span
    >${seen.flatMap((span, index) => {
      const { start, from, to, event } = span;
      const width = shareOf(to, view) - shareOf(start ? from : to, view);
      const isLast = index === seen.length - 1;
      if (!isLast && width * all <= NO_ROOM) {
        blank += width;
        return [];
      }
      const skipped = blank;
      blank = 0;
      return html`${skipped > 0 ? placed('blank', { w: skipped }) : nothing}<span
          class="caption ${isLast ? 'last' : ''}"
          data-go=${event ? `event:${event}` : nothing}
          data-at=${place({ w: width })}
          >${sign(span, words, captionRest(span, chart))}</span
        >`;
    })}`;
}

/** What follows the word: the condition, the date where its place does not show it, and who says so. */
function captionRest(span: Span, chart: Chart): Rich {
  const { condition, start, from, claim } = span;
  const { view, story, words } = chart;
  const isPlaced = start && from >= view.from;
  const rest = [
    condition && ofRecord(condition, story, words),
    isPlaced ? undefined : dateSaid(claim, story, words),
    whoSays(span, chart),
  ];
  const told = join(rest, words.comma);
  return typeof told === 'string' ? told && words.comma + told : [words.comma, told];
}
