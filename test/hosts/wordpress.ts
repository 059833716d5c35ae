import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, username, workshop } from './processes.ts';
import { readRoot } from './site.ts';

/** What Debian’s packages bring. */
export const PROGRAMS = ['mariadbd', 'mariadb-install-db', 'mariadb', 'php'];
export const WORDPRESS = '/usr/share/wordpress';

export type Login = 'editor-in-chief' | 'reporter';

interface Text {
  raw: string;
  rendered: string;
}
export interface Post {
  id: number;
  link: string;
  content: Text;
}

const config = (folder: string, port: number) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${folder}/socket');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
${['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE']
  .flatMap((name) => ['KEY', 'SALT'].map((what) => `define('${name}_${what}', '${name}${what}');`))
  .join('\n')}
define('WP_HOME', 'http://127.0.0.1:${port}');
define('WP_SITEURL', WP_HOME);
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** A WordPress of Debian’s in a folder of its own, with the plugin of the documentation, and a database that is gone afterwards. */
export async function startWordPress() {
  const { folder, run, start, end } = workshop('wordpress');
  const site = join(folder, 'site');
  const port = await freePort();

  cpSync(WORDPRESS, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('.htaccess'),
  });
  rmSync(join(site, 'wp-config.php'));
  writeFileSync(join(site, 'wp-config.php'), config(folder, port));
  const plugins = join(site, 'wp-content/mu-plugins');
  mkdirSync(join(plugins, 'sourced-timeline'), { recursive: true });
  writeFileSync(join(plugins, 'sourced-timeline.php'), await readRoot('docs/wordpress.php'));
  for (const name of ['embed.js', 'embed.css']) {
    writeFileSync(join(plugins, 'sourced-timeline', name), await readRoot(`dist/${name}`));
  }

  const data = ['--no-defaults', `--datadir=${folder}/database`, `--user=${username}`];
  run('mariadb-install-db', [
    ...data,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const socket = `--socket=${folder}/socket`;
  await start(
    'mariadbd',
    [...data, socket, `--pid-file=${folder}/pid`, '--skip-networking', '--skip-log-bin'],
    /ready for connections/,
  );
  run('mariadb', ['--no-defaults', socket, '-uroot', '-e', 'CREATE DATABASE wordpress']);

  const setup = join(folder, 'setup.php');
  writeFileSync(setup, await readRoot('test/hosts/wordpress-setup.php'));
  const passwords = JSON.parse(run('php', [setup])) as Record<Login, string>;
  await start('php', ['-S', `127.0.0.1:${port}`, '-t', site], /Development Server .* started/, {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });

  const origin = `http://127.0.0.1:${port}`;
  /** Asks WordPress’s REST interface, as somebody. */
  async function ask<T>(login: Login, route: string, body?: object): Promise<T> {
    const [path = '', query = ''] = route.split('?');
    const answer = await fetch(`${origin}/?rest_route=/wp/v2/${path}&context=edit&${query}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: `Basic ${Buffer.from(`${login}:${passwords[login]}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${route}: ${answer.status} ${text.slice(0, 500)}`);
    return JSON.parse(text) as T;
  }

  return {
    origin,
    ask,
    /** Serves a file of the site’s own. */
    add: (name: string, content: string) => writeFileSync(join(site, name), content),
    /** Publishes an article; gives it as WordPress has stored it. */
    async publish(login: Login, title: string, content: string): Promise<Post> {
      const { id } = await ask<Post>(login, 'posts', { title, content, status: 'publish' });
      return ask<Post>(login, `posts/${id}`);
    },
    end,
  };
}
