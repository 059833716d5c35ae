import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

for (const file of [
  ...['embed.js', 'embed.css', 'embed.html', 'frame.js', 'resize.js'].map((name) => `dist/${name}`),
  'data/western-training-missions.json',
]) {
  if (!existsSync(new URL(file, root))) {
    throw new Error(`${file} is missing: run \`node scripts/build.js embed\` first.`);
  }
}

export const readRoot = (path: string) => readFile(fileURLToPath(new URL(path, root)), 'utf8');

/** What answers at an address in place of the file there. */
export type Answer = (response: ServerResponse) => void | Promise<void>;

/** Serves the project’s files, and pages of the test’s own, on a free port. */
export async function startSite() {
  const answers = new Map<string, Answer>([
    ['/favicon.ico', (response) => void response.writeHead(204).end()],
  ]);
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const answer = answers.get(pathname);
      if (answer) return answer(response);
      try {
        const body = await readFile(fileURLToPath(new URL(`.${pathname}`, root)));
        response.setHeader('content-type', types[extname(pathname)] ?? 'text/plain');
        response.setHeader('access-control-allow-origin', '*');
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    /** Serves a page at a path beside the demo article. */
    add(path: string, answer: string | Answer, headers: Record<string, string> = {}): string {
      answers.set(
        path,
        typeof answer === 'function'
          ? answer
          : (response) => {
              response.writeHead(200, { 'content-type': types['.html'], ...headers });
              response.end(answer);
            },
      );
      return origin + path;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
