/* global TL */
import { entriesOf, start } from './start.js';

const shown = new Map();

const slide = ({ id, title, day, lines }) => {
  const [year, month, date] = day.split('-').map(Number);
  const text = { headline: title, text: lines.map((line) => `<p>${line}</p>`).join('') };
  return { unique_id: id, start_date: { year, month, day: date }, text };
};

void start({
  show(place, dataset) {
    const slides = entriesOf(dataset).map(slide);
    const known = shown.get(place);
    if (known) {
      for (const one of slides) if (!known.ids.has(one.unique_id)) known.timeline.add(one);
    } else {
      const ids = new Set(slides.map((one) => one.unique_id));
      shown.set(place, { ids, timeline: new TL.Timeline(place, { events: slides }) });
    }
  },
  hide(place) {
    place.replaceChildren();
    shown.delete(place);
  },
});
