import { expect } from '@open-wc/testing';
import { languages } from '../../src/words/all.ts';
import { registerWords } from '../../src/words/index.ts';
import { pictured } from '../accessibility/pictured.ts';
import { attach, create, events } from './support.ts';

const data = pictured(new URL('../../stories/portrait.svg', import.meta.url).pathname);

for (const words of languages) registerWords(words);

/** Six embeds, each with everything that its reader can be offered. */
const embeds = [
  ['sourced-mission-status', { mission: 'training', history: true }],
  ['sourced-mission-status', { mission: 'patrol', size: 'large', history: true }],
  ['sourced-actor-card', { actor: 'minister', group: 'g', 'heading-level': '2' }],
  ['sourced-actor-card', { actor: 'northland', layout: 'compact', 'heading-level': '2' }],
  [
    'sourced-timeline',
    {
      group: 'g',
      since: '2024-05-01',
      limit: '2',
      controls: 'overview filter order search share as-of',
    },
  ],
  ['sourced-timeline', { order: 'newest', 'id-prefix': 'other-' }],
] as const;

async function page(lang: string, theme: string): Promise<HTMLElement> {
  const main = document.createElement('div');
  main.lang = lang;
  main.dir = lang === 'ar' ? 'rtl' : 'ltr';
  main.style.colorScheme = theme;
  main.style.background = theme === 'dark' ? '#000' : '#fff';
  main.style.color = theme === 'dark' ? '#fff' : '#000';
  const shown = events(main, 'sourced-ready');
  for (const [tag, attributes] of embeds) {
    const element = create(tag, attributes);
    element.data = data;
    main.append(element);
  }
  attach(main);
  await shown.nth(embeds.length);
  for (const element of main.children) {
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  }
  return main;
}

describe('six embeds on a page', () => {
  for (const lang of ['en', ...languages.map((words) => words.lang)]) {
    for (const theme of ['light', 'dark']) {
      it(`break no rule of axe in ${lang}, ${theme}`, async () => {
        const main = await page(lang, theme);
        await expect(main).to.be.accessible();
        const timeline = main.querySelector('sourced-timeline')!;
        for (const details of timeline.querySelectorAll('details')) details.open = true;
        timeline.filter = { kinds: ['visit'] };
        await timeline.updateComplete;
        expect(timeline.querySelector('.sourced-controls')!.shadowRoot!.querySelector('.empty')).to
          .exist;
        await expect(timeline).to.be.accessible();
      });
    }
  }
});
