// One page, once: opened in a fresh process of the browser, watched, acted on.
import { readFile } from 'node:fs/promises';
import { addOne, filterKind, mount, watchPage } from './in-page.js';
import { FILTER_KIND, makeRecord, withOneMore } from './record.js';
import { pagePath } from './site.js';

/** Processor and network; `phone` is also as narrow as one. */
export const PROFILES = {
  normal: { cpu: 1, viewport: { width: 1200, height: 900 } },
  slow: { cpu: 4, viewport: { width: 1200, height: 900 } },
  phone: {
    cpu: 4,
    viewport: { width: 390, height: 844 },
    network: { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 },
  },
};

/** Mounting is tried with the shortest records, at normal speed. */
const MOUNT_UP_TO = 100;
const QUIET_MS = 300;

const actions = await readFile(new URL('client/element-actions.js', import.meta.url), 'utf8');

/**
 * @returns Figures by name; `null`: not to be had. `timedOut` where the page was not ready in time.
 */
export async function measure(browser, origin, contestant, { n, limit, profile, seconds }) {
  let context;
  try {
    context = await browser.createBrowserContext();
    const page = await context.newPage();
    const work = visit(page, origin, contestant, { n, limit, profile, seconds });
    return await withLimit(work, seconds * 2, { timedOut: true });
  } catch (error) {
    return { failed: String(error.message).split('\n')[0] };
  } finally {
    await withLimit(
      context?.close().catch(() => {}),
      10,
    );
  }
}

async function visit(page, origin, contestant, { n, limit, profile, seconds }) {
  const { cpu, viewport, network } = PROFILES[profile];
  const { entry, ready } = contestant;
  const expected = contestant.expected?.({ n, limit }) ?? n;
  const figures = {};
  const cdp = await page.createCDPSession();
  await page.setViewport(viewport);
  await page.setCacheEnabled(false);
  await cdp.send('Performance.enable');
  await cdp.send('Network.enable');
  const loaded = countLoads(cdp);
  if (network) await cdp.send('Network.emulateNetworkConditions', { offline: false, ...network });
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const isReady = new Promise((resolve) => void page.exposeFunction('benchReady', resolve));
  await page.evaluateOnNewDocument(watchPage, { entry, expected, ready });
  const before = await metricsOf(cdp);
  void page.goto(origin + pagePath(contestant, n, limit), { timeout: 0 }).catch(() => {});
  const timedOut = await withLimit(
    isReady.then(() => false),
    seconds,
    true,
  );
  const seen = await withLimit(
    page.evaluate(() => globalThis.bench.seen),
    timedOut ? seconds / 2 : 20,
    {},
  );
  if (timedOut) return { timedOut, first: seen.first ?? null };
  await new Promise((resume) => setTimeout(resume, QUIET_MS));
  const { longest, shift } = await page.evaluate(() => globalThis.bench.seen);
  const after = await metricsOf(cdp);
  Object.assign(figures, { first: seen.first, ready: seen.ready, longest, shift, ...loaded() });
  for (const name of ['Task', 'Script', 'Layout', 'RecalcStyle']) {
    const key = `${name}Duration`;
    figures[key] = (after[key] - before[key]) * 1000;
  }
  Object.assign(figures, await page.evaluate(() => globalThis.bench.nodes()));
  figures.listeners = after.JSEventListeners;
  figures.heap = await heapOf(cdp);
  if (cpu > 1 && network) return figures;
  figures.scroll = await page.evaluate(() => globalThis.bench.scroll());
  if (!contestant.actions && !contestant.bundle) return figures;
  const isMounted = n <= MOUNT_UP_TO && cpu === 1;
  Object.assign(figures, await act(page, cdp, contestant, { n, expected, isMounted }));
  return figures;
}

/** What the page does when asked: another entry, a filter, mounts. */
async function act(page, cdp, contestant, { n, expected, isMounted }) {
  const { entry, cannotFilter } = contestant;
  const figures = {};
  if (contestant.actions) {
    await page.evaluate((given) => (globalThis.elementActions = given), contestant.actions);
    await page.addScriptTag({ content: actions, type: 'module' });
  }
  const give = (name, dataset) => giveJson(page, name, dataset);
  const dataset = makeRecord(n);
  const more = withOneMore(dataset);
  if (contestant.key !== 'badge') {
    await give('more', more);
    figures.add = await page.evaluate(addOne, 'One entry more');
  }
  if (!cannotFilter) {
    const events = more.events.filter(({ kind }) => kind === FILTER_KIND);
    if (!contestant.actions) await give('filtered', { ...more, events });
    const wanted = Math.min(events.length, contestant.isWhole ? Infinity : expected);
    figures.filter = await page.evaluate(filterKind, { kind: FILTER_KIND, wanted });
  }
  if (!isMounted) return figures;
  await give('small', dataset);
  const mounts = (times) =>
    page.evaluate(mount, { times, expected, entry: entry.split(' ').pop() });
  // First as often for nothing: what the browser learns of the code is no leak.
  await mounts(50);
  const [heap, before] = [await heapOf(cdp), await metricsOf(cdp)];
  await mounts(50);
  figures.leakedHeap = (await heapOf(cdp)) - heap;
  const after = await metricsOf(cdp);
  figures.leakedNodes = after.Nodes - before.Nodes;
  figures.leakedListeners = after.JSEventListeners - before.JSEventListeners;
  return figures;
}

/** Gives a page a value by pieces: one message holds no more than some megabytes. */
async function giveJson(page, name, value) {
  const text = JSON.stringify(value);
  const SIZE = 10_000_000;
  await page.evaluate(() => void (globalThis.pieces = []));
  for (let start = 0; start < text.length; start += SIZE) {
    await page.evaluate(
      (piece) => void globalThis.pieces.push(piece),
      text.slice(start, start + SIZE),
    );
  }
  await page.evaluate((key) => {
    globalThis[key] = JSON.parse(globalThis.pieces.join(''));
    delete globalThis.pieces;
  }, name);
}

async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

function countLoads(cdp) {
  let requests = 0;
  let transferred = 0;
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http') && !request.url.endsWith('/favicon.ico')) requests++;
  });
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (transferred += encodedDataLength));
  return () => ({ requests, transferred });
}

/** What a promise gives, or something else after so many seconds. */
function withLimit(promise, seconds, otherwise) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(otherwise), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
