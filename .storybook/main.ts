import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  staticDirs: [
    { from: '../data/western-training-missions.json', to: '/data/western-training-missions.json' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Pictures are files with addresses, as a site’s are.
  viteFinal: (config) => ({ ...config, build: { ...config.build, assetsInlineLimit: 0 } }),
} satisfies StorybookConfig;
