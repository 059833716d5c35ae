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
    const entry = `.sourced-entry[id][data-sourced-key^="${CSS.escape(row.dataset['event'] ?? '')}@"]`;
    const target = timelines
      .map((timeline) => timeline.querySelector(entry))
      .find((found) => found !== null);
    const title = row.lastElementChild;
    if (!target || !title) continue;
    const address = `#${encodeURIComponent(target.id)}`;
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

function datasetOf(element: Element): string | undefined {
  const stamp = element
    .querySelector(':scope > [data-sourced-content]')
    ?.getAttribute('data-sourced-content');
  return stamp?.slice(0, stamp.lastIndexOf('@'));
}
