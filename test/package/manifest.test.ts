import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { Ajv } from 'ajv';
import type { CSSResult } from 'lit';
import { globSync } from 'tinyglobby';
import { readElements, type Element, type Named } from '../../scripts/types/read-elements.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { prerender, type PrerenderOptions } from '../../src/prerender/index.ts';
import { declaredIn, reachableFrom } from './sources.ts';

const BASE = 'src/components/shared/sourced-element.ts';
const GROUP = 'src/components/shared/group-controller.ts';
const FILES: Readonly<Record<string, string>> = {
  'sourced-timeline': 'src/components/timeline/timeline.ts',
  'sourced-actor-card': 'src/components/actor-card/actor-card.ts',
  'sourced-mission-status': 'src/components/mission-status/mission-status.ts',
};

const names = (items: readonly Named[]) => items.map(({ name }) => name).sort();
const sorted = (items: Iterable<string>) => [...new Set(items)].sort();
const textOf = (file: string) => readFileSync(file, 'utf8');

/** What a pattern’s first group finds in the sources that an element is made of. */
const findIn = (tag: string, pattern: RegExp, but?: string) =>
  sorted(
    [...reachableFrom(FILES[tag]!)].flatMap((file) =>
      file === but ? [] : [...textOf(file).matchAll(pattern)].map(([, found]) => found ?? ''),
    ),
  );

