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
import { RecordFile } from './record-file.ts';
import { idsInText, repairShape } from './repair-shape.ts';
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

export interface Reading {
  /** Absent where too little can be read to look further. */
  files?: AuthoredFiles;
  faults: Fault[];
  /** Ids that may stand in what could not be read: nothing is blamed for naming them. */
  lost: Set<string>;
}

const REGISTRIES = ['record.yaml', 'actors.yaml', 'missions.yaml'];

/** Reads a folder; what does not fit its schema is reported and left out. */
export async function readRecord(folder: string): Promise<Reading> {
  const faults: Fault[] = [];
  const lost = new Set<string>();
  const names = await list(folder);
  if (!names) {
    const mend = 'Name the folder that holds record.yaml.';
    return { faults: [fileFault(folder, 'There is no such folder.', mend)], lost };
  }
  const articleNames = (await list(join(folder, 'articles'))) ?? [];
  faults.push(...strayFiles(folder, names, articleNames));

  const read = async <T>(path: string, schema: SchemaName): Promise<Checked<T> | undefined> => {
    const name = join(folder, path);
    const text = decode(await readFile(name));
    if (text === undefined) {
      faults.push(
        fileFault(name, 'The file is not UTF-8 text.', 'Save it with the encoding UTF-8.'),
      );
      return undefined;
    }
    const file = new RecordFile(name, text);
    const found = file.faults.length > 0 ? file.faults : checkShape(file, schema);
    if (found.length === 0) return { file, value: file.value as T };
    faults.push(...found);
    const ids = file.faults.length > 0 ? undefined : repairShape(file, schema);
    for (const id of ids ?? [...idsInText(text), sourceIdOf(path)]) lost.add(id);
    return ids && { file, value: file.value as T };
  };
  const registry = async <T>(schema: 'record' | 'actors' | 'missions') => {
    const name = `${schema}.yaml`;
    if (names.includes(name)) return read<T>(name, schema);
    const mend = 'Create it; `sourced-timeline init` shows how.';
    faults.push(fileFault(join(folder, name), 'The record has no such file.', mend));
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
  if (!record || !actors || !missions) return { faults, lost };
  return { files: { record, actors, missions, articles }, faults, lost };
}

/** The id that an article’s file name gives it: `2024-04-07-an-interview.yaml` → `an-interview`. */
export function sourceIdOf(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  return name.replace(/\.yaml$/, '').replace(/^(\d{4}(-\d\d){0,2}|undated)-/, '');
}

const fileFault = (file: string, message: string, mend: string): Fault => ({
  rule: 'files',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  message,
  mend,
});

/** Files that look like part of the record, but are not read. */
function strayFiles(folder: string, names: string[], articleNames: string[]): Fault[] {
  const stray = names.filter((name) => /\.ya?ml$/i.test(name) && !REGISTRIES.includes(name));
  return [
    ...stray.map((name) => {
      const mend = didYouMean(name, REGISTRIES, 'Articles go in the folder articles/.');
      return fileFault(join(folder, name), 'This file is not part of a record.', mend);
    }),
    ...articleNames
      .filter((name) => /\.ya?ml$/i.test(name) && !name.endsWith('.yaml'))
      .map((name) => {
        const path = join(folder, 'articles', name);
        return fileFault(path, 'This file is not read.', 'Let its name end in .yaml.');
      }),
  ];
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
