// Runs what does not touch the DOM with Node's own test runner. With arguments, only those files and folders.
import { spawn } from 'node:child_process';
import { globSync } from 'tinyglobby';

const named = process.argv.slice(2).filter((argument) => argument !== '--update');
const updates = process.argv.includes('--update');
const files =
  named.length > 0
    ? globSync(named.map((name) => (name.endsWith('.ts') ? name : `${name}/**/*.test.ts`))).sort()
    : globSync('test/**/*.test.ts', {
        // What runs in browsers, and whole pages as they are served: `npm run test:hosts`, `npm run test:examples`.
        ignore: [
          'test/{loading,components,stories,storybook,hosts,accessibility,website,examples}/**',
        ],
      }).sort();

const child = spawn(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter', 'spec', ...files],
  {
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC', LC_ALL: 'en_GB.UTF-8', ...(updates && { UPDATE: '1' }) },
  },
);
child.once('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
