// Writes the generated parts of docs/: the elements from the manifest, the format from the schema. Run by
// `npm run generate`, with tsx; dist/custom-elements.json has to be built.
import { writeFile } from 'node:fs/promises';
import { referencedDocuments } from './docs/write-reference.ts';

for (const [file, text] of await referencedDocuments()) await writeFile(file, text);
