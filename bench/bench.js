// `npm run bench`: our timeline beside others and beside hand-written floors. See docs/performance.md.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from '../scripts/browsers.js';
import { CONTESTANTS } from './contestants.js';
import { measure, PROFILES } from './measure.js';
import { report } from './report.js';
import { hasPage, makeSite, pagePath, serve, sizeOf } from './site.js';

const USAGE = `npm run bench -- [options]
  --only KEYS       contestants, of: ${CONTESTANTS.map(({ key }) => key).join(' ')} (“ours”: all of ours)
  --n NUMBERS       lengths of the record; 12,100,1000,10000,100000
  --limit NUMBERS   entries shown at first, 0 for all; 50,0
  --profile NAMES   of: ${Object.keys(PROFILES).join(' ')}
  --runs NUMBER     times each is measured; 5, and 3 from 10,000 entries on
  --seconds NUMBER  after which a page is given up; 60
  --dist FOLDER     our build; dist
  --out FILE        results; bench/results.json for a whole run
  --add             adds to the results that are there
  --report          writes the report of the results that are there, and measures nothing`;

const { values: given } = parseArgs({
  options: {
    ...Object.fromEntries(
      ['only', 'n', 'limit', 'profile', 'runs', 'seconds', 'dist', 'out'].map((name) => [
        name,
        { type: 'string' },
      ]),
    ),
    add: { type: 'boolean' },
    report: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const PAGE = at('../docs/performance.md');
const isPart = ['only', 'n', 'limit', 'profile'].some((name) => given[name] !== undefined);
const out = resolve(given.out ?? at(isPart ? 'node_modules/.cache/results.json' : 'results.json'));
const seconds = Number(given.seconds ?? 60);
const numbers = (text) => text.split(',').map(Number);

// Asked to end, puppeteer would close the browser and no more.
process.on('SIGTERM', () => process.exit(143));

if (given.help) console.log(USAGE);
else {
  const results = given.report ? await readResults() : await run();
  const text = report(results, CONTESTANTS);
  if (isPart) console.log(text);
  else
    await writeFile(PAGE, await format(text, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
}

async function readResults() {
  return JSON.parse(await readFile(out, 'utf8'));
}

async function run() {
  const dist = resolve(given.dist ?? at('../dist'));
  const ns = numbers(given.n ?? '12,100,1000,10000,100000');
  const limits = numbers(given.limit ?? '50,0');
  const profiles = given.profile?.split(',') ?? Object.keys(PROFILES);
  const contestants = chosen(given.only?.split(','));
  await makeSite({ dist, contestants, ns, limits });
  const results = given.add ? await readResults() : { cells: [] };
  results.sizes = {
    ...results.sizes,
    ...Object.fromEntries(contestants.map(({ key, code }) => [key, sizeOf(code)])),
    lit: sizeOf(['lit-only.js']),
  };
  const site = await serve();
  const late = new Set();
  const lap = { site, results, contestants, limits, late };
  for (let turn = 0; turn < Number(given.runs ?? 5); turn++) {
    for (const n of ns) {
      if (n >= 10_000 && !given.runs && turn >= 3) continue;
      for (const profile of profiles) {
        await round({ ...lap, turn, n, profile });
        await mkdir(dirname(out), { recursive: true });
        await writeFile(out, JSON.stringify(results));
      }
    }
  }
  site.close();
  return results;
}

/** Every contestant once, in another order each time, so that a busy minute falls on no one in particular. */
async function round({ site, results, contestants, limits, late, turn, n, profile }) {
  let browser = await launch();
  results.browser = await browser.version();
  results.machine = `${cpus().length} × ${cpus()[0].model}`;
  // The first page also waits for the browser to get going: not counted.
  await measure(browser, site.origin, contestants[0], { n, limit: 0, profile: 'normal', seconds });
  const cells = contestants.flatMap((contestant) =>
    (contestant.isWhole ? [0] : limits).map((limit) => ({ contestant, limit })),
  );
  const shift = (turn * 5) % cells.length;
  for (const { contestant, limit } of [...cells.slice(shift), ...cells.slice(0, shift)]) {
    const { key } = contestant;
    const name = [key, n, limit, profile].join(' ');
    // With all entries in view, the default limit is the same page.
    if (late.has(name) || (limit > 0 && n <= limit && limits.includes(0))) continue;
    const isThere = hasPage(pagePath(contestant, n, limit));
    const once = () => measure(browser, site.origin, contestant, { n, limit, profile, seconds });
    let figures = isThere ? await once() : { failed: 'no page' };
    if (!browser.connected) {
      browser = await launch();
      figures = await once();
    }
    if (figures.timedOut || !isThere) late.add(name);
    results.cells.push({ key, n, limit, profile, ...figures });
    const outcome = figures.timedOut ? 'late' : Math.round(figures.first);
    console.error(`${turn + 1} ${name}: ${figures.failed ?? outcome}`);
  }
  await browser.close();
}

async function launch() {
  return puppeteer.launch({
    executablePath: await findChrome(),
    args: [...chromeArgs, '--js-flags=--max-old-space-size=4096'],
    protocolTimeout: seconds * 3000,
  });
}

function chosen(keys) {
  if (!keys) return CONTESTANTS;
  const ours = ['script', 'package', 'prerendered', 'badge'];
  const wanted = new Set(keys.flatMap((key) => (key === 'ours' ? ours : [key])));
  return CONTESTANTS.filter(({ key }) => key === 'empty' || wanted.has(key));
}
