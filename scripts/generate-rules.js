// Writes docs/rules.md from the rules themselves. Run by `npm run generate`, with tsx.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { RULE_GROUPS } from '../src/compiler/rules/index.ts';
import { rulesDocument } from '../src/compiler/rules/rules-document.ts';

const file = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
await writeFile(file, rulesDocument(RULE_GROUPS));
