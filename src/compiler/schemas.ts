import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import dataset from '../../data/dataset.schema.json' with { type: 'json' };
import actors from '../../data/schemas/actors.schema.json' with { type: 'json' };
import article from '../../data/schemas/article.schema.json' with { type: 'json' };
import missions from '../../data/schemas/missions.schema.json' with { type: 'json' };
import record from '../../data/schemas/record.schema.json' with { type: 'json' };
import shared from '../../data/schemas/shared.schema.json' with { type: 'json' };

/** Without its address, so that the others can name it by its file. */
const datasetSchema = { ...dataset, $id: undefined };

/** The schemas of the authored files and of the dataset, by the address they name each other with. */
export const SCHEMAS: ReadonlyMap<string, AnySchemaObject> = new Map<string, AnySchemaObject>([
  ['../dataset.schema.json', datasetSchema],
  ['shared.schema.json', shared],
  ['record.schema.json', record],
  ['actors.schema.json', actors],
  ['missions.schema.json', missions],
  ['article.schema.json', article],
]);

export type SchemaName = 'record' | 'actors' | 'missions' | 'article' | 'dataset';

let ajv: Ajv2020 | undefined;
const fileOf = new WeakMap<object, string>();

/** The validator of one kind of file, compiled on first use. */
export function validatorFor(name: SchemaName): ValidateFunction {
  if (!ajv) {
    ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, ownProperties: true });
    for (const [address, schema] of SCHEMAS) {
      ajv.addSchema(schema, address);
      remember(schema, address);
    }
  }
  const address = name === 'dataset' ? '../dataset.schema.json' : `${name}.schema.json`;
  const validate = ajv.getSchema(address);
  if (!validate) throw new Error(`no schema ${address}`);
  return validate;
}

function remember(node: unknown, file: string): void {
  if (typeof node !== 'object' || node === null) return;
  fileOf.set(node, file);
  for (const inner of Object.values(node)) remember(inner, file);
}

/** Names of the fields that an object may have, by the schema it is checked against. */
export function fieldsOf(schema: AnySchemaObject, data: object): string[] {
  const { $ref, allOf = [], properties = {}, if: test, then, else: otherwise } = schema as Parts;
  const isTrue = (test?.required ?? []).every((key) => Object.hasOwn(data, key));
  const branch = (isTrue ? then : otherwise)?.properties ?? {};
  const inner = [...($ref === undefined ? [] : [resolve(schema, $ref)]), ...allOf];
  const names = [
    ...Object.keys(properties),
    ...inner.flatMap((part) => (part ? fieldsOf(part, data) : [])),
  ];
  return names.filter((name) => branch[name] !== false);
}

interface Parts {
  $ref?: string;
  allOf?: AnySchemaObject[];
  properties?: Record<string, unknown>;
  if?: { required?: string[] };
  then?: Parts;
  else?: Parts;
}

function resolve(from: object, ref: string): AnySchemaObject | undefined {
  const [file, pointer = ''] = ref.split('#');
  let node: unknown = SCHEMAS.get(file || (fileOf.get(from) ?? ''));
  for (const key of pointer.split('/').slice(1)) {
    node = (node as Record<string, unknown> | undefined)?.[key];
  }
  return node as AnySchemaObject | undefined;
}
