import type { Element, Named, Typed } from './read-elements.ts';

const DOCS = 'https://www.npmjs.com/package/sourced-timeline';

/** The words in quotes of a union type. */
const words = ({ type }: Typed) =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => ({ name: word ?? '' }));

const isFlag = ({ type }: Typed) => type?.text === 'boolean';

/** For `html.customData` in Visual Studio Code. */
export const htmlData = (elements: readonly Element[]) => ({
  version: 1.1,
  tags: elements.map(({ tagName, summary, description, attributes }) => ({
    name: tagName,
    description: `${summary}\n\n${description}`,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(isFlag(attribute) ? { valueSet: 'v' } : {}),
      ...(words(attribute).length > 0 ? { values: words(attribute) } : {}),
    })),
    references: [{ name: 'sourced-timeline', url: DOCS }],
  })),
});

/** For `css.customData` in Visual Studio Code. */
export const cssData = (elements: readonly Element[]) => ({
  version: 1.1,
  properties: unique(elements.flatMap(({ cssProperties }) => cssProperties)).map(
    ({ name, description }) => ({ name, description }),
  ),
  pseudoElements: unique(
    elements.flatMap(({ tagName, cssParts }) =>
      cssParts.map(({ name, description }) => ({
        name: `::part(${name})`,
        description: `${tagName}: ${description}`,
      })),
    ),
  ),
});

/** For JetBrains’ editors: `web-types` in package.json. */
export const webTypes = (elements: readonly Element[], version: string) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: 'sourced-timeline',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: `${element.summary}\n\n${element.description}`,
        'doc-url': DOCS,
        attributes: element.attributes.map((attribute) => ({
          ...described(attribute),
          ...(attribute.default ? { default: attribute.default } : {}),
          value: { type: attribute.type?.text ?? 'string', required: !isFlag(attribute) },
        })),
        slots: element.slots.map(described),
        js: {
          properties: element.members
            .filter(({ kind }) => kind === 'field')
            .map((field) => ({ ...described(field), type: field.type?.text ?? 'string' })),
          events: element.events.map((event) => ({ ...described(event), type: event.type?.text })),
        },
        css: {
          properties: element.cssProperties.map(described),
          parts: element.cssParts.map(described),
          classes: element.cssClasses.map(described),
        },
      })),
    },
  },
});

const described = ({ name, description }: Named) => ({ name, description });

/** One of each name, with what is said of it the first time. */
const unique = <T extends Named>(items: readonly T[]): T[] =>
  items.filter(({ name }, index) => items.findIndex((one) => one.name === name) === index);
