import { NOTE, shortName } from './props.ts';
import type { Element } from './read-elements.ts';

const imports = (elements: readonly Element[]) => `import type {
${elements.map(({ name }) => `  ${name},\n`).join('')}} from '../index.js';
import type {
${elements
  .flatMap((element) =>
    ['Attributes', 'Events', 'Props'].map((what) => `  ${shortName(element)}${what},\n`),
  )
  .join('')}} from './props.js';
`;

const entries = (elements: readonly Element[], typeOf: (element: Element, of: string) => string) =>
  elements
    .map((element) => `'${element.tagName}': ${typeOf(element, shortName(element))};`)
    .join('\n      ');

/** Tags in JSX: `import 'sourced-timeline/types/react'`. */
export const reactModule = (
  elements: readonly Element[],
) => `${NOTE}import type { ClassAttributes, HTMLAttributes } from 'react';
${imports(elements)}
type Tag<E, Props, Events> = ClassAttributes<E> & Omit<HTMLAttributes<E>, keyof Props> & Props & {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      ${entries(elements, ({ name }, of) => `Tag<${name}, ${of}Props & ${of}Attributes, ${of}Events>`)}
    }
  }
}
`;

/** Tags in templates of Vue: `import 'sourced-timeline/types/vue'`. */
export const vueModule = (
  elements: readonly Element[],
) => `${NOTE}import type { HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}
type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;

type Tag<E, Props, Events> = new () => {
  $el: E;
  $props: PublicProps & Omit<HTMLAttributes, keyof Props> & Props & {
    [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?: (event: Events[Name]) => void;
  };
};

declare module 'vue' {
  interface GlobalComponents {
      ${entries(elements, ({ name }, of) => `Tag<${name}, ${of}Props, ${of}Events>`)}
  }
}
`;

/** Tags in Svelte: `import 'sourced-timeline/types/svelte'`. */
export const svelteModule = (
  elements: readonly Element[],
) => `${NOTE}import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}
type Tag<E extends EventTarget, Props, Events> = Omit<HTMLAttributes<E>, keyof Props> & Props & {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
      ${entries(elements, ({ name }, of) => `Tag<${name}, ${of}Props & ${of}Attributes, ${of}Events>`)}
  }
}
`;
