// `npm run bench:profile -- --n 1000 [--prerendered] [--limit 0] [--slow] [--dist FOLDER]`
// Where the time of our timeline goes, by function: from the page’s start until it is quiet. Prerendered pages load
// `embed.js`: for its functions by name, `npx vite build --mode embed --minify false --outDir FOLDER`.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from '../scripts/browsers.js';
import { CONTESTANTS } from './contestants.js';
import { makeRecord, withOneMore } from './record.js';
import { hasPage, makeSite, pagePath, serve } from './site.js';

const { values: given } = parseArgs({
  options: {
    n: { type: 'string', default: '1000' },
    limit: { type: 'string', default: '50' },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
    prerendered: { type: 'boolean' },
    slow: { type: 'boolean' },
  },
});
const key = given.prerendered ? 'prerendered' : 'package';
const n = Number(given.n);
const limit = Number(given.limit);
const contestant = CONTESTANTS.find((one) => one.key === key);
await makeSite({
  dist: resolve(given.dist),
  contestants: [contestant],
  ns: [n],
  limits: [limit],
  readable: true,
});
if (!hasPage(pagePath(contestant, n, limit))) process.exit(1);
const site = await serve();
const browser = await puppeteer.launch({
  executablePath: await findChrome(),
  args: chromeArgs,
  protocolTimeout: 600_000,
});
const page = await browser.newPage();
const cdp = await page.createCDPSession();
if (given.slow) await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
await cdp.send('Performance.enable');
await cdp.send('Profiler.enable');
await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
await page.goto(site.origin + pagePath(contestant, n, limit), { timeout: 0 });await page.waitForFunction(contestant.ready, { timeout: 600_000 });await new Promise((q) => setTimeout(q, 3000));await page.evaluate((d)=>{globalThis.more=d},withOneMore(makeRecord(n)));await cdp.send('Profiler.start');await page.evaluate(async()=>{const t=performance.now();document.querySelector('sourced-timeline').data=globalThis.more;await document.querySelector('sourced-timeline').updateComplete;console.log(performance.now()-t)});

await page.waitForFunction(contestant.ready, { timeout: 600_000 });
await new Promise((quiet) => setTimeout(quiet, 1000));
const { profile } = await cdp.send('Profiler.stop');
const { metrics } = await cdp.send('Performance.getMetrics');
await browser.close();
site.close();
for (const { name, value } of metrics) {
  if (/^(Task|Script|Layout|RecalcStyle)Duration|^Nodes|^JSEvent/.test(name)) {
    console.log(name, name.endsWith('Duration') ? `${Math.round(value * 1000)} ms` : value);
  }
}
tell('own time', ownTimes(profile));
tell('with all it calls', wholeTimes(profile));

function tell(title, times) {
  console.log(`\n${title}`);
  const most = [...times].sort((a, b) => b[1] - a[1]).slice(0, 25);
  for (const [name, time] of most)
    console.log(`${(time / 1000).toFixed(1).padStart(9)} ms  ${name}`);
}

function nameOf({ callFrame: { functionName, url, lineNumber } }) {
  const file = url.split('/').pop();
  return `${functionName || '(anonymous)'}${file ? ` ${file}:${lineNumber + 1}` : ''}`;
}

/** Microseconds by node of the tree of calls. */
function selfByNode({ samples, timeDeltas }) {
  const times = new Map();
  samples.forEach((id, index) => times.set(id, (times.get(id) ?? 0) + timeDeltas[index]));
  return times;
}

function ownTimes(profile) {
  const self = selfByNode(profile);
  const times = new Map();
  for (const node of profile.nodes) {
    const name = nameOf(node);
    times.set(name, (times.get(name) ?? 0) + (self.get(node.id) ?? 0));
  }
  return times;
}

/** A function that calls itself counts once. */
function wholeTimes(profile) {
  const self = selfByNode(profile);
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const times = new Map();
  const walk = (node, above) => {
    const name = nameOf(node);
    const within = new Set(above).add(name);
    let time = self.get(node.id) ?? 0;
    for (const child of node.children ?? []) time += walk(byId.get(child), within);
    if (!above.has(name)) times.set(name, (times.get(name) ?? 0) + time);
    return time;
  };
  walk(profile.nodes[0], new Set());
  return times;
}
