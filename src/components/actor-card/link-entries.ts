import { fragmentOf } from '../shared/fragment.ts';
import { keyOf } from '../shared/patch-content.ts';

type Timeline = HTMLElementTagNameMap['sourced-timeline'];

/**
 * Turns a card’s entries into links to the timeline’s entries, where a timeline of the same record is on the page.
 * Entries that are links already, to their sources, get the timeline’s address instead.
 */
export function linkEntries(card: HTMLElement): void {
  const dataset = datasetOf(card);
  const timelines = [...document.querySelectorAll('sourced-timeline')].filter(
    (timeline) => datasetOf(timeline) === dataset,
  );
  for (const row of card.querySelectorAll<HTMLElement>('[data-event]')) {
    const event = row.dataset['event'] ?? '';
    const id = timelines.map((timeline) => idIn(timeline, event)).find(Boolean);
    const title = row.lastElementChild;
    if (!id || !title) continue;
    const address = fragmentOf(id);
    if (title instanceof HTMLAnchorElement) {
      if (title.getAttribute('href') !== address) title.setAttribute('href', address);
      continue;
    }
    const link = document.createElement('a');
    link.href = address;
    link.append(...title.childNodes);
    title.replaceWith(link);
  }
}

/** Id of an event’s entry; also of one that the timeline makes when it is asked for. */
function idIn(timeline: Timeline, event: string): string | undefined {
  const entries = [...timeline.querySelectorAll('.sourced-entry')];
  const entry = entries.find((one) => keyOf(one) === event);
  if (entry) return entry.id;
  const id = `${timeline.idPrefix}${event}`;
  // Not yet a timeline before it is defined.
  return timeline.has?.(event) && !document.getElementById(id) ? id : undefined;
}

function datasetOf(element: Element): string | undefined {
  const content = element.querySelector(':scope > [data-sourced-content]');
  return content ? keyOf(content, 'content') : undefined;
}
