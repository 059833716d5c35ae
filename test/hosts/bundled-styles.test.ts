/** The style sheet as bundlers write it for older browsers, on pages where no script runs. */
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { after, describe, it } from 'node:test';
import { transform } from 'lightningcss';
import { content, startHost } from './pages.ts';
import { readRoot } from './site.ts';

/** Chrome 111 and the like, for which Vite and Next build: they know no `light-dark()`. */
const targets = { chrome: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8) };
const forOldBrowsers = (css: string) =>
  String(transform({ filename: 'page.css', code: Buffer.from(css), minify: true, targets }).code);

const sheet = await readRoot('dist/embed.css');
const host = await startHost();
after(() => host.close());

/** What colours everything has. */
async function colours(css: string, theme: string) {
  const embeds = (
    ['sourced-timeline', 'sourced-actor-card', 'sourced-mission-status'] as const
  ).map((tag) =>
    content('B', tag, {
      ...(tag === 'sourced-actor-card' && { actor: 'kuleba' }),
      ...(tag === 'sourced-mission-status' && { mission: 'eumam' }),
      theme,
    }),
  );
  const { page } = await host.visit(
    `<!doctype html><html lang="en"><title>Page</title><style>${css}</style>${embeds.join('')}</html>`,
  );
  const seen = await page.$$eval('[data-sourced-content], [data-sourced-content] *', (elements) =>
    elements.map((element) => {
      const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
      return `${element.className}: ${color} ${backgroundColor} ${borderTopColor}`;
    }),
  );
  await page.close();
  return seen;
}

describe('a style sheet that was written anew for older browsers', () => {
  for (const [scheme, theme] of [
    ['', 'auto'],
    ['', 'dark'],
    [':root{color-scheme:dark}', 'auto'],
    [':root{color-scheme:dark}', 'light'],
  ] as const) {
    it(`has the same colours: ${scheme || 'no scheme'}, theme ${theme}`, async () => {
      const lowered = forOldBrowsers(scheme + sheet);
      assert.doesNotMatch(lowered, /light-dark\(/);
      const expected = await colours(scheme + sheet, theme);
      assert.ok(expected.length > 200);
      assert.deepEqual(await colours(lowered, theme), expected);
    });
  }
});
