// How the bench acts on the elements: loaded once all is measured that readers wait for.
const { tag, attributes, kindProperty } = globalThis.elementActions;

function elementIn(place) {
  const found = place.matches(tag) ? place : place.querySelector(tag);
  if (found) return found;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  return element;
}

globalThis.contestant = {
  show: (place, dataset) => Object.assign(elementIn(place), { data: dataset }),
  filter: (place, kind) =>
    Object.assign(elementIn(place), kindProperty ? { kind } : { filter: { kinds: [kind] } }),
  hide: (place) => place.replaceChildren(),
};
