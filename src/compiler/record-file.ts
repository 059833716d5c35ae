import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Fault } from './fault.ts';
import { jsonStarts } from './json-starts.ts';
import { yamlFaults } from './yaml-faults.ts';

/** Where a value stands: keys and indexes from the file’s root. */
export type Path = readonly (string | number)[];

export interface Position {
  line: number;
  column: number;
}

/** Where each part of a value starts in the text; a number alone for what has no parts. */
export type Starts =
  number | { start: number; keys?: string[]; keyStarts?: number[]; parts: Starts[] };

/** A file of a record: its value, and where each part of it stands. */
export class RecordFile {
  private constructor(
    /** As messages give it. */
    readonly name: string,
    private readonly text: string,
    readonly value: unknown,
    private readonly starts: Starts,
    private readonly lines: LineCounter,
    /** What is wrong with it as YAML or JSON. */
    readonly faults: readonly Fault[],
  ) {}

  /**
   * Reads YAML. Never throws; what is wrong stands in `faults`.
   * Objects have no prototype, so that no key means more than it says.
   */
  static fromYaml(name: string, text: string): RecordFile {
    const lines = new LineCounter();
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: true };
    let document: Document | undefined;
    try {
      document = parseDocument(text, options);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    const faults = yamlFaults(name, text, document, (offset) => positionIn(lines, offset));
    if (faults.length > 0) return new RecordFile(name, text, null, 0, lines, faults);
    const { contents } = document ?? {};
    return new RecordFile(name, text, plain(contents), startsOf(contents), lines, faults);
  }

  /** Reads JSON, likewise. */
  static fromJson(name: string, text: string): RecordFile {
    const lines = new LineCounter();
    for (let end = text.indexOf('\n'), start = 0; ; end = text.indexOf('\n', start)) {
      lines.addNewLine(start);
      if (end < 0) break;
      start = end + 1;
    }
    const faults: Fault[] = [];
    const fault = (offset: number, message: string) => {
      const isDataset = text.trimStart().startsWith('{');
      const mend = isDataset
        ? 'Compile the dataset anew; it is not meant to be written by hand.'
        : 'Name a compiled dataset, or the folder that holds record.yaml.';
      const position = positionIn(lines, offset);
      faults.push({ rule: 'json', severity: 'error', file: name, ...position, message, mend });
    };
    try {
      const value: unknown = JSON.parse(text);
      const starts = jsonStarts(text, (start) => fault(start, 'The field stands twice.'));
      return new RecordFile(name, text, value, starts, lines, faults);
    } catch (error) {
      const said = error instanceof Error ? error.message : '';
      const isDeep = error instanceof RangeError;
      const offset = isDeep ? 0 : placeInJson(text, said);
      fault(offset, isDeep ? 'It is nested too deeply to be read.' : 'This is not JSON.');
      return new RecordFile(name, text, null, 0, lines, faults);
    }
  }

  /** Position of a value, or of the nearest one around it. */
  locate(path: Path): Position {
    return positionIn(this.lines, startOf(this.#walk(path).node));
  }

  /** Position of a key. */
  locateKey(path: Path): Position {
    const { node, keyStart, depth } = this.#walk(path);
    const start = depth === path.length ? keyStart : undefined;
    return positionIn(this.lines, start ?? startOf(node));
  }

  /** A number, a word or nothing, as it is written: `1.0`, `~`. */
  written(path: Path): string {
    const word = /[^\s,\]}]*/y;
    word.lastIndex = startOf(this.#walk(path).node);
    return word.exec(this.text)?.[0] ?? '';
  }

  /** Whether there is a value at the very path. */
  has(path: Path): boolean {
    return this.#walk(path).depth === path.length;
  }

  /** Takes out what stands at the path, and gives it. What is left keeps its position. */
  remove(path: Path): unknown {
    const key = path.at(-1);
    const parent = this.#walk(path.slice(0, -1)).node;
    const index = indexOf(parent, key);
    if (index === undefined || typeof parent === 'number') return undefined;
    parent.parts.splice(index, 1);
    parent.keys?.splice(index, 1);
    parent.keyStarts?.splice(index, 1);
    const value = valueAt(this.value, path.slice(0, -1));
    if (Array.isArray(value)) return (value as unknown[]).splice(index, 1)[0];
    const removed = value[String(key)];
    delete value[String(key)];
    return removed;
  }

  /** Puts a value where none stands, or in the place of the one that does. */
  fill(path: Path, filling: string): void {
    const key = String(path.at(-1));
    const parent = this.#walk(path.slice(0, -1)).node;
    if (typeof parent === 'number' || !parent.keys) return;
    if (!parent.keys.includes(key)) {
      parent.keys.push(key);
      parent.keyStarts?.push(parent.start);
      parent.parts.push(parent.start);
    }
    valueAt(this.value, path.slice(0, -1))[key] = filling;
  }

  /** As far along the path as there is anything. */
  #walk(path: Path): { node: Starts; keyStart?: number | undefined; depth: number } {
    let node = this.starts;
    let keyStart: number | undefined;
    for (const [depth, key] of path.entries()) {
      const index = indexOf(node, key);
      if (index === undefined || typeof node === 'number') return { node, keyStart, depth };
      keyStart = node.keyStarts?.[index];
      node = node.parts[index] ?? node;
    }
    return { node, keyStart, depth: path.length };
  }
}

function positionIn(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Where a text stops being JSON, by what the engine says of it. */
function placeInJson(text: string, said: string): number {
  const position = /position (\d+)/.exec(said)?.[1];
  if (position !== undefined) return Number(position);
  const [, sign = '', dots, around = ''] =
    /Unexpected token '(.*?)', (\.\.\.)?"(.*?)"(?:\.\.\.)? is not/s.exec(said) ?? [];
  if (!around) return text.length;
  return text.indexOf(around) + (dots ? 10 : around.indexOf(sign));
}

const startOf = (node: Starts) => (typeof node === 'number' ? node : node.start);

function indexOf(node: Starts, key: string | number | undefined): number | undefined {
  if (typeof node === 'number') return undefined;
  const index = node.keys ? node.keys.indexOf(String(key)) : key;
  return typeof index === 'number' && index in node.parts ? index : undefined;
}

function valueAt(value: unknown, path: Path): Record<string, unknown> {
  const step = (node: unknown, key: string | number) => (node as Record<string, unknown>)[key];
  return path.reduce(step, value) as Record<string, unknown>;
}

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));

function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plain);
  if (!isMap(node)) return null;
  const object = Object.create(null) as Record<string, unknown>;
  for (const { key, value } of node.items) object[keyOf(key)] = plain(value);
  return object;
}

function startsOf(node: unknown): Starts {
  const offset = (part: unknown) => (part as { range?: [number] } | null)?.range?.[0] ?? 0;
  const start = offset(node);
  if (isSeq(node)) return { start, parts: node.items.map(startsOf) };
  if (!isMap(node)) return start;
  return {
    start,
    keys: node.items.map(({ key }) => keyOf(key)),
    keyStarts: node.items.map(({ key }) => offset(key)),
    parts: node.items.map(({ key, value }) => startsOf(value ?? key)),
  };
}
