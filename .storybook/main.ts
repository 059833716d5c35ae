import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [
    { from: '../data/western-training-missions.json', to: '/data/western-training-missions.json' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    // Pictures are files with addresses, as a site’s are.
    build: { ...config.build, assetsInlineLimit: 0 },
    plugins: config.plugins?.filter((p) => !p || !('name' in p) || p.name !== 'minify-templates'),
  }),
} satisfies StorybookConfig;
