// F1: all from JSON at once. Keyed by id: newer data adds what is missing.
import { entryHtml, footHtml, headHtml, indexOf } from './entry-html.js';

class BenchF1 extends HTMLElement {
  #items = new Map();

  async connectedCallback() {
    const src = this.getAttribute('src');
    if (src) this.data = await (await fetch(src)).json();
  }

  set data(dataset) {
    const index = indexOf(dataset);
    if (this.#items.size === 0) {
      const entries = dataset.events.map((event) => entryHtml(event, index)).join('');
      this.innerHTML = `${headHtml(dataset)}<ol>${entries}</ol>${footHtml(dataset)}`;
    } else this.#addMissing(dataset.events, index);
    const { children } = this.querySelector('ol');
    dataset.events.forEach((event, place) =>
      this.#items.set(event.id, { event, li: children[place] }),
    );
  }

  #addMissing(events, index) {
    let last;
    for (const event of events) {
      const known = this.#items.get(event.id);
      if (!known) last.insertAdjacentHTML('afterend', entryHtml(event, index));
      last = known ? known.li : last.nextElementSibling;
    }
  }

  set kind(kind) {
    for (const { event, li } of this.#items.values()) li.hidden = event.kind !== kind;
  }
}
customElements.define('bench-f1', BenchF1);
