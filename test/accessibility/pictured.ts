import type { Dataset, Image } from '../../src/model/dataset.ts';
import { richRecord } from '../fixtures/rich-record.ts';

/** The rich record, with a picture of its minister and one of its first event. */
export function pictured(url: string): Dataset {
  const record = richRecord();
  const image = (alt: string): Image => ({ url, alt, credit: 'A. Lens', width: 400, height: 500 });
  return {
    ...record,
    actors: record.actors.map((actor) =>
      actor.id === 'minister' ? { ...actor, image: image('The minister at a desk') } : actor,
    ),
    events: record.events.map((event, index) =>
      index === 0 ? { ...event, image: image('Two flags at a border post') } : event,
    ),
  };
}
