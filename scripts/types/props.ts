import type { Element, Named, Typed } from './read-elements.ts';

export const NOTE = '// Made from custom-elements.json by scripts/types. Do not edit.\n';

/** `SourcedTimeline` → `Timeline`. */
export const shortName = ({ name }: Named) => name.replace('Sourced', '');

/** Names of the package’s types that the declarations use. */
const NAMES = /\b(?:Dataset|Story|ReaderFilter|Sourced\w+Event)\b/g;

/**
 * Interfaces that the frameworks’ types are made of: for each element its properties, its attributes that
 * are not named as a property is, and its events.
 */
export function propsModule(elements: readonly Element[]): string {
  const body = elements.map(interfaces).join('\n');
  const names = [...new Set(body.match(NAMES))].sort();
  return `${NOTE}import type { ${names.join(', ')} } from '../index.js';\n\n${body}`;
}

function interfaces(element: Element): string {
  const { tagName, members, attributes, events } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  const others = attributes.filter(
    ({ name, fieldName }) => fieldName !== undefined && fieldName !== name,
  );
  const lines = (items: readonly Typed[], typeOf: (item: Typed) => string) =>
    items.map((item) => `${comment(item)}  ${key(item.name)}${typeOf(item)};\n`).join('');
  return [
    `/** Properties of \`<${tagName}>\`. */
export interface ${shortName(element)}Props {
${lines(fields, (field) => `?: ${accepted(field)} | undefined`)}}
`,
    `/** Attributes of \`<${tagName}>\` whose name is not that of their property. */
export interface ${shortName(element)}Attributes {
${lines(others, (attribute) => `?: ${accepted(attribute)} | undefined`)}}
`,
    `/** Events of \`<${tagName}>\`. */
export interface ${shortName(element)}Events {
${lines(events, ({ type }) => `: ${type?.text ?? 'Event'}`)}}
`,
  ].join('\n');
}

const key = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);

const comment = ({ description = '' }: Named) => `  /** ${description.replace(/\s+/g, ' ')} */\n`;

/** What may be given: frameworks set properties where HTML sets attributes, so text is read as there. */
const accepted = ({ type }: Typed) =>
  (type?.text ?? 'string')
    .split(' | ')
    .filter((one) => one !== 'undefined')
    .map((one) => (one === 'string[]' ? 'string | readonly string[]' : one))
    .map((one) => (one === 'number' ? 'number | `${number}`' : one))
    .join(' | ');
