import { table } from './fill.ts';

/** As much of a JSON Schema as the dataset’s uses. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** The dataset’s schema as Markdown: a section for each thing, in the schema’s order. */
export function formatReference(schema: Schema): string {
  const defs = Object.entries(schema.$defs ?? {});
  const simple = defs.filter(([, { properties }]) => !properties);
  const things = defs.filter(([, { properties }]) => properties);
  return [
    thing('Dataset', schema),
    ...things.map(([name, one]) => thing(name, one)),
    '### Simple values',
    table(
      ['name', 'is', 'meaning'],
      simple.map(([name, one]) => [
        `<a id="${name.toLowerCase()}"></a>${name}`,
        valueOf(one),
        meaning(one),
      ]),
    ),
  ].join('\n\n');
}

function thing(
  name: string,
  { description = '', properties = {}, required = [], allOf = [] }: Schema,
) {
  const also = allOf.map(({ $ref = '' }) => linkTo($ref)).join(', ');
  return [
    `### ${name}`,
    `${description}${also ? ` All that ${also} has, and:` : ''}`,
    table(
      ['field', 'value', 'meaning'],
      Object.entries(properties).map(([field, one]) => [
        `\`${field}\`${required.includes(field) ? '' : '?'}`,
        valueOf(one),
        meaning(one),
      ]),
    ),
    ...Object.entries(properties).flatMap(
      ([field, { properties: inner, required: needed = [] }]) =>
        inner
          ? [
              `Within \`${field}\`:`,
              table(
                ['field', 'value', 'meaning'],
                Object.entries(inner).map(([key, one]) => [
                  `\`${key}\`${needed.includes(key) ? '' : '?'}`,
                  valueOf(one),
                  meaning(one),
                ]),
              ),
            ]
          : [],
    ),
  ].join('\n\n');
}

const linkTo = (ref: string) => {
  const name = ref.split('/').at(-1) ?? '';
  return `[${name}](#${name.toLowerCase()})`;
};

function valueOf(schema: Schema): string {
  const { $ref, type, items, anyOf, additionalProperties } = schema;
  if ($ref) return linkTo($ref);
  if ('const' in schema) return `\`${String(schema.const)}\``;
  if (anyOf) return anyOf.map(valueOf).join(' or ');
  if (items) return `list of ${valueOf(items)}`;
  if (additionalProperties) return `map to ${valueOf(additionalProperties)}`;
  if (schema.enum) return 'one word of a list';
  return [type ?? 'any'].flat().join(' or ');
}

/** What it says, with the words of a closed list, of its own or of its items. */
function meaning({ description = '', enum: own, items, $ref }: Schema): string {
  const words = own ?? items?.enum;
  if (!words) return description || ($ref ? '' : '–');
  return `${description} ${words.map((word) => `\`${String(word)}\``).join(' ')}`;
}
