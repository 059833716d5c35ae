import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { VerticalTimeline, VerticalTimelineElement } from 'react-vertical-timeline-component';
import 'react-vertical-timeline-component/style.min.css';
import { entriesOf, start } from './start.js';

const roots = new Map();

const element = ({ id, title, day, lines }) =>
  createElement(
    VerticalTimelineElement,
    { key: id, date: day },
    createElement('h3', null, title),
    ...lines.map((line) => createElement('p', null, line)),
  );

void start({
  show(place, dataset) {
    if (!roots.has(place)) roots.set(place, createRoot(place));
    const children = entriesOf(dataset).map(element);
    roots.get(place).render(createElement(VerticalTimeline, { animate: false }, children));
  },
  hide(place) {
    roots.get(place).unmount();
    roots.delete(place);
  },
});
