import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const EVENTS = '/__record-changed';
// Safe: nothing comes from elsewhere.
const script = `<script>new EventSource('${EVENTS}').onmessage = () => location.reload();</script>`;

/** Vite plugin for the preview server: pages reload when a file is written anew. */
export const reloadingPages = (file) => ({
  name: 'reloading-pages',
  configurePreviewServer({ middlewares, httpServer, config }) {
    const open = new Set();
    const watcher = watch(dirname(file), (_, changed) => {
      if (changed === basename(file)) for (const page of open) page.write('data: changed\n\n');
    });
    httpServer.once('close', () => watcher.close());
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname === EVENTS) {
        response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
        open.add(response);
        response.once('close', () => open.delete(response));
      } else if (pathname.endsWith('.html')) {
        readFile(join(config.root, pathname), 'utf8').then((page) => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(page.replace('</body>', `${script}</body>`));
        }, next);
      } else next();
    });
  },
});
