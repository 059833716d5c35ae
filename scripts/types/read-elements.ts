import { readFileSync } from 'node:fs';

export interface Named {
  readonly name: string;
  readonly description?: string;
}

export interface Typed extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

/** An attribute, with the property that it sets. */
export interface Attribute extends Typed {
  readonly fieldName?: string;
}

export interface Member extends Typed {
  readonly kind: 'field' | 'method';
  readonly parameters?: readonly Typed[];
  readonly return?: { readonly type?: { readonly text: string } };
}

/** An element as the manifest has it. */
export interface Element extends Named {
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly events: readonly Typed[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Typed[];
  readonly cssClasses: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Element[] }[];
}

/** The elements of a manifest. */
export const readElements = (file: string): Element[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as Manifest).modules.flatMap(
    ({ declarations }) => declarations,
  );
