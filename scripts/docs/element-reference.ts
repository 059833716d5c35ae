import type { Attribute, Element, Member, Named, Typed } from '../types/read-elements.ts';
import { table } from './fill.ts';

/** What the manifest says of an element, as Markdown. */
export function elementReference(element: Element): string {
  const { attributes, members, events, slots, cssParts, cssClasses } = element;
  const alone = members.filter(
    ({ kind, name }) => kind === 'field' && !attributes.some(({ fieldName }) => fieldName === name),
  );
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    section('Attributes', ['attribute', 'value', 'meaning'], attributes.map(attributeRow)),
    'Each attribute has a property of the same name, or of the one given after “as”.',
    section(
      'Properties without an attribute',
      ['property', 'value', 'meaning'],
      alone.map(typedRow),
    ),
    section('Methods', ['method', 'gives', 'meaning'], methods.map(methodRow)),
    section('Events', ['event', 'class', 'when'], events.map(typedRow)),
    'Events bubble and cross shadow roots.',
    section(
      'Slots',
      ['slot', 'holds'],
      slots.map(({ name, description = '' }) => [name ? code(name) : '(none)', description]),
    ),
    section('Parts', ['part', 'what it is'], cssParts.map(namedRow)),
    'Custom properties, the same for all elements, are in [Theming](theming.md#custom-properties).',
    section('Class names of the content', ['class', 'what it is'], cssClasses.map(namedRow)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const section = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) =>
  rows.length > 0 ? `### ${title}\n\n${table(head, rows)}` : '';

const code = (text: string) => `\`${text}\``;

const namedRow = ({ name, description = '' }: Named) => [code(name), description];

const typedRow = ({ name, type, description = '' }: Typed) => [
  code(name),
  code(type?.text ?? ''),
  description,
];

function attributeRow(attribute: Attribute): string[] {
  const { name, fieldName, type, description = '' } = attribute;
  const other = fieldName && fieldName !== name ? ` as ${code(fieldName)}` : '';
  const plain = defaultOf(attribute);
  return [
    `${code(name)}${other}`,
    `${code((type?.text ?? 'string').replace(' | undefined', ''))}${plain ? `, ${code(plain)}` : ''}`,
    description,
  ];
}

/** The default where it is a value to read; descriptions tell of all others. */
const defaultOf = ({ default: value = '' }: Typed) =>
  /^('.+'|[\d_]+|true)$/.test(value) && value !== '0'
    ? value.replaceAll('_', ',').replaceAll("'", '')
    : '';

function methodRow({ name, parameters = [], return: result, description = '' }: Member): string[] {
  const given = parameters.map((one) => `${one.name}: ${one.type?.text ?? 'unknown'}`).join(', ');
  return [code(`${name}(${given})`), code(result?.type?.text ?? 'void'), description];
}
