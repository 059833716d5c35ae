import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import * as actorCard from '../../stories/actor-card.stories.ts';
import * as groups from '../../stories/groups.stories.ts';
import * as missionStatus from '../../stories/mission-status.stories.ts';
import * as pictures from '../../stories/pictures.stories.ts';
import * as timelineReading from '../../stories/timeline-reading.stories.ts';
import * as timeline from '../../stories/timeline.stories.ts';

type Args = Record<string, unknown>;
interface Story {
  args?: Args;
  render?(args: Args): TemplateResult;
}

const place = document.body.appendChild(document.createElement('main'));
const { fetch } = globalThis;

afterEach(() => {
  render(null, place);
  globalThis.fetch = fetch;
});

/** Renders a story and waits until each element with data has shown it, or said that it cannot. */
async function show(template: TemplateResult): Promise<string[]> {
  const settled = new Map<EventTarget, string>();
  let notify = () => {};
  const note = (event: Event) => {
    settled.set(event.target!, event.type);
    notify();
  };
  place.addEventListener('sourced-ready', note);
  place.addEventListener('sourced-error', note);
  render(template, place);
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

for (const { default: meta, ...stories } of [
  timeline,
  timelineReading,
  actorCard,
  missionStatus,
  groups,
  pictures,
]) {
  describe(`stories: ${meta.title}`, () => {
    for (const [name, story] of Object.entries(stories) as [string, Story][]) {
      it(`${name} renders and is accessible`, async () => {
        const make = (story.render ?? meta.render) as (args: Args) => TemplateResult;
        const outcomes = await show(make({ ...meta.args, ...story.args }));
        const expected = /^(Failed|Unknown)/.test(name) ? 'sourced-error' : 'sourced-ready';
        expect(outcomes.filter((type) => type !== expected)).to.deep.equal([]);
        await expect(place.firstElementChild!).to.be.accessible();
      });
    }
  });
}
