// Pictures of a page at 320, 600 and 1,100 px, light and dark: node scripts/screenshots.js ADDRESS FOLDER [SELECTOR]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from './browsers.js';

const [address, folder, selector] = process.argv.slice(2);
if (!address || !folder) {
  console.error('Usage: node scripts/screenshots.js ADDRESS FOLDER [SELECTOR]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: await findChrome(),
  args: [...chromeArgs, '--font-render-hinting=none'],
});
try {
  for (const scheme of ['light', 'dark']) {
    for (const width of [320, 600, 1100]) {
      const page = await browser.newPage();
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 900 });
      await page.goto(address, { waitUntil: 'networkidle0' });
      const path = join(folder, `${width}-${scheme}.png`);
      const target = selector ? await page.$(selector) : undefined;
      await (target ? target.screenshot({ path }) : page.screenshot({ path, fullPage: true }));
      await page.close();
    }
  }
} finally {
  await browser.close();
}
