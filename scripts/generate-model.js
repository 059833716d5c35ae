// Writes src/model/dataset.ts and src/model/dataset-shape.ts from data/dataset.schema.json.
// `--check` writes nothing and exits 1 when a file differs from what it should be.
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const header = '// Generated from data/dataset.schema.json by `npm run generate`: do not edit.\n\n';
const CODES = { string: '', number: 'n', integer: 'n', boolean: 'b' };
const schema = JSON.parse(await readFile(at('data/dataset.schema.json'), 'utf8'));

const files = [
  [at('src/model/dataset.ts'), await typesOf(schema)],
  [at('src/model/dataset-shape.ts'), shapeModule(schema)],
];

for (const [file, code] of files) {
  const style = { printWidth: 100, singleQuote: true, ...(await resolveConfig(file)) };
  const text = await format(header + code, { ...style, parser: 'typescript' });
  if (!process.argv.includes('--check')) {
    await writeFile(file, text);
  } else if (text !== (await readFile(file, 'utf8').catch(() => ''))) {
    console.error(`${relative(process.cwd(), file)} is not up to date: run \`npm run generate\`.`);
    process.exitCode = 1;
  }
}

/** TypeScript types, one per entry of `$defs`, each comment on one line. */
async function typesOf(root) {
  const types = await compile(wrapReferences(root), 'Dataset', {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
  });
  return types.replace(/\/\*\*\n \* (.*)\n \*\//g, '/** $1 */');
}

/** A reference with a description of its own would become a type of its own; inside `allOf` it stays a reference. */
function wrapReferences(node) {
  if (Array.isArray(node)) return node.map(wrapReferences);
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, ...rest } = node;
  if ($ref && Object.keys(rest).length > 0) return { ...rest, allOf: [{ $ref }] };
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, wrapReferences(value)]),
  );
}

function shapeModule(root) {
  return `/**
 * Fields of every object of the dataset: one line per object, the dataset first.
 * A field is \`name\`, \`?\` if optional, and after a colon its type where it is not a string:
 * \`n\` number, \`b\` boolean, \`m\` strings by key, a capital the object of that line (A the first);
 * then \`0\` where null is allowed, \`*\` for an array.
 */
export const SHAPE = ${JSON.stringify(shapeOf(root).join('\n'))};\n`;
}

/** One line per object reached from the root. */
function shapeOf(root) {
  const objects = new Map();
  addObject('Dataset', root);
  if (objects.size > 26) throw new Error('more objects than letters');
  return [...objects.values()];

  /** The letter of an object, which is read where it comes up first. */
  function addObject(name, node) {
    if (!objects.has(name)) {
      objects.set(name, '');
      objects.set(name, fieldsOf(node).join(' '));
    }
    return String.fromCharCode(65 + [...objects.keys()].indexOf(name));
  }

  function fieldsOf(node) {
    const inherited = (node.allOf ?? []).flatMap((part) => fieldsOf(resolve(part).node));
    const own = Object.entries(node.properties ?? {}).map(([name, value]) => {
      const type = typeCode(value, name);
      return `${name}${node.required?.includes(name) ? '' : '?'}${type && `:${type}`}`;
    });
    return [...inherited, ...own];
  }

  function typeCode(value, field) {
    const { node, name = field } = resolve(value);
    if (node.anyOf) {
      const [type] = node.anyOf.filter((option) => option.type !== 'null');
      return `${typeCode(type, field)}0`;
    }
    const [type, nullable] = [node.type ?? typeof node.const].flat();
    if (type === 'array') return `${typeCode(node.items, field)}*`;
    if (type === 'object') return node.properties ? addObject(name, node) : 'm';
    return CODES[type] + (nullable ? '0' : '');
  }

  function resolve(node) {
    if (!node.$ref) return { node };
    const name = node.$ref.replace('#/$defs/', '');
    return { node: root.$defs[name], name };
  }
}
