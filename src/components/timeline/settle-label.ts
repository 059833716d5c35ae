/** Sees to it that no two timelines of a page have the same name: of those that would, later ones are numbered. */
export function settleLabel(content: Element): void {
  const label = content.getAttribute('aria-label') ?? '';
  const taken = new Set(
    [...document.querySelectorAll('sourced-timeline > [data-sourced-content]')]
      .filter((other) => other !== content)
      .map((other) => other.getAttribute('aria-label')),
  );
  if (!taken.has(label)) return;
  let number = 2;
  while (taken.has(`${label} (${number})`)) number++;
  content.setAttribute('aria-label', `${label} (${number})`);
}
