/** What decorators are compiled to calls of (`vite.config.ts`): gives each the prototype and the property’s name. */
export default (
  decorators: readonly ((prototype: object, name: string) => void)[],
  prototype: object,
  name: string,
): void => decorators.forEach((decorator) => decorator(prototype, name));
