/** Style sheets as bundlers write them for older browsers. */
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { after, describe, it } from 'node:test';
import { transform } from 'lightningcss';
import { content, SCRIPT, settled, startHost } from './pages.ts';
import { readRoot } from './site.ts';

/** Chrome 111 and the like, for which Vite and Next build: they know no `light-dark()`. */
const targets = { chrome: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8) };
const forOldBrowsers = (css: string) =>
  String(transform({ filename: 'page.css', code: Buffer.from(css), minify: true, targets }).code);

const sheet = await readRoot('dist/embed.css');
const theme = await readRoot('dist/themes/broadsheet.css');
const host = await startHost();
after(() => host.close());

const embeds = (scheme: string) =>
  [
    content('B', 'sourced-timeline', { theme: scheme, limit: '3' }),
    content('B', 'sourced-actor-card', { theme: scheme, actor: 'kuleba' }),
    content('B', 'sourced-mission-status', { theme: scheme, mission: 'eumam' }),
  ].join('');

/** What colours everything has, by the sheet alone or with the script. */
async function colours(css: string, script: string, scheme: string) {
  const { page } = await host.visit(
    `<!doctype html><html lang="en"><title>Page</title><style>${css}</style>${embeds(scheme)}${script}</html>`,
  );
  if (script) await settled(page, 3);
  const seen = await page.$$eval('body *', (elements) =>
    elements.map((element) => {
      const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
      return `${element.className}: ${color} ${backgroundColor} ${borderTopColor}`;
    }),
  );
  await page.close();
  return seen;
}

for (const [what, css, script] of [
  ['the style sheet, before the script', sheet, ''],
  ['a theme, with the script', theme, SCRIPT],
] as const) {
  describe(`${what}, written anew for older browsers`, () => {
    for (const [page, scheme] of [
      ['', 'auto'],
      ['', 'dark'],
      [':root{color-scheme:dark}', 'auto'],
      [':root{color-scheme:dark}', 'light'],
    ] as const) {
      it(`has the same colours: ${page || 'no scheme'}, theme ${scheme}`, async () => {
        const bundled = forOldBrowsers(page + css);
        assert.doesNotMatch(bundled, /light-dark\(/);
        const expected = await colours(page + css, script, scheme);
        assert.ok(expected.length > 200);
        assert.deepEqual(await colours(bundled, script, scheme), expected);
      });
    }
  });
}
