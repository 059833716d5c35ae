import type { ErrorObject } from 'ajv';
import type { Fault } from './fault.ts';
import { checkSigns } from './check-signs.ts';
import type { Path, RecordFile } from './record-file.ts';
import { COMPARATORS, nameOf, PATTERNS, show, TYPE_WORDS, type Sentence } from './shape-words.ts';
import { fieldsOf, validatorFor, type SchemaName } from './schemas.ts';
import { didYouMean } from './suggest.ts';

/** Every fault of a file’s shape, in an editor’s words. */
export function checkShape(file: RecordFile, schema: SchemaName): Fault[] {
  const validate = validatorFor(schema);
  const errors = validate(file.value) ? [] : (validate.errors ?? []);
  const mistyped = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  );
  const said = errors.flatMap((error) => {
    // What is no text at all is no word of a list either.
    if (error.keyword === 'enum' && mistyped.has(error.instancePath)) return [];
    const path = pathOf(error.instancePath);
    const sentence = sentenceOf(error, file.written(path));
    return sentence ? { path, ...sentence } : [];
  });
  return [...said, ...checkSigns(file.value)].map(({ rule, path, key, message, mend }) => {
    const position = key === undefined ? file.locate(path) : file.locateKey([...path, key]);
    return { rule, severity: 'error', file: file.name, ...position, message, mend };
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

/** Null for errors that only repeat another one. @param written The value as it stands in the file. */
function sentenceOf(
  error: ErrorObject,
  written: string,
): (Omit<Sentence, 'path'> & { path?: Path }) | null {
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
      const isBare = (data as Record<string, unknown>)[key] === null;
      const otherwise = isBare
        ? 'If it is part of a text, put the text in single quotes: a comma inside {…} ends it.'
        : `Take it out${unused.length > 0 ? `, or use one of ${unused.join(', ')}` : ''}.`;
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
      const sign = COMPARATORS.find(([pattern]) => pattern.test(text))?.[1];
      const isSign = sign !== undefined && words.includes(sign);
      const meant = isSign ? `Write '${sign}'.` : didYouMean(text, words, '');
      return {
        rule: 'unknown-word',
        message: `${shown} is not a word for ${name}.`,
        mend: meant ? `${meant} ${list}` : list,
      };
    }
    case 'type': {
      if (instancePath === '' && data === null) {
        const mend = 'Write what belongs in it; `sourced-timeline init` shows how.';
        return { rule: 'empty', message: 'This file is empty.', mend };
      }
      const types = [params['type']].flat().map((type) => TYPE_WORDS[String(type)] ?? String(type));
      const isWord = (data === null && written !== '') || typeof data !== 'object';
      const quote = types.includes('a text') && isWord;
      const empty = written === '' ? 'empty' : `${written}, which means nothing in YAML`;
      const found = data === null ? empty : typeof data === 'string' || !isWord ? shown : written;
      return {
        rule: 'wrong-type',
        message: `${name} is ${found}, not ${types.join(' or ')}.`,
        mend: quote ? `Put it in quotes: '${written}'.` : `Write ${types[0]}.`,
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

function patternSentence(
  text: string,
  name: string,
  pattern: string,
  key?: string,
): Omit<Sentence, 'path'> {
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
