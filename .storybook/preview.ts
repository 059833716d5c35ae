import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
} satisfies Preview;
