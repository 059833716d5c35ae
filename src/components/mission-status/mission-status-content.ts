import { html, nothing } from 'lit';
import { DataError } from '../../loading/data-error.ts';
import type { Mission, StatusClaim } from '../../model/dataset.ts';
import { compareDays } from '../../model/dates.ts';
import { carriersOf, whenSaid } from '../../model/status.ts';
import type { Story } from '../../model/story.ts';
import { dateText, type Worded } from '../../words/date-words.ts';
import { capital, inSentence } from '../../words/letter-case.ts';
import { enStatus } from '../../words/en-status.ts';
import type { StatusWords } from '../../words/words.ts';
import { says } from '../shared/actor-names.ts';
import { dateSaid, daySaid } from '../shared/date-said.ts';
import type { ContentMaker } from '../shared/content.ts';
import { standingCondition } from '../shared/leading-condition.ts';
import { join, ofRecord, worded, type Rich } from '../shared/rich-text.ts';

/** The badge’s words: the status, what it hangs on or who says so, and how well it is supported. */
export const missionStatusMaker: ContentMaker<StatusWords> = {
  english: enStatus,
  defaults: { mission: '', size: 'inline', 'as-of': '' },
  make(story, options, words) {
    const id = String(options['mission']);
    const mission = story.missions.get(id);
    if (!mission) throw new DataError('unknown-id', `The record has no mission “${id}”.`);
    const size = String(options['size']);
    const condition = standingCondition(mission, mission.status);
    const claims = mission.claims.length;
    return {
      root: 'span',
      label: mission.name,
      blocks: [
        {
          key: 'status',
          body:
            size === 'inline'
              ? phrase(story, mission, condition, words)
              : standing(story, mission, condition, size, words),
          shell: (stamp, body) =>
            html`<span
              data-sourced-key="${stamp}"
              data-status="${mission.status.value ?? nothing}"
              data-condition="${condition ?? nothing}"
              data-history="${claims > 0 ? words.history(claims) : nothing}"
              data-name="${claims > 0 ? mission.name : nothing}"
              >${body}</span
            >`,
        },
      ],
    };
  },
};

function phrase(
  story: Story,
  { status: { value, disputed } }: Mission,
  condition: string | undefined,
  words: StatusWords,
) {
  const label = labelOf(value, words);
  return html`<b
      >${label === value ? label : inSentence(label)}${
        condition ? [words.comma, ofRecord(condition, story, words)] : ''
      }</b
    >${
      disputed ? html` <span class="sourced-contest">${inSentence(words.disputed)}</span>` : nothing
    }`;
}

function standing(
  story: Story,
  mission: Mission,
  condition: string | undefined,
  size: string,
  words: StatusWords,
) {
  const { status } = mission;
  const carrying = carriersOf(mission, status).sort((a, b) =>
    compareDays(daySaid(a, story), daySaid(b, story)),
  );
  const speakers = [...new Set(carrying.map(({ saidBy }) => saidBy))];
  const speaker =
    size !== 'small' && speakers.length === 1 ? says(story, speakers, words) : undefined;
  const qualifier = condition ? ofRecord(condition, story, words) : speaker;
  const [first] = carrying;
  return html`<span class="sourced-status"
      ><b>${labelOf(status.value, words)}</b>${qualifier ? [words.comma, qualifier] : ''}</span
    >${
      size === 'large' && first
        ? html` <span class="sourced-status-date">${dateLineOf(first, story, words)}</span>`
        : nothing
    }${
      status.disputed || size !== 'small'
        ? html` ${support(status.disputed, status.sources.length, words)}`
        : nothing
    }`;
}

/** “Reported 7 April 2024”, and what is missing of the date or where it comes from. */
export function claimDate(
  claim: StatusClaim,
  story: Story,
  words: StatusWords,
): [date: string, note: Worded | undefined] {
  const { basis } = dateText(whenSaid(claim, story), words);
  return [capital(dateSaid(claim, story, words)), basis.at(-1)];
}

/** “2022, month not given”. */
function dateLineOf(claim: StatusClaim, story: Story, words: StatusWords): Rich {
  const [date, note = ''] = claimDate(claim, story, words);
  const more = typeof note === 'string' ? inSentence(note) : worded(note, story, words);
  return join([date, more], words.comma);
}

/** How well a status is supported: disputed, one source, or so many independent articles. */
export function support(disputed: boolean, articles: number, words: StatusWords) {
  if (disputed) return html`<span class="sourced-contest">${words.disputed}</span>`;
  if (articles === 0) return nothing;
  return html`<span class="sourced-verified" data-sources="${articles}"
    >${articles === 1 ? words.oneSource : words.articles(articles)}</span
  >`;
}

export const labelOf = (status: string | null, words: StatusWords): string =>
  status === null ? words.statusNotGiven : (words.statuses[status as 'active'] ?? status);
