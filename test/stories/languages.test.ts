import { expect } from '@open-wc/testing';
import { LANGUAGES, type Globals } from '../../stories/stage.ts';
import { place, show } from './show.ts';
import { pages } from './stories.ts';

const languages = (Object.keys(LANGUAGES) as Globals['language'][]).filter((one) => one !== 'en');

for (const { title, stories } of pages.filter(({ title }) => title.startsWith('Elements'))) {
  describe(`stories in other languages: ${title}`, () => {
    for (const [index, story] of stories.entries()) {
      const language = languages[index % languages.length]!;
      it(`${story.name} is accessible in ${LANGUAGES[language]}, on a dark page`, async () => {
        await show({ ...story, globals: { language, page: 'dark', ...story.globals } });
        await expect(place.firstElementChild!).to.be.accessible();
      });
    }
  });
}
