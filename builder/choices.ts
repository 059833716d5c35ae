import { elementAttributes, type SourcedTag, type SnippetOptions } from '../src/prerender/index.ts';
import { adviceOn } from '../src/prerender/attribute-values.ts';
import { FLAGS } from '../src/prerender/attributes.ts';
import { inOrder } from './fields.ts';
import { placeOf } from './places.ts';

export type Form = SnippetOptions['form'];

export const FORMS: readonly Form[] = ['A', 'B', 'C', 'D'];

export type Attributes = Readonly<Record<string, string | true>>;

/** All that a producer has chosen: what the address of the builder says. */
export interface Choices {
  element: SourcedTag;
  /** Where readers get the data. */
  src: string;
  /** Id of the place where the embed goes. */
  place: string;
  /** Another form than the place’s own. */
  form?: Form;
  /** The folder that holds the scripts, where it is the site’s own. */
  cdn: string;
  /** Form D: what relative addresses in the record are relative to. */
  base: string;
  /** The element’s other attributes; a flag is `true`. */
  attributes: Attributes;
}

export const ELEMENTS: readonly (readonly [tag: SourcedTag, name: string, what: string])[] = [
  ['sourced-timeline', 'Timeline', 'who said what, when, with sources'],
  ['sourced-actor-card', 'Actor card', 'one person, state or body: what they said'],
  ['sourced-mission-status', 'Status badge', 'one mission’s status, in a sentence'],
];

export const shortName = (tag: SourcedTag): string => tag.replace('sourced-', '');

export const formOf = ({ form, place }: Choices): Form => form ?? placeOf(place).form;

/** The same with one attribute set; without it where the value is empty. */
export function withAttribute(choices: Choices, name: string, value: string | true): Choices {
  const others = Object.entries(choices.attributes).filter(([other]) => other !== name);
  const own = value === '' ? [] : [[name, value] as const];
  return { ...choices, attributes: Object.fromEntries([...others, ...own]) };
}

/** The same for another element: attributes that it has, too, stay. */
export function withElement(choices: Choices, element: SourcedTag): Choices {
  const known = elementAttributes(element);
  const attributes = Object.entries(choices.attributes).filter(([name]) => known.includes(name));
  return { ...choices, element, attributes: Object.fromEntries(attributes) };
}

/** What has to be written otherwise, by attribute. */
export const faultsIn = ({ attributes }: Choices): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => {
      const advice = value === true ? undefined : adviceOn(name, value);
      return advice === undefined ? [] : [[name, advice]];
    }),
  );

/** Choices from the builder’s address; what it does not say is as at first. */
export function readChoices(address: URLSearchParams, record: string): Choices {
  const given = (name: string) => address.get(name) ?? '';
  const [element] = ELEMENTS.find(([tag]) => shortName(tag) === given('element')) ?? ELEMENTS[0];
  const form = FORMS.find((each) => each === given('form'));
  const attributes = elementAttributes(element).flatMap((name) => {
    if (name === 'src' || !address.has(name)) return [];
    return [[name, FLAGS.includes(name) ? true : given(name)] as const];
  });
  return {
    element,
    src: address.get('src') ?? record,
    place: placeOf(given('for')).id,
    ...(form && { form }),
    cdn: given('cdn'),
    base: given('base'),
    attributes: Object.fromEntries(attributes.filter(([, value]) => value !== '')),
  };
}

/** The query of the builder’s address, with nothing in it that is as at first. */
export function writeChoices(choices: Choices, record: string): string {
  const { element, src, place, form, cdn, base, attributes } = choices;
  const query = new URLSearchParams({ element: shortName(element), for: place });
  if (form) query.set('form', form);
  if (src !== record) query.set('src', src);
  if (cdn) query.set('cdn', cdn);
  if (base) query.set('base', base);
  for (const [name, value] of inOrder(attributes)) {
    query.set(name, value === true ? '' : value);
  }
  return String(query);
}
