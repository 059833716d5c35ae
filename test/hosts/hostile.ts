import type { Dataset } from '../../src/model/dataset.ts';
import { blockedUrls, payloads } from '../fixtures/hostile.ts';
import { estimated, event, source, stated, statement } from '../model/fixture.ts';
import { dataset } from './pages.ts';
import { readRoot } from './site.ts';

const SCHEMES = 'javascript vbscript data blob file filesystem ftp about view-source intent jar ws';

/** Addresses that would be more than addresses, were they read as browsers once read them. */
export const hostileUrls: readonly string[] = [
  ...new Set([
    ...blockedUrls,
    ...SCHEMES.split(' ').flatMap((scheme) => {
      const url = `${scheme}:alert(1)//`;
      const [first, ...rest] = scheme;
      return [
        url,
        url.toUpperCase(),
        `${first!.toUpperCase()}${rest.join('')}:alert(1)//`,
        ` \t${url}`,
        `\n${url}`,
        `\u0000${url}`,
        `\u001f${url}`,
        `${first}\t${rest.join('\n')}\r:alert(1)//`,
        `${scheme}\t:alert(1)//`,
        `\ufeff${url}`,
        `\u00a0${url}`,
        url.replace(':', '&#58;'),
        url.replace(':', '%3A'),
        url.replace(':', '\uff1a'),
        `//${url}`,
        `https:${url}`,
      ];
    }),
    'javascript://news.example/%0aalert(1)',
    'java\\u0073cript:alert(1)',
    'feed:javascript:alert(1)',
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  ]),
];

/** A record with each hostile address in every field for one, but the one contact. */
export const withHostileUrls = (contact = ''): Dataset => ({
  ...dataset,
  contact: { label: 'Write', url: contact },
  sources: [
    ...dataset.sources,
    ...hostileUrls.map((url, index) => ({
      ...source(`s-${index}`, stated('2024-03-08')),
      url,
      archived: url,
    })),
  ],
  events: hostileUrls.map((url, index) =>
    event(`e-${index}`, stated('2024-03-08'), {
      image: { url, alt: `Picture ${index}`, credit: 'Nobody', width: 4, height: 3 },
      statements: [statement(`t-${index}`, `s-${index}`, { saidBy: 'kuleba' })],
    }),
  ),
  actors: dataset.actors.map((actor, index) => ({
    ...actor,
    image: {
      url: hostileUrls[index % hostileUrls.length]!,
      alt: '',
      credit: '',
      width: 4,
      height: 3,
    },
  })),
});

interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | false;
  type?: string | string[];
  enum?: unknown;
  pattern?: unknown;
}

const schema = JSON.parse(await readRoot('data/dataset.schema.json')) as Schema;

const resolved = (node: Schema): Schema =>
  node.$ref ? schema.$defs![node.$ref.split('/').pop()!]! : node;

/** Free text: neither a word of a list, nor an id, nor what is read as a date or an address. */
const isText = (node: Schema, name: string) =>
  [node.type].flat().includes('string') &&
  node.enum === undefined &&
  node.pattern === undefined &&
  !/^(edtf|url|archived|saidBy)$/.test(name);

/** The fields of text that a record has, by path. */
const paths = new Set<string>();

/** A value with text in every field for it that the schema knows, those that it leaves out among them. */
function filled(value: unknown, given: Schema, text: string, path = '', name = ''): unknown {
  const node = resolved(given);
  const inner = node.anyOf?.find((one) => one.type !== 'null');
  if (inner) return value === null ? value : filled(value, inner, text, path, name);
  if (isText(node, name) && (typeof value === 'string' || value === undefined)) {
    paths.add(path);
    return `${typeof value === 'string' ? value : name}${text}`;
  }
  if (Array.isArray(value)) return value.map((one) => filled(one, node.items ?? {}, text, path));
  if (typeof value !== 'object' || value === null) return value;
  const { properties, additionalProperties } = node;
  const fields: Record<string, unknown> = { ...value };
  for (const key of Object.keys(properties ?? value)) {
    const field = properties?.[key] ?? (additionalProperties || {});
    if (key in fields || isText(resolved(field), key)) {
      fields[key] = filled(fields[key], field, text, `${path}/${key}`, key);
    }
  }
  return fields;
}

const image = { url: '/picture.svg', alt: '', credit: '', width: 4, height: 3 };

/** The record with a text after all of its texts, and all that it can hold beside. */
export function withText(text: string): Dataset {
  const whole: Dataset = {
    ...dataset,
    contact: { label: '', url: '/contact' },
    actors: dataset.actors.map((actor) => ({
      ...actor,
      image,
      names: { uk: actor.name },
      posts: actor.posts.map((post) => ({ ...post, when: estimated('2020') })),
    })),
    events: dataset.events.map((event) => ({ ...event, image })),
    corrections: dataset.events.slice(0, 3).map(({ id }) => ({
      date: '2026-01-01',
      type: 'correction',
      item: id,
      text: '',
    })),
  };
  return filled(whole, schema, text) as Dataset;
}

/** Every field of text that the schema has, and that `withText` has not filled. */
export function unfilled(): string[] {
  const all = (given: Schema, path = '', name = ''): string[] => {
    const node = resolved(given);
    if (isText(node, name)) return [path];
    return [
      ...(node.anyOf ?? []).flatMap((one) => all(one, path, name)),
      ...Object.entries(node.properties ?? {}).flatMap(([key, one]) =>
        all(one, `${path}/${key}`, key),
      ),
      ...(node.items ? all(node.items, path) : []),
    ];
  };
  return all(schema).filter((path) => !paths.has(path));
}

/** All payloads in one text, and such as are meant for style sheets. */
export const PAYLOAD = [
  ...payloads,
  'red;background:url(//evil.example/a)',
  '--x:url("//evil.example/b")',
  '}*{background:url(//evil.example/c)}',
].join(' ');

/** As long, and harmless. */
export const HARMLESS = PAYLOAD.replace(/[^\w\s]/g, 'x');
