/**
 * Makes of content that was written for sites’ filters what it stands for: dates that machines can
 * read, the marks of badges, buttons. Entries stay the very nodes they are.
 */
export function restoreContent(content: Element): void {
  for (const date of content.querySelectorAll<HTMLElement>('span[data-datetime]')) {
    become('time', date, { datetime: date.dataset['datetime'] });
  }
  for (const badge of content.querySelectorAll<HTMLElement>('.sourced-badge')) {
    const { status, size, condition } = badge.dataset;
    become('sourced-mission-status', badge, { status, size, condition });
  }
  for (const button of content.querySelectorAll<HTMLElement>('span.sourced-button')) {
    const { do: action, label = '' } = button.dataset;
    const attributes = { type: 'button', class: 'sourced-button', 'data-do': action, hidden: '' };
    become('button', button, attributes).textContent = label;
  }
}

function become(
  tag: string,
  placeholder: Element,
  attributes: Readonly<Record<string, string | undefined>>,
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
  return element;
}
