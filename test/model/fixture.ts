import type {
  Actor,
  Attribution,
  Dataset,
  Event,
  Mission,
  Source,
  Statement,
  StatusClaim,
  When,
} from '../../src/model/dataset.ts';

/** A date as an article states it; null where it gives none. */
export const stated = (edtf: string | null, more: Partial<When> = {}): When => ({
  edtf,
  basis: edtf === null ? 'not-shown' : 'stated',
  ...more,
});

export const estimated = (edtf: string): When =>
  stated(null, { estimate: { edtf, basis: 'outside', reason: 'Known from elsewhere.' } });

export const source = (id: string, published: When): Source => ({
  id,
  title: `Article ${id}`,
  publisher: null,
  authors: [],
  published,
  language: 'en',
});

export const evidence = (id: string) => [
  { source: id, start: 'first words of', end: 'the last words' },
];

/** A paraphrase of the minister, as one article gives it. */
export const said = (from: string): Attribution => ({
  saidBy: 'minister',
  form: 'paraphrase',
  modality: 'asserted',
  evidence: evidence(from),
});

export const statement = (id: string, from: string, more: Partial<Statement> = {}): Statement => ({
  ...said(from),
  id,
  text: `What ${id} says.`,
  ...more,
});

/** A claim of the early article, by the minister, who binds Northland. */
export const claim = (
  id: string,
  status: StatusClaim['status'],
  more: Partial<StatusClaim> = {},
): StatusClaim => ({ ...said('early'), id, status, party: 'northland', ...more });

export const event = (id: string, when: When, more: Partial<Event> = {}): Event => ({
  id,
  kind: 'statement',
  title: `Event ${id}`,
  summary: '',
  when,
  occurred: true,
  participants: [],
  missions: [],
  statements: [],
  figures: [],
  ...more,
});

export const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  posts: [],
  stances: [],
  ...more,
});

export const mission = (
  id: string,
  claims: StatusClaim[],
  more: Partial<Mission> = {},
): Mission => ({
  id,
  kind: 'training',
  name: `Mission ${id}`,
  lead: ['northland'],
  host: 'southland',
  summary: 'Trainers for the south.',
  claims,
  conditions: [],
  status: { value: null, disputed: false, claims: [], conditions: [], sources: [] },
  ...more,
});

export const dataset = (more: Partial<Dataset> = {}): Dataset => ({
  format: 'sourced-timeline/1',
  id: 'invented',
  title: 'An invented record',
  summary: 'Nothing of this happened.',
  language: 'en',
  version: '1.0.0',
  updated: '2024-07-01',
  sources: [],
  actors: [],
  missions: [],
  events: [],
  disputes: [],
  corrections: [],
  ...more,
});

/**
 * Three articles (March and June 2024, and one without a date), two sides, one mission, three events.
 * Only the early article gives the proposal; the late one says that training runs; the undated one denies it.
 */
export function invented(): Dataset {
  return dataset({
    contact: { label: 'Write to the desk', url: 'mailto:desk@example.org' },
    sources: [
      source('early', stated('2024-03-08')),
      source('late', estimated('2024-06')),
      source('undated', stated(null)),
    ],
    actors: [
      actor('northland', 'Northland', { kind: 'state' }),
      actor('southland', 'Southland', { kind: 'state', formerIds: ['the-south'] }),
      actor('minister', 'Élodie Šimić', {
        names: { uk: 'Елоді Шиміч' },
        aliases: [
          { text: 'E. Simic', kind: 'transliteration', seenIn: ['late'] },
          { text: 'the minister', kind: 'phrase', seenIn: ['early', 'late'] },
        ],
        posts: [
          { title: 'Defence minister', of: 'northland', evidence: evidence('early') },
          { title: 'Prime minister', of: 'northland', evidence: evidence('late') },
        ],
        stances: [
          { ...said('early'), id: 'minister-supports', mission: 'training', type: 'supports' },
        ],
      }),
    ],
    missions: [
      mission(
        'training',
        [
          claim('proposed-early', 'proposed'),
          claim('active-late', 'active', { evidence: evidence('late') }),
        ],
        {
          formerIds: ['instruction'],
          conditions: [
            {
              ...said('late'),
              id: 'after-ceasefire',
              operator: 'only-after',
              text: 'only after a ceasefire',
            },
          ],
        },
      ),
    ],
    events: [
      event('proposal', stated('2024-03-07'), {
        kind: 'proposal',
        title: 'Northland proposes training',
        summary: 'At a café in the capital.',
        participants: [{ actor: 'minister', role: 'speaker' }],
        missions: [{ mission: 'training', claim: 'proposed-early' }],
        statements: [
          statement('proposal-told', 'early', {
            quote: { exact: 'We can train them', extent: 'full', marks: [] },
          }),
          statement('proposal-retold', 'late'),
        ],
        dispute: 'how-many',
      }),
      event('start', stated('2024-05'), {
        kind: 'deployment',
        missions: [{ mission: 'training', claim: 'active-late' }],
        figures: [
          {
            ...said('late'),
            saidBy: 'outlet',
            form: 'outlet-voice',
            id: 'trainers',
            value: 40,
            comparator: '>=',
            unit: 'trainers',
            of: 'trainers who arrived',
          },
        ],
        dispute: 'how-many',
      }),
      event('denial', stated(null, { after: ['start'] }), {
        statements: [statement('denied', 'undated')],
      }),
    ],
    disputes: [
      {
        id: 'how-many',
        question: 'How many trainers?',
        nature: 'contradictory',
        positions: [
          { label: 'At first', claims: ['proposal-told'] },
          { label: 'Later', claims: ['proposal-retold', 'trainers'] },
        ],
      },
    ],
    corrections: [
      { date: '2024-03-10', type: 'correction', item: 'proposal', text: 'The day was wrong.' },
      { date: '2024-07-01', type: 'update', item: 'start', text: 'The month is known now.' },
    ],
  });
}
