import { expect } from '@open-wc/testing';
import { place, show } from './show.ts';
import { pages } from './stories.ts';

for (const { title, stories } of pages) {
  describe(`stories: ${title}`, () => {
    for (const story of stories) {
      const what = story.play ? 'renders, plays and is accessible' : 'renders and is accessible';
      it(`${story.name} ${what}`, async () => {
        const outcomes = await show(story);
        const expected = /^(Failed|TriedAgain|WordsInCase)/.test(story.name)
          ? 'sourced-error'
          : 'sourced-ready';
        expect(outcomes.filter((type) => type !== expected)).to.deep.equal([]);
        await story.play?.({ canvasElement: place, step: (_, play) => play() });
        await expect(place.firstElementChild!).to.be.accessible();
      });
    }
  });
}
