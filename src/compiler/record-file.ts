import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Pair,
  parseDocument,
  Scalar,
  type Document,
} from 'yaml';
import type { Fault } from './fault.ts';
import { yamlFaults } from './yaml-faults.ts';

/** Where a value stands: keys and indexes from the file’s root. */
export type Path = readonly (string | number)[];

export interface Position {
  line: number;
  column: number;
}

/** A file of a record: its value, and where each part of it stands. */
export class RecordFile {
  /** What is wrong with it as YAML. */
  readonly faults: Fault[];
  readonly #lines = new LineCounter();
  #document: Document | undefined;

  /**
   * Reads YAML (or JSON, which is YAML too). Never throws; what is wrong stands in `faults`.
   *
   * @param name As messages give it.
   */
  constructor(
    readonly name: string,
    text: string,
  ) {
    const options = { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: true };
    try {
      this.#document = parseDocument(text, options);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    this.faults = yamlFaults(name, this.#document, (offset) => this.#position(offset));
  }

  /** Plain values; objects have no prototype, so that no key means more than it says. */
  get value(): unknown {
    return plain(this.#document?.contents);
  }

  /** Position of a value, or of the nearest one around it. */
  locate(path: Path): Position {
    return this.#position(startOf(this.#walk(path).node));
  }

  /** Position of a key. */
  locateKey(path: Path): Position {
    const { node, key, depth } = this.#walk(path);
    return this.#position(startOf(depth === path.length && key ? key : node));
  }

  /** Whether there is a value at the very path. */
  has(path: Path): boolean {
    return this.#walk(path).depth === path.length;
  }

  /** Takes out what stands at the path; gives its value. What is left keeps its position. */
  remove(path: Path): unknown {
    const key = path.at(-1);
    const parent = this.#walk(path.slice(0, -1)).node;
    if (isSeq(parent) && typeof key === 'number') return plain(parent.items.splice(key, 1)[0]);
    if (!isMap(parent)) return undefined;
    const index = parent.items.findIndex((pair) => keyOf(pair.key) === String(key));
    return index < 0 ? undefined : plain(parent.items.splice(index, 1)[0]?.value);
  }

  /** Puts a value where none stands, or in the place of the one that does. */
  fill(path: Path, value: string): void {
    const key = path.at(-1);
    const parent = this.#walk(path.slice(0, -1)).node;
    if (!isMap(parent)) return;
    const scalar = new Scalar(value);
    scalar.range = [startOf(parent), startOf(parent), startOf(parent)];
    parent.items = parent.items.filter((pair) => keyOf(pair.key) !== String(key));
    parent.items.push(new Pair<unknown, unknown>(new Scalar(key), scalar));
  }

  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  /** As far along the path as there is anything. */
  #walk(path: Path): { node: unknown; key: unknown; depth: number } {
    let at = { node: this.#document?.contents as unknown, key: undefined as unknown, depth: 0 };
    for (const key of path) {
      const next = stepInto(at.node, key);
      if (!next) break;
      at = { ...next, depth: at.depth + 1 };
    }
    return at;
  }
}

const startOf = (node: unknown) => (node as { range?: [number] } | null)?.range?.[0] ?? 0;

function stepInto(
  node: unknown,
  key: string | number,
): { node: unknown; key: unknown } | undefined {
  if (isSeq(node)) {
    const item = typeof key === 'number' ? node.items[key] : undefined;
    return item === undefined ? undefined : { node: item, key: undefined };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => keyOf(item.key) === String(key));
  return pair && { node: pair.value ?? pair.key, key: pair.key };
}

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));

function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plain);
  if (!isMap(node)) return null;
  const object: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const { key, value } of node.items) object[keyOf(key)] = plain(value);
  return object;
}
