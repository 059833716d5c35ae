import { readFile } from 'node:fs/promises';
import { readElements } from '../types/read-elements.ts';
import { elementReference } from './element-reference.ts';
import { fill } from './fill.ts';
import { formatReference, type Schema } from './format-reference.ts';

/** The documents with a generated part, each as it should be: by file. dist/custom-elements.json has to be built. */
export async function referencedDocuments(): Promise<Map<string, string>> {
  const read = (file: string) => readFile(file, 'utf8');
  const schema = JSON.parse(await read('data/dataset.schema.json')) as Schema;
  const parts: [file: string, name: string, generated: string][] = [
    ...readElements('dist/custom-elements.json').map((element): [string, string, string] => [
      `docs/${element.tagName.replace('sourced-', '')}.md`,
      element.tagName,
      elementReference(element),
    ]),
    ['docs/format.md', 'the dataset', formatReference(schema)],
  ];
  const filled = parts.map(async ([file, name, generated]) => [
    file,
    await fill(await read(file), name, generated),
  ]);
  return new Map((await Promise.all(filled)) as [string, string][]);
}
