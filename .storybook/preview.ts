import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { controlsOf } from '../stories/controls.ts';
import { initialGlobals, LANGUAGES, PAGES, stage, THEMES, WIDTHS } from '../stories/stage.ts';

setCustomElementsManifest(manifest);

const elements = manifest.modules.flatMap(({ declarations }) => declarations);

/** A menu of the toolbar. */
const menu = (title: string, icon: string, items: readonly { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

export default {
  tags: ['autodocs'],
  decorators: [withActions, (story, context) => stage(story, context)],
  globalTypes: {
    language: menu(
      'Language',
      'globe',
      Object.entries(LANGUAGES).map(([value, title]) => ({ value, title })),
    ),
    page: menu(
      'Host page',
      'paintbrush',
      Object.entries(PAGES).map(([value, { title }]) => ({ value, title: `${title} page` })),
    ),
    theme: menu(
      'Theme',
      'contrast',
      Object.keys(THEMES).map((value) => ({
        value,
        title: value === 'none' ? 'No theme' : `Theme: ${value}`,
      })),
    ),
    width: menu(
      'Width',
      'grow',
      WIDTHS.map((value) => ({ value, title: value === 'full' ? 'Full width' : `${value} px` })),
    ),
  },
  initialGlobals: { ...initialGlobals },
  parameters: {
    a11y: { test: 'error' },
    actions: { handles: ['sourced-ready', 'sourced-error', 'sourced-select', 'sourced-filter'] },
    // The toolbar’s own menus set the page and the width of the column, which is what elements go by.
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true, sort: 'none' },
    docs: {
      extractArgTypes: (tag: string) => {
        const element = elements.find(({ tagName }) => tagName === tag);
        return element ? controlsOf(element) : {};
      },
    },
    layout: 'fullscreen',
    options: {
      storySort: {
        // Storybook reads this without running it.
        order: [
          'Start',
          'Your record',
          'Design',
          ['Notes', 'Tokens', 'Marks', 'Themes'],
          'Elements',
          ['Timeline', 'Timeline, read', 'Actor card', 'Mission status', 'Groups'],
        ],
      },
    },
  },
} satisfies Preview;
