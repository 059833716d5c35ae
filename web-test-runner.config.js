import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import {
  chromeArgs,
  findChrome,
  findFirefox,
  firefoxPrefs,
  startWebKitGtk,
} from './scripts/browsers.js';
import { bundled } from './scripts/bundled.js';
import { summaryReporter } from './scripts/summary-reporter.js';
import { misbehavingServer } from './test/servers/misbehaving.js';

// BROWSERS=chrome (default) | firefox | webkit | all | a comma-separated list
const all = process.env.BROWSERS === 'all';
const wanted = all
  ? ['chrome', 'firefox', 'webkit']
  : (process.env.BROWSERS ?? 'chrome').split(',');
const named = (name, launcher) => Object.assign(launcher, { name });
const browsers = [];

// 'all' on a developer's machine means what is installed there; CI, and a browser asked for by name, must have it.
function missing(what) {
  if (!all || process.env.CI) throw new Error(`${what} was asked for and is not installed.`);
  console.warn(`${what} is not installed: skipped.`);
}

if (wanted.includes('chrome')) {
  browsers.push(
    chromeLauncher({ launchOptions: { executablePath: await findChrome(), args: chromeArgs } }),
  );
}
if (wanted.includes('firefox')) {
  const executablePath = findFirefox();
  // The Chrome launcher hands these to puppeteer-core, which drives Firefox over WebDriver BiDi: no geckodriver.
  if (!executablePath) missing('Firefox');
  else {
    const launchOptions = { browser: 'firefox', executablePath, extraPrefsFirefox: firefoxPrefs };
    browsers.push(named('Firefox', chromeLauncher({ launchOptions })));
  }
}
if (wanted.includes('webkit')) {
  const webkit = await startWebKitGtk();
  if (!webkit) missing('WebKitGTK (WebKitWebDriver, MiniBrowser, a display or Xvfb)');
  else {
    const { webdriverLauncher } = await import('@web/test-runner-webdriver');
    browsers.push(
      webdriverLauncher({
        automationProtocol: 'webdriver',
        hostname: '127.0.0.1',
        port: webkit.port,
        path: '/',
        logLevel: 'error',
        capabilities: {
          browserName: 'MiniBrowser',
          // Without this webdriverio asks for BiDi, and WebKitWebDriver answers 'Failed to match capabilities'.
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': { binary: webkit.binary, args: ['--automation'] },
        },
      }),
    );
  }
}

export default {
  // The other folders under test/ are for Node: scripts/test-node.js.
  files: 'test/{loading,components,stories}/*.test.ts',
  nodeResolve: true,
  // With more, sendKeys times out now and then and the webdriver launcher breaks.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
  middleware: [misbehavingServer()],
  plugins: [
    bundled('/src/compiler/check-text.ts'),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }),
  ],
  reporters: [defaultReporter(), summaryReporter()],
  // `npm run test:coverage`
  coverageConfig: {
    include: ['src/**/*.ts'],
    // Bundled for the browser: its lines are those of the bundle.
    exclude: ['src/compiler/**'],
    report: true,
    reportDir: 'coverage/browser',
    reporters: ['json'],
  },
  browsers,
};
