import type { Path, Position, RecordFile } from './record-file.ts';

/** Where a thing of the dataset was authored. */
export interface Place {
  file: RecordFile;
  path: Path;
  /** Where the fields stand that it takes over from its entry. */
  inherited?: Path;
  /** It is written as a key: an actor who took part, before the role. */
  asKey?: boolean;
}

/** Position of a field of what stands at the place, or of the nearest thing around it that was written. */
export function locate(place: Place, keys: Path = [], isKey = false): Position {
  const { file, path, inherited, asKey } = place;
  const own = [...path, ...keys];
  if (asKey && !file.has(own)) return file.locateKey(path);
  const taken = inherited && [...inherited, ...keys];
  const found = taken && !file.has(own) && file.has(taken) ? taken : own;
  return isKey ? file.locateKey(found) : file.locate(found);
}

/** From the things of a dataset back to the files they were written in. */
export class Places {
  readonly #places = new WeakMap<object, Place>();

  set<T extends object>(thing: T, place: Place): T {
    this.#places.set(thing, place);
    return thing;
  }

  get(thing: object): Place | undefined {
    return this.#places.get(thing);
  }
}
