// What the pages of the bench load: built, compressed as a careful site would, and served on a free port.
import { execFileSync } from 'node:child_process';
import { cpSync, createReadStream, existsSync, mkdtempSync, statSync } from 'node:fs';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { checkWords } from './check-words.js';
import { makeRecord } from './record.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sourced-timeline-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const PRERENDER_SECONDS = 120;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const STYLE =
  'body{font:16px/1.5 serif;margin:1em auto;max-width:60em}.group{content-visibility:auto}';

const dataPath = (n) => `/data-${n}.json`;
export const pagePath = ({ key, isWhole }, n, limit) =>
  `/${key}-${n}${isWhole ? '' : `-${limit}`}.html`;

/** Code, data and pages for these contestants and lengths; pages that could not be made are missing. */
export async function makeSite({ dist, contestants, ns, limits, readable = false }) {
  await checkWords(dist);
  for (const name of ['embed.js', 'embed.css']) cpSync(join(dist, name), join(folder, name));
  cpSync(join(here, 'node_modules/@knight-lab/timelinejs/dist'), join(folder, 'timelinejs'), {
    recursive: true,
  });
  const bundles = contestants.flatMap(({ bundle }) => bundle ?? []);
  for (const name of [...bundles, 'lit-only.js']) await bundleOf(name, dist, readable);
  for (const n of ns) {
    let record;
    const dataset = () => (record ??= makeRecord(n));
    write(dataPath(n), JSON.stringify(dataset()));
    for (const contestant of contestants) {
      for (const limit of contestant.isWhole ? [0] : limits) {
        const prerendered = () => prerender(dist, n, limit);
        try {
          const body = contestant.page({ n, limit, data: dataPath(n), dataset, prerendered });
          write(pagePath(contestant, n, limit), documentOf(contestant.name, body));
        } catch (error) {
          console.error(`${contestant.name}, ${n}, limit ${limit}: no page. ${error.message}`);
        }
      }
    }
  }
}

const documentOf = (title, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head><body>${body}</body></html>`;

function prerender(dist, n, limit) {
  const output = join(folder, 'prerendered.html');
  const args = ['prerendered.js', dist, join(folder, dataPath(n)), String(limit), output];
  execFileSync(process.execPath, ['--max-old-space-size=4096', ...args], {
    cwd: here,
    timeout: PRERENDER_SECONDS * 1000,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  return readFileSync(output, 'utf8');
}

/** One minified script, as a reader’s site would have it, and its style sheet. */
async function bundleOf(name, dist, readable) {
  const key = name.slice(0, -'.js'.length);
  await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: [
        {
          find: /^sourced-timeline\/define\/(.*)$/,
          replacement: join(dist, 'components/$1/$1.define.js'),
        },
      ],
    },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      minify: readable ? false : 'oxc',
      lib: {
        entry: join(here, 'client', name),
        formats: ['iife'],
        name: 'bench',
        fileName: () => name,
        cssFileName: key,
      },
    },
  });
}

const write = (path, text) => writeFileSync(join(folder, path), text);

/** Puts beside each file what brotli makes of it, before any is asked for. */
function pack() {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (TYPES[extname(name)]) writeFileSync(`${file}.br`, brotli(readFileSync(file)));
  }
}

/** Small files at the best, long ones as servers do. */
const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 500_000 ? 5 : 11 },
  });

/** Bytes of files together: plain, gzip, brotli. */
export function sizeOf(files) {
  const sizes = files.map((name) => {
    const bytes = readFileSync(join(folder, name));
    return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli(bytes).length];
  });
  const [plain = 0, gzip = 0, br = 0] = [0, 1, 2].map((index) =>
    sizes.reduce((sum, size) => sum + size[index], 0),
  );
  return { plain, gzip, brotli: br };
}

export const hasPage = (path) => existsSync(join(folder, path));

export async function serve() {
  pack();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(folder, pathname);
    const type = TYPES[extname(file)];
    if (!existsSync(file)) return void response.writeHead(404).end();
    const sent = type ? `${file}.br` : file;
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': statSync(sent).size,
      ...(type ? { 'content-encoding': 'br' } : {}),
    });
    createReadStream(sent).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
