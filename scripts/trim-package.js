// What the package need not hold: declarations that no entry leads to, and the white space of JSON.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { globSync } from 'tinyglobby';

/** The files that declarations name, by the `.js` beside them. */
const named = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g)].map(
    ([, path]) => join(dirname(file), `${path}.d.ts`),
  );

/** Removes the declarations of modules that only other modules of ours import, where no entry’s types name them. */
export function dropInnerTypes({ exports }) {
  const reached = new Set();
  const queue = Object.values(exports).flatMap(({ types }) => types ?? []);
  for (const entry of queue) {
    const file = normalize(entry);
    if (reached.has(file)) continue;
    reached.add(file);
    queue.push(...named(file));
  }
  for (const file of globSync('dist/**/*.d.ts')) {
    if (!reached.has(normalize(file))) rmSync(file);
  }
}

/** Takes the white space out of a JSON file. */
export const shorten = (file) =>
  writeFileSync(file, `${JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))}\n`);
