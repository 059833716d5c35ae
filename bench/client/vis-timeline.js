import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { entriesOf, start } from './start.js';

const shown = new Map();

void start({
  show(place, dataset) {
    const items = entriesOf(dataset).map(({ id, title, day }) => ({
      id,
      content: title,
      start: day,
    }));
    const known = shown.get(place);
    if (!known) {
      const data = new DataSet(items);
      shown.set(place, { data, timeline: new Timeline(place, data, {}) });
      return;
    }
    const wanted = new Set(items.map(({ id }) => id));
    known.data.remove(known.data.getIds().filter((id) => !wanted.has(id)));
    known.data.add(items.filter(({ id }) => !known.data.get(id)));
  },
  hide(place) {
    shown.get(place).timeline.destroy();
    shown.delete(place);
  },
});
