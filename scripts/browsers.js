// Finds the browsers this machine has; falls back to the Chromium that an npm package carries.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { arch, env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

const usable = (path) => {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const first = (paths) => paths.find(usable);
const onPath = (...names) =>
  first(
    (env.PATH ?? '')
      .split(delimiter)
      .filter(Boolean)
      .flatMap((dir) => names.map((name) => join(dir, name))),
  );
const mac = (app) =>
  ['', env.HOME ?? ''].map((root) => `${root}/Applications/${app}.app/Contents/MacOS/${app}`);
const win = (...tail) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .map((root) => join(root, ...tail));

export function installedChrome() {
  if (env.CHROME_PATH) {
    if (!usable(env.CHROME_PATH))
      throw new Error(`CHROME_PATH is set to ${env.CHROME_PATH}, which cannot be run.`);
    return env.CHROME_PATH;
  }
  if (platform === 'darwin')
    return first(['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap(mac));
  if (platform === 'win32')
    return first([
      ...win('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...win('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  return onPath(
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  );
}

/**
 * The Chromium that @sparticuz/chromium carries (Linux x64 only), unpacked once under node_modules/.cache.
 * Named as its own server platform, the package also unpacks the NSS libraries that a bare Debian lacks.
 */
async function embeddedChrome() {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  const dir = fileURLToPath(new URL('../node_modules/.cache/embedded-chromium/', import.meta.url));
  const ready = join(dir, 'ready');
  if (!existsSync(ready)) rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const saved = { TMPDIR: env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: env.AWS_LAMBDA_JS_RUNTIME };
  try {
    Object.assign(env, { TMPDIR: dir.replace(/\/$/, ''), AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
    const { default: chromium } = await import('@sparticuz/chromium');
    const executable = await chromium.executablePath();
    // The package's own fonts.conf knows only /tmp/fonts.
    const fonts = join(dir, 'fonts');
    writeFileSync(
      join(fonts, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${dir}fonts-cache</cachedir></fontconfig>`,
    );
    writeFileSync(ready, '');
    return executable;
  } finally {
    for (const [key, value] of Object.entries(saved))
      if (value === undefined) delete env[key];
      else env[key] = value;
  }
}

export async function findChrome() {
  const path = installedChrome() ?? (await embeddedChrome());
  if (!path)
    throw new Error(
      'No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH to its executable.',
    );
  return path;
}

export const chromeArgs = [
  // Root (containers) and kernels without user namespaces cannot use the sandbox; tests load only our own pages.
  ...(platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

export const findFirefox = () =>
  env.FIREFOX_PATH ??
  first([
    ...(platform === 'darwin' ? ['/Applications/Firefox.app/Contents/MacOS/firefox'] : []),
    ...(platform === 'win32' ? win('Mozilla Firefox', 'firefox.exe') : []),
  ]) ??
  onPath('firefox-esr', 'firefox');

export const firefoxPrefs = {
  'network.dns.forceResolve': '127.0.0.1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts WebKitWebDriver (Debian: webkit2gtk-driver, and xvfb when there is no display). */
export async function startWebKitGtk() {
  const driver = onPath('WebKitWebDriver');
  const binary = [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/libexec',
    '/usr/lib',
  ]
    .flatMap((dir) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((v) => join(dir, v, 'MiniBrowser')))
    .find(usable);
  if (!driver || !binary) return undefined;
  const port = await freePort();
  const children = [];
  let display = env.DISPLAY;
  if (!display) {
    const xvfb = onPath('Xvfb');
    if (!xvfb) return undefined;
    const child = spawn(
      xvfb,
      ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    children.push(child);
    display = await new Promise((resolve) =>
      child.stdio[3].once('data', (d) => resolve(`:${String(d).trim()}`)),
    );
  }
  children.push(
    spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: { ...env, DISPLAY: display, NO_AT_BRIDGE: '1' },
    }),
  );
  process.once('exit', () => children.forEach((child) => child.kill()));
  for (let i = 0; i < 50; i++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      break;
    } catch {
      await new Promise((r) => setTimeout(r, 100));
    }
  }
  return { port, binary };
}
