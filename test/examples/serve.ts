import { preview } from 'vite';
import { freePort, type workshop } from '../hosts/processes.ts';
import { env } from './app.ts';

const HOST = '127.0.0.1';
type Shop = ReturnType<typeof workshop>;
export interface Served {
  address: string;
  close: () => Promise<unknown>;
}

/** Serves the files of a folder. */
export async function serveFiles(app: string, folder: string): Promise<Served> {
  const port = await freePort();
  const { close } = await preview({
    root: app,
    configFile: false,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: HOST, port, strictPort: true },
  });
  return { address: `http://${HOST}:${port}/`, close };
}

/** Next’s own server, until the workshop is closed: `start` for what was built, `dev` for its development. */
export async function serveNext(
  shop: Shop,
  app: string,
  command: 'start' | 'dev',
): Promise<Served> {
  const port = await freePort();
  const next = 'node_modules/next/dist/bin/next';
  await shop.start(process.execPath, [next, command, '-H', HOST, '-p', String(port)], /Ready in/, {
    cwd: app,
    env,
  });
  return { address: `http://${HOST}:${port}/`, close: async () => {} };
}
