import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Fault } from './fault.ts';
import { yamlFaults } from './yaml-faults.ts';

/** Where a value stands: keys and indexes from the file’s root. */
export type Path = readonly (string | number)[];

export interface Position {
  line: number;
  column: number;
}

/** A file of a record: its value, and where each part of it stands. */
export interface RecordFile {
  /** As messages give it. */
  name: string;
  /** Plain values; objects have no prototype, so that no key means more than it says. */
  value: unknown;
  /** What is wrong with it as YAML. */
  faults: Fault[];
  /** Position of a value, or of the nearest one around it. */
  locate(path: Path): Position;
  /** Position of a key. */
  locateKey(path: Path): Position;
  /** Whether there is a value at the very path. */
  has(path: Path): boolean;
}

/** Reads YAML (or JSON, which is YAML too). Never throws; what is wrong stands in `faults`. */
export function readYaml(name: string, text: string): RecordFile {
  const lines = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  let document: Document | undefined;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const faults = yamlFaults(name, document, position);
  const step = (node: unknown, key: string | number) => stepInto(node, key);
  const walk = (path: Path) => {
    let at = { node: document?.contents as unknown, key: undefined as unknown, depth: 0 };
    for (const key of path) {
      const next = step(at.node, key);
      if (!next) break;
      at = { ...next, depth: at.depth + 1 };
    }
    return at;
  };
  const startOf = (node: unknown) => (node as { range?: [number] } | null)?.range?.[0] ?? 0;
  return {
    name,
    value: plain(document?.contents),
    faults,
    locate: (path) => position(startOf(walk(path).node)),
    locateKey: (path) => {
      const { node, key, depth } = walk(path);
      return position(startOf(depth === path.length && key ? key : node));
    },
    has: (path) => walk(path).depth === path.length,
  };
}

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
