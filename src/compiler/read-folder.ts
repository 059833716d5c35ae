import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const YAML = /\.ya?ml$/i;

/** A file’s bytes, or why it cannot be read. */
export type Bytes = Uint8Array | Error;

/** The YAML files of a folder and of its folder articles/, by path; undefined where there is no such folder. */
export async function readFolder(folder: string): Promise<Map<string, Bytes> | undefined> {
  const top = await list(folder);
  if (!top) return undefined;
  const articles = (await list(join(folder, 'articles'), true)) ?? [];
  const paths = [...top, ...articles.map((name) => `articles/${name.replaceAll('\\', '/')}`)];
  const files = new Map<string, Bytes>();
  for (const path of paths.filter((each) => YAML.test(each))) {
    files.set(path, await readFile(join(folder, path)).catch((error: Error) => error));
  }
  return files;
}

async function list(folder: string, recursive = false): Promise<string[] | undefined> {
  try {
    return await readdir(folder, { recursive });
  } catch {
    return undefined;
  }
}
