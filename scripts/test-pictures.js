// Compares pictures of the stories, as the scripts in dist show them, with those in test/pictures/reference, in
// Chromium: npm run test:pictures
// `--update` has the new pictures take the place of the old; with names, only those scenes are looked at.
// A picture that differs is written beside the old one as NAME.new.png, with the difference as NAME.diff.png.
import { Buffer } from 'node:buffer';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { URLSearchParams, fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { build, preview } from 'vite';
import { chromeArgs, findChrome } from './browsers.js';

const updates = process.argv.includes('--update');
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folder = fileURLToPath(new URL('../test/pictures/reference/', import.meta.url));
const versionFile = `${folder}chromium.txt`;

/** Pixels that may differ in any square of so many: a sign that another machine takes from another font. */
const SQUARE = 48;
const TOLERANCE = 120;

const widths = { narrow: 320, medium: 600, wide: 1100 };

/** Scene, width, and what is different from a light English screen. */
const pictures = [
  ...Object.keys(widths).map((width) => ['timeline', width]),
  ...['dark', 'forced', 'print', 'arabic'].map((look) => ['timeline', 'wide', look]),
  ['timeline', 'narrow', 'arabic'],
  ['sources-and-key', 'medium'],
  ['sources-and-key', 'wide', 'print'],
  ['kinds-of-dates', 'medium'],
  ['nothing-left', 'medium'],
  ['loading', 'medium'],
  ['failed', 'narrow'],
  ['picture', 'medium'],
  ['picture', 'narrow'],
  ...Object.keys(widths).map((width) => ['card', width]),
  ['card', 'medium', 'dark'],
  ['card', 'wide', 'arabic'],
  ['card', 'wide', 'print'],
  ['marks', 'medium'],
  ['marks', 'medium', 'dark'],
  ['marks', 'medium', 'forced'],
  ['marks', 'medium', 'arabic'],
  ['history', 'medium'],
  ['history', 'narrow', 'dark'],
].filter(([scene]) => only.length === 0 || only.includes(scene));
if (pictures.length === 0) {
  console.error(`There is no scene “${only.join('”, “')}”.`);
  process.exit(2);
}

/** What a site would load, as it is after every minifier, in place of the sources that register elements and words. */
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const built = [
  { find: /^.*\/src\/define\.ts$/, replacement: `${dist}embed.js` },
  { find: /^.*\/src\/words\/(\w+)\.define\.ts$/, replacement: `${dist}embed.$1.js` },
];

const browser = await puppeteer.launch({
  executablePath: await findChrome(),
  args: [
    ...chromeArgs,
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
  ],
});
try {
  await run();
} finally {
  await browser.close();
}

async function run() {
  const major = /\d+/.exec(await browser.version())?.[0];
  const taken = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : major;
  if (major !== taken && !updates) {
    console.log(`The pictures are of Chromium ${taken}; here is ${major}: not compared.`);
    console.log(`pictures: 0 passed, 0 failed, ${pictures.length} skipped`);
    return;
  }
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    if (/\.(new|diff)\.png$/.test(file)) rmSync(folder + file);
  }
  const server = await serve();
  const [address] = server.resolvedUrls.local;
  const outcomes = [];
  try {
    for (const picture of pictures) outcomes.push(compare(picture, await take(picture, address)));
  } finally {
    await server.close();
  }
  if (updates && only.length === 0) {
    writeFileSync(versionFile, `${major}\n`);
    const known = new Set(pictures.map((picture) => `${picture.join('-')}.png`));
    for (const file of readdirSync(folder)) {
      if (file.endsWith('.png') && !known.has(file)) rmSync(folder + file);
    }
  }
  const failed = outcomes.filter((isSame) => !isSame).length;
  console.log(`pictures: ${outcomes.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

async function serve() {
  const outDir = fileURLToPath(new URL('../node_modules/.cache/pictures/', import.meta.url));
  const root = fileURLToPath(new URL('../test/pictures/', import.meta.url));
  const settings = { configFile: false, root, logLevel: 'error', resolve: { alias: built } };
  await build({
    ...settings,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      assetsInlineLimit: 0,
      rolldownOptions: { treeshake: false },
    },
  });
  return preview({ ...settings, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
}

async function take([scene, width, look = 'light'], address) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: widths[width], height: 800 });
  const session = await page.createCDPSession();
  const dark = look === 'dark' || look === 'forced';
  await session.send('Emulation.setEmulatedMedia', {
    media: look === 'print' ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  const lang = look === 'arabic' ? 'ar' : 'en';
  await page.goto(`${address}?${new URLSearchParams({ scene, lang, look })}`);
  await page.evaluate('shown');
  // For once so high that nothing waits until it is near.
  const seen = { width: widths[width], height: 800 };
  await page.setViewport({ ...seen, height: 5000 });
  await page.waitForFunction(
    `[...document.querySelectorAll('sourced-mission-status')].every((badge) => badge.shadowRoot)`,
  );
  await page.setViewport(seen);
  // Beyond the viewport Chromium shifts pages that run from right to left.
  const png = await page.screenshot({ fullPage: true, captureBeyondViewport: false });
  await page.close();
  if (errors.length > 0) throw new Error(`${scene}: ${errors.join('; ')}`);
  return withFewColours(PNG.sync.read(Buffer.from(png)));
}

/** Sixteen steps a channel: pictures of half the size, in which nothing is lost that an eye would miss. */
function withFewColours(picture) {
  const { data } = picture;
  for (let i = 0; i < data.length; i++) data[i] = Math.round(data[i] / 17) * 17;
  return picture;
}

/** Of flat colours, a picture without filters is the smallest. */
function written(picture) {
  const settings = { colorType: 2, filterType: 0, deflateStrategy: 0, deflateLevel: 9 };
  return PNG.sync.write(picture, settings);
}

/** Whether a picture is what it was; says what is not, and keeps it beside the old. */
function compare(picture, now) {
  const name = picture.join('-');
  const file = `${folder}${name}.png`;
  const before = existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
  const { width, height } = now;
  const isOfSize = before?.width === width && before.height === height;
  const diff = new PNG({ width, height });
  const apart = isOfSize
    ? pixelmatch(before.data, now.data, diff.data, width, height, {
        threshold: 0.03,
        windowSize: SQUARE,
      })
    : Infinity;
  if (apart <= TOLERANCE) return true;
  if (updates) {
    writeFileSync(file, written(now));
    console.log(`${name}: ${before ? 'replaced' : 'new'}`);
    return true;
  }
  writeFileSync(`${folder}${name}.new.png`, written(now));
  if (isOfSize) writeFileSync(`${folder}${name}.diff.png`, written(diff));
  const was = before ? `${before.width} × ${before.height}` : 'not there';
  console.log(
    isOfSize
      ? `${name}: ${apart} pixels differ in one place: see ${name}.new.png and ${name}.diff.png in test/pictures/reference`
      : `${name}: is ${width} × ${height}, was ${was}: see ${name}.new.png in test/pictures/reference`,
  );
  return false;
}
