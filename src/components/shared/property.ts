import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: object, name: string) => void;

/** Decorator that makes a field or an accessor a reactive property: Lit’s own, without what only standard ones need. */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
    // Compilers put back the accessor that they know, where they get no other.
    return Object.getOwnPropertyDescriptor(prototype, name);
  };
