import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  AuthoredActor,
  AuthoredArticle,
  AuthoredMission,
  AuthoredRecord,
} from './authored.ts';
import { checkShape } from './check-shape.ts';
import type { Fault } from './fault.ts';
import { readYaml, type RecordFile } from './record-file.ts';
import type { SchemaName } from './schemas.ts';
import { didYouMean } from './suggest.ts';

/** A file with the value that its schema says it has. */
export interface Checked<T> {
  file: RecordFile;
  value: T;
}

/** The authored files of a record, each of the right shape. */
export interface AuthoredFiles {
  record: Checked<AuthoredRecord>;
  actors: Checked<Record<string, AuthoredActor> | null>;
  missions: Checked<Record<string, AuthoredMission> | null>;
  /** In order of their names. */
  articles: Checked<AuthoredArticle>[];
}

const REGISTRIES = ['record.yaml', 'actors.yaml', 'missions.yaml'];

/** Reads a folder. Without `files` where any of them cannot be used; the faults say why. */
export async function readRecord(
  folder: string,
): Promise<{ files?: AuthoredFiles; faults: Fault[] }> {
  const faults: Fault[] = [];
  const missing = (name: string, message: string, mend: string) => {
    faults.push({
      rule: 'files',
      severity: 'error',
      file: name,
      line: 1,
      column: 1,
      message,
      mend,
    });
  };

  const names = await list(folder);
  if (!names) {
    missing(folder, 'There is no such folder.', 'Name the folder that holds record.yaml.');
    return { faults };
  }
  for (const name of names.filter((each) => /\.ya?ml$/i.test(each) && !REGISTRIES.includes(each))) {
    const mend = didYouMean(name, REGISTRIES, 'Articles go in the folder articles/.');
    missing(join(folder, name), 'This file is not part of a record.', mend);
  }
  const articleNames = (await list(join(folder, 'articles'))) ?? [];
  for (const name of articleNames.filter((each) => /\.yml$/i.test(each))) {
    missing(join(folder, 'articles', name), 'This file is not read.', 'Let its name end in .yaml.');
  }

  const read = async <T>(path: string, schema: SchemaName): Promise<Checked<T> | undefined> => {
    const name = join(folder, path);
    const text = decode(await readFile(name));
    if (text === undefined) {
      missing(name, 'The file is not UTF-8 text.', 'Save it with the encoding UTF-8.');
      return undefined;
    }
    const file = readYaml(name, text);
    const found = file.faults.length > 0 ? file.faults : checkShape(file, schema);
    faults.push(...found);
    return found.length > 0 ? undefined : { file, value: file.value as T };
  };
  const registry = async <T>(schema: 'record' | 'actors' | 'missions') => {
    const name = `${schema}.yaml`;
    if (names.includes(name)) return read<T>(name, schema);
    const mend = 'Create it; `sourced-timeline init` shows how.';
    missing(join(folder, name), 'The record has no such file.', mend);
    return undefined;
  };

  const record = await registry<AuthoredRecord>('record');
  const actors = await registry<AuthoredFiles['actors']['value']>('actors');
  const missions = await registry<AuthoredFiles['missions']['value']>('missions');
  const articles: Checked<AuthoredArticle>[] = [];
  for (const name of articleNames.filter((each) => each.endsWith('.yaml')).sort()) {
    const article = await read<AuthoredArticle>(join('articles', name), 'article');
    if (article) articles.push(article);
  }
  if (faults.length > 0 || !record || !actors || !missions) return { faults };
  return { files: { record, actors, missions, articles }, faults };
}

async function list(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
