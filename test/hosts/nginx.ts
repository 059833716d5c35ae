import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRoot } from './site.ts';
import { freePort, username, workshop } from './processes.ts';

/** The demo site, served by nginx with the configuration of the documentation. */
export async function startNginx() {
  const { folder, run, start, end } = workshop('nginx');
  run(process.execPath, ['scripts/demo-site.js', join(folder, 'site')]);
  const port = await freePort();
  const server = (await readRoot('docs/nginx.conf'))
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/news.example;', `root ${folder}/site;`);
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(join(folder, 'server.conf'), server);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${username === 'root' ? 'user root;' : ''}
    daemon off;
    pid ${folder}/pid;
    error_log stderr notice;
    events {}
    http {
      access_log off;
      include /etc/nginx/mime.types;
      ${kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n')}
      include ${folder}/server.conf;
    }`,
  );
  await start(
    'nginx',
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'],
    /start worker process/,
  );
  return { origin: `http://127.0.0.1:${port}`, end };
}
