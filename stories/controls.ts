import type { ArgTypes } from '@storybook/web-components-vite';
import record from '../data/western-training-missions.json' with { type: 'json' };
import type { Attribute, Element, Named, Typed } from '../scripts/types/read-elements.ts';
import { STATUSES } from '../src/model/status.ts';
import { WORDS } from '../src/prerender/attribute-values.ts';
import { LANGUAGES } from './stage.ts';

type ArgType = ArgTypes[string];

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

/** What an attribute may say, where that is a list: words of the format, or ids of the record. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  ...WORDS,
  status: STATUSES,
  lang: Object.keys(LANGUAGES),
  mission: ids(record.missions),
  missions: ids(record.missions),
  actor: ids(record.actors),
  actors: ids(record.actors),
};

/** The control that suits an attribute. */
function controlOf({ name, type }: Attribute): Pick<ArgType, 'control' | 'options'> {
  const options = OPTIONS[name];
  if (options) {
    return { control: { type: type?.text.endsWith('[]') ? 'multi-select' : 'select' }, options };
  }
  if (type?.text === 'boolean') return { control: { type: 'boolean' } };
  if (type?.text.includes('number')) return { control: { type: 'number', min: 0 } };
  return { control: { type: 'text' } };
}

const row = (item: Named | Typed, category: string): ArgType => ({
  name: item.name || 'default',
  description: item.description,
  control: false,
  table: {
    category,
    ...('type' in item && item.type && { type: { summary: item.type.text } }),
    ...('default' in item && item.default && { defaultValue: { summary: item.default } }),
  },
});

/** Custom properties are colours, but for fonts, the size that all others are multiples of, corners and lines. */
const styleControl = ({ name }: Named): Pick<ArgType, 'control'> => ({
  control: { type: /-(base|serif|sans|radius|line-\w+)$/.test(name) ? 'text' : 'color' },
});

/** The manifest’s table of an element, with a live control for every attribute and custom property. */
export function controlsOf(element: Element): ArgTypes {
  const { attributes, members, events, slots, cssParts, cssProperties, cssClasses } = element;
  const set = new Set(attributes.map(({ fieldName }) => fieldName));
  const rows = (items: readonly (Named | Typed)[], category: string) =>
    items.map((item) => [`${category} ${item.name}`, row(item, category)] as const);
  return Object.fromEntries([
    ...attributes.map((one) => [one.name, { ...row(one, 'attributes'), ...controlOf(one) }]),
    ...rows(
      members.filter(({ kind, name }) => kind === 'field' && !set.has(name)),
      'properties',
    ),
    ...rows(
      members.filter(({ kind }) => kind === 'method'),
      'methods',
    ),
    ...rows(events, 'events'),
    ...rows(slots, 'slots'),
    ...cssProperties.map((one) => [
      one.name,
      { ...row(one, 'custom properties'), ...styleControl(one) },
    ]),
    ...rows(cssParts, 'parts'),
    ...rows(cssClasses, 'class names'),
  ]) as ArgTypes;
}
