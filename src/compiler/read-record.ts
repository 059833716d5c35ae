import { join } from 'node:path';
import type {
  AuthoredActor,
  AuthoredArticle,
  AuthoredMission,
  AuthoredRecord,
} from './authored.ts';
import { checkShape } from './check-shape.ts';
import type { Fault } from './fault.ts';
import type { Bytes } from './read-folder.ts';
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
const ARTICLE = /^articles\/[^/]+\.yaml$/;

/** Reads files, by their paths in the folder; what does not fit its schema is reported and left out. */
export function readRecord(folder: string, files: ReadonlyMap<string, Bytes>): Reading {
  const paths = [...files.keys()].sort();
  const stray = paths.filter((path) => !REGISTRIES.includes(path) && !ARTICLE.test(path));
  const faults: Fault[] = stray.map((path) => strayFault(folder, path));
  const lost = new Set<string>();
  for (const path of stray) loseAll(lost, path, files.get(path));

  const read = <T>(path: string, schema: SchemaName): Checked<T> | undefined => {
    const name = join(folder, path);
    const bytes = files.get(path);
    if (!bytes) {
      const mend = 'Create it; `sourced-timeline init` shows how.';
      faults.push(fileFault(name, 'The record has no such file.', mend));
      return undefined;
    }
    const text = bytes instanceof Error ? undefined : decode(bytes);
    if (text === undefined) {
      const [message, mend] = bytes instanceof Error ? unreadable(bytes) : NO_TEXT;
      faults.push(fileFault(name, message, mend));
      loseAll(lost, path, bytes);
      return undefined;
    }
    const file = RecordFile.fromYaml(name, text);
    const found = file.faults.length > 0 ? file.faults : checkShape(file, schema);
    if (found.length === 0) return { file, value: file.value as T };
    faults.push(...found);
    const ids = file.faults.length > 0 ? undefined : repairShape(file, schema);
    for (const id of ids ?? [...idsInText(text), sourceIdOf(path)])
      lost.add(id).add(id.toLowerCase());
    // Registries may be empty: nothing is blamed for naming what stood there.
    const isRegistry = schema === 'actors' || schema === 'missions';
    if (!ids && isRegistry) return { file, value: null as T };
    return ids && { file, value: file.value as T };
  };

  const record = read<AuthoredRecord>('record.yaml', 'record');
  const actors = read<AuthoredFiles['actors']['value']>('actors.yaml', 'actors');
  const missions = read<AuthoredFiles['missions']['value']>('missions.yaml', 'missions');
  const articles = paths
    .filter((path) => ARTICLE.test(path))
    .flatMap((path) => read<AuthoredArticle>(path, 'article') ?? []);
  if (!record || !actors || !missions) return { faults, lost };
  return { files: { record, actors, missions, articles }, faults, lost };
}

/** Adds what may be an id in a file that is not read. */
function loseAll(lost: Set<string>, path: string, bytes: Bytes | undefined): void {
  const text = bytes instanceof Uint8Array ? new TextDecoder('latin1').decode(bytes) : '';
  for (const id of [sourceIdOf(path), ...idsInText(text)]) lost.add(id);
}

/** The id that an article’s file name gives it: `2024-04-07-an-interview.yaml` → `an-interview`. */
export function sourceIdOf(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  return name.replace(/\.ya?ml$/i, '').replace(/^(\d{4}(-\d\d){0,2}|undated)-/, '');
}

/** A fault of a whole file or folder. */
export const fileFault = (file: string, message: string, mend: string): Fault => ({
  rule: 'files',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  message,
  mend,
});

/** A file that looks like part of the record, but is not read. */
function strayFault(folder: string, path: string): Fault {
  const otherwise = 'Articles go in the folder articles/, and their names end in .yaml.';
  const mend = didYouMean(path, REGISTRIES, otherwise);
  return fileFault(join(folder, path), 'This file is not part of a record.', mend);
}

const NO_TEXT = ['The file is not UTF-8 text.', 'Save it with the encoding UTF-8.'] as const;

function unreadable({ code = '' }: NodeJS.ErrnoException): [message: string, mend: string] {
  if (code === 'EISDIR') return ['This is a folder, not a file.', 'Give it another name.'];
  if (code === 'ENOENT') return ['This is a link to a file that is not there.', 'Take it out.'];
  return [`The file cannot be read (${code}).`, 'Give yourself the permission to read it.'];
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
