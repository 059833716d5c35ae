import { html, nothing } from 'lit';
import { DataError } from '../../loading/data-error.ts';
import type { Mission } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import { dateLine, actorName } from '../shared/attribution.ts';
import type { ContentMaker } from '../shared/content.ts';
import { leadingCondition } from '../timeline/status-changes.ts';
import type { Words } from '../../words/words.ts';

/** What a badge shows of a mission’s compiled status. */
export interface BadgeFacts {
  status: string | null;
  condition: string | undefined;
  disputed: boolean;
}

export function badgeFacts({ status, conditions }: Mission): BadgeFacts {
  return {
    status: status.value,
    condition: status.value === null ? undefined : leadingCondition(conditions, status.sources),
    disputed: status.disputed,
  };
}

/** The mission asked for; throws DataError `unknown-id` where the record lacks it. */
export function findMission(story: Story, id: string): Mission {
  const mission = story.missions.get(id);
  if (!mission) throw new DataError('unknown-id', `The record has no mission “${id}”.`);
  return mission;
}

/** The badge’s words: the status, what it hangs on or who says so, and how well it is supported. */
export const missionStatusMaker: ContentMaker = {
  defaults: { mission: '', size: 'inline', 'as-of': '' },
  make(story, options, words) {
    const mission = findMission(story, String(options['mission']));
    const size = String(options['size']);
    const facts = badgeFacts(mission);
    return {
      root: 'span',
      label: mission.name,
      blocks: [
        {
          key: 'status',
          body:
            size === 'inline' ? inSentence(mission, words) : standing(story, mission, size, words),
          shell: (stamp, body) =>
            html`<span
              data-sourced-key="${stamp}"
              data-status="${facts.status ?? nothing}"
              data-condition="${facts.condition ?? nothing}"
              >${body}</span
            >`,
        },
      ],
    };
  },
};

function inSentence(mission: Mission, words: Words) {
  const { status, condition, disputed } = badgeFacts(mission);
  const lower = (text: string) => text.toLocaleLowerCase(words.lang);
  const label = labelOf(status, words);
  return html`<b>${label === status ? label : lower(label)}${condition ? `, ${condition}` : ''}</b
    >${disputed ? html` <span class="sourced-contest">${lower(words.disputed)}</span>` : nothing}`;
}

function standing(story: Story, mission: Mission, size: string, words: Words) {
  const { status, condition, disputed } = badgeFacts(mission);
  const { claims, sources, since } = mission.status;
  const speakers = [
    ...new Set(
      mission.claims
        .filter(({ id }) => claims.includes(id))
        .map(({ saidBy }) => actorName(story, saidBy, words)),
    ),
  ];
  const support = disputed
    ? html` <span class="sourced-contest">${words.disputed}</span>`
    : sources.length > 0
      ? html` <span class="sourced-verified" data-sources="${sources.length}"
          >${sources.length === 1 ? words.oneSource : words.articles(sources.length)}</span
        >`
      : nothing;
  const qualifier = condition ?? (speakers.length === 1 ? words.says(speakers[0]) : undefined);
  const label = html`<b>${labelOf(status, words)}</b>`;
  if (size === 'small') {
    return html`${label}${disputed ? support : nothing}`;
  }
  return html`${label}${qualifier ? `, ${qualifier}` : ''}${
    size === 'large' && since
      ? html` <span class="sourced-status-date">${dateLine(since, words)}</span>`
      : nothing
  }${support}`;
}

export const labelOf = (status: string | null, words: Words): string =>
  status === null ? words.statusNotGiven : (words.statuses[status as 'active'] ?? status);
