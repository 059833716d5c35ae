import type { SourcedTag } from '../../src/prerender/index.ts';

type Attributes = Readonly<Record<string, string>>;

/** What an element needs, and a value for each attribute that shapes its content, in the record of the articles. */
export const SELECTIONS: Readonly<Record<SourcedTag, { needs: Attributes; each: Attributes }>> = {
  'sourced-timeline': {
    needs: {},
    each: {
      missions: 'eumam eumam-in-ukraine',
      actors: 'kuleba kallas',
      kinds: 'interview press-conference',
      from: '2024',
      to: '2024-05-26',
      limit: '3',
      order: 'newest',
      'as-of': '2024-05-31',
      since: '2024-05-01',
      controls: 'share',
      heading: 'Talks & “talks”',
      'heading-level': '4',
      'id-prefix': 'x-',
      lang: 'uk',
    },
  },
  'sourced-actor-card': {
    needs: { actor: 'zelenskyy' },
    each: {
      actor: 'kuleba',
      layout: 'compact',
      limit: '1',
      'as-of': '2024-05-31',
      'heading-level': '5',
      lang: 'ar',
    },
  },
  'sourced-mission-status': {
    needs: { mission: 'eumam-in-ukraine' },
    each: { mission: 'eumam', size: 'large', 'as-of': '2024-05-31', lang: 'de' },
  },
};

/** Each element as it is, with each attribute by itself, and with all of them. */
export const selections: [name: string, tag: SourcedTag, attributes: Attributes][] = Object.entries(
  SELECTIONS,
).flatMap(([name, { needs, each }]) => {
  const tag = name as SourcedTag;
  return [
    [tag, tag, needs],
    ...Object.entries(each).map(([attribute, value]): (typeof selections)[number] => [
      `${tag}, ${attribute} ${value}`,
      tag,
      { ...needs, [attribute]: value },
    ]),
    [`${tag}, all together`, tag, { ...needs, ...each }],
  ];
});
