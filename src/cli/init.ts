import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { SCHEMAS } from '../compiler/schemas.ts';
import { STARTER_FILES } from './starter-files.ts';
import { DONE, UsageError, type Context } from './surroundings.ts';

/** `init DIR` */
export function initCommand({ stdout, stderr, end }: Context): Command {
  return new Command('init')
    .description('Writes a small commented record that compiles.')
    .argument('<folder>', 'a new or empty folder')
    .action(async (folder: string) => {
      const there = await readdir(folder).catch(() => []);
      if (there.length > 0) throw new UsageError(`“${folder}” is not empty: name a new folder.`);
      const schemas = [...SCHEMAS].map(([address, schema]): [string, string] => [
        join('schemas', address),
        `${JSON.stringify(schema, null, 2)}\n`,
      ]);
      for (const [name, text] of [...Object.entries(STARTER_FILES), ...schemas]) {
        const file = join(folder, name);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
        stdout.write(`${file}\n`);
      }
      stderr.write(`Now: npx sourced-timeline compile ${folder} -o record.json\n`);
      end(DONE);
    });
}
