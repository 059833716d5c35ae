// F4: groups that the browser may skip; the first at once, the rest in slices of at most 8 ms, given up when newer
// data comes. Of newer data only the groups whose entries differ are made again.
import { entryHtml, footHtml, groupsOf, groupTitle, headHtml, indexOf } from './entry-html.js';

const SLICE_MS = 8;
const ENTRY_PX = 300;
const tasks = new MessageChannel();

const nextTask = () =>
  new Promise((resume) => {
    tasks.port1.onmessage = resume;
    tasks.port2.postMessage(0);
  });

class BenchF4 extends HTMLElement {
  #groups = [];
  #turn = 0;

  async connectedCallback() {
    const src = this.getAttribute('src');
    if (src) this.data = await (await fetch(src)).json();
  }

  set data(dataset) {
    const turn = ++this.#turn;
    const index = indexOf(dataset);
    if (this.#groups.length === 0) {
      this.innerHTML = headHtml(dataset);
      this.#groups = groupsOf(dataset.events).map((events) => ({ events }));
      this.#make(this.#groups[0], index);
      void this.#makeRest(turn, index, dataset);
    } else this.#update(dataset.events, index);
  }

  async #makeRest(turn, index, dataset) {
    let end = 0;
    for (const group of this.#groups.slice(1)) {
      if (performance.now() > end) {
        await nextTask();
        if (turn !== this.#turn) return;
        end = performance.now() + SLICE_MS;
      }
      this.#make(group, index);
    }
    this.insertAdjacentHTML('beforeend', footHtml(dataset));
  }

  #make(group, index) {
    const { events } = group;
    group.section ??= document.createElement('section');
    group.section.className = 'group';
    group.section.style.containIntrinsicSize = `auto ${events.length * ENTRY_PX}px`;
    group.section.innerHTML = `${groupTitle(events)}<ol>${events.map((event) => entryHtml(event, index)).join('')}</ol>`;
    if (!group.section.parentNode) this.append(group.section);
  }

  #update(events, index) {
    const places = new Map(events.map((event, place) => [event.id, place]));
    this.#groups.forEach((group, number) => {
      const next = this.#groups[number + 1];
      const end = next ? places.get(next.events[0].id) : events.length;
      const own = events.slice(places.get(group.events[0].id), end);
      const isSame = own.length === group.events.length;
      group.events = own;
      if (!isSame) this.#make(group, index);
    });
  }

  set kind(kind) {
    for (const { events, section } of this.#groups) {
      const items = section.querySelector('ol').children;
      let shown = 0;
      events.forEach((event, place) => {
        items[place].hidden = event.kind !== kind;
        if (event.kind === kind) shown++;
      });
      section.hidden = shown === 0;
      section.style.containIntrinsicSize = `auto ${shown * ENTRY_PX}px`;
    }
  }
}
customElements.define('bench-f4', BenchF4);
