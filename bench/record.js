// An invented record of any length, the same at every run: dated entries with two people, words said by one
// of them, every third with a quotation, every fourth with a mission’s status.
const KINDS = ['statement', 'meeting', 'announcement', 'visit', 'agreement'];
const PATH = ['proposed', 'under-discussion', 'agreed-in-principle', 'authorised', 'preparing'];
const WORDS =
  'a the of in on with after before until council minister border training river grain harbour winter bridge talks plan team ' +
  'says asks offers begins ends sends opens names visits expects troops doctors engineers supplies new second joint small';
const LEXICON = WORDS.split(' ');
const DAY = 86_400_000;
const YEARS = 10;

/** A dataset of `n` entries over ten years, ten to an article. */
export function makeRecord(n) {
  const random = randomFrom(n);
  const missions = Array.from({ length: clamp(n / 20, 1, 40) }, (_, index) => mission(index));
  const actors = Array.from({ length: clamp(n / 10, 4, 200) }, (_, index) => actor(index, random));
  const sources = Array.from({ length: Math.ceil(n / 10) }, (_, index) =>
    source(index, dayOf(Math.min(n - 1, index * 10 + 9), n), random),
  );
  const events = Array.from({ length: n }, (_, index) => {
    const day = dayOf(index, n);
    const made = event(`e${index}`, index, day, actors, random);
    if (index % 4 === 3) claim(missions[(index >> 2) % missions.length], made, day);
    return made;
  });
  return {
    format: 'sourced-timeline/1',
    id: `bench-${n}`,
    title: `An invented record of ${n} entries`,
    summary: 'Nothing in it happened.',
    language: 'en',
    version: '1.0.0',
    updated: '2025-01-01',
    sources,
    actors,
    missions,
    events,
    disputes: [],
    corrections: [],
  };
}

/** The same record, newer, with one entry more after the first. */
export function withOneMore(dataset) {
  const [first] = dataset.events;
  const more = {
    ...first,
    id: 'e0-more',
    title: 'One entry more',
    missions: [],
    statements: first.statements.map((one) => ({ ...one, id: 's-more' })),
  };
  const events = [first, more, ...dataset.events.slice(1)];
  return { ...dataset, version: '1.1.0', events };
}

/** The kind that a filter is set to: every fifth entry. */
export const FILTER_KIND = KINDS[1];

function event(id, index, day, actors, random) {
  const speaker = actors[Math.floor(random() * actors.length)].id;
  const other = actors.find((one) => one.id !== speaker && random() < 0.5) ?? actors[0];
  const quote = { exact: sentence(9, random), extent: 'full', marks: [] };
  return {
    id,
    kind: KINDS[index % KINDS.length],
    title: sentence(6, random).slice(0, -1),
    summary: sentence(17, random),
    when: { edtf: day, basis: 'stated' },
    occurred: true,
    participants: [...new Set([speaker, other.id])].map((one) => ({ actor: one, role: 'speaker' })),
    missions: [],
    statements: [
      {
        id: `s${index}`,
        ...said(speaker, index, index % 3 === 0 ? 'quotation' : 'paraphrase'),
        text: sentence(12, random),
        ...(index % 3 === 0 ? { quote } : {}),
      },
    ],
    figures: [],
  };
}

const said = (saidBy, index, form) => ({
  saidBy,
  form,
  modality: 'asserted',
  evidence: [
    { source: `a${Math.floor(index / 10)}`, start: 'the first words', end: 'the last of them' },
  ],
});

/** A mission’s next step, told by an entry: forward along the path, then active and suspended in turn. */
function claim({ id, claims, lead }, made, day) {
  const step = claims.length;
  const [statement] = made.statements;
  claims.push({
    id: `${id}-${step}`,
    ...said(statement.saidBy, 0, 'paraphrase'),
    evidence: statement.evidence,
    party: lead[0],
    status: PATH[step] ?? (step % 2 ? 'active' : 'suspended'),
    madeOn: { edtf: day, basis: 'stated' },
  });
  made.missions.push({ mission: id, claim: `${id}-${step}` });
}

const mission = (index) => ({
  id: `m${index}`,
  kind: 'training',
  name: `Invented mission ${index + 1}`,
  lead: ['p0'],
  summary: 'An invented mission.',
  claims: [],
  conditions: [],
  status: { value: null, disputed: false, claims: [], conditions: [], sources: [] },
});

const actor = (index, random) => ({
  id: `p${index}`,
  kind: 'person',
  name: `${capital(word(random))} ${capital(word(random))} ${index}`,
  aliases: [],
  posts: [],
  stances: [],
});

const source = (index, day, random) => ({
  id: `a${index}`,
  title: `${sentence(7, random).slice(0, -1)} ${index}`,
  publisher: 'The Gazette',
  authors: [],
  published: { edtf: day, basis: 'stated' },
  language: 'en',
});

const dayOf = (index, n) =>
  new Date(Date.UTC(2014, 0, 1) + Math.floor((index * YEARS * 365) / n) * DAY)
    .toISOString()
    .slice(0, 10);

const clamp = (value, min, max) => Math.min(max, Math.max(min, Math.ceil(value)));
const word = (random) => LEXICON[Math.floor(random() * LEXICON.length)];
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (length, random) =>
  `${capital(Array.from({ length }, () => word(random)).join(' '))}.`;

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
