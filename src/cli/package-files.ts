import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** The package’s folder, from `dist/cli.js` and from the sources. */
const root = ['../', '../../']
  .map((path) => new URL(path, import.meta.url))
  .find((folder) => existsSync(new URL('package.json', folder)));

const read = (path: string) => readFile(new URL(path, root));

export async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(String(await read('package.json'))) as { version: string };
  return version;
}

/** Subresource-integrity hash of a script for the script tag, as the package holds it. */
export const scriptIntegrity = async (name: string): Promise<string> =>
  `sha384-${createHash('sha384')
    .update(await read(`dist/${name}`))
    .digest('base64')}`;
