/** docs/support.md says what is built for, what is asked for and what is tested. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import config from '../../vite.config.ts';
import { assertShown, rowsOf } from './shown-by.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const doc = read('docs/support.md');
const browsers = [...doc.matchAll(/^\| (\w+): .*?\| ([\d.]+) +\| `([\w-]+)` +\|$/gm)].map(
  ([, engine = '', least = '', tested = '']) => ({ engine, least, tested }),
);
const nodes = [...doc.matchAll(/^\| (\d+(?:\.\d+)?) +\|/gm)].map(([, version]) => version);

interface Workflow {
  jobs: Record<
    string,
    {
      strategy?: { matrix: { node: string[] } };
      container?: string;
      steps: { run?: string }[];
    }
  >;
}
const { jobs } = parse(read('.github/workflows/ci.yml')) as Workflow;

const targetOf = async (mode: string) => (await config({ mode, command: 'build' })).build?.target;

describe('docs/support.md', () => {
  it('names the browsers that scripts and modules are built for', async () => {
    const names: Record<string, string> = {
      Chromium: 'chrome',
      Gecko: 'firefox',
      WebKit: 'safari',
    };
    const told = browsers.map(({ engine, least }) => `${names[engine] ?? engine}${least}`);
    assert.equal(told.length, 3);
    for (const mode of ['embed', 'package']) assert.deepEqual(await targetOf(mode), told);
  });

  it('names the engines that every change is tested with', () => {
    const script = read('.ci/run');
    const { everything } = jobs;
    assert.ok(everything?.steps.some(({ run }) => run === '.ci/run'));
    assert.match(script, /npm run test:all/);
    assert.match(everything.container ?? '', /-bookworm$/);
    assert.match(doc, /packages of Debian 12/);
    const installed = /--no-install-recommends \\\n\s*(.*) \\\n/.exec(script)?.[1]?.split(' ');
    for (const { tested } of browsers) assert.ok(installed?.includes(tested), tested);
    const all = /\['chrome', 'firefox', 'webkit'\]/;
    assert.match(read('web-test-runner.config.js'), all);
  });

  it('names the Node that the package asks for, and all that every change is tested with', async () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    assert.equal(engines.node, `>=${nodes[0]}`);
    assert.equal(await targetOf('cli'), `node${nodes[0]}`);
    assert.deepEqual(jobs['node']?.strategy?.matrix.node, nodes);
    assert.match(jobs['node']?.container ?? '', /^node:\$\{\{ matrix\.node \}\}-/);
    const commands = jobs['node']?.steps.map(({ run }) => run);
    for (const command of ['npm ci', 'npm test', 'npm run check:package']) {
      assert.ok(commands?.includes(command), command);
    }
  });
});

describe('what an engine may lack', () => {
  it('is shown by tests that there are', () => {
    for (const row of rowsOf(doc, 'not there')) assertShown(row.at(-1) ?? '');
  });
});

describe('workflows', () => {
  const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
  for (const file of ['ci', 'release']) {
    it(`${file} runs commands that there are, with no more rights than it needs`, () => {
      const text = read(`.github/workflows/${file}.yml`);
      for (const [, name = ''] of text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)) {
        assert.ok(scripts.includes(name), name);
      }
      const { permissions } = parse(text) as { permissions: object };
      assert.deepEqual(permissions, { contents: 'read' });
    });
  }

  it('publish with provenance', () => {
    const text = read('.github/workflows/release.yml');
    assert.match(text, /npm publish --provenance --access public/);
    assert.match(text, /id-token: write/);
  });
});
