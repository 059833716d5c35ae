import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** Decorator that makes a field a reactive property: Lit’s own, without what only standard decorators need. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: object, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
