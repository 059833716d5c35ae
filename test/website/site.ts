import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Builds the site into a folder of its own, and serves it from a path below a host’s root. */
export async function startDocumentation() {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  execFileSync(process.execPath, ['scripts/build-site.js', folder], { stdio: 'inherit' });
  const path = '/some/where/';
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    try {
      if (!pathname.startsWith(path)) throw new Error(pathname);
      const body = readFileSync(join(folder, pathname.slice(path.length)));
      response.setHeader('content-type', TYPES[extname(pathname)] ?? 'text/plain');
      return response.end(body);
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    folder,
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true });
    },
  };
}
