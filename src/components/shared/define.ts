let isDefining = false;

/** Whether an element that is being constructed stood in the page before it was defined. */
export const isUpgraded = () => isDefining;

/** Makes an element, as one that stood in the page before it was defined where it takes the place of such a one. */
export function inPlaceOf<T>(stood: boolean, make: () => T): T {
  isDefining = stood;
  const made = make();
  isDefining = false;
  return made;
}

/** Registers an element, unless the name is taken: by another copy, or by the page. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  isDefining = true;
  customElements.define(tag, element);
  isDefining = false;
}
