import { CONTROLS } from '../src/components/timeline/attributes.ts';
import { publicationDays, type Story } from '../src/model/index.ts';
import { FRAME_ATTRIBUTES } from '../src/frame/address.ts';
import { actorsOf } from '../src/model/select.ts';
import { WORDS } from '../src/prerender/attribute-values.ts';
import { elementAttributes, type SourcedTag } from '../src/prerender/index.ts';
import { languages } from '../src/words/all.ts';
import { dayText } from '../src/words/date-words.ts';
import { en } from '../src/words/en.ts';

export interface Option {
  value: string;
  label: string;
}

/** An attribute as the builder offers it. */
export interface Field {
  name: string;
  label: string;
  hint?: string;
  /** `part`: which part of the record. `look`: how it is shown. `more`: what few need. */
  group: 'part' | 'look' | 'more';
  /** `one`, `several`: of the options. The others are typed, or, a flag, ticked. */
  type: 'one' | 'several' | 'text' | 'date' | 'number' | 'flag';
  options?(story: Story): readonly Option[];
  /** Has to be chosen. */
  needed?: true;
  /** What is ticked where nothing is said, and the word for nothing at all. */
  ticked?: { atFirst: readonly string[]; none: string };
}

/** How many entries each has, the most first; those without any are not offered. */
function byEntries(
  story: Story,
  things: readonly { id: string; name: string }[],
  idsOf: (event: Story['events'][number]) => readonly string[],
): Option[] {
  const counts = new Map<string, number>();
  for (const event of story.events) {
    for (const id of new Set(idsOf(event))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return things
    .flatMap(({ id, name }) => {
      const count = counts.get(id) ?? 0;
      return count > 0 ? [{ value: id, label: `${name} (${count})`, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
}

const named = (words: readonly string[], labels: Readonly<Record<string, string>> = {}): Option[] =>
  words.map((value) => ({
    value,
    label: labels[value] ?? value.charAt(0).toUpperCase() + value.slice(1),
  }));

/** The closed list of an attribute’s words, the first of them being what is so anyway. */
const words = (name: string, first: string, labels?: Readonly<Record<string, string>>) => () => [
  { value: '', label: first },
  ...named((WORDS[name] ?? []).slice(1), labels),
];

const days =
  (nothing: string): NonNullable<Field['options']> =>
  (story) => [
    { value: '', label: nothing },
    ...publicationDays(story)
      .toReversed()
      .map((day) => ({ value: day, label: dayText(day, en) })),
  ];

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

const byName = (things: readonly { id: string; name: string }[]): Option[] =>
  things
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));

/** All that is offered, in the order of the page and of the attributes in the code. */
export const FIELDS: readonly Field[] = [
  {
    name: 'actor',
    label: 'Who',
    group: 'part',
    type: 'one',
    needed: true,
    options: ({ dataset }) => byName(dataset.actors),
  },
  {
    name: 'mission',
    label: 'Which mission',
    group: 'part',
    type: 'one',
    needed: true,
    options: ({ dataset }) => byName(dataset.missions),
  },
  {
    name: 'missions',
    label: 'Missions',
    group: 'part',
    type: 'several',
    options: (story) =>
      byEntries(story, story.dataset.missions, ({ missions }) =>
        missions.map(({ mission }) => mission),
      ),
  },
  {
    name: 'actors',
    label: 'Actors',
    group: 'part',
    type: 'several',
    options: (story) => byEntries(story, story.dataset.actors, actorsOf),
  },
  {
    name: 'kinds',
    label: 'Kinds of entries',
    group: 'part',
    type: 'several',
    options: (story) =>
      byEntries(
        story,
        Object.entries(en.kinds).map(([id, name]) => ({ id, name: name ?? id })),
        ({ kind }) => [kind],
      ),
  },
  { name: 'from', label: 'From', hint: '2024, 2024-05 or 2024-05-27', group: 'part', type: 'date' },
  { name: 'to', label: 'To', hint: 'Likewise', group: 'part', type: 'date' },
  {
    name: 'as-of',
    label: 'Articles published up to',
    group: 'part',
    type: 'one',
    options: days('today (all articles)'),
  },
  {
    name: 'limit',
    label: 'How many entries at first',
    hint: 'Empty: 50 in a timeline, where readers ask for more; all in a card and in form D',
    group: 'part',
    type: 'number',
  },
  {
    name: 'heading',
    label: 'Heading',
    hint: 'Empty: the title of the record',
    group: 'look',
    type: 'text',
  },
  {
    name: 'order',
    label: 'Order',
    group: 'look',
    type: 'one',
    options: words('order', 'Oldest first', { newest: 'Newest first' }),
  },
  {
    name: 'controls',
    label: 'What readers can use',
    group: 'look',
    type: 'several',
    ticked: { atFirst: CONTROLS, none: 'none' },
    options: () =>
      named(
        (WORDS['controls'] ?? []).filter((word) => word !== 'none'),
        {
          overview: 'Chart',
          share: 'Links to entries',
          'as-of': 'Steps through days of publication',
        },
      ),
  },
  { name: 'layout', label: 'Layout', group: 'look', type: 'one', options: words('layout', 'Full') },
  {
    name: 'size',
    label: 'Size',
    group: 'look',
    type: 'one',
    options: words('size', 'In a sentence', { large: 'Large, with a date' }),
  },
  {
    name: 'history',
    label: 'Offers the history of the status',
    group: 'look',
    type: 'flag',
  },
  {
    name: 'lang',
    label: 'Language',
    group: 'look',
    type: 'one',
    options: () => [
      { value: '', label: 'The page’s own; content in English' },
      ...['en', ...languages.map(({ lang }) => lang)].map((lang) => ({
        value: lang,
        label: languageNames.of(lang) ?? lang,
      })),
    ],
  },
  {
    name: 'theme',
    label: 'Theme',
    group: 'look',
    type: 'one',
    options: words('theme', 'As the page', { light: 'Always light', dark: 'Always dark' }),
  },
  {
    name: 'heading-level',
    label: 'Level of the heading',
    hint: 'So that it fits below the headings of your page',
    group: 'more',
    type: 'one',
    options: () => [
      { value: '', label: 'As it comes: 2 for a timeline, 3 for a card' },
      ...named(WORDS['heading-level'] ?? []),
    ],
  },
  {
    name: 'since',
    label: 'Marks as new what was published after',
    group: 'more',
    type: 'one',
    options: days('marks nothing'),
  },
  {
    name: 'group',
    label: 'Group',
    hint: 'A word of your own: elements on a page with the same one share what a reader chooses',
    group: 'more',
    type: 'text',
  },
  {
    name: 'refresh',
    label: 'Reads the data again every … seconds',
    hint: 'At least 30. Empty: never',
    group: 'more',
    type: 'number',
  },
  {
    name: 'url-state',
    label: 'Keeps what a reader filters in the page’s address',
    group: 'more',
    type: 'flag',
  },
  {
    name: 'id-prefix',
    label: 'Beginning of the entries’ ids',
    hint: 'For a second timeline of the same record on a page. Empty: sourced-',
    group: 'more',
    type: 'text',
  },
];

/** What an element has, and, for a frame, what its address can say. */
export const fieldsOf = (element: SourcedTag, inFrame = false): Field[] =>
  FIELDS.filter(
    ({ name }) =>
      elementAttributes(element).includes(name) && !(inFrame && !FRAME_ATTRIBUTES.includes(name)),
  );

/** Attributes in the order of the fields, whatever order they were chosen in. */
export function inOrder<T>(attributes: Readonly<Record<string, T>>): [name: string, value: T][] {
  const place = (name: string) =>
    FIELDS.findIndex((field) => field.name === name) + 1 || FIELDS.length + 1;
  return Object.entries(attributes).sort(([a], [b]) => place(a) - place(b));
}
