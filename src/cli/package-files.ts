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

/** Subresource-integrity hash of the script tag’s script, as the package holds it. */
export const scriptIntegrity = async (): Promise<string> =>
  `sha384-${createHash('sha384')
    .update(await read('dist/embed.js'))
    .digest('base64')}`;
