/**
 * Turns a card’s entries into links to the timeline’s entries, where a timeline of the same record is on the page.
 * Entries that are links already, to their sources, get the timeline’s address instead.
 */
export function linkEntries(card: HTMLElement): void {
  const stamp = card.querySelector('[data-sourced-content]')?.getAttribute('data-sourced-content');
  const dataset = stamp?.slice(0, stamp.lastIndexOf('@'));
  const timelines = [...document.querySelectorAll('sourced-timeline')];
  for (const row of card.querySelectorAll<HTMLElement>('[data-event]')) {
    const target = timelines
      .filter((timeline) =>
        timeline
          .querySelector('[data-sourced-content]')
          ?.getAttribute('data-sourced-content')
          ?.startsWith(`${dataset}@`),
      )
      .map(
        (timeline) => `${timeline.getAttribute('id-prefix') ?? 'sourced-'}${row.dataset['event']}`,
      )
      .find((id) => document.getElementById(id));
    const title = row.lastElementChild;
    if (!target || !title) continue;
    const link = document.createElement('a');
    link.href = `#${target}`;
    link.append(...title.childNodes);
    title.replaceWith(link);
  }
}
