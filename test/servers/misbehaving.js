import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { clearInterval, setInterval } from 'node:timers';
import { gzipSync } from 'node:zlib';

const dataset = readFileSync(new URL('../fixtures/small-dataset.json', import.meta.url));
const zipped = gzipSync(dataset);
const json = { 'content-type': 'application/json', 'cache-control': 'no-cache' };

/** What to do with a response, by the name in the address. `entry` holds what is known of its id. */
const kinds = {
  fine: (response) => send(response, dataset),
  bom: (response) => send(response, Buffer.concat([Buffer.from('\uFEFF'), dataset])),
  html: (response) => send(response, '<!doctype html><title>Sign in</title>'),
  empty: (response) => send(response, ''),
  shape: (response) =>
    send(
      response,
      changed(() => ({ events: 'none' })),
    ),
  format: (response) =>
    send(
      response,
      changed(() => ({ format: 'sourced-timeline/2' })),
    ),
  deep: (response) =>
    send(
      response,
      changed(() => ({ deep: JSON.parse(nested(25)) })),
    ),
  twice: (response) =>
    send(
      response,
      changed(({ events }) => ({ events: [...events, { ...events[0], statements: [] }] })),
    ),
  inherited: (response) => {
    const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
    send(response, String(dataset).replaceAll('{"', `{${poison}"`).replace('{', `{${poison}`));
  },
  typed: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(dataset),
  'utf-16': (response) => send(response, Buffer.from(String(dataset), 'utf16le')),
  half: (response) => send(response, dataset.subarray(0, dataset.length / 2)),
  'no-gzip': (response) => response.writeHead(200, gzip).end(dataset),
  gzip: (response) => response.writeHead(200, gzip).end(zipped),
  'gzip-broken': (response) => {
    const broken = Buffer.from(zipped).fill(0, 12, 200);
    response.writeHead(200, gzip).end(broken);
  },
  reset: (response) => response.destroy(),
  silent: () => {},
  stalled: (response) => response.writeHead(200, json).write(dataset.subarray(0, 20)),
  cut: (response) => {
    response.writeHead(200, { ...json, 'content-length': dataset.length });
    response.write(dataset.subarray(0, 100), () => response.destroy());
  },
  declared: (response) => {
    response.writeHead(200, { ...json, 'content-length': 30_000_000 }).write(dataset);
  },
  flood(response) {
    response.writeHead(200, json);
    const timer = setInterval(() => response.write(' '.repeat(65_536)), 5);
    response.on('close', () => clearInterval(timer));
  },
  drip(response) {
    response.writeHead(200, json);
    const size = Math.ceil(dataset.length / 12);
    let sent = 0;
    const timer = setInterval(() => {
      response.write(dataset.subarray(sent, (sent += size)));
      if (sent >= dataset.length) response.end();
    }, 60);
    response.on('close', () => clearInterval(timer));
  },
  held: (response, entry) => void entry.held.push(() => send(response, dataset)),
  redirect: (response, entry) => {
    response.writeHead(302, { location: `/_misbehave/fine/${entry.id}-target` }).end();
  },
  round: (response, entry, { url }) => {
    response.writeHead(302, { location: `${url.replace(/\?.*/, '')}?${Math.random()}` }).end();
  },
  away: (response) => {
    response.writeHead(302, { location: 'data:application/json,{}' }).end();
  },
  etag: (response, entry, request) => {
    const known = request.headers['if-none-match'] === '"one"';
    if (known) entry.tell('notModified');
    response.writeHead(known ? 304 : 200, {
      ...json,
      etag: '"one"',
      'cache-control': 'max-age=600',
    });
    response.end(known ? undefined : dataset);
  },
  given: (response, { given, ...entry }, { method, headers }) => {
    if (method === 'OPTIONS') entry.tell('preflights');
    const isKnown = headers['if-none-match'] === given.etag;
    if (isKnown) entry.tell('notModified');
    response.writeHead(isKnown ? 304 : given.status, {
      ...json,
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=600',
      ...(given.status === 200 && { etag: given.etag }),
    });
    response.end(isKnown ? undefined : given.text);
  },
};

const gzip = { ...json, 'content-encoding': 'gzip' };
const nested = (levels) => '['.repeat(levels) + ']'.repeat(levels);
const changed = (change) => {
  const record = JSON.parse(dataset);
  return JSON.stringify({ ...record, ...change(record) });
};

/**
 * Server middleware that answers `/_misbehave/KIND/ID` as badly as KIND says: one of the kinds above, or an HTTP status.
 * `KIND-once` is KIND at first and then fine; `A-then-B` is A at first and then B. Of every ID it tells, as JSON:
 * `/_seen/ID` what was asked for, `/_closed/ID` (as soon as a response has ended) the same; `/_release/ID` ends `held`;
 * `/_give/ID/STATUS` takes a text that `given` answers with from then on.
 */
export function misbehavingServer() {
  const entries = new Map();
  const entryOf = (id) => {
    if (!entries.has(id)) {
      const seen = { requests: 0, cookies: 0, notModified: 0, preflights: 0 };
      const tell = (what) => seen[what]++;
      entries.set(id, { id, seen, tell, held: [], closed: signal() });
    }
    return entries.get(id);
  };
  return async (context, next) => {
    const [, action, ...names] = context.path.split('/');
    const entry = entryOf(names.at(-1));
    const { seen } = entry;
    if (action === '_misbehave') {
      const [first, later = first] = names[0].replace(/-once$/, '-then-fine').split('-then-');
      const kind = seen.requests > 0 ? later : first;
      const answer = kinds[kind] ?? ((response) => response.writeHead(Number(kind)).end());
      entry.tell('requests');
      if (context.req.headers.cookie) entry.tell('cookies');
      context.respond = false;
      context.status = 200;
      context.res.on('close', entry.closed.settle);
      answer(context.res, entry, context.req);
    } else if (action === '_seen') {
      context.body = seen;
    } else if (action === '_closed') {
      await entry.closed.settled;
      context.body = seen;
    } else if (action === '_release') {
      for (const release of entry.held.splice(0)) release();
      context.body = seen;
    } else if (action === '_give') {
      const given = await text(context.req);
      const etag = `"${createHash('sha256').update(given).digest('hex')}"`;
      entry.given = { text: given, etag, status: Number(names[0]) };
      context.body = seen;
    } else await next();
  };
}

function send(response, body) {
  response.writeHead(200, json).end(body);
}

function signal() {
  let settle;
  const settled = new Promise((resolve) => (settle = resolve));
  return { settle, settled };
}
