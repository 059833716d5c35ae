import { nothing, type TemplateResult } from 'lit';

/**
 * A piece of light-DOM content that is kept or replaced as a whole.
 * Its template holds text, attributes and nesting only, so that the browser and `prerender` write the same.
 */
export interface Block {
  /** Unique among its siblings, stable across versions: an event id, a year. */
  key: string;
  body: TemplateResult | typeof nothing;
  /** Wraps body and children in one element that carries `data-sourced-key=${stamp}`; as a part of another block, none. */
  shell(
    stamp: string | typeof nothing,
    body: unknown,
    children: readonly TemplateResult[],
  ): TemplateResult;
  /** Kept or replaced one by one, in the element that carries `data-sourced-blocks`. */
  children?: readonly Block[];
  /** What stands under its key says the same, and stays. */
  stays?: boolean;
}

/** A block that says what stands under its key: made where that is gone, and not before. */
export function standing(key: string, make: () => Block): Block {
  let made: Block | undefined;
  const block = () => (made ??= make());
  return {
    key,
    stays: true,
    get body() {
      return block().body;
    },
    shell: (...given) => block().shell(...given),
  };
}

/** Key and revision as written into `data-sourced-key`. */
export const stampOf = ({ key, shell, body }: Block) =>
  `${key}@${revisionOf(shell(key, body, []))}`;

export const templateOf = (block: Block): TemplateResult =>
  block.shell(stampOf(block), block.body, (block.children ?? []).map(templateOf));

/** As a part of another block, with which it is replaced. */
export const partOf = ({ shell, body, children = [] }: Block): TemplateResult =>
  shell(nothing, body, children.map(partOf));

/** A short hash (FNV-1a, base 36) of everything a template was given, and of the tags it starts with. */
function revisionOf(body: unknown): string {
  let hash = 0x811c9dc5;
  const add = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(add);
    else if (isTemplate(value)) {
      add(/^\s*<(\w+)/.exec(value.strings[0] ?? '')?.[1] ?? '');
      value.values.forEach(add);
    } else {
      const text = typeof value === 'symbol' ? '' : `${String(value)}\n`;
      for (let i = 0; i < text.length; i++) {
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      }
    }
  };
  add(body);
  return (hash >>> 0).toString(36);
}

export const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;
