import type { ErrorObject } from 'ajv';
import { pathOf, unknownField } from './check-shape.ts';
import type { Path, RecordFile } from './record-file.ts';
import { validatorFor, type SchemaName } from './schemas.ts';

const MAX_ROUNDS = 20;

/** What stands in for a field that is missing, so that the rest of its thing can be checked. */
const FILLINGS = new Map([
  ['title', '…'],
  ['summary', '…'],
  ['name', '…'],
  ['text', '…'],
  ['question', '…'],
  ['reason', '…'],
  ['inferred', '…'],
  ['language', 'en'],
  ['version', '1.0.0'],
  ['updated', '9999-12-31'],
]);

/**
 * Takes out what does not fit the schema, so that the rest can be checked against the other rules.
 *
 * @returns Ids of what was taken out, which nothing may be blamed for naming; undefined where nothing is left.
 */
export function repairShape(file: RecordFile, schema: SchemaName): string[] | undefined {
  const validate = validatorFor(schema);
  const ids: string[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (validate(file.value)) return ids;
    const steps = (validate.errors ?? []).flatMap(stepFor);
    // From the last to the first, so that the places of those still to come hold.
    steps.sort((a, b) => comparePaths(b.path, a.path));
    for (const { path, filling } of steps) {
      if (filling !== undefined) {
        file.fill(path, filling);
      } else if (path.length === 0) {
        return undefined;
      } else if (file.has(path)) {
        ids.push(...idsIn(file.remove(path)), ...idsNamed(path));
      }
    }
  }
  return undefined;
}

interface Step {
  path: Path;
  filling?: string;
}

function stepFor(error: ErrorObject): Step[] {
  const { keyword, instancePath } = error;
  const params = error.params as Record<string, unknown>;
  const path = pathOf(instancePath);
  if (['unevaluatedProperties', 'additionalProperties', 'false schema'].includes(keyword)) {
    const unknown = unknownField(error);
    return unknown ? [{ path: [...unknown.path, unknown.key] }] : [];
  }
  if (keyword === 'propertyNames') return [{ path: [...path, String(params['propertyName'])] }];
  if (keyword === 'if' || error.propertyName !== undefined) return [];
  if (keyword === 'required') {
    const field = String(params['missingProperty']);
    const filling = FILLINGS.get(field);
    return [filling === undefined ? { path } : { path: [...path, field], filling }];
  }
  if (keyword === 'enum' && path.at(-1) === 'kind') {
    return [{ path, filling: String((params['allowedValues'] as unknown[])[0]) }];
  }
  return [{ path }];
}

const comparePaths = (a: Path, b: Path): number => {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (step === other) continue;
    return typeof step === 'number' && typeof other === 'number'
      ? step - other
      : step < other
        ? -1
        : 1;
  }
  return a.length - b.length;
};

/** A key is an id in a registry and among passages. */
const idsNamed = (path: Path): string[] =>
  path.length === 1 || path[0] === 'passages' ? [String(path.at(-1))] : [];

/** Values of every `id` in a value that was taken out. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'id' && typeof inner === 'string' ? [inner] : idsIn(inner),
  );
}

/** What may be an id in a text that is not YAML. */
export function idsInText(text: string): string[] {
  const matches = text.matchAll(/(?:^ {0,2}|\bid: *)["']?([a-z0-9]+(?:-[a-z0-9]+)*)\b/gm);
  return Array.from(matches, ([, id = '']) => id);
}
