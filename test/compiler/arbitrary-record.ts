import fc from 'fast-check';
import { stringify as toYaml } from 'yaml';
import type { Files } from './invented-record.ts';

const stringify = (value: unknown) => toYaml(value, { aliasDuplicateObjects: false });

const MISSIONS = ['training', 'constructor'];
const ACTORS = ['northland', 'minister', 'tostring'];

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((each) => each.trim() !== '');
const words = fc
  .array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }), {
    minLength: 3,
    maxLength: 4,
  })
  .map((list) => list.map((word) => word.replace(/\s|[.…]/g, 'x')).join(' '));
const edtf = fc.constantFrom(
  ...['2024', '2024-05', '2024-05-27', '2024-02-29?', '2024-21', '199X', 'XXXX-08-25', '0099'],
  ...['2014/2022', '2022-02-24/..', '/2022', '[2024-05-27,2024-05-28]', 'Y17000', '2024-05-27~'],
);
const when = fc.oneof(
  edtf,
  fc.constant(2024),
  fc.record(
    {
      asWritten: fc.constant('in the spring'),
      estimate: fc.record({ edtf, basis: fc.constantFrom('inferred', 'outside'), reason: text }),
    },
    { requiredKeys: [] },
  ),
);
const optional = { requiredKeys: [] };
const attribution = {
  saidBy: fc.constantFrom(...ACTORS),
  via: fc.array(fc.record({ agent: fc.constantFrom(...ACTORS), act: text }), { maxLength: 2 }),
  medium: text,
  modality: fc.constantFrom('asserted', 'planned', 'possible', 'conditional', 'opinion'),
  madeOn: when,
  note: text,
};
const quote = fc.oneof(
  text,
  fc.record(
    {
      exact: text,
      extent: fc.constantFrom('full', 'partial', 'fragment'),
      marks: fc.subarray(['garbled']),
      translated: fc.boolean(),
    },
    { requiredKeys: ['exact'] },
  ),
);
const statement = fc.record({ ...attribution, text, quote }, { requiredKeys: ['text'] });
const figure = fc.record(
  {
    ...attribution,
    value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    comparator: fc.constantFrom('=', '>', '~'),
    unit: text,
    of: text,
    asOf: when,
    period: text,
  },
  { requiredKeys: ['value', 'comparator', 'unit', 'of'] },
);
const stance = fc.record(
  {
    ...attribution,
    mission: fc.constantFrom(...MISSIONS),
    type: fc.constantFrom('supports', 'opposes', 'denies'),
  },
  { requiredKeys: ['mission', 'type'] },
);
const condition = fc.record(
  {
    ...attribution,
    mission: fc.constantFrom(...MISSIONS),
    operator: fc.constantFrom('if', 'unless'),
    text,
  },
  { requiredKeys: ['mission', 'operator', 'text'] },
);
const claim = fc.record(
  {
    ...attribution,
    mission: fc.constantFrom(...MISSIONS),
    status: fc.constantFrom('requested', 'proposed'),
    scope: text,
    validAt: when,
  },
  { requiredKeys: ['mission', 'status'] },
);
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 });
const event = fc.record({
  head: fc.record(
    {
      kind: fc.constantFrom('statement', 'meeting'),
      title: text,
      summary: text,
      when,
      occurred: fc.constantFrom(true, false, null),
      place: text,
    },
    { requiredKeys: ['kind', 'title', 'summary'] },
  ),
  participants: fc.dictionary(fc.constantFrom(...ACTORS), fc.constantFrom('speaker', 'host')),
  lists: fc.record({
    statements: few(statement),
    figures: few(figure),
    stances: few(stance),
    conditions: few(condition),
    claims: few(claim),
  }),
});
const article = fc.record({
  source: fc.record(
    {
      title: text,
      publisher: text,
      authors: few(text),
      published: when,
      language: fc.constantFrom('en', 'uk'),
    },
    optional,
  ),
  passage: fc.tuple(words, words),
  events: few(event),
});

/** Records of every shape that the format allows and no rule forbids. */
export const arbitraryRecord: fc.Arbitrary<Files> = fc
  .record({
    head: fc.record({ title: text, summary: text }),
    names: fc.dictionary(fc.constantFrom('uk', 'fr', 'pt-BR'), text),
    articles: fc.array(article, { maxLength: 3 }),
  })
  .map(({ head, names, articles }) => ({
    'record.yaml': stringify({
      id: 'record',
      ...head,
      language: 'en',
      version: '1.0.0',
      updated: '2024-06-01',
    }),
    'actors.yaml': stringify(
      Object.fromEntries(
        ACTORS.map((id) => [
          id,
          { kind: 'person', name: id, names, aliases: [{ text: `${id} too`, kind: 'short' }] },
        ]),
      ),
    ),
    'missions.yaml': stringify(
      Object.fromEntries(
        MISSIONS.map((id) => [
          id,
          { kind: 'training', name: id, lead: ['northland'], summary: id },
        ]),
      ),
    ),
    ...Object.fromEntries(
      articles.map((each, index) => [
        `articles/2024-0${index + 1}-a${index}.yaml`,
        articleText(each, index),
      ]),
    ),
  }));

type Article = typeof article extends fc.Arbitrary<infer T> ? T : never;

function articleText({ source, passage, events }: Article, index: number): string {
  let count = 0;
  const withIds = (list: object[]) =>
    list.map((item) => ({ id: `item-${index}-${count++}`, ...item }));
  return stringify({
    source,
    passages: { 'to-string': passage.join(' … ') },
    events: events.map(({ head, participants, lists }, number) => ({
      id: `event-${index}-${number}`,
      ...head,
      participants,
      saidBy: 'minister',
      at: 'to-string',
      ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, withIds(list)])),
    })),
  });
}
