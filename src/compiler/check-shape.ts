import type { ErrorObject } from 'ajv';
import type { Fault } from './fault.ts';
import type { Path, RecordFile } from './record-file.ts';
import { fieldsOf, validatorFor, type SchemaName } from './schemas.ts';
import { didYouMean } from './suggest.ts';

/** Every fault of a file’s shape, in an editor’s words. */
export function checkShape(file: RecordFile, schema: SchemaName): Fault[] {
  const validate = validatorFor(schema);
  if (validate(file.value)) return [];
  return (validate.errors ?? []).flatMap((error) => {
    const said = sentenceOf(error);
    if (!said) return [];
    const { path = pathOf(error.instancePath), key } = said;
    const position = key === undefined ? file.locate(path) : file.locateKey([...path, key]);
    const fault: Fault = {
      rule: said.rule,
      severity: 'error',
      file: file.name,
      ...position,
      message: said.message,
      mend: said.mend,
    };
    return [fault];
  });
}

/** The path that a JSON pointer names. */
export const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** A field that a thing should not have, if that is the error: the thing’s path, and its other fields. */
export function unknownField(
  error: ErrorObject,
): { path: Path; key: string; fields: string[] } | undefined {
  const path = pathOf(error.instancePath);
  if (error.keyword === 'false schema') {
    return { path: path.slice(0, -1), key: String(path.at(-1)), fields: [] };
  }
  const params = error.params as Record<string, unknown>;
  const key = params['unevaluatedProperty'] ?? params['additionalProperty'];
  if (typeof key !== 'string') return undefined;
  const fields = fieldsOf(error.parentSchema ?? {}, error.data as object);
  // A field in which something is wrong may be reported as unknown, too.
  return fields.includes(key) ? undefined : { path, key, fields };
}

interface Sentence {
  rule: string;
  message: string;
  mend: string;
  /** Of the thing that is wrong, if it is not the error’s. */
  path?: Path;
  /** Set where the fault is a key. */
  key?: string;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
  null: 'null',
};

/** Null for errors that only repeat another one. */
function sentenceOf(error: ErrorObject): Sentence | null {
  const { keyword, instancePath, data, propertyName } = error;
  const params = error.params as Record<string, unknown>;
  const name = nameOf(pathOf(instancePath));
  const shown = show(data);
  const text = typeof data === 'string' ? data : '';
  switch (keyword) {
    case 'false schema':
    case 'unevaluatedProperties':
    case 'additionalProperties': {
      const unknown = unknownField(error);
      if (!unknown) return null;
      const { path, key, fields } = unknown;
      const unused = fields.filter((field) => !Object.hasOwn(data as object, field));
      const otherwise = `Take it out${unused.length > 0 ? `, or use one of ${unused.join(', ')}` : ''}.`;
      return {
        rule: 'unknown-field',
        message: `${nameOf(path)} has no field “${key}”.`,
        mend: didYouMean(key, fields, otherwise),
        path,
        key,
      };
    }
    case 'required': {
      const field = String(params['missingProperty']);
      return {
        rule: 'missing-field',
        message: `${name} has no “${field}”.`,
        mend: `Add \`${field}: …\`.`,
      };
    }
    case 'enum': {
      const words = (params['allowedValues'] as unknown[]).map(String);
      const list = `Use one of ${words.join(', ')}.`;
      const meant = didYouMean(text, words, '');
      return {
        rule: 'unknown-word',
        message: `${shown} is not a word for ${name}.`,
        mend: meant ? `${meant} ${list}` : list,
      };
    }
    case 'type': {
      const types = [params['type']].flat().map((type) => TYPE_WORDS[String(type)] ?? String(type));
      const quote = types.includes('a text') && typeof data !== 'object';
      return {
        rule: 'wrong-type',
        message: `${name} is ${data === null ? 'empty' : shown}, not ${types.join(' or ')}.`,
        mend: quote ? `Put it in quotes: '${shown}'.` : `Write ${types[0]}.`,
      };
    }
    case 'pattern':
      return patternSentence(propertyName ?? text, name, String(params['pattern']), propertyName);
    case 'minLength':
    case 'minItems':
    case 'minimum':
      return {
        rule: 'empty',
        message: `${name} is ${keyword === 'minimum' ? shown : 'empty or too short'}.`,
        mend:
          keyword === 'minimum'
            ? `Use ${String(params['limit'])} or more.`
            : 'Fill it, or take it out.',
      };
    case 'if':
    case 'propertyNames':
      return null;
    default:
      return {
        rule: 'wrong-type',
        message: `${name}: ${error.message ?? keyword}.`,
        mend: 'See docs/authoring.md.',
      };
  }
}

function patternSentence(text: string, name: string, pattern: string, key?: string): Sentence {
  const [what, mend] = PATTERNS.find(([part]) => pattern.includes(part))?.slice(1) ?? [
    'is not written as it should be',
    `Follow the pattern ${pattern}.`,
  ];
  return {
    rule: 'wrong-form',
    message: key === undefined ? `${name}: “${text}” ${what}.` : `“${text}” ${what}.`,
    mend: mend ?? '',
    ...(key !== undefined && { key }),
  };
}

const PATTERNS: readonly [part: string, what: string, mend: string][] = [
  [')*/)?', 'is not the name of a passage', 'Write passage-name, or article-id/passage-name.'],
  [
    '^[a-z0-9]+(-',
    'is not an id',
    'Use small letters, digits and single hyphens: french-instructors.',
  ],
  ['[0-9a-f]{64}', 'is not a SHA-256 hash', 'Use the 64 characters that `sha256sum FILE` prints.'],
  ['[A-Za-z]{2,3}', 'is not a language tag', 'Use a tag such as en, uk or pt-BR.'],
  ['\\d{4}-\\d{2}-\\d{2}', 'is not a day', 'Write it as 2024-05-27.'],
  ['(0|[1-9]', 'is not a version', 'Write three numbers: 1.0.0.'],
  ['[A-Z]{3}', 'is not a currency code', 'Use the three capitals of ISO 4217: EUR.'],
];

/** “The second of `statements`”, “The field `when`”. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  if (typeof last === 'string') return `“${last}”`;
  return `Entry ${last + 1} of “${String(path.at(-2))}”`;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map of fields';
  return typeof value === 'string' ? `“${value}”` : String(value);
}
