import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Chrono } from 'react-chrono';
import { entriesOf, start } from './start.js';

const roots = new Map();

void start({
  show(place, dataset) {
    if (!roots.has(place)) roots.set(place, createRoot(place));
    const items = entriesOf(dataset).map(({ id, title, day, lines }) => ({
      id,
      title: day,
      cardTitle: title,
      cardDetailedText: lines,
    }));
    const options = { items, mode: 'VERTICAL', allowDynamicUpdate: true, disableToolbar: true };
    roots.get(place).render(createElement(Chrono, options));
  },
  hide(place) {
    roots.get(place).unmount();
    roots.delete(place);
  },
});
