import { render } from 'lit';
import { stage } from '../../stories/stage.ts';
import type { Story } from './stories.ts';

/** Where stories are shown, one after the other. */
export const place = document.body.appendChild(document.createElement('main'));
const { fetch } = globalThis;

afterEach(() => {
  render(null, place);
  globalThis.fetch = fetch;
});

/** Renders a story and waits until each element with data has shown it, or said that it cannot. */
export async function show({ args, globals, render: make }: Story): Promise<string[]> {
  const settled = new Map<EventTarget, string>();
  let notify = () => {};
  const note = (event: Event) => {
    settled.set(event.target!, event.type);
    notify();
  };
  place.addEventListener('sourced-ready', note);
  place.addEventListener('sourced-error', note);
  render(
    stage(() => make(args), { globals }),
    place,
  );
  const tags = 'sourced-timeline,sourced-actor-card,sourced-mission-status';
  const awaited = [...place.querySelectorAll(tags)].filter(
    (element) =>
      (element.hasAttribute('src') && !element.getAttribute('src')!.includes('never-answered')) ||
      ('data' in element && element.data),
  );
  while (!awaited.every((element) => settled.has(element))) {
    await new Promise<void>((resolve) => (notify = resolve));
  }
  place.removeEventListener('sourced-ready', note);
  place.removeEventListener('sourced-error', note);
  for (const element of place.querySelectorAll(tags)) {
    await (element as Element & { updateComplete: Promise<unknown> }).updateComplete;
  }
  return [...settled.values()];
}