describe('the manifest', () => {
  let elements: readonly Element[] = [];
  before(() => {
    elements = readElements('dist/custom-elements.json');
  });

  it('is one, by the schema, of the three elements', () => {
    const read = (file: string) => JSON.parse(textOf(file)) as object;
    const validate = new Ajv({ strict: false }).compile(
      read('node_modules/custom-elements-manifest/schema.json'),
    );
    assert.ok(validate(read('dist/custom-elements.json')), JSON.stringify(validate.errors));
    assert.deepEqual(sorted(elements.map(({ tagName }) => tagName)), sorted(Object.keys(FILES)));
  });

  for (const [tag, file] of Object.entries(FILES)) {
    describe(tag, () => {
      const element = () => elements.find(({ tagName }) => tagName === tag)!;
      const [own, shared] = [declaredIn(file), declaredIn(BASE)];

      it('has every attribute, with its property', () => {
        const declared = [...own.attributes, ...shared.attributes];
        assert.deepEqual(
          element()
            .attributes.map(({ name, fieldName }) => [name, fieldName ?? name])
            .sort(),
          [...declared, ['lang', 'lang']].sort(),
        );
      });

      it('has every property and method', () => {
        const ofKind = (kind: string) =>
          names(element().members.filter((member) => member.kind === kind));
        assert.deepEqual(ofKind('field'), sorted([...own.fields, ...shared.fields]));
        assert.deepEqual(ofKind('method'), sorted([...own.methods, ...shared.methods]));
      });

      it('has every slot, part and event', () => {
        const slots = findIn(tag, /<slot(?: name="([^"]*)")?>/g);
        const parts = findIn(tag, /\bpart="([^"]*)"/g);
        // Whoever has readers choose in a group sends the event; a badge only shows what they chose.
        const events = findIn(tag, /new Sourced(\w+)Event\(/g, GROUP).map(
          (name) => `sourced-${name.toLowerCase()}`,
        );
        assert.ok(slots.length > 1 && parts.length > 1 && events.length > 1);
        assert.deepEqual(names(element().slots), slots);
        assert.deepEqual(names(element().cssParts), parts);
        assert.deepEqual(names(element().events), events);
      });

      it('says of each what it is', () => {
        const { attributes, members, slots, cssParts, cssProperties, cssClasses, events } =
          element();
        for (const one of [
          ...[element(), ...attributes, ...members, ...slots, ...cssParts],
          ...[...cssProperties, ...cssClasses, ...events],
        ]) {
          assert.match(one.description ?? '', /\.$/, `${one.name} of ${tag}`);
        }
        assert.ok(element().summary);
      });
    });
  }

  it('is what editors are told', () => {
    const read = <T>(file: string) => JSON.parse(textOf(file)) as T;
    const known = elements.map(({ tagName, attributes }) => [tagName, names(attributes)]);
    type Tag = Named & { attributes: Named[] };
    const { tags } = read<{ tags: Tag[] }>('dist/vscode.html-data.json');
    assert.deepEqual(
      tags.map(({ name, attributes }) => [name, names(attributes)]),
      known,
    );
    const { properties } = read<{ properties: Named[] }>('dist/vscode.css-data.json');
    assert.deepEqual(names(properties), names(elements[0]!.cssProperties));
    const { version, contributions } = read<{
      version: string;
      contributions: { html: { elements: Tag[] } };
    }>('dist/web-types.json');
    assert.equal(version, read<{ version: string }>('package.json').version);
    assert.deepEqual(
      contributions.html.elements.map(({ name, attributes }) => [name, names(attributes)]),
      known,
    );
  });

  it('has every custom property that a style sheet asks for, with its default', async () => {
    const sheets = await Promise.all(
      globSync('src/components/**/*{.,-}styles.ts').map(async (file) =>
        Object.values((await import(`../../${file}`)) as Record<string, CSSResult | string>),
      ),
    );
    const css = sheets
      .flat()
      .map((sheet) => (typeof sheet === 'object' ? sheet.cssText : ''))
      .join('');
    const used = [...css.matchAll(/var\(\s*(--sourced-[\w-]+)/g)].map(([, name]) => name ?? '');
    for (const { cssProperties } of elements) {
      assert.deepEqual(names(cssProperties), sorted(used));
      for (const { name, default: value } of cssProperties) assert.ok(value, name);
    }
  });

  it('has every class name of the content', () => {
    const sources = globSync('src/components/**/*.ts').map(textOf).join('\n');
    const inTemplates = [...sources.matchAll(/class="([^"]*)"/g)].flatMap(([, words = '']) =>
      words.split(/[^\w-]+/),
    );
    const inRules = [...sources.matchAll(/\.(sourced-[a-z-]+)/g)].map(([, name]) => name ?? '');
    // What a template gets handed: heading(level, 'sourced-label', …).
    const handed = [...sources.matchAll(/(?<=[ (?:])'(sourced-[a-z-]+)'[,)]/g)].map(
      ([, name]) => name ?? '',
    );
    const used = sorted(
      [...inTemplates, ...inRules, ...handed].filter(
        (name) => /^sourced-./.test(name) && !name.endsWith('-') && !NOT_CONTENT.test(name),
      ),
    );
    assert.ok(used.length > 50);
    assert.deepEqual(sorted(elements.flatMap(({ cssClasses }) => names(cssClasses))), used);
  });

  it('gives each element the class names that stand in its content', () => {
    const dataset = parseDataset(JSON.parse(textOf('data/western-training-missions.json')));
    const contents: readonly [string, PrerenderOptions][] = [
      ['sourced-timeline', { limit: 0, since: '2024-04-01', controls: 'share' }],
      ...dataset.actors.map(({ id }): [string, PrerenderOptions] => [
        'sourced-actor-card',
        { actor: id },
      ]),
      ...dataset.missions.map(({ id }): [string, PrerenderOptions] => [
        'sourced-mission-status',
        { mission: id, size: 'large' },
      ]),
    ];
    for (const [tag, options] of contents) {
      const html = prerender(tag as 'sourced-timeline', dataset, options);
      const { cssClasses } = elements.find(({ tagName }) => tagName === tag)!;
      const known = names(cssClasses);
      for (const [, words = ''] of html.matchAll(/class="([^"]*)"/g)) {
        for (const word of words.split(' ')) assert.ok(known.includes(word), `${word} of ${tag}`);
      }
    }
  });
});

/** Elements, events, and classes of placeholders. */
const NOT_CONTENT =
  /^sourced-(timeline|actor-card|mission-status|ready|error|select|filter|embed|badge)$/;
