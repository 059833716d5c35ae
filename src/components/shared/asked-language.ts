/**
 * The language that a page asks for at an element’s place. A browser that translates the page also changes
 * what the page asks for: then it is the language that the translator found, and what it wrote stays.
 */
export class AskedLanguage {
  #head: Element | null = null;
  #text?: string | null;
  #found = '';

  constructor(private readonly element: Element) {}

  /**
   * @param content What the element shows; words at its head that have changed are a translator’s, and so are
   * those in a `<font>`, which it may have written before the element was defined.
   */
  with(content: HTMLElement | null): string {
    const head = content?.firstElementChild ?? null;
    const isSame = head?.textContent === this.#text;
    if (head === this.#head && !isSame) return this.#found;
    this.#head = head;
    this.#text = head?.textContent;
    return (this.#found = head?.querySelector('font')
      ? content?.lang || 'en'
      : nearest(this.element, 'lang'));
  }
}

/**
 * What the nearest such attribute says, also outside the shadow roots that an element is in; empty where there is none.
 *
 * @param selector Finds those that count.
 */
export function nearest(element: Element, name: string, selector = `[${name}]`): string {
  const root = element.getRootNode();
  const found = element.closest(selector)?.getAttribute(name);
  return found ?? (root instanceof ShadowRoot ? nearest(root.host, name, selector) : '');
}
