import { SHAPE } from './dataset-shape.ts';

const FIELD = /(\w+)(\??):?([a-z]?)([A-Z]?)(0?)(\*?)/;
const TYPES = new Map([
  ['', 'string'],
  ['n', 'number'],
  ['b', 'boolean'],
]);

/** What the format knows of each object, the dataset first. Of a field, `object` is the place of its own in this list. */
export const OBJECTS = SHAPE.split('\n').map((line) => {
  const fields = line.split(' ').map((field) => {
    const [, name = '', optional, kind = '', letter, nullable, list] = FIELD.exec(field) ?? [];
    const object = letter ? letter.charCodeAt(0) - 65 : undefined;
    /** What `typeof` says; undefined for objects and for strings by key. */
    const primitive = letter ? undefined : TYPES.get(kind);
    return [name, { optional, object, nullable, list, primitive }] as const;
  });
  const required = fields.filter(([, { optional }]) => !optional).length;
  return { fields: new Map(fields), required };
});
