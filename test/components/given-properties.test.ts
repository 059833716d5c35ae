import { expect } from '@open-wc/testing';
import { richRecord } from '../fixtures/rich-record.ts';
import { attach, create, entries, ready, show } from './support.ts';

const record = richRecord();

/** As a framework does that finds a property of this name. */
const set = (element: Element, properties: Record<string, unknown>) =>
  Object.assign(element, properties);

const shown = (timeline: Element) => [...entries(timeline).keys()].sort();

describe('properties that frameworks set in place of attributes', () => {
  it('read text as the attributes do', async () => {
    const byAttributes = await show(
      'sourced-timeline',
      { missions: 'training patrol', kinds: 'proposal statement', limit: '1', controls: 'order' },
      record,
    );
    const element = create('sourced-timeline');
    set(element, {
      data: record,
      missions: 'training patrol',
      kinds: ' proposal  statement ',
      limit: '1',
      controls: 'order',
    });
    await ready(attach(element));
    expect(shown(byAttributes)).to.not.be.empty;
    expect(shown(element)).to.deep.equal(shown(byAttributes));
    expect(element).to.include({ limit: 1 });
    expect(element).to.deep.include({ missions: ['training', 'patrol'], controls: ['order'] });
    const optionsOf = (timeline: Element) =>
      timeline.querySelector('[data-sourced-options]')!.getAttribute('data-sourced-options');
    expect(optionsOf(element)).to.equal(optionsOf(byAttributes));
  });

  it('go back to what is there without them when they are taken away', async () => {
    const everything = await show('sourced-timeline', {}, record);
    const element = await show(
      'sourced-timeline',
      { missions: 'training', controls: 'none', 'id-prefix': 'other-', order: 'newest' },
      record,
    );
    for (const nothing of [undefined, null]) {
      set(element, { missions: ['training'], controls: ['none'], idPrefix: 'other-', limit: 1 });
      await element.updateComplete;
      expect(shown(element)).to.not.deep.equal(shown(everything));
      set(element, {
        missions: nothing,
        kinds: nothing,
        actors: nothing,
        controls: nothing,
        idPrefix: nothing,
        limit: nothing,
        order: nothing,
        headingLevel: nothing,
        theme: nothing,
        heading: nothing,
      });
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(shown(everything));
      expect(element).to.deep.include({ missions: [], controls: everything.controls });
    }
  });
});
