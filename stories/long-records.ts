import type { Dataset, Event, Mission, StatusClaim } from '../src/model/dataset.ts';
import { STATUSES } from '../src/model/status.ts';
import { datesRecord } from './support.ts';

const DAY = 86_400_000;

/** A day some days after the first of 2015. */
const day = (days: number) =>
  new Date(Date.UTC(2015, 0, 1) + Math.floor(days) * DAY).toISOString().slice(0, 10);

const said = {
  saidBy: 'speaker',
  form: 'paraphrase',
  modality: 'asserted',
  evidence: [{ source: 'article', start: 'an invented passage', end: 'of an article' }],
} as const;

const claimsOf = (mission: number): StatusClaim[] =>
  [1, 2, 3].map((step) => ({
    ...said,
    evidence: [...said.evidence],
    id: `claim-${mission}-${step}`,
    party: 'speaker',
    status: STATUSES[(mission + step * 2) % STATUSES.length] ?? 'proposed',
    madeOn: { edtf: day(mission * 60 + step * 400), basis: 'stated' },
  }));

const mission = (index: number): Mission => ({
  id: `mission-${index}`,
  kind: 'training',
  name: `Invented mission ${index + 1}`,
  place: index % 3 ? 'on a member’s soil' : undefined,
  // Every fifth has the four after it as parts.
  ...(index % 5 ? { parent: `mission-${index - (index % 5)}` } : {}),
  lead: [],
  summary: 'An invented mission.',
  claims: claimsOf(index),
  conditions: [],
  status: { value: null, disputed: false, claims: [], conditions: [], sources: [] },
});

const told = ({ id, claims }: Mission): Event[] =>
  claims.map((claim) => ({
    id: `event-${claim.id}`,
    kind: 'statement',
    title: `An invented word on ${id}`,
    summary: 'An invented entry.',
    when: claim.madeOn ?? { edtf: null, basis: 'not-shown' },
    occurred: true,
    participants: [{ actor: 'speaker', role: 'speaker' }],
    missions: [{ mission: id, claim: claim.id }],
    statements: [{ ...claim, id: `statement-${claim.id}`, text: 'An invented statement.' }],
    figures: [],
  }));

const forty = Array.from({ length: 40 }, (_, index) => mission(index));

/** Forty missions, most of them parts of others, each with three statuses. */
export const manyMissions: Dataset = {
  ...datesRecord,
  id: 'many-missions',
  title: 'Many missions',
  summary: 'Forty invented missions, each told of three times.',
  missions: forty,
  events: forty.flatMap(told),
};

/** Five thousand entries over ten years. */
export const manyEntries: Dataset = {
  ...manyMissions,
  id: 'many-entries',
  title: 'Many entries',
  summary: 'Five thousand invented entries over ten years.',
  missions: forty.slice(0, 5),
  events: Array.from({ length: 5000 }, (_, index) => ({
    id: `entry-${index + 1}`,
    kind: 'statement',
    title: `Invented entry ${index + 1}`,
    summary: 'An invented entry.',
    when: { edtf: day((index * 3650) / 5000), basis: 'stated' },
    occurred: true,
    participants: [{ actor: 'speaker', role: 'speaker' }],
    missions: [],
    statements: [],
    figures: [],
  })),
};
