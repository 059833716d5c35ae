import milestones from 'd3-milestones';
import 'd3-milestones/build/d3-milestones.css';
import { entriesOf, start } from './start.js';

const shown = new Map();

void start({
  show(place, dataset) {
    const events = entriesOf(dataset).map(({ title, day }) => ({ title, day }));
    if (!shown.has(place)) {
      const chart = milestones(place)
        .mapping({ timestamp: 'day', text: 'title' })
        .parseTime('%Y-%m-%d')
        .aggregateBy('month');
      shown.set(place, chart);
    }
    shown.get(place).render(events);
  },
  hide(place) {
    place.replaceChildren();
    shown.delete(place);
  },
});
